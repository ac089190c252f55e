import type { Direction } from '../policy/rule.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import type { Estimate } from './estimate.ts';

/** The numbers of an estimate that come from its statistic. */
export type EstimateNumbers = Pick<
  Estimate,
  | 'candidate'
  | 'baseline'
  | 'gain'
  | 'standardError'
  | 'candidateError'
  | 'baselineError'
  | 'covariance'
  | 'df'
>;

/** Signs a statistic by the metric's direction. */
export function signedNumbers(statistic: PairedStatistic, direction: Direction): EstimateNumbers {
  const sign = signOf(direction);
  return {
    candidate: statistic.candidate,
    baseline: statistic.baseline,
    // Adding 0 keeps −0 out of documents.
    gain: sign * statistic.change + 0,
    standardError: statistic.standardError,
    candidateError: statistic.candidateError,
    baselineError: statistic.baselineError,
    covariance: sign * statistic.covariance + 0,
    df: statistic.df,
  };
}

/** What a positive difference is of: 1 where more is better. */
export function signOf(direction: Direction): 1 | -1 {
  return direction === 'higher' ? 1 : -1;
}

/** No row is known that bounds what a training can cost: bounds are those of Student's t alone. */
export const boundByNoRow = { rowLoss: 0, unbounded: false, discordant: null } as const;
