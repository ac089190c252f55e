import type { DivisionData } from './division-data.ts';
import * as layout from './division-layout.ts';
import { addTo, limbs } from './limbs.ts';
import type { RowBlock } from './row-chunk.ts';

/** One pass over a block each: `groups` gives the group of each row. */

export function countKinds({ kinds }: DivisionData, block: RowBlock, groups: Int32Array): void {
  for (let row = 0; row < block.n; row++) {
    const at =
      (groups[row] as number) * layout.kindsSize +
      (block.buckets[row] as number) * 8 +
      (block.kinds[row] as number);
    kinds[at] = (kinds[at] as number) + 1;
  }
}

export function addLosses({ totals, tallies }: DivisionData, block: RowBlock, groups: Int32Array): void {
  const { n, paired } = block;
  for (const [start, [own, held]] of [
    [layout.logLossSums, block.logLosses],
    [layout.brierSums, block.brierScores],
  ] as const) {
    for (let row = 0; row < n; row++) {
      const at = (groups[row] as number) * layout.totalsSize + start * limbs;
      const loss = own[row] as number;
      addTo(totals, at, loss);
      addTo(totals, at + 3 * limbs, loss * loss);
      if (!paired) continue;
      const other = held[row] as number;
      const change = loss - other;
      addTo(totals, at + limbs, other);
      addTo(totals, at + 2 * limbs, change * change);
      addTo(totals, at + 4 * limbs, other * other);
    }
  }
  if (!paired) return;
  const [own, held] = block.logLosses;
  const [ours, theirs] = block.scores;
  for (let row = 0; row < n; row++) {
    const at = (groups[row] as number) * layout.tallyCount;
    const size = Math.abs((own[row] as number) - (held[row] as number));
    if (size > (tallies[at] as number)) tallies[at] = size;
    tallies[at + 1] = (tallies[at + 1] as number) + Number(ours[row] !== theirs[row]);
    const kind = block.kinds[row] as number;
    // Kinds 2 to 5: the class of one model alone is right.
    if (kind > 1 && kind < 6) continue;
    const label = block.labels[row] as number;
    const after = Math.abs((ours[row] as number) - label);
    const before = Math.abs((theirs[row] as number) - label);
    const change = after * after - before * before;
    tallies[at + 2] = (tallies[at + 2] as number) + Number(change < 0);
    tallies[at + 3] = (tallies[at + 3] as number) + Number(change > 0);
  }
}

export function addCalibration({ totals, tallies }: DivisionData, block: RowBlock, groups: Int32Array): void {
  for (let model = 0; model < (block.paired ? 2 : 1); model++) {
    const scores = block.scores[model] as Float64Array;
    const offset = model * layout.calibrationBins;
    for (let row = 0; row < block.n; row++) {
      const score = scores[row] as number;
      const label = block.labels[row] as number;
      const group = groups[row] as number;
      const bin = offset + Math.min(layout.calibrationBins - 1, Math.floor(score * layout.calibrationBins));
      const at = group * layout.tallyCount + layout.calibrationRows + bin;
      tallies[at] = (tallies[at] as number) + 1;
      const positives = at + 2 * layout.calibrationBins;
      tallies[positives] = (tallies[positives] as number) + label;
      addTo(totals, group * layout.totalsSize + (layout.gapSums + bin) * limbs, score - label);
    }
  }
}
