/** Standard normal distribution, to about 1e-15 absolute and 1e-13 relative in the lower tail. */

export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}

/**
 * P(Z <= x). Near 0 by the series of Marsaglia (2004), Evaluating the Normal Distribution; in the tails by Laplace's
 * continued fraction (Abramowitz and Stegun 26.2.14).
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size < 3) return 0.5 + Math.sign(x) * centralMass(size);
  const tail = upperTail(size);
  return x > 0 ? 1 - tail : tail;
}

/**
 * The x with P(Z <= x) = p, for 0 < p < 1. Starts from the rational approximation 26.2.23 of Abramowitz and Stegun and is
 * refined by Halley's method on `normalCdf`.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(p));
  let x =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 4; step++) {
    const density = normalDensity(x);
    if (density === 0) break;
    const move = (normalCdf(x) - p) / density;
    x -= move / (1 + (x * move) / 2);
  }
  return x;
}

/** P(0 < Z < x). */
function centralMass(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return sum * normalDensity(x);
}

function upperTail(x: number): number {
  let fraction = 0;
  for (let k = 200; k >= 1; k--) fraction = k / (x + fraction);
  return normalDensity(x) / (x + fraction);
}
