import { baseColumns } from '../domain/evidence/crossing-name.ts';
import { impossibleColumns } from '../domain/evidence/impossible-columns.ts';
import { neededColumns } from '../domain/evidence/prediction-columns.ts';
import type { PredictionColumns } from '../domain/run/record.ts';
import type { LongRows } from '../ports/compute.ts';
import type { LongKind, TableFile } from '../ports/tables.ts';
import type { ReductionSubject, RowFile } from './plan.ts';

/** Which rows are to be summed up, and by what; `undefined`: they are of a kind that only all rows tell of. */
export function subjectOf({
  candidate,
  baseline,
  columns,
  baselineColumns,
}: LongRows): ReductionSubject | undefined {
  const task = taskOf(columns);
  if (!task || task !== taskOf(baselineColumns) || !candidate.long) return undefined;
  if (impossibleColumns(columns).length > 0) return undefined;
  // Columns that are only searched are looked at row by row.
  if (columns.search) return undefined;
  const held = columns.baseline === undefined ? baseline : null;
  if (held && (!held.long || !isMeasuredAlike(columns, baselineColumns))) return undefined;
  return {
    candidate: fileOf(candidate, neededColumns(columns, 'candidate')),
    baseline: held && fileOf(held, heldColumns(columns, baselineColumns)),
    names: { columns, baseline: baselineColumns },
    shape: {
      ...(task === 'regression' && { task }),
      paired: columns.baseline !== undefined || held !== null,
      threshold: columns.threshold ?? 0.5,
      columns: columns.slices ?? [],
    },
  };
}

/** Two classes with one score a row, or what may be a regression, and nothing else that sums know nothing of. */
function taskOf({
  label,
  score,
  prediction,
  task,
  positive,
  ...other
}: PredictionColumns): 'binary' | 'regression' | undefined {
  const { weight, unit, query, values } = other;
  if (label === undefined || [weight, unit, query, values].some((role) => role !== undefined))
    return undefined;
  if (typeof score === 'string')
    return prediction === undefined && (task ?? 'binary') === 'binary' ? 'binary' : undefined;
  const isNumber = score === undefined && prediction !== undefined && positive === undefined;
  return isNumber && (task ?? 'regression') === 'regression' ? 'regression' : undefined;
}

/** Rows of both are known by ids, or of neither. */
function isMeasuredAlike(own: PredictionColumns, held: PredictionColumns): boolean {
  return (own.id === undefined) === (held.id === undefined);
}

/** The baseline's slices count only where its run has them under the same names. */
function heldColumns(own: PredictionColumns, held: PredictionColumns): readonly string[] {
  const theirs = baseColumns(held.slices ?? []);
  const slices = baseColumns(own.slices ?? []).filter((name) => theirs.includes(name));
  return [...new Set([...neededColumns(held, 'baseline'), ...slices])];
}

function fileOf({ file, path, long }: TableFile, wanted: readonly string[]): RowFile {
  return { kind: long as LongKind, file, path, wanted };
}
