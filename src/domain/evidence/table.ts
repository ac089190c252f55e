/**
 * Columns of data in memory, as the readers of prediction files hand them over. Row `i` of a table is entry `i` of each of
 * its columns.
 */
export type Column = NumberColumn | TextColumn;

/** Numbers, integers up to 2^53 and booleans are told apart from text by the file, never by guess-work on single values. */
export interface NumberColumn {
  readonly kind: 'number';
  /** NaN and infinities are kept as they are; a null is NaN here and 1 in `nulls`. */
  readonly values: Float64Array;
  readonly nulls?: Uint8Array;
  /** The file said boolean: values are 0 and 1. */
  readonly boolean?: true;
}

/** Text, dictionary-coded: row i reads `dictionary[codes[i]]`. Integers beyond 2^53 come as text, in decimal. Dictionary entries are distinct. */
export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  /** 1 where the value is null; its code is then -1. */
  readonly nulls?: Uint8Array;
}

export interface Table {
  readonly path: string;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** The text by which a value is compared and hashed, the same whatever file format it came from: `7`, `0.5`, `true`, `BR`. */
export function textAt(column: Column, row: number): string | null {
  if (column.nulls?.[row]) return null;
  if (column.kind === 'text') return column.dictionary[column.codes[row] as number] as string;
  const value = column.values[row] as number;
  if (column.boolean) return value === 1 ? 'true' : 'false';
  return Object.is(value, -0) ? '0' : String(value);
}
