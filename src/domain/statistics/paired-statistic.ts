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
