/**
 * Kolmogorov–Smirnov's distance on bins: counts of one side's values in (edge before, edge], and above the last edge. Both
 * sides have the same bins. At most the distance over all values, so what is shown on bins is shown of the whole.
 */
export function kolmogorovDistance(reference: readonly number[], current: readonly number[]): number {
  const n = total(reference);
  const m = total(current);
  let [below, other, distance] = [0, 0, 0];
  for (let bin = 0; bin < reference.length; bin++) {
    below += reference[bin] as number;
    other += current[bin] as number;
    distance = Math.max(distance, Math.abs(below / n - other / m));
  }
  return distance;
}

/**
 * What two samples of `n` and `m` rows may differ by, by chance, with probability at least 1 − `alpha`: Dvoretzky, Kiefer and
 * Wolfowitz with Massart's constant (1990) at alpha/2 a sample. It holds for all values at once, so also where the edges were
 * chosen by looking at the rows.
 */
export function distanceBand(n: number, m: number, alpha: number): number {
  return Math.sqrt(Math.log(4 / alpha) / 2) * (n ** -0.5 + m ** -0.5);
}

/**
 * Edges for both sides from values of the reference: at most `quantiles` of them and both ends, each with the number just below it, so that
 * values that occur often are a bin of their own and the distance just before a step is seen. Ascending.
 */
export function edgesOf(reference: readonly number[], quantiles: number): number[] {
  const sorted = Float64Array.from(reference).sort();
  const chosen = new Set<number>();
  const count = Math.min(quantiles, sorted.length);
  for (let at = 0; at < count; at++) {
    const rank = count === sorted.length ? at : Math.round(((at + 0.5) / count) * (sorted.length - 1));
    chosen.add((sorted[rank] as number) + 0);
  }
  // Both ends, so that ranges that do not meet are wholly apart.
  for (const end of [sorted[0], sorted.at(-1)]) if (end !== undefined) chosen.add(end + 0);
  return [...new Set([...chosen].flatMap((edge) => [justBelow(edge), edge]))].sort((a, b) => a - b);
}

/** The largest double below a finite one. */
function justBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return view.getFloat64(0);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
