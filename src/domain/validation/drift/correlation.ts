import { normalQuantile } from '../../statistics/normal.ts';
import { type Bounded, differenceBound } from './difference.ts';

/** A column's values by row, `NaN` where one is missing. */
export type Values = Float64Array;

/** Ranks among the values that are there, ties in the middle, less their mean; `NaN` where a value is missing. */
export function centredRanks(values: Values): Values {
  const present = [...values.keys()].filter((row) => !Number.isNaN(values[row]));
  present.sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Float64Array(values.length).fill(NaN);
  for (let first = 0; first < present.length;) {
    let next = first + 1;
    const value = values[present[first] as number];
    while (next < present.length && values[present[next] as number] === value) next++;
    const rank = (first + next - present.length) / 2;
    for (let at = first; at < next; at++) ranks[present[at] as number] = rank;
    first = next;
  }
  return ranks;
}

/** Spearman's correlation of two columns of ranks over the rows that have both; `undefined` where one does not vary. */
export function rankCorrelation(
  a: Values,
  b: Values,
): { readonly value: number; readonly n: number } | undefined {
  let [n, sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < a.length; row++) {
    const x = a[row] as number;
    const y = b[row] as number;
    const both = x * y;
    if (both !== both) continue;
    n++;
    sumA += x;
    sumB += y;
    squareA += x * x;
    squareB += y * y;
    product += both;
  }
  const scale = Math.sqrt((squareA - (sumA * sumA) / n) * (squareB - (sumB * sumB) / n));
  if (!(scale > 0) || n < fewestPairs) return undefined;
  return { value: Math.max(-1, Math.min(1, (product - (sumA * sumB) / n) / scale)), n };
}

export interface Correlation {
  readonly value: number;
  readonly n: number;
}

/**
 * Lower bound of how far two of Spearman's correlations lie apart: Fisher's transformation with the variance of Bonett and
 * Wright (2000), both bounds joined as in Zou (2007).
 */
export function correlationChange(reference: Correlation, current: Correlation, alpha: number): number {
  const z = -normalQuantile(alpha / 2);
  return differenceBound(bounded(reference, z), bounded(current, z));
}

/** Below that many rows with both values nothing is said. */
const fewestPairs = 30;

function bounded({ value, n }: Correlation, z: number): Bounded {
  // Of a perfect correlation the transformation is infinite.
  const inside = Math.max(-0.999999, Math.min(0.999999, value));
  const spread = z * Math.sqrt((1 + (inside * inside) / 2) / (n - 3));
  const centre = Math.atanh(inside);
  return { value: inside, lower: Math.tanh(centre - spread), upper: Math.tanh(centre + spread) };
}
