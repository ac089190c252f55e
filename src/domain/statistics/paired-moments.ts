import { ExactSum } from './exact-sum.ts';
import { splitByGroup } from './grouping.ts';
import type { Grouping } from './grouping.ts';

/** One number a row for each model. */
export interface PairedNumbers {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
}

/** A number for both models and for their difference; NaN without a baseline. */
export interface PairedValues {
  readonly candidate: number;
  readonly baseline: number;
  readonly change: number;
}

export interface PairedMoments extends PairedValues {
  readonly covariance: number;
}

export interface PairedExtremes {
  readonly least: PairedValues;
  readonly greatest: PairedValues;
}

export interface Squaring {
  readonly extremes: PairedExtremes;
  readonly centres: PairedValues;
  /** Of rows of class 0 and of class 1. */
  readonly weights: readonly [number, number];
  /** null: each row is of class 0. */
  readonly classes: Uint8Array | null;
}

/** The numbers of each group's rows. */
export function splitPairs({ candidate, baseline }: PairedNumbers, grouping: Grouping): PairedNumbers[] {
  const held = baseline && splitByGroup(baseline, grouping);
  return splitByGroup(candidate, grouping).map((own, group) => ({
    candidate: own,
    baseline: held && (held[group] as Float64Array),
  }));
}

const unknown: PairedValues = { candidate: NaN, baseline: NaN, change: NaN };

/** NaN where a number is. */
export function pairedExtremes({ candidate, baseline }: PairedNumbers): PairedExtremes {
  const own = extremes(candidate);
  if (baseline === null) {
    return { least: { ...unknown, candidate: own.least }, greatest: { ...unknown, candidate: own.greatest } };
  }
  const held = extremes(baseline);
  let [least, greatest] = [Infinity, -Infinity];
  for (let row = 0; row < candidate.length; row++) {
    const change = (candidate[row] as number) - (baseline[row] as number);
    least = Math.min(least, change);
    greatest = Math.max(greatest, change);
  }
  return {
    least: { candidate: own.least, baseline: held.least, change: least },
    greatest: { candidate: own.greatest, baseline: held.greatest, change: greatest },
  };
}

/** Exact means of both columns and of their difference. NaN of no rows, and where a number is not finite. */
export function pairedMeans({ candidate, baseline }: PairedNumbers, extremes: PairedExtremes): PairedValues {
  const n = candidate.length;
  const largest = largestDeviations(extremes, { candidate: 0, baseline: 0, change: 0 });
  const own = new ExactSum(largest.candidate, n);
  if (baseline === null) {
    for (let row = 0; row < n; row++) own.add(candidate[row] as number);
    return { ...unknown, candidate: own.sum() / n };
  }
  const held = new ExactSum(largest.baseline, n);
  const changes = new ExactSum(largest.change, n);
  for (let row = 0; row < n; row++) {
    const value = candidate[row] as number;
    const other = baseline[row] as number;
    own.add(value);
    held.add(other);
    changes.add(value - other);
  }
  return { candidate: own.sum() / n, baseline: held.sum() / n, change: changes.sum() / n };
}

/** Weighted sums of squares and products about the centres: Σ weight·(x − centre)². */
export function pairedSquares(
  { candidate, baseline }: PairedNumbers,
  { extremes, centres, weights, classes }: Squaring,
): PairedMoments {
  const n = candidate.length;
  const largest = largestDeviations(extremes, centres);
  const heaviest = Math.max(...weights);
  const sumOf = (a: number, b: number): ExactSum => new ExactSum(a * b * heaviest, n);
  const own = sumOf(largest.candidate, largest.candidate);
  const held = sumOf(largest.baseline, largest.baseline);
  const changes = sumOf(largest.change, largest.change);
  const products = sumOf(largest.change, largest.baseline);
  const [ofClass0, ofClass1] = weights;
  for (let row = 0; row < n; row++) {
    const weight = classes !== null && classes[row] === 1 ? ofClass1 : ofClass0;
    const value = candidate[row] as number;
    const deviation = value - centres.candidate;
    own.add(deviation * deviation * weight);
    if (baseline === null) continue;
    const other = baseline[row] as number;
    const otherDeviation = other - centres.baseline;
    const change = value - other - centres.change;
    held.add(otherDeviation * otherDeviation * weight);
    changes.add(change * change * weight);
    products.add(change * otherDeviation * weight);
  }
  return { candidate: own.sum(), baseline: held.sum(), change: changes.sum(), covariance: products.sum() };
}

/** The largest |x − centre|: subtraction rounds alike on the way to either end. 0 of no rows. */
function largestDeviations({ least, greatest }: PairedExtremes, centres: PairedValues): PairedValues {
  const largest = (of: keyof PairedValues): number =>
    Math.max(0, greatest[of] - centres[of], centres[of] - least[of]);
  return { candidate: largest('candidate'), baseline: largest('baseline'), change: largest('change') };
}

function extremes(values: Float64Array): { least: number; greatest: number } {
  let [least, greatest] = [Infinity, -Infinity];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return { least, greatest };
}
