import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import type { ReliabilityBin } from '../statistics/reliability.ts';
import type { DivisionData } from './division-data.ts';
import * as layout from './division-layout.ts';
import { gridBits, limbs, scaledDown, wholeSum } from './limbs.ts';

interface GapTotals {
  readonly totals: Float64Array;
  readonly tallies: Float64Array;
  readonly n: number;
  readonly paired: boolean;
}

interface Calibration {
  readonly statistic: PairedStatistic;
  readonly debiased: { readonly candidate: number; readonly baseline: number };
}

/** Expected calibration errors as calibration-error.ts has them, from sums of each bin. */
export function calibrationOfSums(group: GapTotals): Calibration {
  const own = errorOf(group, 0);
  const held = group.paired ? errorOf(group, 1) : { value: NaN, debiased: NaN };
  const unknown = { standardError: NaN, candidateError: NaN, baselineError: NaN, covariance: NaN, df: null };
  return {
    statistic: {
      candidate: own.value,
      baseline: held.value,
      change: own.value - held.value,
      ...unknown,
    },
    debiased: { candidate: own.debiased, baseline: held.debiased },
  };
}

function errorOf({ totals, tallies, n }: GapTotals, model: number) {
  let value = 0;
  let debiased = 0;
  for (let bin = 0; bin < layout.calibrationBins; bin++) {
    const at = model * layout.calibrationBins + bin;
    const count = tallies[layout.calibrationRows + at] as number;
    if (count === 0) continue;
    const gap = Math.abs(scaledDown(wholeSum(totals, (layout.gapSums + at) * limbs), gridBits));
    const share = (tallies[layout.calibrationPositives + at] as number) / count;
    const chance = count > 1 ? (share * (1 - share)) / (count - 1) : Infinity;
    value += gap;
    debiased += count * Math.sqrt(Math.max(0, (gap / count) ** 2 - chance));
  }
  return { value: value / n, debiased: debiased / n };
}

/** The reliability table of one model, over all rows: the sum of scores is that of the gaps and of the positives. */
export function reliabilityOfSums(
  { totals, tallies }: Pick<DivisionData, 'totals' | 'tallies'>,
  model: 0 | 1,
): readonly ReliabilityBin[] {
  return Array.from({ length: layout.calibrationBins }, (_, bin) => {
    const at = model * layout.calibrationBins + bin;
    const n = tallies[layout.calibrationRows + at] as number;
    if (n === 0) return { n, score: null, positives: null };
    const positives = tallies[layout.calibrationPositives + at] as number;
    const scores = wholeSum(totals, (layout.gapSums + at) * limbs) + (BigInt(positives) << BigInt(gridBits));
    return { n, score: scaledDown(scores, gridBits) / n, positives: positives / n };
  });
}
