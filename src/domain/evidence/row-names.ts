import type { Column } from './table.ts';
import { rowIdsOf } from './row-ids.ts';

const shown = 3;
const longest = 40;

/**
 * Up to three of the rows, by id or else by position: `id 7, id 9 and 4 more`. They are the first ones by their text, so that
 * the sentence does not depend on the order of rows.
 */
export function namesOfRows({ ids, rows }: { ids: Column | null; rows: readonly number[] }): string {
  const { textOf } = rowIdsOf(ids);
  let names: string[] = [];
  for (const row of ids ? rows : rows.slice(0, shown)) {
    const name = textOf(row);
    if (names.length === shown && name >= (names[shown - 1] as string)) continue;
    names = [...names, name].sort(byCodePoint).slice(0, shown);
  }
  const word = ids ? 'id' : 'row';
  const listed = names.map((name) => `${word} ${shorten(name)}`).join(', ');
  return rows.length > names.length ? `${listed} and ${rows.length - names.length} more` : listed;
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
