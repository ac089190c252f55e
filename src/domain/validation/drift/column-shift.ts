import { normalQuantile } from '../../statistics/normal.ts';
import { wilsonBounds } from '../../statistics/wilson.ts';
import type { Cells } from '../sample/cells.ts';
import { isPresent } from '../sample/cells.ts';
import { categoryChange, newCategories } from './categories.ts';
import { boundedShare, differenceBound } from './difference.ts';
import { distanceBand, kolmogorovDistance } from './distance.ts';
import type { PlannedColumn } from './plan.ts';
import { type Shift, type ShiftKind, thresholds } from './shift.ts';
import { categoryWords, constantWords, newCategoryWords, numberWords, shareWords } from './shift-words.ts';

type Sides<T> = readonly [reference: T, current: T];

export interface ColumnEvidence {
  readonly column: PlannedColumn;
  readonly cells: Sides<Cells>;
  readonly rows: Sides<number>;
  readonly counts: Sides<readonly number[]>;
  /** Of each question. */
  readonly alpha: number;
}

/** All that is asked of one column. A side without rows answers nothing. */
export function columnShifts(evidence: ColumnEvidence): Shift[] {
  const { rows, counts } = evidence;
  if (rows[0] === 0 || rows[1] === 0) return [];
  const present: Sides<number> = [sum(counts[0]), sum(counts[1])];
  if (present[0] > 0 && present[1] === 0) return [presenceShift(evidence, present, 'emptied')];
  const missing = presenceShift(evidence, present, 'missing');
  if (present[0] === 0) return [missing];
  return [missing, ...valueShifts(evidence), ...constantShift(evidence)];
}

function presenceShift(
  { column, rows, alpha }: ColumnEvidence,
  present: Sides<number>,
  kind: 'missing' | 'emptied',
): Shift {
  const z = -normalQuantile(alpha / 2);
  const before = boundedShare(rows[0] - present[0], rows[0], z);
  const after = boundedShare(rows[1] - present[1], rows[1], z);
  return shift(column, kind, {
    effect: Math.abs(after.value - before.value),
    lower: differenceBound(before, after),
    words: shareWords('rows without a value', before.value, after.value),
  });
}

function valueShifts({ column, cells, counts, alpha }: ColumnEvidence): Shift[] {
  const [reference, current] = counts;
  switch (column.count.kind) {
    case 'presence':
      return [];
    case 'number':
    case 'length': {
      const effect = kolmogorovDistance(reference, current);
      const band = distanceBand(sum(reference), sum(current), alpha);
      const lower = Math.max(0, effect - band);
      const ofLength = column.count.kind === 'length';
      const words = numberWords(cells, ofLength);
      return [shift(column, ofLength ? 'length' : 'distribution', { effect, lower, words })];
    }
    case 'category': {
      const change = categoryChange({ reference, current }, alpha);
      const fresh = newCategories({ reference, current }, alpha);
      const { categories } = column.count;
      return [
        shift(column, 'categories', {
          effect: change.distance,
          lower: change.lower,
          words: categoryWords(categories[change.most], reference, { current, at: change.most }),
        }),
        shift(column, 'new-categories', {
          effect: fresh.share,
          lower: fresh.lower,
          words: newCategoryWords(categories, reference, current),
        }),
      ];
    }
  }
}

/**
 * Whether a column that had several values now has one, as far as the samples show, and that is no accident: how likely would
 * all rows have that value, if it were as frequent as the reference's upper bound allows? Half the error is the bound's.
 */
function constantShift({ column, cells, alpha }: ColumnEvidence): Shift[] {
  if (column.count.kind === 'presence' || column.role === 'prediction') return [];
  const [before, after] = [cells[0].filter(isPresent), cells[1].filter(isPresent)];
  const [only] = after;
  if (only === undefined || new Set(before).size < 2) return [];
  const isOnly = after.every((cell) => cell === only);
  const share = before.filter((cell) => cell === only).length / before.length;
  const upper = wilsonBounds(share, before.length, -normalQuantile(alpha / 2)).upper;
  const accident = upper ** after.length;
  const lower = isOnly && accident < alpha / 2 ? 1 - upper : 0;
  const words = isOnly ? constantWords(only, before) : 'several values, as before';
  return [shift(column, 'constant', { effect: isOnly ? 1 - share : 0, lower, words })];
}

function shift(
  { name, role }: PlannedColumn,
  kind: ShiftKind,
  found: { readonly effect: number; readonly lower: number; readonly words: string },
): Shift {
  return { kind, column: name, role, ...found, threshold: thresholds[kind] };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
