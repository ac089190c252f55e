import type { ColumnRole } from './plan.ts';

/** What changed, or did not, in a column; or in a pair of columns. Effects and bounds are shares, 0 to 1. */
export interface Shift {
  readonly kind: ShiftKind;
  readonly column: string;
  /** The other column of a correlation. */
  readonly other?: string;
  readonly role: ColumnRole;
  /** The size of the change found: a difference of shares or of correlations, or a distance of distributions. */
  readonly effect: number;
  /** The size that is shown: with 95 % certainty no shift of the whole data set is smaller than its own bound. */
  readonly lower: number;
  /** A change that matters is larger than this. */
  readonly threshold: number;
  /** In the column's own units. */
  readonly words: string;
}

/**
 * `distribution`: values of numbers, by Kolmogorov–Smirnov's distance; `categories`: total variation; `length`: of texts;
 * `missing`: rows with nothing in the column; `new-categories`: rows with a value the reference does not have; `emptied`,
 * `constant`: the column held something, or several values; `correlation`: of two columns' ranks.
 */
export type ShiftKind =
  | 'distribution'
  | 'categories'
  | 'length'
  | 'missing'
  | 'new-categories'
  | 'emptied'
  | 'constant'
  | 'correlation';

/** Changes up to these do not matter. */
export const thresholds: Readonly<Record<ShiftKind, number>> = {
  distribution: 0.1,
  categories: 0.1,
  length: 0.1,
  missing: 0.01,
  'new-categories': 0.01,
  emptied: 0.01,
  constant: 0,
  correlation: 0.2,
};

export function isShown({ lower, threshold }: Shift): boolean {
  return lower > threshold;
}

/** What is shown first; then by what is found, against what matters. */
export function ranked(shifts: readonly Shift[]): Shift[] {
  const shown = (shift: Shift) => Number(isShown(shift));
  const size = ({ effect, threshold }: Shift) => effect / Math.max(threshold, 0.01);
  const name = ({ column, other = '', kind }: Shift) => JSON.stringify([column, other, kind]);
  return [...shifts].sort((a, b) => shown(b) - shown(a) || size(b) - size(a) || (name(a) < name(b) ? -1 : 1));
}
