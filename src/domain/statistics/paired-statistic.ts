import type { PairedMoments, PairedValues } from './paired-moments.ts';

/** A statistic of two models on the same rows. Without a baseline all but the candidate's own numbers is NaN. */
export interface PairedStatistic {
  readonly candidate: number;
  readonly baseline: number;
  /** candidate − baseline. */
  readonly change: number;
  /** Of `change`. */
  readonly standardError: number;
  readonly candidateError: number;
  readonly baselineError: number;
  /** Of `change` and `baseline`. */
  readonly covariance: number;
  /** Degrees of freedom of the standard error; null: normal. */
  readonly df: number | null;
}

/** Sums of squares about the mean, and of products, as estimators make them: each already divided as a variance is. */
export interface PairedVariances {
  readonly change: number;
  readonly candidate: number;
  readonly baseline: number;
  readonly covariance: number;
}

export function pairedStatistic(
  values: { readonly candidate: number; readonly baseline: number; readonly change: number },
  variances: PairedVariances,
  df: number | null,
): PairedStatistic {
  return {
    ...values,
    standardError: Math.sqrt(variances.change),
    candidateError: Math.sqrt(variances.candidate),
    baselineError: Math.sqrt(variances.baseline),
    covariance: variances.covariance,
    df,
  };
}

/** The same for each group of rows. */
export function pairedStatistics(
  values: PairedValues,
  variances: PairedMoments,
  dfs: readonly (number | null)[],
): PairedStatistic[] {
  const pick = (of: PairedValues, group: number) => ({
    candidate: of.candidate[group] as number,
    baseline: of.baseline[group] as number,
    change: of.change[group] as number,
  });
  return dfs.map((df, group) => {
    const covariance = variances.covariance[group] as number;
    return pairedStatistic(pick(values, group), { ...pick(variances, group), covariance }, df);
  });
}
