import type { Cells, Sample } from '../sample/cells.ts';
import { correlationShifts } from './correlation-shift.ts';
import { columnShifts } from './column-shift.ts';
import type { DriftPlan } from './plan.ts';
import { ranked, type Shift } from './shift.ts';

/** Rows of one side, and for each planned column how many it has in each bin or category. */
export interface SideCounts {
  readonly rows: number;
  readonly columns: readonly (readonly number[])[];
}

export interface DriftEvidence {
  readonly plan: DriftPlan;
  readonly samples: { readonly reference: Sample; readonly current: Sample };
  readonly reference: SideCounts;
  readonly current: SideCounts;
  /** One-sided, for the whole data set. */
  readonly alpha: number;
}

export interface Drift {
  /** All that was asked, ranked. */
  readonly shifts: readonly Shift[];
  /** How many questions shared the allowed error. */
  readonly questions: number;
}

/**
 * How far current rows lie from the reference, for every column and every pair of columns of numbers. Each question gets an equal
 * part of `alpha` (Bonferroni), all correlations together one: whatever the columns' dependence, the chance of showing any
 * change that is smaller than its threshold is at most `alpha`.
 */
export function assessDrift({ plan, samples, reference, current, alpha }: DriftEvidence): Drift {
  const asked = plan.columns.map(
    (column, at) => (level: number) =>
      columnShifts({
        column,
        cells: [cellsOf(samples.reference, column.name), cellsOf(samples.current, column.name)],
        rows: [reference.rows, current.rows],
        counts: [reference.columns[at] ?? [], current.columns[at] ?? []],
        alpha: level,
      }),
  );
  // What is asked does not depend on the level: the first pass only counts.
  const questions = asked.reduce((sum, shiftsAt) => sum + shiftsAt(alpha).length, 0) + 1;
  const level = alpha / questions;
  const shifts = [
    ...asked.flatMap((shiftsAt) => shiftsAt(level)),
    ...correlationShifts(plan, samples, level),
  ];
  return { shifts: ranked(shifts), questions };
}

function cellsOf(sample: Sample, name: string): Cells {
  return sample.columns.get(name) ?? [];
}
