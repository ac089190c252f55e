import { beforeAll, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { SecondThread } from '../../src/threads/second-thread.ts';
import { inMemory, judged, models, newFolder, summedUp, writeParquet } from './rows-scene.ts';

const n = 4000;
const rows = models(n);
const thread = () => new SecondThread(new URL('../threads/entry.ts', import.meta.url));

describe('Parquet files in the same order', () => {
  let folder: string;
  let expected: string;
  const files = { candidate: 'candidate.parquet', baseline: 'baseline.parquet' };

  beforeAll(async () => {
    folder = await newFolder();
    await writeParquet(path.join(folder, 'candidate.parquet'), rows.candidate, { rowGroupSize: 700 });
    await writeParquet(path.join(folder, 'baseline.parquet'), rows.baseline, { rowGroupSize: 700 });
    expected = await inMemory({ folder, ...files });
  });

  it('give the results of all rows in memory, to the byte', async () => {
    const found = await summedUp({ folder, ...files });
    expect(found && judged(found)).toBe(expected);
    expect(JSON.parse(expected)).toMatchObject({ results: { rows: { n, task: 'binary' } } });
  });

  it.each([1, 2])('give the same with %i threads more', async (threads) => {
    const helpers = Array.from({ length: threads }, thread);
    const found = await summedUp({ folder, ...files }, { threads: helpers });
    expect(found && judged(found)).toBe(expected);
  });

  it.each([
    { rowGroupSize: 4000 },
    { rowGroupSize: [1, 1500, 999, 1500] },
    { rowGroupSize: 1300, pageSize: 500 },
  ])('give the same however the file is cut: %j', async (options) => {
    await writeParquet(path.join(folder, 'cut.parquet'), rows.baseline, options);
    const cut = await summedUp({ folder, candidate: 'candidate.parquet', baseline: 'cut.parquet' });
    expect(cut && judged(cut).replaceAll('cut.parquet', 'baseline.parquet')).toBe(expected);
    const other = await summedUp({ folder, candidate: 'cut.parquet', baseline: 'candidate.parquet' });
    expect(other && judged(other)).toBe(
      await inMemory({ folder, candidate: 'cut.parquet', baseline: 'candidate.parquet' }),
    );
  });

  it('with ids that rise in each row group and occur in two of them are looked at as a whole', async () => {
    const twice = models(n, (row) => row % 2000);
    await writeParquet(path.join(folder, 'twice.parquet'), twice.candidate, { rowGroupSize: 2000 });
    await writeParquet(path.join(folder, 'twice-before.parquet'), twice.baseline, { rowGroupSize: 2000 });
    const files = { folder, candidate: 'twice.parquet', baseline: 'twice-before.parquet' };
    expect(await summedUp(files)).toBeUndefined();
  });

  it('are judged without a baseline, too', async () => {
    const alone = { folder, candidate: 'candidate.parquet', baseline: null };
    const found = await summedUp(alone);
    expect(found && judged(found)).toBe(await inMemory(alone));
  });

  it('and text ids that rise, and none at all', async () => {
    const texts = models(n, (row) => `tx-${String(row).padStart(6, '0')}`);
    await writeParquet(path.join(folder, 'text.parquet'), texts.candidate, { rowGroupSize: 900 });
    await writeParquet(path.join(folder, 'text-before.parquet'), texts.baseline, { rowGroupSize: 1100 });
    const text = { folder, candidate: 'text.parquet', baseline: 'text-before.parquet' };
    const found = await summedUp(text);
    expect(found && judged(found)).toBe(await inMemory(text));
    const unnamed = { ...text, columns: { label: 'label', score: 'score', slices: ['country'] } };
    const byOrder = await summedUp(unnamed);
    expect(byOrder && judged(byOrder)).toBe(await inMemory(unnamed));
  });

  it.each([
    [
      'a label that differs',
      (row: number) => (row === 2999 ? { label: 1 - (rows.baseline[row]?.label ?? 0) } : {}),
    ],
    ['a score that is none', (row: number) => (row === 2999 ? { score: NaN } : {})],
    ['a score above 1', (row: number) => (row === 2999 ? { score: 1.5 } : {})],
    ['another slice', (row: number) => (row === 2999 ? { country: 'FR' } : {})],
  ])('with %s are looked at as a whole', async (_, change) => {
    const changed = rows.baseline.map((one, row) => ({ ...one, ...change(row) }));
    await writeParquet(path.join(folder, 'changed.parquet'), changed, { rowGroupSize: 700 });
    const odd = { folder, candidate: 'candidate.parquet', baseline: 'changed.parquet' };
    expect(await summedUp(odd)).toBeUndefined();
    expect(await summedUp(odd, { threads: [thread()] })).toBeUndefined();
  });
});
