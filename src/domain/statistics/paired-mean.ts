import type { Grouping } from './grouping.ts';
import { pairedExtremes, pairedMeans, pairedSquares } from './paired-moments.ts';
import type { PairedNumbers } from './paired-moments.ts';
import { pairedStatistics } from './paired-statistic.ts';
import type { PairedStatistic } from './paired-statistic.ts';

export interface MeanStatistic extends PairedStatistic {
  /** The largest difference between the models that one row shows; NaN without a baseline. */
  readonly largestChange: number;
}

/** Of each group: means of row scores, their difference, and the standard error of paired differences (ddof 1), t with n − 1. */
export function pairedMean(numbers: PairedNumbers, grouping: Grouping): MeanStatistic[] {
  const extremes = pairedExtremes(numbers, grouping);
  const means = pairedMeans(numbers, grouping, extremes);
  const weights = new Float64Array(2 * grouping.groups);
  // One row gives 1/0, and with it NaN: nothing is known of the error.
  for (const [group, n] of grouping.sizes.entries())
    weights.fill(1 / (n * (n - 1)), 2 * group, 2 * group + 2);
  const variances = pairedSquares(numbers, grouping, { extremes, centres: means, weights, classes: null });
  const dfs = Array.from(grouping.sizes, (n) => (n > 1 ? n - 1 : null));
  const { change: least } = extremes.least;
  const { change: greatest } = extremes.greatest;
  return pairedStatistics(means, variances, dfs).map((statistic, group) => ({
    ...statistic,
    largestChange: Math.max(greatest[group] as number, -(least[group] as number)),
  }));
}
