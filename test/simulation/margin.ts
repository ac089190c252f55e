import { passBound } from '../../src/domain/compare/bounds.ts';
import { estimateRows } from '../../src/domain/compare/row-estimates.ts';
import type { MarginCell } from './margin-cells.ts';
import { seeded } from './random.ts';

/** How often the cell's candidate passes `tolerance: margin`; where rows are too few nothing passes. */
export function passRate({ metric, margin, draw }: MarginCell, replays: number, seed: number): number {
  const random = seeded(seed);
  let passes = 0;
  for (let replay = 0; replay < replays; replay++) {
    const [estimate] = estimateRows(draw(random), { metrics: [metric], sliceColumns: [] });
    if (!estimate) throw new Error(`No estimate of ${metric}`);
    if (!estimate.tooFew && passBound(estimate, 0.05) > -margin) passes++;
  }
  return passes / replays;
}
