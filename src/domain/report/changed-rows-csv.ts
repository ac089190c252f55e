import type { ChangedRows } from '../compare/changed-rows.ts';
import { steady } from './inert.ts';

/** Name of the table of changed rows, beside `comparison.json`. */
export const changedRowsFile = 'changed-rows.csv';

const ownColumns = ['id', 'change', 'label', 'baseline', 'candidate', 'loss_change'];

/** In code points. */
const longest = 1_000;

/**
 * The changed rows as CSV (RFC 4180, UTF-8). Text from outside is inert: it stays one line, is quoted, and where a spreadsheet
 * would take it for a formula an apostrophe stands before it. Numbers are written as they are.
 */
export function changedRowsCsv({ columns, rows }: ChangedRows): string {
  const header = [...ownColumns, ...columns.map((column) => inertCell(`slice ${column}`))];
  // Few values, in very many rows.
  const known = new Map<string, string>();
  const sliceCell = (value: string): string => {
    const found = known.get(value) ?? inertCell(value);
    known.set(value, found);
    return found;
  };
  const lines = rows.map(({ id, change, label, baseline, candidate, lossChange, slices }) =>
    [
      inertCell(id),
      change,
      cell(label),
      cell(baseline),
      cell(candidate),
      String(lossChange + 0),
      ...slices.map(sliceCell),
    ].join(','),
  );
  return [header.join(','), ...lines, ''].join('\n');
}

function cell(value: number | string): string {
  return typeof value === 'number' ? String(value) : inertCell(value);
}

/** A cell that a spreadsheet shows and never runs: https://owasp.org/www-community/attacks/CSV_Injection. */
export function inertCell(text: string): string {
  const clean = steady(text, longest);
  const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(clean);
  if (isNumber) return clean;
  const inert = /^[\s"']*[=+\-@|%＝＋－＠\uFFFD]/u.test(clean) ? `'${clean}` : clean;
  return `"${inert.replaceAll('"', '""')}"`;
}
