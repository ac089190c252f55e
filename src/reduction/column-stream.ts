import { lengthOf, rowsOfColumn } from '../domain/evidence/column-slices.ts';
import type { Column } from '../domain/evidence/table.ts';
import type { ColumnPart } from '../domain/sums/chunk-columns.ts';

/** A part of a column may be missing: then its rows are not to be had by themselves. */
export type Parts = AsyncIterator<Column | undefined, void>;

/**
 * Columns that come in parts of different lengths, cut where any of them ends: each piece has all columns of the same rows.
 * Nothing is copied. `undefined`: a part is missing, or one column is longer than another; then nothing follows.
 */
export async function* piecesOf(
  columns: ReadonlyMap<string, Parts>,
): AsyncGenerator<{ readonly n: number; readonly columns: ColumnPart } | undefined> {
  const open = new Map<string, { readonly column: Column; from: number }>();
  for (;;) {
    let ended = 0;
    for (const [name, parts] of columns) {
      while (!open.has(name)) {
        const { value, done } = await parts.next();
        if (done) {
          ended++;
          break;
        }
        if (!value) return yield undefined;
        if (lengthOf(value) > 0) open.set(name, { column: value, from: 0 });
      }
    }
    if (ended > 0) return ended === columns.size ? undefined : yield undefined;
    const left = [...open.values()].map(({ column, from }) => lengthOf(column) - from);
    const n = Math.min(...left);
    const piece = new Map<string, Column>();
    for (const [name, part] of open) {
      piece.set(name, rowsOfColumn(part.column, { start: part.from, end: part.from + n }));
      part.from += n;
      if (part.from === lengthOf(part.column)) open.delete(name);
    }
    yield { n, columns: piece };
  }
}
