import type { DataColumn } from '../data/data-column.ts';
import { sqlName } from './text.ts';

/** A cell as text, as it is written; NULL where it is blank. */
export function cellText(column: DataColumn): string {
  const text = writtenText(column);
  return column.kind === 'typed' && column.type !== 'VARCHAR'
    ? text
    : `CASE WHEN trim(${text}, ${blanks}) <> '' THEN ${text} END`;
}

/** A cell as a DOUBLE, which may be infinite or NaN; NULL where it holds no number. */
export function cellDouble(column: DataColumn): string {
  if (column.type === 'DOUBLE') return sqlName(column.name);
  return `TRY_CAST(${isNumeric(column) ? sqlName(column.name) : writtenText(column)} AS DOUBLE)`;
}

/** A cell as a DOUBLE; NULL where it holds no finite number. */
export function cellNumber(column: DataColumn): string {
  const value = cellDouble(column);
  // Comparisons with NaN and infinity may be answered from a file's statistics, which leave NaN out; `isfinite` is not.
  return `CASE WHEN isfinite(${value}) THEN ${value} END`;
}

export function isNumeric({ kind, type }: DataColumn): boolean {
  return kind === 'typed' && /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type);
}

export function isWhole({ kind, type }: DataColumn): boolean {
  return kind === 'typed' && /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type);
}

/**
 * The moment in UTC that a text names: cast to TIMESTAMP it would lose its offset. One without an offset is taken in the session's
 * zone, which is UTC.
 */
export function momentOf(text: string): string {
  return `CAST(TRY_CAST(${text} AS TIMESTAMPTZ) AS TIMESTAMP)`;
}

/** Lists, structs and maps. */
function isNested({ kind, type }: DataColumn): boolean {
  return kind === 'typed' && /(\]|^(STRUCT|MAP)\b.*\))$/s.test(type);
}

const blanks = "E' \\t\\r\\n'";

function writtenText(column: DataColumn): string {
  const { name, type, kind } = column;
  // As JSON has it, so that one list is the same text in all formats.
  if (isNested(column))
    return `CASE WHEN ${sqlName(name)} IS NOT NULL THEN CAST(to_json(${sqlName(name)}) AS VARCHAR) END`;
  if (kind === 'json') return `json_extract_string(${sqlName(name)}, '$')`;
  return type === 'VARCHAR' ? sqlName(name) : `CAST(${sqlName(name)} AS VARCHAR)`;
}
