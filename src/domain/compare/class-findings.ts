import { bucketCount } from '../evidence/bucket.ts';
import { jackknife } from '../statistics/jackknife.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import type { Codes, Sampling } from '../statistics/sampling.ts';
import { effectiveNumber } from '../statistics/sampling.ts';
import { countClasses, measureWithoutParts, sumsByClass, unitMasses } from './class-counts.ts';
import type { ClassCounts, ClassRows, CountedRows } from './class-counts.ts';
import { averageClasses, lossOfOneClassMistake, lossOfWrongUnit } from './class-metrics.ts';
import type { ClassRatio } from './class-metrics.ts';
import { floors } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';

export interface ClassGroup {
  readonly rows: ClassRows;
  /** Hash buckets of the rows. */
  readonly buckets: Uint16Array;
  /** null: the rows count alike and are independent. */
  readonly sampling: Sampling | null;
  /** The column of units; null: there are weights alone. */
  readonly unit: string | null;
}

/** Averages over classes of one group of rows, with the jackknife by hash bucket, by row where rows are few, or by unit. */
export function classFindings(group: ClassGroup, metrics: readonly ClassRatio[]): RowFindings[] {
  if (metrics.length === 0) return [];
  const { rows, sampling, unit } = group;
  const n = rows.labels.length;
  const weights = sampling?.weights ?? new Float64Array(n).fill(1);
  const counted: CountedRows = { rows, weights, parts: sampling?.parts ?? partsOf(group, n) };
  const sides = [countClasses('candidate', counted), countClasses('baseline', counted)].filter(
    (side) => side !== null,
  );
  const own = sides[0] as ClassCounts;
  const masses = sampling ? unitMasses(rows, { weights, units: sampling.units }) : null;
  const size = effectiveNumber(weights);
  return metrics.map((metric): RowFindings => {
    const enough = hasEnough(metric, counted, sides);
    const ofSide = (value: (side: ClassCounts) => number): number => Math.max(...sides.map(value));
    const rowLoss = ofSide(({ total }) =>
      masses
        ? masses.reduce((most, held) => Math.max(most, lossOfWrongUnit(metric, total, held)), 0)
        : lossOfOneClassMistake(metric, total),
    );
    const effective = sampling ? effectiveParts(metric, sides) : NaN;
    const statistic = jackknifeAverage(metric, own, sides[1] ?? null);
    return {
      metric,
      method: 'jackknife',
      statistic: sampling ? { ...statistic, df: effective - 1 } : statistic,
      n,
      counted: 'rows',
      rowLoss,
      ...(sampling && { sampled: { effective, unit } }),
      tooFew: size < floors.rows || !enough,
      eligible: size >= floors.sliceRows && enough,
    };
  });
}

function partsOf({ buckets }: ClassGroup, n: number): Codes {
  if (n < floors.rowsForBuckets) return { codes: Int32Array.from({ length: n }, (_, row) => row), groups: n };
  return { codes: Int32Array.from(buckets), groups: bucketCount };
}

function jackknifeAverage(metric: ClassRatio, own: ClassCounts, held: ClassCounts | null): PairedStatistic {
  const without = (counts: ClassCounts): Float64Array =>
    measureWithoutParts(counts, (left) => averageClasses(metric, left));
  return jackknife(
    {
      candidate: averageClasses(metric, own.total),
      baseline: held ? averageClasses(metric, held.total) : NaN,
    },
    { candidate: without(own), baseline: held && without(held) },
  );
}

/**
 * Whether there are rows enough of each class whose ratio counts alike, whatever its size: 10 of the class and, for precision,
 * 10 that each model predicts as it. F1 weighted by rows takes little from a class of few.
 */
function hasEnough(
  metric: ClassRatio,
  { rows, weights }: CountedRows,
  sides: readonly ClassCounts[],
): boolean {
  if (metric === 'f1_weighted') return true;
  const squares = weights.map((weight) => weight * weight);
  const { labels, classes } = rows;
  const isLarge = (codes: Int32Array, floor: number, isAsked: (at: number) => boolean): boolean => {
    const sums = sumsByClass(weights, { codes, classes });
    const ofSquares = sumsByClass(squares, { codes, classes });
    return sums.every(
      (sum, at) => !isAsked(at) || (sum > 0 && sum ** 2 / (ofSquares[at] as number) >= floor),
    );
  };
  const occurs = (at: number): boolean =>
    sides.some(({ total }) => (total.actual[at] as number) > 0 || (total.predicted[at] as number) > 0);
  const isOwn = (at: number): boolean => (sides[0]?.total.actual[at] as number) > 0;
  if (metric !== 'precision_weighted' && !isLarge(labels, floors.ofClass, occurs)) return false;
  if (!metric.startsWith('precision')) return true;
  const ofModels = [rows.candidate, rows.baseline].filter((codes) => codes !== null);
  return ofModels.every((codes) => isLarge(codes, floors.predictedPositives, isOwn));
}

/** G* of the class for which it is the smallest, of each model; of F1 weighted by rows that of all of them. */
function effectiveParts(metric: ClassRatio, sides: readonly ClassCounts[]): number {
  const classes = sides[0]?.total.actual.length ?? 0;
  return Math.min(
    ...sides.map(({ total, byPart: { actual, predicted } }) => {
      if (metric === 'f1_weighted') return ofParts(actual.length / classes, (part) => rowsOf(actual, part));
      let least = Infinity;
      for (let at = 0; at < classes; at++) {
        if (total.actual[at] === 0) continue;
        const mass = (part: number): number => {
          const [a, p] = [actual[part * classes + at] as number, predicted[part * classes + at] as number];
          if (metric.startsWith('recall')) return a;
          return metric.startsWith('precision') ? p : a + p;
        };
        least = Math.min(least, ofParts(actual.length / classes, mass));
      }
      return least;
    }),
  );

  function rowsOf(actual: Float64Array, part: number): number {
    return actual.subarray(part * classes, (part + 1) * classes).reduce((sum, mass) => sum + mass, 0);
  }
}

function ofParts(parts: number, mass: (part: number) => number): number {
  return effectiveNumber(Float64Array.from({ length: parts }, (_, part) => mass(part)));
}
