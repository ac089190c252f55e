import { normal, type Random } from './random.ts';

/**
 * How many of `n` rows fall to each share: exact, and quick for millions of rows. Each bin in turn takes a binomial part of what is
 * left; a binomial number is narrowed by medians of uniform numbers, which are beta distributed (Devroye 1986, X.4.3).
 */
export function multinomial(random: Random, n: number, shares: readonly number[]): number[] {
  let [left, mass] = [n, 1];
  return shares.map((share, at) => {
    const part = at === shares.length - 1 ? left : binomial(random, left, Math.min(1, share / mass));
    left -= part;
    mass = Math.max(mass - share, Number.MIN_VALUE);
    return part;
  });
}

export function binomial(random: Random, rows: number, chance: number): number {
  let [n, p, found] = [rows, chance, 0];
  while (n > 20 && p > 0 && p < 1) {
    const middle = Math.floor((n + 1) / 2);
    const [a, b] = [gamma(random, middle), gamma(random, n + 1 - middle)];
    const median = a / (a + b);
    if (median <= p) {
      found += middle;
      p = (p - median) / (1 - median);
      n -= middle;
    } else {
      p /= median;
      n = middle - 1;
    }
  }
  for (let row = 0; row < n; row++) if (random() < p) found++;
  return found;
}

/** Marsaglia and Tsang (2000), for shapes of at least 1. */
function gamma(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
