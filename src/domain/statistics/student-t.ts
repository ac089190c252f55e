import { normalCdf, normalQuantile } from './normal.ts';

/**
 * Student's t distribution with `df` > 0 degrees of freedom; null: the normal distribution. About 1e-13 absolute.
 * P(|T| > t) is the incomplete beta function I_x(df/2, 1/2) at x = df / (df + t²), by its continued fraction
 * (Abramowitz and Stegun 26.7.1 and 26.5.8, evaluated as in Lentz 1976).
 */
export function tCdf(t: number, df: number | null): number {
  if (df === null || df > largestDf) return normalCdf(t);
  if (Number.isNaN(t) || !(df > 0)) return NaN;
  if (t === 0) return 0.5;
  if (df > manyDf) return normalCdf(Math.sign(t) * normalEquivalent(t, df));
  const bothTails = twoSided(t, df);
  return t > 0 ? 1 - bothTails / 2 : bothTails / 2;
}

/** P(|T| > |t|). */
export function tTwoSided(t: number, df: number | null): number {
  return Math.min(1, 2 * tCdf(-Math.abs(t), df));
}

/** The t with P(T <= t) = p, for 0 < p < 1. */
export function tQuantile(p: number, df: number | null): number {
  if (df === null || df > largestDf) return normalQuantile(p);
  if (!(p > 0 && p < 1) || !(df > 0)) return NaN;
  if (p > 0.5) return -tQuantile(1 - p, df);
  if (p === 0.5) return 0;
  return df < 3 ? bisect(p, df) : refine(p, df);
}

const largestDf = 1e12;
/** From here on the continued fraction cancels, and the expansion is exact to rounding. */
const manyDf = 2000;

/** The normal deviate of the same tail: Hill (1970), Algorithm 395. */
function normalEquivalent(t: number, df: number): number {
  const a = df - 0.5;
  const b = 48 * a * a;
  const y = a * Math.log1p((t * t) / df);
  const third = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b);
  return ((third + y + 3) / b + 1) * Math.sqrt(y);
}

/** Newton's method from the expansion in 1/df (Abramowitz and Stegun 26.7.5). */
function refine(p: number, df: number): number {
  const z = normalQuantile(p);
  const z2 = z * z;
  let t =
    z +
    (z * (z2 + 1)) / (4 * df) +
    (z * (3 + z2 * (16 + 5 * z2))) / (96 * df ** 2) +
    (z * (-15 + z2 * (17 + z2 * (19 + 3 * z2)))) / (384 * df ** 3);
  for (let step = 0; step < 50; step++) {
    const move = (tCdf(t, df) - p) / density(t, df);
    if (!Number.isFinite(move)) return bisect(p, df);
    t -= move;
    if (Math.abs(move) <= 1e-13 * Math.abs(t)) return t;
  }
  return bisect(p, df);
}

function bisect(p: number, df: number): number {
  let low = -1;
  while (tCdf(low, df) > p) low *= 2;
  let high = 0;
  for (let step = 0; step < 200 && high > low; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (tCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function density(t: number, df: number): number {
  return (
    (gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df))
  );
}

function twoSided(t: number, df: number): number {
  const a = df / 2;
  const square = t * t;
  const x = df / (df + square);
  const y = square / (df + square);
  // x^a y^(1/2) / B(a, 1/2); B(a, 1/2) = sqrt(pi) Γ(a) / Γ(a + 1/2).
  const front = (Math.exp(-a * Math.log1p(square / df)) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
  return x < (a + 1) / (a + 2.5)
    ? (front * betaFraction(a, 0.5, x)) / a
    : 1 - (front * betaFraction(0.5, a, y)) / 0.5;
}

/** Γ(a + 1/2) / Γ(a): the asymptotic series (Tricomi and Erdélyi 1951), reached from below by the recurrence. */
function gammaRatio(a: number): number {
  let factor = 1;
  let at = a;
  for (; at < 60; at++) factor *= at / (at + 0.5);
  const r = 1 / at;
  const series =
    1 +
    r *
      (-1 / 8 +
        r * (1 / 128 + r * (5 / 1024 + r * (-21 / 32768 + r * (-399 / 262144 + (r * 869) / 4194304)))));
  return factor * Math.sqrt(at) * series;
}

/** The continued fraction of the incomplete beta function. */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let value = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < 4e-16) break;
  }
  return value;
}
