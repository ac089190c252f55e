import { cellText } from '../sql/cell.ts';
import type { DataColumn } from '../data/data-column.ts';
import { sqlName } from '../sql/text.ts';
import { type Cells, type Sample, sampledRows } from './cells.ts';

/** Texts are looked at up to here, by all that compares them by their length. */
export const longestText = 2000;

/**
 * Rows of a table, chosen by a hash of their number: the same rows whenever the same data are read, whatever they hold. The
 * columns are named `c0`, `c1`, … and hold text.
 */
export function sampleQuery(
  columns: readonly DataColumn[],
  { numbered, rowColumn }: { readonly numbered: string; readonly rowColumn: string },
): string {
  const cells = columns.map((column, at) => `left(${cellText(column)}, ${longestText}) AS c${at}`);
  const row = sqlName(rowColumn);
  // Values become text after the rows are chosen: of millions of rows that would take longer than to read them.
  const chosen = `SELECT * FROM ${numbered} ORDER BY hash(${row}), ${row} LIMIT ${sampledRows}`;
  return `SELECT ${cells.join(', ')} FROM (${chosen})`;
}

/** The answer to `sampleQuery`. */
export function sampleOf(
  columns: readonly DataColumn[],
  { rows, answer }: { readonly rows: number; readonly answer: readonly Readonly<Record<string, unknown>>[] },
): Sample {
  const cells = (at: number): Cells => answer.map((row) => (row[`c${at}`] ?? null) as string | null);
  return { rows, columns: new Map(columns.map(({ name }, at) => [name, cells(at)])) };
}
