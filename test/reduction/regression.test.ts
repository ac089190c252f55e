import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SecondThread } from '../../src/threads/second-thread.ts';
import {
  inMemory,
  jsonLines,
  judged,
  newFolder,
  regression as columns,
  regressions,
  summedUp,
  writeCsv,
  writeParquet,
} from './rows-scene.ts';
import type { Row } from './rows-scene.ts';

const n = 4000;
const rows = regressions(n);
const thread = () => new SecondThread(new URL('../threads/entry.ts', import.meta.url));
let folder: string;
let expected: string;

async function writeAll(name: string, all: readonly Row[]): Promise<void> {
  const at = (kind: string) => path.join(folder, `${name}.${kind}`);
  await writeParquet(at('parquet'), all, { rowGroupSize: 700 });
  await writeCsv(at('csv'), all);
  await writeFile(at('jsonl'), jsonLines(all));
}

const files = (kind: string, order = 'baseline') => ({
  folder,
  candidate: `candidate.${kind}`,
  baseline: `${order}.${kind}`,
  columns,
});

beforeAll(async () => {
  folder = await newFolder();
  await writeAll('candidate', rows.candidate);
  await writeAll('baseline', rows.baseline);
  await writeAll('reversed', rows.baseline.toReversed());
  expected = await inMemory(files('parquet'));
});

describe('rows of a regression', () => {
  it.each(['parquet', 'csv', 'jsonl'])('give the results of all rows in memory: %s', async (kind) => {
    const options = { partBytes: 30_000, partRows: 500 };
    const whole = kind === 'parquet' ? expected : await inMemory(files(kind));
    const found = await summedUp(files(kind), options);
    expect(found && judged(found)).toBe(whole);
    const joined = await summedUp(files(kind, 'reversed'), options);
    expect(joined && judged(joined)).toBe(await inMemory(files(kind, 'reversed')));
    expect(JSON.parse(whole)).toMatchObject({ results: { rows: { n, task: 'regression', changed: {} } } });
  });

  it('give the same with threads more, and however the file is cut', async () => {
    const threads = [thread(), thread()];
    const found = await summedUp(files('parquet'), { threads });
    expect(found && judged(found)).toBe(expected);
    const joined = await summedUp(files('parquet', 'reversed'), { threads, partRows: 300 });
    expect(joined && judged(joined)).toBe(await inMemory(files('parquet', 'reversed')));
    for (const rowGroupSize of [4000, [1, 1500, 999, 1500]]) {
      await writeParquet(path.join(folder, 'cut.parquet'), rows.candidate, { rowGroupSize });
      const cut = await summedUp({ ...files('parquet'), candidate: 'cut.parquet' });
      expect(cut && judged(cut)).toBe(expected);
    }
  });

  it('give the same in any order of rows, to the byte', async () => {
    const mixed = (all: readonly Row[]) =>
      all.toSorted((a, b) => ((a.id as number) % 997) - ((b.id as number) % 997));
    await writeAll('mixed', mixed(rows.candidate));
    const found = await summedUp({ ...files('parquet'), candidate: 'mixed.parquet' });
    expect(found && judged(found)).toBe(expected);
  });

  it('are judged without a baseline', async () => {
    const alone = { ...files('csv'), baseline: null };
    const found = await summedUp(alone, { partBytes: 30_000 });
    expect(found && judged(found)).toBe(await inMemory(alone));
  });

  it.each([
    ['a label that differs', { label: 12 }],
    ['a prediction that is none', { score: NaN }],
    ['an infinite prediction', { score: Infinity }],
    ['a prediction whose errors doubles do not hold', { score: 1e80 }],
  ])('with %s are looked at as a whole', async (_, change) => {
    const changed = rows.baseline.map((row, at) => (at === 2999 ? { ...row, ...change } : row));
    await writeParquet(path.join(folder, 'changed.parquet'), changed, { rowGroupSize: 700 });
    const odd = { ...files('parquet'), baseline: 'changed.parquet' };
    expect(await summedUp(odd)).toBeUndefined();
  });

  it('that are 0 and 1 alone are two classes, which have no such sums, unless the policy says otherwise', async () => {
    const classes = (all: readonly Row[]) =>
      all.map((row, at) => ({ ...row, label: at % 2, score: at % 3 === 0 ? 1 : 0 }));
    await writeAll('classes', classes(rows.candidate));
    await writeAll('classes-before', classes(rows.baseline));
    const both = { folder, candidate: 'classes.csv', baseline: 'classes-before.csv', columns };
    expect(await summedUp(both)).toBeUndefined();
    const named = { ...both, columns: { ...columns, task: 'regression' as const } };
    const found = await summedUp(named);
    expect(found && judged(found)).toBe(await inMemory(named));
  });
});
