import { bucketCount } from '../evidence/bucket.ts';
import { exactSum, exactSumsBy } from '../statistics/exact-sum.ts';
import { jackknife } from '../statistics/jackknife.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { floors } from './estimate-parts.ts';

/** Rows of one group: labels, and the squared errors of both models. */
export interface FitRows {
  readonly labels: Float64Array;
  readonly buckets: Uint16Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
}

export type Fit = 'rmse' | 'r2';

/**
 * RMSE or R² of a group with the jackknife by hash bucket, under 1,000 rows by row. u is the largest change of the difference
 * that leaving out one row makes: what was seen, no bound.
 */
export function fitFindings(fit: Fit, rows: FitRows): { statistic: PairedStatistic; rowLoss: number } {
  const labels = centred(rows.labels);
  const candidate = fitModel(fit, { ...rows, labels, errors: rows.candidate });
  const baseline = rows.baseline && fitModel(fit, { ...rows, labels, errors: rows.baseline });
  const statistic = jackknife(
    { candidate: candidate.full, baseline: baseline ? baseline.full : NaN },
    { candidate: candidate.leftOut, baseline: baseline && baseline.leftOut },
  );
  if (!baseline) return { statistic, rowLoss: NaN };
  let rowLoss = 0;
  for (let row = 0; row < rows.labels.length; row++) {
    const change = candidate.withoutRow(row) - baseline.withoutRow(row);
    rowLoss = Math.max(rowLoss, Math.abs(statistic.change - change));
  }
  return { statistic, rowLoss };
}

/** Sums that RMSE and R² are made of, `n` of the weights. Labels are centred on their mean over all rows of the group. */
export interface FitSums {
  readonly n: number;
  readonly errors: number;
  readonly labels: number;
  readonly squares: number;
}

interface CentredLabels {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

interface FittedModel {
  readonly full: number;
  /** With each non-empty bucket left out, or each row where rows are few. */
  readonly leftOut: Float64Array;
  readonly withoutRow: (row: number) => number;
}

interface ModelRows {
  readonly errors: Float64Array;
  readonly labels: CentredLabels;
  readonly buckets: Uint16Array;
}

function centred(labels: Float64Array): CentredLabels {
  const mean = exactSum(labels) / labels.length;
  const values = labels.map((label) => label - mean);
  return { values, squares: values.map((value) => value * value) };
}

function fitModel(fit: Fit, { errors, labels, buckets }: ModelRows): FittedModel {
  const n = errors.length;
  const total = {
    n,
    errors: exactSum(errors),
    labels: exactSum(labels.values),
    squares: exactSum(labels.squares),
  };
  const without = (part: FitSums): number =>
    measureFit(fit, {
      n: n - part.n,
      errors: Math.max(0, total.errors - part.errors),
      labels: total.labels - part.labels,
      squares: Math.max(0, total.squares - part.squares),
    });
  const withoutRow = (row: number): number =>
    without({
      n: 1,
      errors: errors[row] as number,
      labels: labels.values[row] as number,
      squares: labels.squares[row] as number,
    });
  const leftOut =
    n < floors.rowsForBuckets
      ? Array.from({ length: n }, (_, row) => withoutRow(row))
      : bucketSums({ errors, labels, buckets }).map(without);
  return { full: measureFit(fit, total), leftOut: Float64Array.from(leftOut), withoutRow };
}

/** Of each non-empty bucket. */
function bucketSums({ errors, labels, buckets }: ModelRows): FitSums[] {
  const counts = new Float64Array(bucketCount);
  for (const bucket of buckets) counts[bucket] = (counts[bucket] as number) + 1;
  const sumsOf = (values: Float64Array): Float64Array =>
    exactSumsBy(values, { codes: buckets, groups: bucketCount });
  const [ofErrors, ofLabels, ofSquares] = [sumsOf(errors), sumsOf(labels.values), sumsOf(labels.squares)];
  return Array.from(counts, (n, bucket) => ({
    n,
    errors: ofErrors[bucket] as number,
    labels: ofLabels[bucket] as number,
    squares: ofSquares[bucket] as number,
  })).filter(({ n }) => n > 0);
}

export function measureFit(fit: Fit, { n, errors, labels, squares }: FitSums): number {
  if (fit === 'rmse') return Math.sqrt(errors / n);
  const spread = squares - (labels * labels) / n;
  // Labels that are all the same, but for rounding, leave nothing to explain: undefined.
  return spread > 1e-13 * squares ? 1 - errors / spread : NaN;
}
