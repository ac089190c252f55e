import { wilsonBounds } from '../../statistics/wilson.ts';

/** An estimate and its bounds. */
export interface Bounded {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Lower bound of |b − a|, at least 0, from separate bounds of both: each side's own distance to its bound, squared and added
 * (Newcombe 1998, method 10, for shares; Zou 2007 for correlations). Never wider than the estimates allow.
 */
export function differenceBound(a: Bounded, b: Bounded): number {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  const spread = Math.hypot(low.upper - low.value, high.value - high.lower);
  return Math.max(0, high.value - low.value - spread);
}

/** The share `count` of `n` rows with Wilson's bounds; `z` is the normal quantile of one side. */
export function boundedShare(count: number, n: number, z: number): Bounded {
  return { value: count / n, ...wilsonBounds(count / n, n, z) };
}
