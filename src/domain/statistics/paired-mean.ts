import type { Grouping } from './grouping.ts';
import { pairedMeans, pairedSquares } from './paired-moments.ts';
import type { PairedNumbers } from './paired-moments.ts';
import { pairedStatistics } from './paired-statistic.ts';
import type { PairedStatistic } from './paired-statistic.ts';

export interface MeanStatistic extends PairedStatistic {
  /** The largest difference between the models that one row shows; NaN without a baseline. */
  readonly largestChange: number;
}

/** Of each group: means of row scores, their difference, and the standard error of paired differences (ddof 1), t with n − 1. */
export function pairedMean(numbers: PairedNumbers, grouping: Grouping): MeanStatistic[] {
  const { means, largestChange } = pairedMeans(numbers, grouping);
  const weights = new Float64Array(2 * grouping.groups);
  // One row gives 1/0, and with it NaN: nothing is known of the error.
  for (const [group, n] of grouping.sizes.entries())
    weights.fill(1 / (n * (n - 1)), 2 * group, 2 * group + 2);
  const variances = pairedSquares(numbers, grouping, { centres: means, weights, classes: null });
  const dfs = Array.from(grouping.sizes, (n) => (n > 1 ? n - 1 : null));
  return pairedStatistics(means, variances, dfs).map((statistic, group) => ({
    ...statistic,
    largestChange: largestChange[group] as number,
  }));
}
