import { normalQuantile } from './normal.ts';

/** A rate with limits of one level on either side. */
export interface RateLimits {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Score limits of a share of `n` rows (Wilson 1927) with a continuity correction, each of one-sided level `alpha`: of few rows
 * the plain ones miss too often (Newcombe 1998).
 */
export function rateLimits(rate: number, n: number, alpha: number): RateLimits {
  const z = normalQuantile(1 - alpha);
  const limit = (sign: 1 | -1): number => {
    const spread = z * z + 2 * sign - 1 / n + 4 * rate * (n * (1 - rate) - sign);
    const sum = 2 * n * rate + z * z + sign * (1 + z * Math.sqrt(Math.max(0, spread)));
    return sum / (2 * (n + z * z));
  };
  return {
    rate,
    lower: rate === 0 ? 0 : Math.min(rate, Math.max(0, limit(-1))),
    upper: rate === 1 ? 1 : Math.max(rate, Math.min(1, limit(1))),
  };
}

/** Of a − b, independent: Newcombe (1998), method 11, from the limits of both. */
export function differenceLimits(a: RateLimits, b: RateLimits): RateLimits {
  const rate = a.rate - b.rate;
  return {
    rate,
    lower: rate - Math.hypot(a.rate - a.lower, b.upper - b.rate),
    upper: rate + Math.hypot(a.upper - a.rate, b.rate - b.lower),
  };
}

/** Of a / b, independent: Donner and Zou (2012), in a form without 0/0 where b is 0. The upper limit may be infinite. */
export function ratioLimits(a: RateLimits, b: RateLimits): RateLimits {
  const product = a.rate * b.rate;
  const [least, most] = [a.lower * (2 * a.rate - a.lower), a.upper * (2 * a.rate - a.upper)];
  const [high, low] = [b.upper * (2 * b.rate - b.upper), b.lower * (2 * b.rate - b.lower)];
  const lower = least / (product + Math.sqrt(Math.max(0, product ** 2 - least * high)));
  return {
    rate: a.rate / b.rate,
    lower: Number.isNaN(lower) ? 0 : lower,
    upper: low > 0 ? (product + Math.sqrt(Math.max(0, product ** 2 - most * low))) / low : Infinity,
  };
}

/** Shares of rows of which both models, one, or none say yes. */
export interface PairedShares {
  readonly both: number;
  readonly candidate: number;
  readonly baseline: number;
}

/** Covariance of the two models' rates of `n` rows, half a row added to each of the four kinds (Agresti and Min 2005). */
export function pairedCovariance(
  { both, candidate, baseline }: PairedShares,
  n: number,
): { readonly candidate: number; readonly baseline: number; readonly joint: number } {
  const total = n + 2;
  const share = (of: number): number => (of * n + 0.5) / total;
  const [own, held, shared] = [share(both) + share(candidate), share(both) + share(baseline), share(both)];
  return {
    candidate: (own * (1 - own)) / total,
    baseline: (held * (1 - held)) / total,
    joint: (shared - own * held) / total,
  };
}
