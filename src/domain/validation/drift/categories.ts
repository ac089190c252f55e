import { normalQuantile } from '../../statistics/normal.ts';
import { boundedShare, differenceBound } from './difference.ts';

/** Rows by category. The last entry holds all rows of categories that are not listed. */
export interface CategoryChange {
  /** Total variation: the share of rows that would have to move from one category to another. */
  readonly distance: number;
  /** What is shown of it. */
  readonly lower: number;
  /** The category whose share changed most. */
  readonly most: number;
}

/**
 * Lower bound of the total variation between two sides at level `alpha`; the better of two, each at half of it:
 *
 * - the distance found, less what sampling alone is expected to add, less McDiarmid's bound (1989): one row moves the distance
 *   by at most 1/n. The expectation is at most half the sum of the standard errors (Jensen), of the shares and, as in a
 *   permutation, of the pooled share: categories seen on one side only have no variance of their own.
 * - the largest change of a single category, with Wilson's bounds for each, corrected for the number of categories: the
 *   L-infinity distance, which is never above the total variation.
 */
export function categoryChange(
  { reference, current }: { readonly reference: readonly number[]; readonly current: readonly number[] },
  alpha: number,
): CategoryChange {
  const n = sum(reference);
  const m = sum(current);
  const z = -normalQuantile(alpha / 4 / reference.length);
  let [distance, noise, single, most, largest] = [0, 0, 0, 0, -1];
  for (let category = 0; category < reference.length; category++) {
    const before = reference[category] as number;
    const after = current[category] as number;
    const change = Math.abs(after / m - before / n);
    distance += change / 2;
    noise += standardError({ before, after, n, m }) / 2;
    single = Math.max(single, differenceBound(boundedShare(before, n, z), boundedShare(after, m, z)));
    if (change > largest) [largest, most] = [change, category];
  }
  const band = Math.sqrt((Math.log(2 / alpha) / 2) * (1 / n + 1 / m));
  return { distance, lower: Math.max(0, distance - noise - band, single), most };
}

/**
 * Share of the current rows whose category the reference does not have, and what is shown of it beyond the share that is to be
 * expected of any further rows: Good and Turing (1953), the share of the reference's rows that are the only ones of theirs.
 */
export function newCategories(
  { reference, current }: { readonly reference: readonly number[]; readonly current: readonly number[] },
  alpha: number,
): { readonly share: number; readonly lower: number } {
  const z = -normalQuantile(alpha / 2);
  // Rows of unlisted categories are on both sides or not known to be new.
  const listed = reference.slice(0, -1);
  const fresh = listed.reduce((rows, count, at) => rows + (count === 0 ? (current[at] as number) : 0), 0);
  const single = listed.filter((count) => count === 1).length;
  const [n, m] = [sum(reference), sum(current)];
  const expected = boundedShare(single, n, z);
  const found = boundedShare(fresh, m, z);
  return { share: found.value, lower: found.value > expected.value ? differenceBound(expected, found) : 0 };
}

interface Counts {
  readonly before: number;
  readonly after: number;
  readonly n: number;
  readonly m: number;
}

function standardError({ before, after, n, m }: Counts): number {
  const pooled = (before + after) / (n + m);
  const [p, q] = [before / n, after / m];
  const apart = (p * (1 - p)) / n + (q * (1 - q)) / m;
  const together = pooled * (1 - pooled) * (1 / n + 1 / m) * ((n + m) / (n + m - 1));
  return Math.sqrt(Math.max(apart, together));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
