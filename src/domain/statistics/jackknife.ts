import { exactSum, exactSumOfProducts } from './exact-sum.ts';
import { pairedStatistic } from './paired-statistic.ts';
import type { PairedStatistic, PairedVariances } from './paired-statistic.ts';

/** The statistic with each group of rows left out in turn. */
export interface LeftOut {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
  /** Of the difference, where it is known better than the two values; else their difference. */
  readonly change?: Float64Array;
  /** How many groups have this value; all 1 when not given. */
  readonly counts?: Float64Array;
}

/**
 * Grouped jackknife (Quenouille 1956, Tukey 1958; Wolter 2007, chapter 4): the variance is (G − 1)/G · Σ (θ_(g) − mean)²,
 * with t of G − 1 degrees of freedom. Exact sums, so groups may come in any order.
 */
export function jackknife(
  full: { readonly candidate: number; readonly baseline: number; readonly change?: number },
  { candidate, baseline, change: known, counts }: LeftOut,
): PairedStatistic {
  const weights = counts ?? new Float64Array(candidate.length).fill(1);
  const groups = exactSum(weights);
  const values = { ...full, change: full.change ?? full.candidate - full.baseline };
  const own = centred(candidate, weights, groups);
  if (!baseline) return pairedStatistic(values, { ...unknown, candidate: own.product(own) }, dfOf(groups));
  const other = centred(baseline, weights, groups);
  const difference = known ?? candidate.map((value, group) => value - (baseline[group] as number));
  const change = centred(difference, weights, groups);
  const variances: PairedVariances = {
    candidate: own.product(own),
    baseline: other.product(other),
    change: change.product(change),
    covariance: change.product(other),
  };
  return pairedStatistic(values, variances, dfOf(groups));
}

interface Centred {
  readonly values: Float64Array;
  /** (G − 1)/G · Σ of products of deviations. */
  product(other: Centred): number;
}

function centred(leftOut: Float64Array, weights: Float64Array, groups: number): Centred {
  const mean = exactSumOfProducts(leftOut, weights) / groups;
  const values = new Float64Array(leftOut.length);
  for (let at = 0; at < values.length; at++) values[at] = (leftOut[at] as number) - mean;
  const product = (other: Centred): number =>
    ((groups - 1) / groups) * exactSumOfProducts(values, other.values, weights);
  return { values, product };
}

function dfOf(groups: number): number | null {
  return groups > 1 ? groups - 1 : null;
}

const unknown = { change: NaN, candidate: NaN, baseline: NaN, covariance: NaN };
