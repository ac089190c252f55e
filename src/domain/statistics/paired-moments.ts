import { ExactSums } from './exact-sum.ts';
import type { Grouping } from './grouping.ts';

/** One number a row for each model. */
export interface PairedNumbers {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
}

/** A number of each group, for both models and for their difference; NaN without a baseline. */
export interface PairedValues {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  readonly change: Float64Array;
}

export interface PairedMoments extends PairedValues {
  readonly covariance: Float64Array;
}

/** The least and the greatest number of each group. */
export interface PairedExtremes {
  readonly least: PairedValues;
  readonly greatest: PairedValues;
}

export interface Squaring {
  readonly extremes: PairedExtremes;
  readonly centres: PairedValues;
  /** Of rows, by group and class: entry `2 · group + class`; without classes each row is of class 0. */
  readonly weights: Float64Array;
  readonly classes: Uint8Array | null;
}

/** NaN where a number is. */
export function pairedExtremes(
  { candidate, baseline }: PairedNumbers,
  { codes, groups }: Grouping,
): PairedExtremes {
  if (codes === null) return extremesOfAll(candidate, baseline);
  const valuesOf = (start: number): PairedValues => ({
    candidate: new Float64Array(groups).fill(start),
    baseline: new Float64Array(groups).fill(baseline ? start : NaN),
    change: new Float64Array(groups).fill(baseline ? start : NaN),
  });
  const [least, greatest] = [valuesOf(Infinity), valuesOf(-Infinity)];
  for (let row = 0; row < candidate.length; row++) {
    const group = codes === null ? 0 : (codes[row] as number);
    const value = candidate[row] as number;
    widen(least.candidate, greatest.candidate, { group, value });
    if (baseline === null) continue;
    const other = baseline[row] as number;
    widen(least.baseline, greatest.baseline, { group, value: other });
    widen(least.change, greatest.change, { group, value: value - other });
  }
  return { least, greatest };
}

/** Exact means of both columns and of their difference. NaN of no rows, and where a number is not finite. */
export function pairedMeans(
  { candidate, baseline }: PairedNumbers,
  { codes, groups, sizes }: Grouping,
  extremes: PairedExtremes,
): PairedValues {
  const zero = new Float64Array(groups);
  const largest = largestDeviations(extremes, { candidate: zero, baseline: zero, change: zero });
  const own = new ExactSums(largest.candidate, candidate.length);
  const held = new ExactSums(largest.baseline, candidate.length);
  const changes = new ExactSums(largest.change, candidate.length);
  for (let row = 0; row < candidate.length; row++) {
    const group = codes === null ? 0 : (codes[row] as number);
    const value = candidate[row] as number;
    own.add(value, group);
    if (baseline === null) continue;
    const other = baseline[row] as number;
    held.add(other, group);
    changes.add(value - other, group);
  }
  const mean = (sums: ExactSums): Float64Array =>
    sums.sums().map((sum, group) => sum / (sizes[group] as number));
  return { candidate: mean(own), baseline: mean(held), change: mean(changes) };
}

/** Weighted sums of squares and products about the centres: Σ weight·(x − centre)². */
export function pairedSquares(
  { candidate, baseline }: PairedNumbers,
  { codes }: Grouping,
  { extremes, centres, weights, classes }: Squaring,
): PairedMoments {
  const largest = largestDeviations(extremes, centres);
  const sumsOf = (a: Float64Array, b: Float64Array): ExactSums => {
    const bound = (value: number, group: number): number =>
      value * (b[group] as number) * Math.max(weights[2 * group] as number, weights[2 * group + 1] as number);
    return new ExactSums(a.map(bound), candidate.length);
  };
  const own = sumsOf(largest.candidate, largest.candidate);
  const held = sumsOf(largest.baseline, largest.baseline);
  const changes = sumsOf(largest.change, largest.change);
  const products = sumsOf(largest.change, largest.baseline);
  for (let row = 0; row < candidate.length; row++) {
    const group = codes === null ? 0 : (codes[row] as number);
    const weight = weights[2 * group + (classes === null ? 0 : (classes[row] as number))] as number;
    const value = candidate[row] as number;
    const deviation = value - (centres.candidate[group] as number);
    own.add(deviation * deviation * weight, group);
    if (baseline === null) continue;
    const other = baseline[row] as number;
    const otherDeviation = other - (centres.baseline[group] as number);
    const change = value - other - (centres.change[group] as number);
    held.add(otherDeviation * otherDeviation * weight, group);
    changes.add(change * change * weight, group);
    products.add(change * otherDeviation * weight, group);
  }
  return {
    candidate: own.sums(),
    baseline: held.sums(),
    change: changes.sums(),
    covariance: products.sums(),
  };
}

/** The largest |x − centre| of each group: subtraction rounds alike on the way to either end. 0 of no rows. */
function largestDeviations({ least, greatest }: PairedExtremes, centres: PairedValues): PairedValues {
  const largest = (of: keyof PairedValues): Float64Array =>
    centres[of].map((centre, group) =>
      Math.max(0, (greatest[of][group] as number) - centre, centre - (least[of][group] as number)),
    );
  return { candidate: largest('candidate'), baseline: largest('baseline'), change: largest('change') };
}

/** The same for one group of all rows, which needs no memory in between. */
function extremesOfAll(candidate: Float64Array, baseline: Float64Array | null): PairedExtremes {
  let [ownLeast, ownGreatest, heldLeast, heldGreatest] = [Infinity, -Infinity, Infinity, -Infinity];
  let [changeLeast, changeGreatest] = [Infinity, -Infinity];
  for (let row = 0; row < candidate.length; row++) {
    const value = candidate[row] as number;
    const other = baseline === null ? NaN : (baseline[row] as number);
    const change = value - other;
    ownLeast = Math.min(ownLeast, value);
    ownGreatest = Math.max(ownGreatest, value);
    heldLeast = Math.min(heldLeast, other);
    heldGreatest = Math.max(heldGreatest, other);
    changeLeast = Math.min(changeLeast, change);
    changeGreatest = Math.max(changeGreatest, change);
  }
  const valuesOf = (own: number, held: number, change: number): PairedValues => ({
    candidate: Float64Array.of(own),
    baseline: Float64Array.of(baseline === null ? NaN : held),
    change: Float64Array.of(baseline === null ? NaN : change),
  });
  return {
    least: valuesOf(ownLeast, heldLeast, changeLeast),
    greatest: valuesOf(ownGreatest, heldGreatest, changeGreatest),
  };
}

function widen(
  least: Float64Array,
  greatest: Float64Array,
  { group, value }: { readonly group: number; readonly value: number },
): void {
  least[group] = Math.min(least[group] as number, value);
  greatest[group] = Math.max(greatest[group] as number, value);
}
