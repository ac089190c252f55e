import type { Column } from './table.ts';
import type { SourceColumn } from './target.ts';
import { namesOfRows } from './row-names.ts';

export interface CheckedColumn {
  readonly source: SourceColumn;
  /** The column as read, in its own order of rows. */
  readonly values: Float64Array;
  readonly ids: Column | null;
}

/** Which rows are null, NaN or infinite, in a sentence; undefined: none. */
export function describeNotFinite({ source, values, ids }: CheckedColumn): string | undefined {
  if (areFinite(values)) return undefined;
  const rows = rowsWhere(values, (value) => !Number.isFinite(value));
  const { column, name, table } = source;
  const nulls = rows.filter((row) => column.nulls?.[row]).length;
  const kinds = [
    nulls > 0 && `${nulls} ${nulls === 1 ? 'is' : 'are'} null`,
    nulls < rows.length && `${rows.length - nulls} NaN or infinite`,
  ].filter(Boolean);
  return `\`${name}\` of ${table.path} is no finite number in ${rows.length} of ${table.rows} rows (${kinds.join(', ')}): ${namesOfRows({ ids, rows })}`;
}

/** Which scores are no probabilities, in a sentence; undefined: none. */
export function describeOutside({ source, values, ids }: CheckedColumn): string | undefined {
  if (areProbabilities(values)) return undefined;
  const rows = rowsWhere(values, (value) => value < 0 || value > 1);
  const { name, table } = source;
  return `\`${name}\` of ${table.path} lies outside [0, 1] in ${rows.length} of ${table.rows} rows, so it is no probability: ${namesOfRows({ ids, rows })}`;
}

/** What probabilities of all classes may add up to more or less than 1, from rounding. */
const sumRounding = 0.005;

/** Which rows' probabilities of all classes do not add up to 1, in a sentence; undefined: none. One side's columns. */
export function describeSum(side: readonly CheckedColumn[]): string | undefined {
  const [first] = side;
  if (!first) return undefined;
  const rows = rowsWhere(first.values, (_, row) => {
    const sum = side.reduce((total, { values }) => total + (values[row] as number), 0);
    return !(Math.abs(sum - 1) <= sumRounding);
  });
  if (rows.length === 0) return undefined;
  const { table } = first.source;
  const names = side.slice(0, 4).map(({ source }) => `\`${source.name}\``);
  const more = side.length > names.length ? ', …' : '';
  return `${names.join(', ')}${more} of ${table.path} do not add up to 1 in ${rows.length} of ${table.rows} rows, so they are no probabilities of all classes: ${namesOfRows({ ids: first.ids, rows })}`;
}

/** Which rows are less than not relevant, in a sentence; undefined: none. */
export function describeNegativeRelevance({ source, values, ids }: CheckedColumn): string | undefined {
  const rows = rowsWhere(values, (value) => value < 0);
  if (rows.length === 0) return undefined;
  const { name, table } = source;
  return `\`${name}\` of ${table.path} is negative in ${rows.length} of ${table.rows} rows, so it is no relevance: ${namesOfRows({ ids, rows })}`;
}

/** Which weights are negative, in a sentence; undefined: none. */
export function describeNegative({ source, values, ids }: CheckedColumn): string | undefined {
  const rows = rowsWhere(values, (value) => value < 0);
  if (rows.length === 0) return undefined;
  const { name, table } = source;
  return `\`${name}\` of ${table.path} is negative in ${rows.length} of ${table.rows} rows, so it is no weight: ${namesOfRows({ ids, rows })}`;
}

/** Rows in which the two differ. */
export function differingRows(a: Float64Array, b: Float64Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) rows.push(row);
  return rows;
}

function areFinite(values: Float64Array): boolean {
  // 0 for every finite number, else NaN.
  let zeros = 0;
  for (let row = 0; row < values.length; row++) zeros += (values[row] as number) * 0;
  return zeros === 0;
}

/** NaN is not looked for here. */
function areProbabilities(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value < 0 || value > 1) return false;
  }
  return true;
}

function rowsWhere(values: Float64Array, claim: (value: number, row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (claim(values[row] as number, row)) rows.push(row);
  return rows;
}
