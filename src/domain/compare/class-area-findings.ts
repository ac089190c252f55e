import { bucketCount } from '../evidence/bucket.ts';
import { classAreas } from '../statistics/class-areas.ts';
import type { AreaAverage } from '../statistics/class-areas.ts';
import { exactSum, exactSumsBy } from '../statistics/exact-sum.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import type { Codes, Sampling } from '../statistics/sampling.ts';
import { effectiveNumber } from '../statistics/sampling.ts';
import { unitMasses } from './class-counts.ts';
import type { ClassMass } from './class-metrics.ts';
import type { ClassGroup } from './class-findings.ts';
import { floors } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';

/** Areas under the ROC curve of several classes, each against the rest, by their names in scikit-learn. */
export const classAreaAverages = {
  roc_auc_ovr: 'macro',
  roc_auc_ovr_weighted: 'weighted',
} as const satisfies Readonly<Record<string, AreaAverage>>;

export type ClassArea = keyof typeof classAreaAverages;

/** One group of rows; probabilities in the order of classes. */
export interface ScoredGroup extends Pick<ClassGroup, 'buckets' | 'sampling' | 'unit' | 'rows'> {
  readonly scores: readonly PairedNumbers[];
}

/** The jackknife by hash bucket, by row where rows are few, or by unit. */
export function classAreaFindings(metric: ClassArea, group: ScoredGroup): RowFindings {
  const { rows, scores, sampling: given, unit } = group;
  const { labels } = rows;
  const n = labels.length;
  const sampling = given ?? alike(group, n);
  const average = classAreaAverages[metric];
  const statistic = classAreas({ scores, labels, sampling }, average);
  const masses = massesOf(group, sampling.weights);
  const size = effectiveNumber(sampling.weights);
  const enough = masses.every((own, at) => {
    if (own === 0) return average === 'weighted';
    const isOwn = (row: number): boolean => labels[row] === at;
    const [inside, outside] = [true, false].map((wanted) =>
      effectiveNumber(sampling.weights.filter((_, row) => isOwn(row) === wanted)),
    ) as [number, number];
    return inside >= floors.ofClass && outside >= floors.ofClass;
  });
  const effective = given ? effectiveOf(average, { labels, masses, sampling }) : NaN;
  return {
    metric,
    method: 'jackknife',
    statistic: given ? { ...statistic, df: effective - 1 } : statistic,
    n,
    counted: 'rows',
    rowLoss: largestLoss(average, masses, unitsOf(group, sampling)),
    ...(given && { sampled: { effective, unit } }),
    tooFew: size < floors.rows || !enough,
    eligible: size >= floors.sliceRows && enough,
  };
}

function alike({ buckets }: ScoredGroup, n: number): Sampling {
  const byRow: Codes = { codes: Int32Array.from({ length: n }, (_, row) => row), groups: n };
  const parts = n < floors.rowsForBuckets ? byRow : { codes: Int32Array.from(buckets), groups: bucketCount };
  return { weights: new Float64Array(n).fill(1), units: byRow, parts };
}

function massesOf({ rows: { labels, classes } }: ScoredGroup, weights: Float64Array): Float64Array {
  return exactSumsBy(weights, { codes: labels, groups: classes });
}

/** What units hold of each class; of rows that count alike one of each class is enough. */
function unitsOf(
  { rows, sampling: given }: ScoredGroup,
  sampling: Sampling,
): readonly (readonly ClassMass[])[] {
  if (given) return unitMasses(rows, sampling);
  return Array.from({ length: rows.classes }, (_, at) => [{ at, mass: 1 }]);
}

/**
 * The pairs that have a row of one unit: of each class a share of its positives, and of its negatives. That these all come out
 * wrong bounds what the unit can cost.
 */
function largestLoss(
  average: AreaAverage,
  masses: Float64Array,
  units: readonly (readonly ClassMass[])[],
): number {
  const total = exactSum(masses);
  const weights = masses.map((mass) => (average === 'macro' ? 1 : mass));
  const all = exactSum(weights);
  return units.reduce((most, held) => {
    const whole = exactSum(Float64Array.from(held, ({ mass }) => mass));
    const lost = masses.map((mass, at) => {
      const own = held.find((one) => one.at === at)?.mass ?? 0;
      const [a, b] = [own / mass, (whole - own) / (total - mass)];
      return mass === 0 ? 0 : ((weights[at] as number) * (a + b - a * b)) / all;
    });
    return Math.max(most, exactSum(lost));
  }, 0);
}

/** G* of the class for which it is smallest, and of all rows where classes count by theirs. */
function effectiveOf(
  average: AreaAverage,
  {
    labels,
    masses,
    sampling: { weights, parts },
  }: { readonly labels: Int32Array; readonly masses: Float64Array; readonly sampling: Sampling },
): number {
  const ofRows = (counts: (row: number) => boolean): number =>
    effectiveNumber(
      exactSumsBy(
        weights.map((weight, row) => (counts(row) ? weight : 0)),
        parts,
      ),
    );
  if (average === 'weighted') return ofRows(() => true);
  return masses.reduce((least, mass, at) => {
    if (mass === 0) return least;
    return Math.min(
      least,
      ofRows((row) => labels[row] === at),
      ofRows((row) => labels[row] !== at),
    );
  }, Infinity);
}
