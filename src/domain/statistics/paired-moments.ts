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

/** Weights of rows in sums of squares, by group and class: entry `2 · group + class`; without classes each row is of class 0. */
export interface SquareWeights {
  readonly weights: Float64Array;
  readonly classes: Uint8Array | null;
}

/** Exact means of both columns and of their difference. NaN of no rows, and where a number is not finite. */
export function pairedMeans(
  numbers: PairedNumbers,
  grouping: Grouping,
): { means: PairedValues; largestChange: Float64Array } {
  const { candidate, baseline } = numbers;
  const { codes, groups, sizes } = grouping;
  const zero = new Float64Array(groups);
  const largest = largestDeviations(numbers, grouping, { candidate: zero, baseline: zero, change: zero });
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
  const means = { candidate: mean(own), baseline: mean(held), change: mean(changes) };
  return { means, largestChange: largest.change };
}

/** Weighted sums of squares and products about the centres: Σ weight·(x − centre)². */
export function pairedSquares(
  numbers: PairedNumbers,
  grouping: Grouping,
  { centres, weights, classes }: SquareWeights & { readonly centres: PairedValues },
): PairedMoments {
  const { candidate, baseline } = numbers;
  const { codes } = grouping;
  const largest = largestDeviations(numbers, grouping, centres);
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

/** The largest |x − centre| of each group; NaN when a number is. */
function largestDeviations(
  { candidate, baseline }: PairedNumbers,
  { codes, groups }: Grouping,
  centres: PairedValues,
): PairedValues {
  const own = new Float64Array(groups);
  const held = new Float64Array(groups).fill(baseline ? 0 : NaN);
  const changes = new Float64Array(groups).fill(baseline ? 0 : NaN);
  for (let row = 0; row < candidate.length; row++) {
    const group = codes === null ? 0 : (codes[row] as number);
    const value = candidate[row] as number;
    raise(own, group, value - (centres.candidate[group] as number));
    if (baseline === null) continue;
    const other = baseline[row] as number;
    raise(held, group, other - (centres.baseline[group] as number));
    raise(changes, group, value - other - (centres.change[group] as number));
  }
  return { candidate: own, baseline: held, change: changes };
}

function raise(largest: Float64Array, group: number, value: number): void {
  largest[group] = Math.max(largest[group] as number, Math.abs(value));
}
