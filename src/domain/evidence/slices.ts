import type { Fault } from '../errors.ts';
import type { SliceColumn } from './paired-rows.ts';
import type { Column, Table } from './table.ts';
import { namesOfRows } from './row-names.ts';
import { textAt } from './table.ts';

/** Name of the slice that rows without a value form. */
export const noneSlice = '(none)';

/** Different values that a column of slices may have. */
export const mostSlices = 1000;

/** The slices that a column cuts the rows into, in order of code point; or why it cannot be one. */
export function sliceBy(table: Table, column: string): SliceColumn | Fault {
  const { codes, texts } = codesOf(table.columns.get(column) as Column, table.rows);
  if (texts.length > mostSlices) {
    return {
      code: 'PREDICTIONS_INVALID',
      message: `slice column \`${column}\` has more than ${mostSlices} different values; slices are groups of rows`,
      place: { path: table.path, field: column },
      hint: 'Name a column of categories under `slices`, or write one with coarser values.',
    };
  }
  const values = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
  const rank = new Map(values.map((text, index) => [text, index]));
  const codeOf = Int32Array.from(texts, (text) => rank.get(text) as number);
  return { column, codes: codes.map((code) => codeOf[code] as number), values };
}

export interface SlicedTables {
  readonly candidate: Table;
  readonly baseline: Table;
  /** Row of the baseline's table of each of the candidate's; null: the same one. */
  readonly baselineRow: Int32Array | null;
  readonly ids: Column | null;
}

/** The candidate's slices, and whether the baseline's file puts the same rows into the same ones, should it have the column. */
export function compareSlices(
  slice: SliceColumn,
  { candidate, baseline, baselineRow, ids }: SlicedTables,
): SliceColumn {
  const column = baseline.columns.get(slice.column);
  if (!column) return slice;
  const { codes, texts } = codesOf(column, baseline.rows);
  const codeOf = new Map(slice.values.map((text, code) => [text, code]));
  const theirs = Int32Array.from(texts, (text) => codeOf.get(text) ?? -1);
  const many = texts.length > mostSlices;
  const rows: number[] = [];
  for (let row = 0; row < slice.codes.length; row++) {
    const code = codes[baselineRow ? (baselineRow[row] as number) : row] as number;
    if (many || theirs[code] !== slice.codes[row]) rows.push(row);
  }
  if (rows.length === 0) return slice;
  const where = `${candidate.path} and ${baseline.path}`;
  const differing = many
    ? `\`${slice.column}\` has more than ${mostSlices} different values in ${baseline.path}`
    : `\`${slice.column}\` differs between ${where} in ${rows.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows })}`;
  return { ...slice, differing };
}

/** Each row's text as an index into `texts`, which stops growing beyond the limit. */
export function codesOf(column: Column, rows: number): { codes: Int32Array; texts: string[] } {
  const codes = new Int32Array(rows);
  const texts: string[] = [];
  if (column.kind === 'text') {
    const indexOfCode = new Int32Array(column.dictionary.length + 1).fill(-1);
    for (let row = 0; row < rows && texts.length <= mostSlices; row++) {
      const code = column.nulls?.[row] ? column.dictionary.length : (column.codes[row] as number);
      let index = indexOfCode[code] as number;
      if (index === -1) {
        index = texts.length;
        indexOfCode[code] = index;
        texts.push(textAt(column, row) ?? noneSlice);
      }
      codes[row] = index;
    }
    return { codes, texts };
  }
  // Keyed by number, so that text is made once a value, not once a row.
  const indexOfKey = new Map<number | null, number>();
  for (let row = 0; row < rows && texts.length <= mostSlices; row++) {
    const key = column.nulls?.[row] ? null : (column.values[row] as number);
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
