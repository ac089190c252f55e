import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { estimateRows } from '../../src/domain/compare/row-estimates.ts';
import { sharesOf } from '../../src/domain/compare/row-shares.ts';
import { computeWith } from '../../src/threads/compute.ts';
import { SecondThread } from '../../src/threads/second-thread.ts';
import { folder, fixtures, names } from '../formats/predictions/fixtures.ts';
import { pairedRows } from '../simulation/rows.ts';

const threadOf = (entry: string) => new SecondThread(new URL(entry, import.meta.url));
const source = (name: string) => ({ file: path.join(folder, name), path: name });

/** Scores of both models in no order, with ties and all of both classes. */
const rows = (n: number) =>
  pairedRows({
    labels: Array.from({ length: n }, (_, row) => Number((row * 7919) % 10 < 3)),
    candidate: Array.from({ length: n }, (_, row) => ((row * 104_729) % 1009) / 1009),
    baseline: Array.from({ length: n }, (_, row) => ((row * 15_485_863) % 997) / 997),
    slices: { country: Array.from({ length: n }, (_, row) => ['BR', 'DE', 'US'][row % 3] as string) },
  });

describe('a second thread', () => {
  const thread = threadOf('./entry.ts');

  it('reads the columns of a Parquet file as this thread does, several at once', async () => {
    const { columns } = await fixtures.read('groups.parquet', names);
    const found = await Promise.all(names.map((name) => thread.column(source('groups.parquet'), name)));
    expect(found).toEqual([...columns.values()]);
  });

  it('gives no column of a file that is broken or not there, and none that is missing', async () => {
    const asked = [
      thread.column(source('pandas.csv'), 'id'),
      thread.column(source('nowhere.parquet'), 'id'),
      thread.column(source('snappy.parquet'), 'colour'),
    ];
    expect(await Promise.all(asked)).toEqual([undefined, undefined, undefined]);
    expect(await thread.column(source('snappy.parquet'), 'id')).toMatchObject({ kind: 'number' });
  });

  it('makes its share of the estimates, to the last bit, and leaves the rows as they are', async () => {
    const all = rows(5000);
    const { theirs } = sharesOf(all) ?? {};
    const found = await thread.estimates(theirs?.rows ?? all, theirs?.metrics ?? []);
    expect(found).toEqual(estimateRows(all, theirs));
    expect(found).toHaveLength(12);
    expect(all.candidate).toEqual(rows(5000).candidate);
    expect(all.slices).toEqual(rows(5000).slices);
  });
});

it('keeps no process alive that has started it for nothing', async () => {
  const url = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const script = `const { SecondThread } = await import(${url('../../src/threads/second-thread.ts')});
    new SecondThread(new URL(${url('./entry.ts')})).start();`;
  const options = { timeout: 20_000 };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options);
});

describe('estimates of many rows', () => {
  const many = rows(100_000);
  const expected = JSON.stringify(estimateRows(many));

  it.each([
    ['with a second thread', './entry.ts'],
    ['with one that is not there', './nowhere.ts'],
    ['with one that ends in the middle', './entry-that-ends.mjs'],
    ['with one that fails in the middle', './entry-that-throws.mjs'],
  ])('are the same bytes %s', async (_name, entry) => {
    const { estimateRows: estimate } = computeWith(threadOf(entry));
    expect(JSON.stringify(await estimate(many))).toBe(expected);
  });
});

describe.each(['./nowhere.ts', './entry-that-ends.mjs', './entry-that-throws.mjs'])(
  'a thread of %s',
  (entry) => {
    it('gives no answer, to the second question neither', async () => {
      const thread = threadOf(entry);
      const asked = [0, 1].map(() => thread.column(source('snappy.parquet'), 'id'));
      expect(await Promise.all(asked)).toEqual([undefined, undefined]);
      expect(await thread.column(source('snappy.parquet'), 'id')).toBeUndefined();
    });
  },
);
