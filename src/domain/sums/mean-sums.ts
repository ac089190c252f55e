import { pairedStatistic } from '../statistics/paired-statistic.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { meanSums } from './division-layout.ts';
import { gridBits, limbs, scaledDown, wholeSum } from './limbs.ts';

/** The totals of one group, and where those of the metric start. */
export interface MeanTotals {
  readonly totals: Float64Array;
  readonly start: number;
  readonly n: number;
  readonly paired: boolean;
}

/**
 * Means of row scores, their difference, and the standard error of paired differences (ddof 1), t with n − 1: what `pairedMean`
 * makes of the rows, from exact sums of the scores and of their squares. Rounded once, at the end.
 */
export function meanOfSums({ totals, start, n, paired }: MeanTotals): PairedStatistic {
  const sum = (which: number): bigint => wholeSum(totals, (start + which) * limbs);
  const count = BigInt(n);
  const own = sum(meanSums.candidate);
  const held = sum(meanSums.baseline);
  const ofSquares = {
    candidate: sum(meanSums.squaredCandidate),
    baseline: sum(meanSums.squaredBaseline),
    change: sum(meanSums.squaredChange),
  };
  // n·Σxy − Σx·Σy, all on the grid of the products of two sums.
  const spread = (products: bigint, a: bigint, b: bigint): number => {
    const whole = ((count * products) << BigInt(gridBits)) - a * b;
    return scaledDown(whole, 2 * gridBits) / (n * n * (n - 1));
  };
  // Of sums of squares: (a + b)² = a² + 2ab + b², a being the change.
  const twiceProducts = ofSquares.candidate - ofSquares.change - ofSquares.baseline;
  const known = paired ? 1 : NaN;
  const change = own - held;
  return pairedStatistic(
    {
      candidate: scaledDown(own, gridBits) / n,
      baseline: (known * scaledDown(held, gridBits)) / n,
      change: (known * scaledDown(change, gridBits)) / n,
    },
    {
      candidate: Math.max(0, spread(ofSquares.candidate, own, own)),
      baseline: known * Math.max(0, spread(ofSquares.baseline, held, held)),
      change: known * Math.max(0, spread(ofSquares.change, change, change)),
      covariance: known * (spread(twiceProducts, 2n * change, held) / 2),
    },
    n > 1 ? n - 1 : null,
  );
}
