import { quoteText } from '../finding.ts';
import { type Cells, isPresent, numbersIn } from '../sample/cells.ts';
import { quantile } from '../sample/quantile.ts';
import { numberText, percentText } from '../sample/number-text.ts';

/** Changes of a column in its own units. Quantiles are those of the samples. */

export function numberWords(cells: readonly [Cells, Cells], ofLength: boolean): string {
  const [before, after] = cells.map((side) => sortedNumbers(side, ofLength)) as [Float64Array, Float64Array];
  const change = (share: number) =>
    `${numberText(quantile(before, share))} → ${numberText(quantile(after, share))}`;
  const what = ofLength ? 'median length' : 'median';
  return `${what} ${change(0.5)}, 5th percentile ${change(0.05)}, 95th ${change(0.95)}`;
}

export function shareWords(what: string, before: number, after: number): string {
  return `${what} ${percentText(before)} → ${percentText(after)}`;
}

/** The category that changed most; `undefined` stands for all that are not listed. */
export function categoryWords(
  category: string | undefined,
  reference: readonly number[],
  { current, at }: { readonly current: readonly number[]; readonly at: number },
): string {
  const what = category === undefined ? 'all rarer values together' : quoteText(category);
  return shareWords(what, share(reference, at), share(current, at));
}

/** The most frequent of the new ones. */
export function newCategoryWords(
  categories: readonly string[],
  reference: readonly number[],
  current: readonly number[],
): string {
  const fresh = categories
    .map((category, at) => ({ category, at, rows: current[at] as number }))
    .filter(({ at, rows }) => reference[at] === 0 && rows > 0)
    .sort((a, b) => b.rows - a.rows);
  if (fresh.length === 0) return 'no new values';
  const named = fresh
    .slice(0, namedCategories)
    .map(({ category, at }) => `${quoteText(category)} ${percentText(share(current, at))}`);
  const more = fresh.length - named.length;
  return `${fresh.length} new: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

export function constantWords(only: string, before: readonly string[]): string {
  return `${new Set(before).size} different values → ${quoteText(only)} alone`;
}

export function correlationWords(before: number, after: number): string {
  return `rank correlation ${before.toFixed(2)} → ${after.toFixed(2)}`;
}

const namedCategories = 5;

function sortedNumbers(cells: Cells, ofLength: boolean): Float64Array {
  if (ofLength) return Float64Array.from(cells.filter(isPresent), (cell) => [...cell].length).sort();
  return numbersIn(cells)
    .filter((value) => !Number.isNaN(value))
    .sort();
}

function share(counts: readonly number[], at: number): number {
  return (counts[at] as number) / counts.reduce((all, count) => all + count, 0);
}
