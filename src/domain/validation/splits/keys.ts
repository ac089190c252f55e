import { cellDouble, cellText, isWhole, momentOf } from '../sql/cell.ts';
import type { DataColumn } from '../data/data-column.ts';
import { sqlName } from '../sql/text.ts';
import type { Form } from './form.ts';

/** A column that two sets of data share, as each of them has it. */
export interface SharedColumn {
  readonly name: string;
  readonly form: Form;
  readonly train: DataColumn;
  readonly test: DataColumn;
}

export type Side = 'train' | 'test';

/**
 * One number for what a row holds in these columns, whatever its place: rows are equal when their keys are. Of 64 bits: among ten
 * million against a million rows the chance of one false match is about one in two million.
 */
export function rowKey(columns: readonly SharedColumn[], side: Side, cell: typeof exactCell): string {
  return `hash(${columns.map((column) => cell(column, side)).join(', ')})`;
}

/** The cell as it is; where the two files write it differently, the number, the moment, the truth or the text that it holds. */
export function exactCell(column: SharedColumn, side: Side): string {
  const { name, train, test } = column;
  const cell = column[side];
  if (train.kind === test.kind && train.type === test.type) {
    return cell.kind === 'typed' ? sqlName(name) : cellText(cell);
  }
  return heldCell(column, side);
}

/**
 * What nearly equal cells have in common: of a number about six significant digits, unless the column holds whole ones; of a text what is left
 * without its case and with single spaces.
 */
export function nearCell(column: SharedColumn, side: Side): string {
  const cell = column[side];
  const { train, test, form } = column;
  if (isWhole(train) && isWhole(test) && train.type === test.type) return sqlName(cell.name);
  switch (form) {
    case 'number': {
      const x = `(${doubleCell(column, side)})`;
      // Veltkamp (1968): multiplied by 2^33 + 1 and subtracted again, all but the leading 20 of 53 bits round away.
      return `${x} * 8589934593e0 - (${x} * 8589934593e0 - ${x})`;
    }
    case 'whole':
    case 'time':
    case 'truth':
      return heldCell(column, side);
    default: {
      const text = cellText(cell);
      // Most texts have no run of blanks, and to look for one costs less than to replace it.
      const spaced = `CASE WHEN regexp_matches(${text}, '\\s\\s|[\\t\\n\\r]') THEN regexp_replace(${text}, '\\s+', ' ', 'g') ELSE ${text} END`;
      return `lower(trim(${spaced}))`;
    }
  }
}

/** A moment in time, whether a type says so or a text; NULL where a cell holds none. Offsets are taken into account. */
export function momentCell(column: DataColumn): string {
  const { kind, type, name } = column;
  const typed = kind === 'typed' && /^(TIMESTAMP|DATE)/.test(type);
  return typed ? `CAST(${sqlName(name)} AS TIMESTAMP)` : momentOf(cellText(column));
}

/** The same value of both sides, whatever their types: what cannot be read as the others is compared as its text. */
function heldCell(column: SharedColumn, side: Side): string {
  const cell = column[side];
  const text = cellText(cell);
  switch (column.form) {
    case 'whole':
      return isWhole(cell) ? `CAST(${sqlName(cell.name)} AS HUGEINT)` : `TRY_CAST(${text} AS HUGEINT)`;
    case 'number': {
      const x = doubleCell(column, side);
      return `CASE WHEN isfinite(${x}) THEN ${x} END`;
    }
    case 'time':
      return `coalesce(CAST(${momentCell(cell)} AS VARCHAR), ${text})`;
    case 'truth':
      return `coalesce(CAST(TRY_CAST(${text} AS BOOLEAN) AS VARCHAR), ${text})`;
    default:
      return text;
  }
}

/** Where one side has single precision, both are taken so: no text says which double was meant. */
function doubleCell(column: SharedColumn, side: Side): string {
  const cell = column[side];
  const isSingle = [column.train, column.test].some(({ kind, type }) => kind === 'typed' && type === 'FLOAT');
  return isSingle ? `CAST(TRY_CAST(${cellDouble(cell)} AS FLOAT) AS DOUBLE)` : cellDouble(cell);
}
