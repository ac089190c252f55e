import { type Finding, quoteText } from '../finding.ts';
import { numberText, percentText } from '../sample/number-text.ts';
import { resolvableLoss, usualDisagreement } from './resolution.ts';
import type { SplitCode } from './split-codes.ts';
import { splitFinding } from './split-finding.ts';

/** Labels of one set of data: rows by class, most frequent first, and rows without a label. */
export interface LabelCounts {
  readonly path: string;
  readonly column: string;
  readonly rows: number;
  readonly unlabelled: number;
  /** `undefined`: a number for each row, as in a regression. */
  readonly classes?: ReadonlyMap<string, number>;
}

/** Faults of the labels of one set of data, and what a test set can resolve. */
export function labelFindings(counts: LabelCounts, role: 'train' | 'test'): Finding<SplitCode>[] {
  const { path, column, rows, unlabelled, classes } = counts;
  const where = { path, column };
  if (unlabelled > 0) {
    const message = `${numberText(unlabelled)} of ${numberText(rows)} rows have no label in ${quoteText(column)}`;
    const failing = { failing: unlabelled, total: rows };
    if (unlabelled === rows) return [splitFinding('LABEL_MISSING', message, { ...where, rows: failing })];
    return [
      splitFinding('LABEL_MISSING', message, { ...where, rows: failing }),
      ...labelFindings({ ...counts, rows: rows - unlabelled, unlabelled: 0 }, role),
    ];
  }
  if (!classes) return [];
  const [[most, count] = ['', 0]] = classes;
  if (classes.size === 1) {
    const message = `all ${numberText(rows)} rows have the label ${quoteText(most)}`;
    return [splitFinding('LABEL_ONE_CLASS', message, where)];
  }
  const found: Finding<SplitCode>[] = [];
  if (count > nearlyAll * rows) {
    const message = `${percentText(count / rows)} of the rows have the label ${quoteText(most)}: to always say so is that accurate`;
    found.push(splitFinding('LABEL_IMBALANCE', message, where));
  }
  const rare = [...classes].filter(([, of]) => of < fewestOfClass);
  if (role === 'test' && rare.length > 0) {
    const named = rare.slice(0, 5).map(([name, of]) => `${quoteText(name)} has ${numberText(of)}`);
    const message = `fewer than ${fewestOfClass} rows of a class: ${named.join(', ')}${rare.length > 5 ? ` and ${rare.length - 5} more` : ''}`;
    found.push(splitFinding('LABEL_CLASS_SMALL', message, where));
  }
  return found;
}

/** Whether both sides have the same classes. */
export function classSetFindings(train: LabelCounts, test: LabelCounts): Finding<SplitCode>[] {
  if (!train.classes || !test.classes) return [];
  const where = { path: test.path, column: test.column };
  const known = train.classes;
  const unknown = [...test.classes].filter(([name]) => !known.has(name));
  const labelled = train.rows - train.unlabelled;
  const tested = test.rows - test.unlabelled;
  const seen = test.classes;
  // A class that is expected ten times is missing by chance once in 20,000.
  const absent = [...known].filter(([name, of]) => !seen.has(name) && (of / labelled) * tested >= 10);
  const list = (classes: readonly (readonly [string, number])[]) =>
    classes
      .slice(0, 5)
      .map(([name, of]) => `${quoteText(name)} (${numberText(of)} rows)`)
      .join(', ');
  return [
    ...(unknown.length > 0 && tested > 0 && labelled > 0
      ? [
          splitFinding(
            'LABEL_CLASS_UNKNOWN',
            `labels that ${quoteText(train.path)} does not have: ${list(unknown)}`,
            where,
          ),
        ]
      : []),
    ...(absent.length > 0 && tested > 0
      ? [
          splitFinding(
            'LABEL_CLASS_ABSENT',
            `labels of ${quoteText(train.path)} that are not here: ${list(absent)}`,
            where,
          ),
        ]
      : []),
  ];
}

/** Said of a test set that cannot show a loss of five points, or that is below the rows that judging asks for. */
export function resolutionFindings(
  { path, rows, classes }: { readonly path: string; readonly rows: number; readonly classes: boolean },
  alpha: number,
): Finding<SplitCode>[] {
  const loss = resolvableLoss(rows, alpha);
  // What an error of a number can be, nobody knows before it is measured.
  if (rows >= fewestRows && (!classes || loss <= largeLoss)) return [];
  const message =
    rows < fewestRows
      ? `${numberText(rows)} rows: below ${fewestRows} nothing is judged`
      : `${numberText(rows)} rows show a loss of accuracy with 80 % chance only if it is at least ${(100 * loss).toFixed(1)} points (models that disagree on ${percentText(usualDisagreement)} of the rows)`;
  return [splitFinding('TEST_SMALL', message, { path })];
}

const nearlyAll = 0.99;
/** As in judging: below these a metric is inconclusive. */
const fewestOfClass = 10;
const fewestRows = 30;
const largeLoss = 0.05;
