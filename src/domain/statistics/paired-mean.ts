import { pairedExtremes, pairedMeans, pairedSquares } from './paired-moments.ts';
import type { PairedNumbers } from './paired-moments.ts';
import { pairedStatistic } from './paired-statistic.ts';
import type { PairedStatistic } from './paired-statistic.ts';

export interface MeanStatistic extends PairedStatistic {
  /** The largest difference between the models that one row shows; NaN without a baseline. */
  readonly largestChange: number;
}

/** Means of row scores, their difference, and the standard error of paired differences (ddof 1), t with n − 1. */
export function pairedMean(numbers: PairedNumbers): MeanStatistic {
  const n = numbers.candidate.length;
  const extremes = pairedExtremes(numbers);
  const means = pairedMeans(numbers, extremes);
  // One row gives 1/0, and with it NaN: nothing is known of the error.
  const weight = 1 / (n * (n - 1));
  const variances = pairedSquares(numbers, {
    extremes,
    centres: means,
    weights: [weight, weight],
    classes: null,
  });
  return {
    ...pairedStatistic(means, variances, n > 1 ? n - 1 : null),
    largestChange: Math.max(extremes.greatest.change, -extremes.least.change),
  };
}
