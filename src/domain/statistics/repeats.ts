import { exactSum } from './exact-sum.ts';
import { pairedStatistic } from './paired-statistic.ts';
import type { PairedStatistic } from './paired-statistic.ts';

/*
 * One value of a metric from each of several trainings: folds or seeds. All sums are exact, so the order of trainings does not
 * show; of paired ones the order of the pairs.
 */

/** Values of one side, and by how much of their variance (ddof 1) their mean varies: 1/m for independent trainings. */
export interface RepeatedSide {
  readonly values: readonly number[];
  readonly share: number;
}

/**
 * What the variance of the mean of `k` folds is as a share of the variance between them: 1/k + n_test/n_train. Folds share most
 * of their training rows, so 1/k alone finds differences where there are none (Nadeau and Bengio 2003, Inference for the
 * Generalization Error, the corrected resampled t-test).
 */
export function foldShare(k: number, testToTrain: number): number {
  return 1 / k + testToTrain;
}

/** Differences of pairs, t with pairs − 1. `candidate` and `baseline` are of one length, 2 at the least. */
export function pairedRepeats(
  candidate: readonly number[],
  baseline: readonly number[],
  share: number,
): PairedStatistic {
  const own = momentsOf(candidate);
  const other = momentsOf(baseline);
  const change = momentsOf(
    candidate.map((value, at) => value - (baseline[at] as number)),
    own,
    other,
  );
  const products = change.deviations.map((one, at) => one * (other.deviations[at] as number));
  const df = candidate.length - 1;
  return pairedStatistic(
    { candidate: own.mean, baseline: other.mean, change: own.mean - other.mean },
    {
      candidate: share * own.variance,
      baseline: share * other.variance,
      change: share * change.variance,
      covariance: (share * exactSum(products)) / df,
    },
    df,
  );
}

/** Means of two independent samples: Welch (1947), the degrees of freedom by Satterthwaite (1946). */
export function unpairedRepeats(candidate: RepeatedSide, baseline: RepeatedSide): PairedStatistic {
  const own = momentsOf(candidate.values);
  const other = momentsOf(baseline.values);
  const variances = { candidate: candidate.share * own.variance, baseline: baseline.share * other.variance };
  const change = variances.candidate + variances.baseline;
  const df =
    change ** 2 /
    (variances.candidate ** 2 / (candidate.values.length - 1) +
      variances.baseline ** 2 / (baseline.values.length - 1));
  return pairedStatistic(
    { candidate: own.mean, baseline: other.mean, change: own.mean - other.mean },
    { ...variances, change, covariance: -variances.baseline },
    Number.isFinite(df) ? df : null,
  );
}

/**
 * One training against several: were it one more of them, it would lie within mean ± t·s·√(1 + 1/m) (prediction interval,
 * m − 1 degrees of freedom). What a single training varies by is taken from the several.
 */
export function singleAgainstRepeats(
  single: number,
  several: readonly number[],
  which: 'candidate' | 'baseline',
): PairedStatistic {
  const { mean, variance } = momentsOf(several);
  const m = several.length;
  const ofMean = variance / m;
  const [candidate, baseline] = which === 'candidate' ? [single, mean] : [mean, single];
  const [own, other] = which === 'candidate' ? [variance, ofMean] : [ofMean, variance];
  return pairedStatistic(
    { candidate, baseline, change: candidate - baseline },
    { candidate: own, baseline: other, change: own + other, covariance: -other },
    m - 1,
  );
}

interface Moments {
  readonly mean: number;
  /** ddof 1. */
  readonly variance: number;
  readonly deviations: Float64Array;
  readonly size: number;
}

/** Spread below this share of the numbers is their rounding: 0.82 − 0.80 and 0.81 − 0.79 are one number. */
const rounding = 1e-12;

/** `of` are the sides of differences: these are rounded as the sides are. */
function momentsOf(values: readonly number[], ...of: readonly Moments[]): Moments {
  const all = Float64Array.from(values);
  const size = Math.max(...values.map(Math.abs), ...of.map((side) => side.size));
  const mean = exactSum(all) / all.length;
  const deviations = all.map((value) => {
    const deviation = value - mean;
    return Math.abs(deviation) <= rounding * size ? 0 : deviation;
  });
  const variance = exactSum(deviations.map((one) => one * one)) / (all.length - 1);
  return { mean, variance, deviations, size };
}
