import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SecondThread } from '../../src/threads/second-thread.ts';
import { seeded } from '../simulation/random.ts';
import { inMemory, judged, models, newFolder, summedUp, writeCsv, writeParquet } from './rows-scene.ts';
import type { Row } from './rows-scene.ts';

const n = 3000;
const rows = models(n);
const thread = () => new SecondThread(new URL('../threads/entry.ts', import.meta.url));

function shuffled(all: readonly Row[], seed: number): Row[] {
  const next = seeded(seed);
  return all
    .map((row) => ({ row, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

const waiting = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('modelgate-rows-'));

describe('files whose rows stand in any order', () => {
  let folder: string;
  let expected: string;

  beforeAll(async () => {
    folder = await newFolder();
    const write = async (side: 'candidate' | 'baseline', all: readonly Row[]) => {
      await writeParquet(path.join(folder, `${side}.parquet`), all, { rowGroupSize: 800 });
      await writeCsv(path.join(folder, `${side}.csv`), all);
    };
    await write('candidate', rows.candidate);
    await write('baseline', shuffled(rows.baseline, 1));
    expected = await inMemory({ folder, candidate: 'candidate.parquet', baseline: 'baseline.parquet' });
  });

  it.each([50, 700, 100_000])(
    'give the results of all rows in memory: parts of %i rows',
    async (partRows) => {
      const found = await summedUp(
        { folder, candidate: 'candidate.parquet', baseline: 'baseline.parquet' },
        { partRows },
      );
      expect(found && judged(found)).toBe(expected);
    },
  );

  it('give the same with a thread more, and of CSV', async () => {
    const threads = [thread()];
    const parquet = { folder, candidate: 'candidate.parquet', baseline: 'baseline.parquet' };
    const found = await summedUp(parquet, { threads, partRows: 300 });
    expect(found && judged(found)).toBe(expected);
    const csv = { folder, candidate: 'candidate.csv', baseline: 'baseline.csv' };
    const ofText = await summedUp(csv, { threads, partRows: 300, partBytes: 4_000 });
    expect(ofText && judged(ofText)).toBe(await inMemory(csv));
  });

  it('by text ids in no order in either file, and leave nothing behind', async () => {
    const texts = models(n, (row) => `${(row * 7919) % 10_007}-é`);
    await writeParquet(path.join(folder, 'text.parquet'), texts.candidate, { rowGroupSize: 500 });
    await writeParquet(path.join(folder, 'text-before.parquet'), shuffled(texts.baseline, 2), {
      rowGroupSize: 600,
    });
    const text = { folder, candidate: 'text.parquet', baseline: 'text-before.parquet' };
    const found = await summedUp(text, { partRows: 200 });
    expect(found && judged(found)).toBe(await inMemory(text));
    const alone = { folder, candidate: 'text.parquet', baseline: null };
    const own = await summedUp(alone, { partRows: 200 });
    expect(own && judged(own)).toBe(await inMemory(alone));
    expect(await waiting()).toEqual([]);
  });

  it.each([
    ['an id that occurs twice', (all: Row[]) => all.with(7, { ...all[7], id: all[8]?.id ?? 0 } as Row)],
    ['a row more', (all: Row[]) => [...all, { ...all[0], id: 9_999_999 } as Row]],
    ['another label', (all: Row[]) => all.with(7, { ...all[7], label: 1 - (all[7]?.label ?? 0) } as Row)],
    ['another slice', (all: Row[]) => all.with(7, { ...all[7], country: 'FR' } as Row)],
    ['a score that is none', (all: Row[]) => all.with(7, { ...all[7], score: NaN } as Row)],
  ])('with %s are looked at as a whole', async (_, change) => {
    await writeParquet(path.join(folder, 'odd.parquet'), change(shuffled(rows.baseline, 3)));
    const odd = { folder, candidate: 'candidate.parquet', baseline: 'odd.parquet' };
    expect(await summedUp(odd, { partRows: 300 })).toBeUndefined();
    expect(await summedUp(odd, { partRows: 300, threads: [thread()] })).toBeUndefined();
    expect(await waiting()).toEqual([]);
  });
});
