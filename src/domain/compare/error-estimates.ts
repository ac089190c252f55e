import { bucketCount } from '../evidence/bucket.ts';
import { jackknife } from '../statistics/jackknife.ts';
import { pairedStatistic } from '../statistics/paired-statistic.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { digits, sumOfDigits } from '../sums/digit-sums.ts';
import type { ErrorDivisionData } from '../sums/error-division.ts';
import * as layout from '../sums/error-layout.ts';
import { wholeErrors } from '../sums/error-sums.ts';
import type { ErrorSumsData } from '../sums/error-sums.ts';
import { exactly, minus, nearest, plus, times } from '../sums/exact-number.ts';
import type { ExactNumber } from '../sums/exact-number.ts';
import { largestLoss } from './error-losses.ts';
import type { Estimate, Slice } from './estimate.ts';
import { floors, toEstimate } from './estimate-parts.ts';
import { measureFit } from './regression-fit.ts';
import type { Fit, FitSums } from './regression-fit.ts';
import { regressionMetrics } from './regression-metrics.ts';

const { quantities, tallies } = layout;

/** What `estimateRows` says of the rows of a regression, from their sums. Groups come in the order of their names. */
export function estimateErrors(sums: ErrorSumsData, wanted: (metric: string) => boolean): Estimate[] {
  return [wholeErrors(sums), ...sums.slices].flatMap((division) =>
    division.values
      .map((value, group) => ({ value, group }))
      .sort((a, b) => (a.value < b.value ? -1 : 1))
      .flatMap(({ value, group }) => {
        const slice = division.column === null ? null : { column: division.column, value };
        return estimateGroup(slice, { division, group, sums }, wanted);
      }),
  );
}

interface GroupSums {
  readonly division: ErrorDivisionData;
  readonly group: number;
  readonly sums: ErrorSumsData;
}

function estimateGroup(slice: Slice | null, of: GroupSums, wanted: (metric: string) => boolean): Estimate[] {
  const group = readGroup(of);
  const { n } = group;
  const shared = {
    n,
    counted: 'rows' as const,
    unbounded: true,
    tooFew: n < floors.rows,
    eligible: n >= floors.sliceRows,
  };
  return regressionMetrics.filter(wanted).map((metric) => {
    if (metric === 'rmse' || metric === 'r2')
      return toEstimate(slice, { ...shared, metric, method: 'jackknife', ...fitOf(metric, group) });
    const change = group.tallies[metricTallies[metric]] as number;
    const rowLoss = group.paired ? change / n : NaN;
    return toEstimate(slice, {
      ...shared,
      metric,
      method: 'paired-mean',
      statistic: meanOf(metric, group),
      rowLoss,
    });
  });
}

interface Group {
  readonly n: number;
  readonly paired: boolean;
  /** By quantity. */
  readonly total: (quantity: number) => ExactNumber;
  /** Of buckets that hold rows. */
  readonly buckets: readonly Bucket[];
  readonly tallies: Float64Array;
}

interface Bucket {
  readonly n: number;
  readonly sum: (quantity: number) => ExactNumber;
}

function readGroup({ division, group, sums: { tops, shape } }: GroupSums): Group {
  const buckets: Bucket[] = [];
  const whole = new Float64Array(layout.bucketSize);
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const start = (group * bucketCount + bucket) * layout.bucketSize;
    const n = division.buckets[start] as number;
    if (n === 0) continue;
    for (let at = 0; at < layout.bucketSize; at++)
      whole[at] = (whole[at] as number) + (division.buckets[start + at] as number);
    buckets.push({ n, sum: (quantity) => read(division.buckets, start, quantity) });
  }
  function read(values: Float64Array, start: number, quantity: number): ExactNumber {
    const at = start + 1 + (quantity - layout.firstOfBuckets) * digits;
    return sumOfDigits(values, at, tops[quantity] as number);
  }
  return {
    n: whole[0] as number,
    paired: shape.paired,
    total: (quantity) =>
      quantity < layout.firstOfBuckets
        ? sumOfDigits(
            division.totals,
            group * layout.totalsSize + quantity * digits,
            tops[quantity] as number,
          )
        : read(whole, 0, quantity),
    buckets,
    tallies: division.tallies.subarray(group * layout.talliesSize, (group + 1) * layout.talliesSize),
  };
}

type Mean = 'mae' | 'mse' | 'mape';

const metricTallies = { mae: tallies.maeChange, mse: tallies.mseChange, mape: tallies.mapeChange } as const;

