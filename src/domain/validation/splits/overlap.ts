import { type Finding, quoteText, type RowExample } from '../finding.ts';
import type { Sample } from '../sample/cells.ts';
import { numberText, percentText } from '../sample/number-text.ts';
import { type Identity, isByChance } from './chance.ts';
import type { SplitCode } from './split-codes.ts';
import { splitFinding } from './split-finding.ts';

/** Rows of the test data whose features are in the training data, exactly, and nearly (exactly among them). */
export interface Overlap {
  readonly rows: number;
  readonly exact: number;
  readonly near: number;
  /** Rows of the test data, with those of the training data that they equal. */
  readonly examples: readonly { readonly test: number; readonly train: number }[];
}

export interface OverlapPlace {
  readonly test: string;
  readonly train: string;
  /** Of the training data. */
  readonly sample: Sample;
  readonly columns: readonly Identity[];
}

/** Exact and near duplicates; which of them chance explains is said, and is no fault. */
export function overlapFindings(overlap: Overlap, place: OverlapPlace): Finding<SplitCode>[] {
  const { rows, exact } = overlap;
  const near = overlap.near - exact;
  const where = { path: place.test };
  const byChance = isByChance(overlap.near / rows, place);
  const found: Finding<SplitCode>[] = [];
  if (exact > 0) {
    const message = `${share(exact, rows)} of the test data ${exact === 1 ? 'has' : 'have'} the very features of rows in ${quoteText(place.train)}`;
    const code = byChance
      ? 'SPLIT_OVERLAP_CHANCE'
      : exact < slightShare * rows
        ? 'SPLIT_OVERLAP_SLIGHT'
        : 'SPLIT_OVERLAP';
    const examples = overlap.examples.map(({ test, train }): RowExample => ({
      row: test,
      value: `row ${train} of ${quoteText(place.train)}`,
    }));
    found.push(splitFinding(code, message, { ...where, rows: { failing: exact, total: rows }, examples }));
  }
  if (near > 0 && !byChance) {
    const message = `${share(near, rows)} of the test data nearly ${near === 1 ? 'equals' : 'equal'} rows in ${quoteText(place.train)}: they differ in case, in blanks, or behind the sixth digit of numbers`;
    found.push(
      splitFinding('SPLIT_NEAR_DUPLICATES', message, { ...where, rows: { failing: near, total: rows } }),
    );
  }
  return found;
}

/** Such a share cannot move a metric that is a mean over rows by more than a tenth of a point. */
const slightShare = 0.001;

function share(count: number, rows: number): string {
  return `${numberText(count)} of ${numberText(rows)} rows (${percentText(count / rows)})`;
}
