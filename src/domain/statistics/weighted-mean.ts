import { exactSum, exactSumsBy } from './exact-sum.ts';
import { jackknife } from './jackknife.ts';
import type { PairedNumbers } from './paired-moments.ts';
import type { PairedStatistic } from './paired-statistic.ts';
import type { Sampling } from './sampling.ts';

/** Means Σ w·x / Σ w of row scores and of their difference, with the errors of the jackknife by part. */
export function weightedMean(
  { candidate, baseline }: PairedNumbers,
  { weights, parts }: Sampling,
): PairedStatistic {
  const total = exactSum(weights);
  const masses = exactSumsBy(weights, parts);
  const own = meanOf(candidate);
  if (!baseline) {
    return jackknife({ candidate: own.full, baseline: NaN }, { candidate: own.leftOut, baseline: null });
  }
  const held = meanOf(baseline);
  // Summed by itself: the means may be far larger than what they differ by.
  const change = meanOf(candidate.map((value, row) => value - (baseline[row] as number)));
  return jackknife(
    { candidate: own.full, baseline: held.full, change: change.full },
    { candidate: own.leftOut, baseline: held.leftOut, change: change.leftOut },
  );

  function meanOf(values: Float64Array): { full: number; leftOut: Float64Array } {
    const weighted = values.map((value, row) => value * (weights[row] as number));
    const sum = exactSum(weighted);
    const without = exactSumsBy(weighted, parts).map(
      (part, at) => (sum - part) / (total - (masses[at] as number)),
    );
    return { full: sum / total, leftOut: without.filter((_, at) => (masses[at] as number) > 0) };
  }
}
