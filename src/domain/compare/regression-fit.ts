import { bucketCount } from '../evidence/bucket.ts';
import { exactSum, exactSumsBy } from '../statistics/exact-sum.ts';
import { jackknife } from '../statistics/jackknife.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { floors } from './estimate-parts.ts';
import type { RegressionTask } from './regression-estimates.ts';

/** Sums that RMSE and R² are made of. Labels are centred on their mean over all rows of the group. */
interface FitSums {
  readonly n: number;
  readonly squaredErrors: number;
  readonly labels: number;
  readonly squaredLabels: number;
}

type Fit = 'rmse' | 'r2';

/**
 * RMSE or R² of a group with the jackknife by hash bucket, under 1,000 rows by row. u is the largest change of the difference
 * that leaving out one row makes: what was seen, no bound.
 */
export function leftOutFits(fit: Fit, task: RegressionTask): { statistic: PairedStatistic; rowLoss: number } {
  const { squared } = task.columns;
  const labels = centredLabels(task);
  const candidate = fitModel(fit, task, { errors: squared.candidate, labels });
  const baseline = squared.baseline && fitModel(fit, task, { errors: squared.baseline, labels });
  const statistic = jackknife(
    { candidate: candidate.full, baseline: baseline ? baseline.full : NaN },
    { candidate: candidate.leftOut, baseline: baseline && baseline.leftOut },
  );
  if (!baseline) return { statistic, rowLoss: NaN };
  let rowLoss = 0;
  for (let row = 0; row < labels.centred.length; row++) {
    const change = candidate.rowLeftOut(row) - baseline.rowLeftOut(row);
    rowLoss = Math.max(rowLoss, Math.abs(statistic.change - change));
  }
  return { statistic, rowLoss };
}

interface Labels {
  readonly centred: Float64Array;
  readonly squares: Float64Array;
}

/** Labels of the group alone, from entry 0 on. */
function centredLabels({ columns: { labels }, group: { from, to } }: RegressionTask): Labels {
  const mean = exactSum(labels, from, to) / (to - from);
  const centred = labels.slice(from, to).map((label) => label - mean);
  return { centred, squares: centred.map((label) => label * label) };
}

interface FittedModel {
  readonly full: number;
  /** With each non-empty bucket left out. */
  readonly leftOut: Float64Array;
  /** With one row left out, given by its place in the group. */
  readonly rowLeftOut: (row: number) => number;
}

function fitModel(
  fit: Fit,
  { columns: { buckets }, group: { from, to } }: RegressionTask,
  { errors, labels }: { readonly errors: Float64Array; readonly labels: Labels },
): FittedModel {
  const n = to - from;
  const total: FitSums = {
    n,
    squaredErrors: exactSum(errors, from, to),
    labels: exactSum(labels.centred),
    squaredLabels: exactSum(labels.squares),
  };
  const without = (sums: FitSums): number =>
    measure(fit, {
      n: n - sums.n,
      squaredErrors: Math.max(0, total.squaredErrors - sums.squaredErrors),
      labels: total.labels - sums.labels,
      squaredLabels: Math.max(0, total.squaredLabels - sums.squaredLabels),
    });
  const rowLeftOut = (row: number): number =>
    without({
      n: 1,
      squaredErrors: errors[from + row] as number,
      labels: labels.centred[row] as number,
      squaredLabels: labels.squares[row] as number,
    });
  const leftOut =
    n < floors.rowsForBuckets
      ? Float64Array.from({ length: n }, (_, row) => rowLeftOut(row))
      : bucketsLeftOut(buckets.subarray(from, to), { errors: errors.subarray(from, to), labels }, without);
  return { full: measure(fit, total), leftOut, rowLeftOut };
}

function bucketsLeftOut(
  codes: Uint16Array,
  { errors, labels }: { readonly errors: Float64Array; readonly labels: Labels },
  without: (sums: FitSums) => number,
): Float64Array {
  const counts = new Float64Array(bucketCount);
  for (const bucket of codes) counts[bucket] = (counts[bucket] as number) + 1;
  const sum = (values: Float64Array): Float64Array => exactSumsBy(values, { codes, groups: bucketCount });
  const [ofErrors, ofLabels, ofSquares] = [sum(errors), sum(labels.centred), sum(labels.squares)];
  const leftOut: number[] = [];
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    if (counts[bucket] === 0) continue;
    leftOut.push(
      without({
        n: counts[bucket] as number,
        squaredErrors: ofErrors[bucket] as number,
        labels: ofLabels[bucket] as number,
        squaredLabels: ofSquares[bucket] as number,
      }),
    );
  }
  return Float64Array.from(leftOut);
}

function measure(fit: Fit, { n, squaredErrors, labels, squaredLabels }: FitSums): number {
  if (fit === 'rmse') return Math.sqrt(squaredErrors / n);
  const spread = squaredLabels - (labels * labels) / n;
  // Labels that are all the same, but for rounding, leave nothing to explain: undefined.
  return spread > 1e-13 * squaredLabels ? 1 - squaredErrors / spread : NaN;
}
