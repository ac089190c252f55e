import { type Finding, quoteText } from '../finding.ts';
import { numberText } from '../sample/number-text.ts';
import type { SplitCode } from './split-codes.ts';
import { splitFinding } from './split-finding.ts';

export interface SplitPlace {
  readonly train: string;
  readonly test: string;
  readonly column: string;
}

export interface SharedUnits {
  readonly units: number;
  /** Rows of the test data that belong to them. */
  readonly rows: number;
  readonly total: number;
  readonly examples: readonly string[];
}

export function unitFindings(
  { units, rows, total, examples }: SharedUnits,
  { train, test, column }: SplitPlace,
): Finding<SplitCode>[] {
  if (units === 0) return [];
  const named = examples.map(quoteText).join(', ');
  const message = `${numberText(units)} values of ${quoteText(column)} have rows in ${quoteText(train)}, too, such as ${named}`;
  return [splitFinding('SPLIT_UNIT_SHARED', message, { path: test, column, rows: { failing: rows, total } })];
}

export interface TimeOrder {
  /** As the engine writes them; `null` where no row has one. */
  readonly latest: string | null;
  readonly earliest: string | null;
  /** Rows of the test data that do not come after all of the training data. */
  readonly early: number;
  readonly total: number;
  readonly unread: number;
}

export function timeFindings(order: TimeOrder, { train, test, column }: SplitPlace): Finding<SplitCode>[] {
  const { latest, earliest, early, total, unread } = order;
  const where = { path: test, column };
  if (unread > 0 || latest === null || earliest === null) {
    const what = unread > 0 ? `${numberText(unread)} cells` : 'all cells of one side';
    const message = `${what} of ${quoteText(column)} say no time that can be read`;
    return [splitFinding('SPLIT_TIME_UNREADABLE', message, where)];
  }
  if (early === 0) return [];
  const message = `${quoteText(train)} reaches to ${latest}, and the test data begin at ${earliest}: ${numberText(early)} of ${numberText(total)} rows are not after it`;
  return [splitFinding('SPLIT_TIME_ORDER', message, { ...where, rows: { failing: early, total } })];
}

/** Rows whose features stand in other rows with another label; of many rows a part is looked at. */
export function conflictFindings(
  {
    rows,
    repeated,
    conflicting,
  }: { readonly rows: number; readonly repeated: number; readonly conflicting: number },
  { path, label, byChance }: { readonly path: string; readonly label: string; readonly byChance: boolean },
): Finding<SplitCode>[] {
  // Of rows with few values the label is not determined by them, and that is no fault.
  if (byChance || conflicting < slightShare * rows || conflicting === 0) return [];
  const message = `${numberText(conflicting)} of ${numberText(rows)} rows have the features of a row with another ${quoteText(label)} (${numberText(repeated)} rows repeat)`;
  return [
    splitFinding('LABEL_CONFLICT', message, {
      path,
      column: label,
      rows: { failing: conflicting, total: rows },
    }),
  ];
}

const slightShare = 0.001;
