import { sqlName } from './text.ts';

/** A column as its files have it: `typed`, text that is to be read, or JSON. */
export interface SqlColumn {
  readonly name: string;
  /** The engine's type, `BIGINT`. */
  readonly type: string;
  readonly kind: 'typed' | 'text' | 'json';
}

/** A cell as text, as it is written; NULL where it is blank. */
export function cellText(column: SqlColumn): string {
  const text = writtenText(column);
  return column.kind === 'typed' && column.type !== 'VARCHAR'
    ? text
    : `CASE WHEN trim(${text}, ${blanks}) <> '' THEN ${text} END`;
}

/** A cell as a DOUBLE, which may be infinite or NaN; NULL where it holds no number. */
export function cellDouble(column: SqlColumn): string {
  if (column.type === 'DOUBLE') return sqlName(column.name);
  return `TRY_CAST(${isNumeric(column) ? sqlName(column.name) : writtenText(column)} AS DOUBLE)`;
}

/** A cell as a DOUBLE; NULL where it holds no finite number. */
export function cellNumber(column: SqlColumn): string {
  const value = cellDouble(column);
  // Comparisons with NaN and infinity may be answered from a file's statistics, which leave NaN out; `isfinite` is not.
  return `CASE WHEN isfinite(${value}) THEN ${value} END`;
}

export function isNumeric({ kind, type }: SqlColumn): boolean {
  return kind === 'typed' && /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type);
}

export function isWhole({ kind, type }: SqlColumn): boolean {
  return kind === 'typed' && /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type);
}

const blanks = "E' \\t\\r\\n'";

function writtenText({ name, type, kind }: SqlColumn): string {
  if (kind === 'json') return `json_extract_string(${sqlName(name)}, '$')`;
  return type === 'VARCHAR' ? sqlName(name) : `CAST(${sqlName(name)} AS VARCHAR)`;
}
