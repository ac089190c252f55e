import type { Fault } from '../errors.ts';
import type { SliceColumn } from './paired-rows.ts';
import type { Column, Table } from './table.ts';
import { textAt } from './table.ts';

/** Name of the slice that rows without a value form. */
export const noneSlice = '(none)';

const most = 1000;

/** The slices that a column cuts the rows into, in order of code point; or why it cannot be one. */
export function sliceBy(table: Table, column: string): SliceColumn | Fault {
  const { codes, texts } = codesOf(table.columns.get(column) as Column, table.rows);
  if (texts.length > most) {
    return {
      code: 'PREDICTIONS_INVALID',
      message: `slice column \`${column}\` has more than ${most} different values; slices are groups of rows`,
      place: { path: table.path, field: column },
      hint: 'Name a column of categories under `slices`, or write one with coarser values.',
    };
  }
  const values = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
  const rank = new Map(values.map((text, index) => [text, index]));
  const codeOf = Int32Array.from(texts, (text) => rank.get(text) as number);
  return { column, codes: codes.map((code) => codeOf[code] as number), values };
}

/** Each row's text as an index into `texts`, which stops growing beyond the limit. */
function codesOf(column: Column, rows: number): { codes: Int32Array; texts: string[] } {
  const codes = new Int32Array(rows);
  const texts: string[] = [];
  // Keyed by dictionary code or by number, so that text is made once a value, not once a row.
  const indexOfKey = new Map<number | null, number>();
  for (let row = 0; row < rows && texts.length <= most; row++) {
    const key = keyAt(column, row);
    let index = indexOfKey.get(key);
    if (index === undefined) {
      index = texts.length;
      indexOfKey.set(key, index);
      texts.push(textAt(column, row) ?? noneSlice);
    }
    codes[row] = index;
  }
  return { codes, texts };
}

function keyAt(column: Column, row: number): number | null {
  if (column.nulls?.[row]) return null;
  return (column.kind === 'text' ? column.codes[row] : column.values[row]) as number;
}
