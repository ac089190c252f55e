import { directionOf, isUnit } from '../metric/catalogue.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import type { Estimate, Slice } from './estimate.ts';
import { signedNumbers } from './estimate-numbers.ts';

/** What an estimator found, not yet signed by the metric's direction. */
export interface RowFindings {
  readonly metric: string;
  readonly method: 'paired-mean' | 'delong' | 'delong-bins' | 'jackknife' | 'calibration-bins';
  readonly statistic: PairedStatistic;
  readonly n: number;
  readonly counted: Estimate['counted'];
  readonly rowLoss: number;
  /** What the largest unit, or row, is of the whole: `rowLoss` is that times what it can cost. Of means alone. */
  readonly share?: number;
  /** Lies in [0, 1]; by its name when not given. */
  readonly unit?: boolean;
  readonly unbounded?: boolean;
  /** Rows that only the candidate has a higher score of, and rows that only the baseline has. */
  readonly discordant?: Estimate['discordant'];
  readonly debiased?: Estimate['debiased'];
  readonly values?: Estimate['values'];
  readonly sampled?: Estimate['sampled'];
  /** The metric cannot be trusted with so few rows, whatever its error says. */
  readonly tooFew: boolean;
  readonly eligible: boolean;
}

/**
 * Fewest rows: for any bound, of either class, for a slice to be judged, for the jackknife to leave out buckets, not single rows.
 * Fewest units of one size that would tell as much. Of rows that do not count alike the effective number counts.
 */
export const floors = {
  rows: 30,
  ofClass: 10,
  predictedPositives: 10,
  sliceRows: 100,
  rowsForBuckets: 1000,
  units: 5,
} as const;

/** Signs the findings by the metric's direction. A value without a known error has too few rows for bounds. */
export function toEstimate(slice: Slice | null, findings: RowFindings): Estimate {
  const { metric, statistic, method, sampled } = findings;
  const direction = directionOf(metric) ?? 'higher';
  const fewUnits = sampled !== undefined && !(sampled.effective >= floors.units);
  const withoutError =
    method !== 'calibration-bins' &&
    Number.isFinite(statistic.change) &&
    !Number.isFinite(statistic.standardError);
  // An error that follows from so few units is as good as none.
  const errorUnknown = withoutError || fewUnits;
  return {
    metric,
    slice,
    direction,
    unit: findings.unit ?? isUnit(metric),
    evidence: 'paired-rows',
    method,
    n: findings.n,
    counted: findings.counted,
    ...signedNumbers(statistic, direction),
    rowLoss: findings.rowLoss,
    unbounded: findings.unbounded ?? false,
    discordant: direction === 'higher' ? (findings.discordant ?? null) : swapped(findings.discordant),
    ...(findings.debiased ? { debiased: findings.debiased } : {}),
    ...(sampled ? { sampled } : {}),
    ...(findings.values ? { values: findings.values } : {}),
    tooFew: findings.tooFew || errorUnknown,
    eligible: slice !== null && findings.eligible && !errorUnknown,
  };
}

/** Of a metric that is better when it is lower. */
function swapped(discordant: Estimate['discordant'] | undefined): Estimate['discordant'] {
  return discordant ? { better: discordant.worse, worse: discordant.better } : null;
}
