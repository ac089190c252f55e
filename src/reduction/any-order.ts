import { baseColumns } from '../domain/evidence/crossing-name.ts';
import { mostSlices } from '../domain/evidence/slices.ts';
import { namedChunkSlices } from '../domain/sums/chunk-crossings.ts';
import { dealRows, joinDealt } from '../domain/sums/dealt-rows.ts';
import type { DealtRows } from '../domain/sums/dealt-rows.ts';
import { emptySums } from '../domain/sums/any-sums.ts';
import type { AnySums } from '../domain/sums/any-sums.ts';
import type { ChunkSlice } from '../domain/sums/row-chunk.ts';
import type { RowUnits } from './parquet-rows.ts';
import { stopAll } from './plan.ts';
import { ignored, shareRead, shareTaken } from './progress.ts';
import type { OnProgress } from './progress.ts';
import type { DealPlan, DealtShare, JoinPlan, WaitingRows } from './plan.ts';
import { withRows } from './rows-of-files.ts';
import { readBlock, SpillWriter } from './spill.ts';

/**
 * Rows that stand in another order in each file are dealt into parts by their ids; the parts wait on disk until both files are
 * read. This is one thread's share. `undefined`: some rows cannot be summed up so.
 */
export async function takeDealtShare(
  plan: DealPlan,
  onProgress: OnProgress = ignored,
): Promise<DealtShare | undefined> {
  try {
    const writer = new SpillWriter(plan.descriptor);
    const waiting: WaitingRows[] = [];
    const classes = new Set<string>();
    const kinds = new Set<string>();
    for (const [side, { file, cuts, dealing }] of plan.sides.entries()) {
      const deal = async (rows: RowUnits): Promise<boolean> => {
        for (;;) {
          const unit = Atomics.add(plan.next, side, 1);
          if (unit >= rows.units) return true;
          let read = 0;
          for await (const chunk of rows.read(unit)) {
            if (chunk?.n === 0) continue;
            const dealt = chunk && dealRows(chunk.candidate, chunk.n, dealing);
            if (!dealt) return false;
            for (const name of dealt.classes) classes.add(name);
            kinds.add(`${side} ${chunk.kinds ?? ''}`);
            for (const [part, some] of dealt.parts.entries())
              if (some) waiting.push({ side, part, descriptor: plan.descriptor, block: writer.write(some) });
            read += chunk.n;
            const ofSide = shareRead(rows, { next: plan.next, at: side, unit, read });
            const share = ofSide === null ? null : (side + ofSide) / plan.sides.length;
            onProgress({ step: 'dealt', share, rows: read });
          }
        }
      };
      const files = { candidate: file, baseline: null, parts: cuts };
      if (!(await withRows(files, deal))) {
        stopAll(plan.next);
        return undefined;
      }
    }
    return { waiting, classes: [...classes], kinds: [...kinds] };
  } catch (error) {
    stopAll(plan.next);
    throw error;
  }
}

/** Joins the rows of one part after the other, and sums them up. `undefined`: the files hold other rows. */
export async function takeJoinedShare(
  { shape, parts, next, waiting }: JoinPlan,
  onProgress: OnProgress = ignored,
): Promise<AnySums | undefined> {
  const sums = emptySums(shape);
  for (;;) {
    const part = Atomics.add(next, 0, 1);
    if (part >= parts) return sums.finish();
    const ofSide = (side: number): DealtRows[] =>
      waiting
        .filter((one) => one.part === part && one.side === side)
        .map(({ descriptor, block }) => readBlock(descriptor, block) as DealtRows);
    const [own, held] = [ofSide(0), ofSide(1)];
    if (own.length === 0 && held.length === 0) continue;
    const joined = joinDealt(own, shape.paired && !own.some((rows) => rows.held) ? held : null);
    const bases = baseColumns(shape.columns).map(
      (name, at) => [name, joined?.slices[at] as ChunkSlice] as const,
    );
    const slices = joined && namedChunkSlices(shape.columns, new Map(bases));
    if (!slices) {
      stopAll(next);
      return undefined;
    }
    sums.add({ ...joined, slices });
    if (sums.mostGroups > mostSlices) {
      stopAll(next);
      return undefined;
    }
    const share = shareTaken({ next, at: 0, units: parts }, 1);
    onProgress({ step: 'joined', share, rows: joined.n });
    // Other threads are answered in between.
    await Promise.resolve();
  }
}
