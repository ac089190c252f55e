import { cellDouble, cellNumber, cellText, isWhole } from '../sql/cell.ts';
import type { DataColumn } from '../data/data-column.ts';
import { sqlName } from '../sql/text.ts';

/** A column that two sets of data share, as each of them has it. */
export interface SharedColumn {
  readonly name: string;
  /** Nearly all cells of both hold numbers. */
  readonly numeric: boolean;
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

/** The cell as it is; where the two files write it differently, the number or the text that it holds. */
export function exactCell(column: SharedColumn, side: Side): string {
  const { name, train, test, numeric } = column;
  const cell = column[side];
  if (train.kind === test.kind && train.type === test.type) {
    return cell.kind === 'typed' ? sqlName(name) : cellText(cell);
  }
  return numeric ? cellNumber(cell) : cellText(cell);
}

/**
 * What nearly equal cells have in common: of a number about six significant digits, unless the column holds whole ones; of a text what is left
 * without its case and with single spaces.
 */
export function nearCell(column: SharedColumn, side: Side): string {
  const cell = column[side];
  const { train, test, numeric } = column;
  if (isWhole(train) && isWhole(test)) return sqlName(cell.name);
  if (numeric) {
    const x = `(${cellDouble(cell)})`;
    // Veltkamp (1968): multiplied by 2^33 + 1 and subtracted again, all but the leading 20 of 53 bits round away.
    return `${x} * 8589934593e0 - (${x} * 8589934593e0 - ${x})`;
  }
  const text = cellText(cell);
  // Most texts have no run of blanks, and to look for one costs less than to replace it.
  const spaced = `CASE WHEN regexp_matches(${text}, '\\s\\s|[\\t\\n\\r]') THEN regexp_replace(${text}, '\\s+', ' ', 'g') ELSE ${text} END`;
  return `lower(trim(${spaced}))`;
}
