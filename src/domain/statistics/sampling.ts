import { exactSum } from './exact-sum.ts';

/** A group of each row, 0 to `groups` − 1. */
export interface Codes {
  readonly codes: Int32Array;
  readonly groups: number;
}

/**
 * Rows that do not count alike, or are not independent of each other. A row that counts alone is a unit of its own.
 */
export interface Sampling {
  /** What each row counts, > 0: the largest is 1. */
  readonly weights: Float64Array;
  readonly units: Codes;
  /** What the jackknife leaves out one after the other: units, or hash buckets of them. Some may be empty. */
  readonly parts: Codes;
}

/**
 * How many parts of one size would tell as much: (Σ m)² / Σ m². Of the weights of rows it is the effective number of rows of
 * Kish (1965, Survey Sampling). NaN of nothing.
 */
export function effectiveNumber(masses: Float64Array): number {
  const sum = exactSum(masses);
  return (sum * sum) / exactSum(masses.map((mass) => mass * mass));
}
