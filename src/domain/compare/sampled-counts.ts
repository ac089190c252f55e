import { exactSumsBy } from '../statistics/exact-sum.ts';
import type { Codes, Sampling } from '../statistics/sampling.ts';
import { effectiveNumber } from '../statistics/sampling.ts';
import { countKinds, kindCount } from './confusion.ts';
import type { KindCounts, Side } from './confusion.ts';

/** Rows of binary classification that do not count alike or share units, by the eight kinds of binary-columns.ts. */
export interface SampledCounts {
  /** Rows, whatever they weigh. */
  readonly rows: KindCounts;
  /** Weights, and squares of weights. */
  readonly weights: KindCounts;
  readonly squares: KindCounts;
  /** Weights in each part that the jackknife leaves out: entry `part · 8 + kind`. */
  readonly byPart: KindCounts;
  /** Weights in each unit: entry `unit · 2 + label`. */
  readonly byUnit: Float64Array;
}

/** How often a kind counts in a metric's denominator. */
export type KindShare = (kind: number) => number;

export const everyRow: KindShare = () => 1;
export const ofPositives: KindShare = (kind) => kind & 1;
export const ofNegatives: KindShare = (kind) => 1 - (kind & 1);

export function predictedBy(side: Side): KindShare {
  const bit = side === 'candidate' ? 1 : 2;
  return (kind) => (kind >> bit) & 1;
}

export function sampledCounts(kinds: Uint8Array, { weights, units, parts }: Sampling): SampledCounts {
  const codesOf = ({ codes }: Codes, width: number, within: (kind: number) => number): Int32Array =>
    codes.map((code, row) => code * width + within(kinds[row] as number));
  const ofKinds = { codes: kinds, groups: kindCount };
  return {
    rows: countKinds(kinds),
    weights: exactSumsBy(weights, ofKinds),
    squares: exactSumsBy(
      weights.map((weight) => weight * weight),
      ofKinds,
    ),
    byPart: exactSumsBy(weights, {
      codes: codesOf(parts, kindCount, (kind) => kind),
      groups: parts.groups * kindCount,
    }),
    byUnit: exactSumsBy(weights, {
      codes: codesOf(units, 2, (kind) => kind & 1),
      groups: 2 * units.groups,
    }),
  };
}

export function rowsOf({ rows }: SampledCounts, share: KindShare): number {
  return rows.reduce((sum, count, kind) => sum + count * share(kind), 0);
}

/** Effective number of rows (Kish): of those that `share` counts. */
export function effectiveRows({ weights, squares }: SampledCounts, share: KindShare): number {
  const sum = weights.reduce((total, weight, kind) => total + weight * share(kind), 0);
  const square = squares.reduce((total, weight, kind) => total + weight * share(kind), 0);
  return sum === 0 ? 0 : (sum * sum) / square;
}

/** G*: effective number of parts of the rows that `share` counts. */
export function effectiveParts({ byPart }: SampledCounts, share: KindShare): number {
  const masses = new Float64Array(byPart.length / kindCount);
  byPart.forEach((weight, at) => {
    const part = Math.floor(at / kindCount);
    masses[part] = (masses[part] as number) + weight * share(at % kindCount);
  });
  return effectiveNumber(masses);
}

/** The largest of what single units come to, of their positives' and negatives' weights. */
export function largestOfUnits(
  { byUnit }: SampledCounts,
  valueOf: (positives: number, negatives: number) => number,
): number {
  let largest = 0;
  for (let at = 0; at < byUnit.length; at += 2) {
    largest = Math.max(largest, valueOf(byUnit[at + 1] as number, byUnit[at] as number));
  }
  return largest;
}
