import type { LogicalType, TypeCheck } from '../contract/table-contract.ts';
import type { DataColumn } from '../data/data-column.ts';
import { momentOf } from '../sql/cell.ts';
import { sqlName, sqlText } from '../sql/text.ts';

/** A column's cell in SQL. */
export interface Cell {
  /** As the file has it; NULL for nothing. */
  readonly raw: string;
  /** The same as text, for showing. */
  readonly text: string;
  /** As the contract's type; NULL also where it is not of that type. */
  readonly value: string;
  /** Single cells can be of another type than the others. */
  readonly mixed: boolean;
  /** Numbers may be NaN or infinite. */
  readonly floats: boolean;
}

/** What an engine's type holds. */
export type TypeClass = LogicalType | 'float' | 'other';

const integers =
  /^(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|UHUGEINT|BIGNUM|DECIMAL\(\d+,0\))$/;

export function typeClass(type: string): TypeClass {
  if (type.endsWith(']')) return 'array';
  if (/^(?:STRUCT|MAP|UNION)\b/.test(type)) return 'object';
  if (integers.test(type)) return 'integer';
  if (type.startsWith('DECIMAL')) return 'number';
  if (type === 'DOUBLE' || type === 'FLOAT') return 'float';
  if (type === 'VARCHAR' || type === 'UUID' || type.startsWith('ENUM')) return 'string';
  if (type === 'BOOLEAN') return 'boolean';
  if (type === 'DATE') return 'date';
  if (type.startsWith('TIMESTAMP')) return 'timestamp';
  if (type.startsWith('TIME')) return 'time';
  return 'other';
}

/** Whether every cell of a typed column is of the contract's type. */
export function fitsType(type: LogicalType, found: TypeClass): boolean {
  if (type === 'number') return found === 'integer' || found === 'number' || found === 'float';
  return type === found;
}

export interface CellOptions {
  /** Names, the first being the column's. */
  readonly path: readonly string[];
  readonly type: TypeCheck | undefined;
  /** Words in text that stand for nothing. */
  readonly nothing?: readonly string[] | undefined;
}

/**
 * The cell at a path of names, the first being a column's. `type` not given: it is what it is.
 * Reading is strict: `1.0`, `1e3` and `0x1F` are no integers, dates are `2024-01-31`.
 */
export function cellOf(column: DataColumn, { path, type, nothing = [] }: CellOptions): Cell {
  if (column.kind === 'json') return jsonCell(column, path, type);
  const raw = path.map(sqlName).join('.');
  if (column.kind === 'typed' && !(type?.fromText && typeClass(column.type) === 'string')) {
    const floats = typeClass(column.type) === 'float';
    return { raw, text: `CAST(${raw} AS VARCHAR)`, value: raw, mixed: false, floats };
  }
  return textCell(
    nothing.length === 0
      ? raw
      : `CASE WHEN ${raw} NOT IN (${nothing.map(sqlText).join(', ')}) THEN ${raw} END`,
    type,
  );
}

function textCell(raw: string, type: TypeCheck | undefined): Cell {
  const value = type ? fromText(raw, type) : raw;
  return {
    raw,
    text: raw,
    value,
    mixed: type !== undefined && type.type !== 'string',
    floats: type?.type === 'number',
  };
}

function jsonCell(column: DataColumn, path: readonly string[], type: TypeCheck | undefined): Cell {
  const [, ...inner] = path;
  const whole = sqlName(column.name);
  const pointer = inner.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const found = inner.length === 0 ? whole : `${whole}->${sqlText(pointer)}`;
  const raw = inner.length === 0 ? whole : `CASE WHEN json_type(${found}) <> 'NULL' THEN ${found} END`;
  const text = `json_extract_string(${found}, '$')`;
  const value = type ? fromJson({ found, text }, type) : text;
  // Writers of JSON put NaN where the format has none, and the engine takes it.
  return { raw, text, value, mixed: type !== undefined, floats: type?.type === 'number' };
}

function fromText(raw: string, type: TypeCheck): string {
  switch (type.type) {
    case 'string':
      return raw;
    case 'integer': {
      const whole = type.width && type.width.most > 2n ** 63n ? 'HUGEINT' : 'BIGINT';
      const cast = `TRY_CAST(${raw} AS ${whole})`;
      return `CASE WHEN ${raw} = CAST(${cast} AS VARCHAR) OR regexp_full_match(${raw}, '\\s*[+-]?[0-9]+\\s*') THEN ${cast} END`;
    }
    case 'number':
      return `CASE WHEN NOT contains(${raw}, '_') THEN TRY_CAST(${raw} AS DOUBLE) END`;
    case 'boolean':
      return `TRY_CAST(${raw} AS BOOLEAN)`;
    case 'date':
      return type.format === undefined
        ? `CASE WHEN ${raw} LIKE '____-__-__' THEN TRY_CAST(${raw} AS DATE) END`
        : `CAST(try_strptime(${raw}, ${sqlText(type.format)}) AS DATE)`;
    case 'timestamp': {
      if (type.format !== undefined)
        return `CAST(try_strptime(${raw}, ${sqlText(type.format)}) AS TIMESTAMP)`;
      const zoned = type.zoned ? ` AND regexp_matches(${raw}, '(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)$')` : '';
      return `CASE WHEN ${raw} LIKE '____-__-__%'${zoned} AND TRY_CAST(${raw} AS TIMESTAMP) IS NOT NULL THEN ${momentOf(raw)} END`;
    }
    case 'time':
      return type.format === undefined
        ? `CASE WHEN ${raw} LIKE '__:__%' THEN TRY_CAST(${raw} AS TIME) END`
        : `CAST(try_strptime(${raw}, ${sqlText(type.format)}) AS TIME)`;
    case 'array':
    case 'object':
      return `CASE WHEN json_type(TRY_CAST(${raw} AS JSON)) = '${type.type === 'array' ? 'ARRAY' : 'OBJECT'}' THEN TRY_CAST(${raw} AS JSON) END`;
  }
}

function fromJson(
  { found, text }: { readonly found: string; readonly text: string },
  type: TypeCheck,
): string {
  const when = (types: string, value: string) =>
    `CASE WHEN json_type(${found}) IN (${types}) THEN ${value} END`;
  switch (type.type) {
    case 'string':
      return when(`'VARCHAR'`, text);
    case 'integer':
      return when(`'UBIGINT', 'BIGINT', 'HUGEINT', 'UHUGEINT'`, `TRY_CAST(${text} AS HUGEINT)`);
    case 'number':
      return when(`'UBIGINT', 'BIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'`, `TRY_CAST(${text} AS DOUBLE)`);
    case 'boolean':
      return when(`'BOOLEAN'`, `TRY_CAST(${text} AS BOOLEAN)`);
    case 'array':
      return when(`'ARRAY'`, found);
    case 'object':
      return when(`'OBJECT'`, found);
    default:
      return when(`'VARCHAR'`, fromText(text, type));
  }
}
