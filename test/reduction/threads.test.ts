import { expect, it } from '@jest/globals';
import path from 'node:path';
import type { Helper } from '../../src/reduction/answers.ts';
import { inMemory, judged, models, newFolder, summedUp, writeParquet } from './rows-scene.ts';

/** A thread that takes work and ends before it answers. */
const dying: Helper = {
  share: (plan) => taken(plan.next),
  dealt: (plan) => taken(plan.next),
  joined: (plan) => taken(plan.next),
};

async function taken(next: Int32Array<SharedArrayBuffer>): Promise<undefined> {
  Atomics.add(next, 0, 1);
  return Promise.resolve(undefined);
}

it('does again what a thread took and did not answer for', async () => {
  const folder = await newFolder();
  const { candidate, baseline } = models(2000);
  await writeParquet(path.join(folder, 'candidate.parquet'), candidate, { rowGroupSize: 300 });
  await writeParquet(path.join(folder, 'baseline.parquet'), baseline, { rowGroupSize: 300 });
  await writeParquet(path.join(folder, 'reversed.parquet'), baseline.toReversed(), { rowGroupSize: 300 });
  const same = { folder, candidate: 'candidate.parquet', baseline: 'baseline.parquet' };
  const expected = await inMemory(same);
  const found = await summedUp(same, { threads: [dying] });
  expect(found && judged(found)).toBe(expected);
  const other = await summedUp(
    { ...same, baseline: 'reversed.parquet' },
    { threads: [dying], partRows: 300 },
  );
  expect(other && judged(other)).toBe(expected);
});
