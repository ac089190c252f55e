import { cellOf } from '../checks/cell.ts';
import type { LogicalType, TypeCheck } from '../contract/table-contract.ts';
import { typeClass } from '../checks/cell.ts';
import { textFormats } from '../checks/row-condition.ts';
import { sqlText } from '../sql/text.ts';
import type { DataColumn } from '../data/data-column.ts';

/** What a look at all rows of one column shows. */
export interface ColumnProfile {
  readonly column: DataColumn;
  /** Rows with something in it. */
  readonly present: number;
  /** Rows that can be read as a type. */
  readonly readable: Readonly<Record<ReadType, number> & Partial<Record<JsonType, number>>>;
  /** Integers that begin with a zero: codes, not numbers. */
  readonly codes: number;
  readonly notFinite: number;
  readonly least: number | null;
  readonly greatest: number | null;
  /** Nearly; `distinct` is exact where it matters. */
  readonly distinct: number;
  /** Values with their rows, the most frequent first; only of columns with few. */
  /** Form that every text of the column has. */
  readonly format?: InferredFormat;
  readonly values?: readonly { readonly value: string; readonly rows: number }[];
}

/** Types that text is tried for, in the order in which the first that fits is taken. */
export const readTypes = ['integer', 'number', 'boolean', 'date', 'timestamp'] as const;
export type ReadType = (typeof readTypes)[number];

/** What JSON says of its cells besides. */
const jsonTypes = ['string', 'array', 'object'] as const;
type JsonType = (typeof jsonTypes)[number];

/** Forms that text is tried for: those that hardly anything else has by chance. */
export const inferredFormats = ['email', 'uuid', 'ipv4'] as const;
export type InferredFormat = (typeof inferredFormats)[number];

/** Different values up to which they are listed. */
export const fewValues = 20;

/** One row: for column i `p<i>`, `<type><i>`, `c<i>`, `f<i>`, `l<i>`, `g<i>`, `d<i>`. */
export function profileQuery(columns: readonly DataColumn[], relation: string): string {
  const parts = columns.flatMap((column, i) => {
    const { raw, text } = cellOf(column, { path: [column.name], type: undefined });
    const number = valueOf(column, 'number');
    return [
      `count(${raw}) AS p${i}`,
      ...typesOf(column).map((type) => `count(${valueOf(column, type)}) AS ${type}${i}`),
      `count_if(regexp_matches(${text}, '^[+-]?0[0-9]')) AS c${i}`,
      `count_if(lower(CAST(${number} AS VARCHAR)) IN ('nan', '-nan', 'inf', '-inf')) AS f${i}`,
      `CAST(min(CASE WHEN isfinite(${number}) THEN ${number} END) AS DOUBLE) AS l${i}`,
      `CAST(max(CASE WHEN isfinite(${number}) THEN ${number} END) AS DOUBLE) AS g${i}`,
      `approx_count_distinct(${text}) AS d${i}`,
    ];
  });
  return `SELECT count(*) AS n, ${parts.join(', ')} FROM ${relation}`;
}

/** Values of a column and their rows, the most frequent first: `value`, `rows`. */
export function valuesQuery(column: DataColumn, relation: string): string {
  const { raw, text } = cellOf(column, { path: [column.name], type: undefined });
  return `SELECT ${text} AS value, count(*) AS rows FROM ${relation} WHERE ${raw} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${fewValues + 1}`;
}

/** One row: how many values have each of the forms. */
export function formatsQuery(column: DataColumn, relation: string): string {
  const { text } = cellOf(column, { path: [column.name], type: undefined });
  const counts = inferredFormats.map(
    (format) => `count_if(regexp_matches(${text}, ${sqlText(textFormats[format])})) AS ${format}`,
  );
  return `SELECT ${counts.join(', ')} FROM ${relation}`;
}

/** One row: `d`, exactly. */
export function distinctQuery(column: DataColumn, relation: string): string {
  const { text } = cellOf(column, { path: [column.name], type: undefined });
  return `SELECT count(DISTINCT ${text}) AS d FROM ${relation}`;
}

export function profileOf(
  column: DataColumn,
  i: number,
  row: Readonly<Record<string, unknown>>,
): ColumnProfile {
  const number = (name: string) => Number(row[`${name}${i}`] ?? 0);
  const limit = (name: string) => (row[`${name}${i}`] === null ? null : number(name));
  return {
    column,
    present: number('p'),
    readable: Object.fromEntries(typesOf(column).map((type) => [type, number(type)])) as Record<
      ReadType,
      number
    >,
    codes: number('c'),
    notFinite: number('f'),
    least: limit('l'),
    greatest: limit('g'),
    distinct: number('d'),
  };
}

/** The type that every value can be read as; `undefined`: there is none that a contract could name. */
export function inferredType({ column, present, readable, codes }: ColumnProfile): LogicalType | undefined {
  if (column.kind === 'typed') {
    const found = typeClass(column.type);
    return found === 'float' ? 'number' : found === 'other' ? undefined : found;
  }
  if (present === 0) return column.kind === 'json' ? undefined : 'string';
  if (column.kind === 'json') {
    // A text in JSON is a text, whatever could be read from it but a date.
    return [...readTypes, ...jsonTypes].find((type) => readable[type] === present);
  }
  const fitting = readTypes.find((type) => readable[type] === present);
  return fitting === undefined || (fitting === 'integer' && codes > 0) ? 'string' : fitting;
}

function typesOf({ kind }: DataColumn): readonly (ReadType | JsonType)[] {
  return kind === 'json' ? [...readTypes, ...jsonTypes] : readTypes;
}

function valueOf(column: DataColumn, type: ReadType | JsonType): string {
  const place = { path: '' };
  const check: TypeCheck = { type, severity: 'error', place };
  if (column.kind !== 'typed') return cellOf(column, { path: [column.name], type: check }).value;
  const found = typeClass(column.type);
  const { raw } = cellOf(column, { path: [column.name], type: undefined });
  const isNumber = found === 'integer' || found === 'number' || found === 'float';
  if (type === 'number' && isNumber) return `CAST(${raw} AS DOUBLE)`;
  return type === found ? raw : type === 'number' ? 'NULL::DOUBLE' : 'NULL';
}
