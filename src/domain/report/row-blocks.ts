import type { Comparison } from '../compare/comparison.ts';
import { data, joined, own, say, spaced, type Block, type Sentence } from './document.ts';
import { count } from './quantity.ts';

/** Rows whose answer changed from wrong to right and back. */
export function rowBlocks({ results }: Comparison): readonly Block[] {
  const { rows } = results;
  if (rows === null || rows.fixed === null || rows.broken === null) return [];
  const counts = say`Rows: ${count(rows.fixed)} fixed, ${count(rows.broken)} broken, of ${count(rows.n)}`;
  const cut = rows.threshold === null ? [] : say` (at threshold ${String(rows.threshold)})`;
  const label = rows.pairing === 'order' ? ' (row numbers)' : '';
  const examples = [
    ...idList('broken', rows['broken-ids'], rows.broken, label),
    ...idList('fixed', rows['fixed-ids'], rows.fixed, label),
  ];
  return [
    {
      kind: 'paragraph',
      content: spaced([say`${counts}${cut}.`, ...examples]),
      yields: { order: 5, what: 'rows fixed and broken' },
    },
  ];
}

function idList(what: string, ids: readonly string[], total: number, label: string): readonly Sentence[] {
  if (ids.length === 0) return [];
  const shown = ids.slice(0, 5).map((id): Sentence => [data(id)]);
  const start = total > shown.length ? say`Some ${own(what)}` : say`All ${own(what)}`;
  return [say`${start}${own(label)}: ${joined(shown)}.`];
}