/** Sums of row scores, and of their squares. The squares of absolute errors are the squared errors. */
const meanSums = {
  mae: [quantities.mae, quantities.heldMae, quantities.mse, quantities.heldMse, quantities.maeChangeSquared],
  mse: [
    quantities.mse,
    quantities.heldMse,
    quantities.mseSquared,
    quantities.heldMseSquared,
    quantities.mseChangeSquared,
  ],
  mape: [
    quantities.mape,
    quantities.heldMape,
    quantities.mapeSquared,
    quantities.heldMapeSquared,
    quantities.mapeChangeSquared,
  ],
} as const;

/** Means, their difference and the standard error of paired differences (ddof 1): what `pairedMean` makes of the rows. */
function meanOf(metric: Mean, { n, paired, total }: Group): PairedStatistic {
  const [own, held, ownSquares, heldSquares, changeSquares] = meanSums[metric].map(total) as [
    ExactNumber,
    ExactNumber,
    ExactNumber,
    ExactNumber,
    ExactNumber,
  ];
  const count = exactly(n);
  // n·Σxy − Σx·Σy; divided once.
  const spread = (products: ExactNumber, a: ExactNumber, b: ExactNumber): number =>
    nearest(minus(times(count, products), times(a, b))) / (n * n * (n - 1));
  const change = minus(own, held);
  // Of sums of squares: (a + b)² = a² + 2ab + b², a being the change.
  const twiceProducts = minus(minus(ownSquares, changeSquares), heldSquares);
  const known = paired ? 1 : NaN;
  return pairedStatistic(
    {
      candidate: nearest(own) / n,
      baseline: (known * nearest(held)) / n,
      change: (known * nearest(change)) / n,
    },
    {
      candidate: Math.max(0, spread(ownSquares, own, own)),
      baseline: known * Math.max(0, spread(heldSquares, held, held)),
      change: known * Math.max(0, spread(changeSquares, change, change)),
      covariance: known * (spread(twiceProducts, plus(change, change), held) / 2),
    },
    n > 1 ? n - 1 : null,
  );
}

/** RMSE or R² with the jackknife by hash bucket; u is bounded from what is known of the rows (error-losses.ts). */
function fitOf(fit: Fit, group: Group): { statistic: PairedStatistic; rowLoss: number } {
  const { n, paired, total, buckets } = group;
  const mean = nearest(total(quantities.labels)) / n;
  const labels = centredLabels(mean);
  const [whole, parts] = [labels(group.n, total), buckets.map((bucket) => labels(bucket.n, bucket.sum))];
  const errorsOf = (quantity: number) => {
    const all = nearest(total(quantity));
    const sums: FitSums = { ...whole, n, errors: all };
    const leftOut = Float64Array.from(buckets, (bucket, at) => {
      const part = parts[at] as LabelSums;
      return measureFit(fit, {
        n: n - bucket.n,
        errors: Math.max(0, all - nearest(bucket.sum(quantity))),
        labels: whole.labels - part.labels,
        squares: Math.max(0, whole.squares - part.squares),
      });
    });
    return { full: measureFit(fit, sums), errors: all, leftOut };
  };
  const own = errorsOf(quantities.mse);
  const held = paired ? errorsOf(quantities.heldMse) : null;
  const statistic = jackknife(
    { candidate: own.full, baseline: held ? held.full : NaN },
    { candidate: own.leftOut, baseline: held && held.leftOut },
  );
  if (!held) return { statistic, rowLoss: NaN };
  const rowLoss = largestLoss(fit, {
    n,
    errors: [own.errors, held.errors],
    spread: whole.squares - whole.labels ** 2 / n,
    mean,
    tallies: group.tallies,
  });
  return { statistic, rowLoss };
}

type LabelSums = Pick<FitSums, 'labels' | 'squares'>;

/** Sums of labels less the mean, and of their squares: Σ(y − m)² = Σy² − 2mΣy + nm². */
function centredLabels(mean: number): (n: number, sum: Group['total']) => LabelSums {
  const centre = exactly(Number.isFinite(mean) ? mean : 0);
  return (n, sum) => {
    const count = exactly(n);
    const labels = sum(quantities.labels);
    const squares = sum(quantities.labelsSquared);
    const shift = times(centre, minus(times(count, centre), plus(labels, labels)));
    return { labels: nearest(minus(labels, times(count, centre))), squares: nearest(plus(squares, shift)) };
  };
}
