/** A stream of numbers in [0, 1) from a fixed seed (Marsaglia's xorshift, 128 bits). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let [x, y, z, w] = [seed | 1, 362436069, 521288629, 88675123];
  const next = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ (t ^ (t >>> 8));
    return (w >>> 0) / 2 ** 32;
  };
  for (let skipped = 0; skipped < 64; skipped++) next();
  return next;
}

/** Standard normal, by Box and Muller. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
