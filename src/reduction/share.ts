import { mostSlices } from '../domain/evidence/slices.ts';
import { isBefore, soundChunk } from '../domain/sums/chunk-columns.ts';
import type { SoundChunk } from '../domain/sums/chunk-columns.ts';
import { emptySums } from '../domain/sums/any-sums.ts';
import type { RowUnits } from './parquet-rows.ts';
import { stopAll } from './plan.ts';
import { ignored, shareRead } from './progress.ts';
import type { OnProgress } from './progress.ts';
import type { ReductionPlan, Share, UnitEdges } from './plan.ts';
import { withRows } from './rows-of-files.ts';

/**
 * Sums up units of rows, one after the other, as long as there are any that no other thread took. `undefined`: some rows cannot
 * be summed up as they are read; then all threads stop.
 */
export async function takeShare(
  plan: ReductionPlan,
  onProgress: OnProgress = ignored,
): Promise<Share | undefined> {
  try {
    return await withRows(plan, (rows) => sumUp(rows, plan, onProgress));
  } catch (error) {
    stopAll(plan.next);
    throw error;
  }
}

async function sumUp(
  rows: RowUnits,
  { names, shape, next }: ReductionPlan,
  onProgress: OnProgress,
): Promise<Share | undefined> {
  const sums = emptySums(shape);
  const classes = new Set<string>();
  const kinds = new Set<string>();
  const edges: UnitEdges[] = [];
  for (;;) {
    const unit = Atomics.add(next, 0, 1);
    if (unit >= rows.units) break;
    let ends: UnitEdges | undefined;
    let read = 0;
    for await (const chunk of rows.read(unit)) {
      if (chunk?.n === 0) continue;
      const sound = chunk && soundChunk(chunk, names);
      const joined = sound && joinEdges(ends, { unit, edges: sound.edges });
      if (!sound || joined === false) {
        stopAll(next);
        return undefined;
      }
      sums.add(sound.rows);
      if (sums.mostGroups > mostSlices) {
        stopAll(next);
        return undefined;
      }
      for (const name of sound.classes) classes.add(name);
      kinds.add(chunk.kinds ?? '');
      ends = joined;
      read += chunk.n;
      onProgress({ step: 'read', share: shareRead(rows, { next, at: 0, unit, read }), rows: read });
    }
    if (ends) edges.push(ends);
  }
  return { sums: sums.finish(), classes: [...classes], kinds: [...kinds], edges };
}

/** The ends of what was read of a unit so far; false: ids do not rise. */
function joinEdges(
  before: UnitEdges | undefined,
  { unit, edges }: { readonly unit: number; readonly edges: SoundChunk['edges'] },
): UnitEdges | undefined | false {
  if (!edges) return undefined;
  const [first, last] = edges;
  if (before && !isBefore(before.last, first)) return false;
  return { unit, first: before?.first ?? first, last };
}
