import { crossedColumns } from '../domain/evidence/crossing-name.ts';
import { impossibleColumns, neededColumns } from '../domain/evidence/prediction-columns.ts';
import type { PredictionColumns } from '../domain/run/record.ts';
import type { LongRows } from '../ports/compute.ts';
import type { TableFile } from '../ports/tables.ts';
import type { ReductionSubject, RowFile } from './plan.ts';

/** Which rows are to be summed up, and by what; `undefined`: they are of a kind that only all rows tell of. */
export function subjectOf({
  candidate,
  baseline,
  columns,
  baselineColumns,
}: LongRows): ReductionSubject | undefined {
  const { score, label, weight, unit } = columns;
  const isScored = score !== undefined && label !== undefined && baselineColumns.score !== undefined;
  if (!isScored || weight !== undefined || unit !== undefined || !candidate.long) return undefined;
  if (impossibleColumns(columns).length > 0) return undefined;
  // Crossed columns and those that are only searched are looked at row by row.
  if (columns.slices?.some((name) => crossedColumns(name).length > 1) || columns.search) return undefined;
  const held = columns.baseline === undefined ? baseline : null;
  if (held && (held.long !== candidate.long || !isMeasuredAlike(columns, baselineColumns))) return undefined;
  return {
    kind: candidate.long,
    candidate: fileOf(candidate, neededColumns(columns, 'candidate')),
    baseline: held && fileOf(held, heldColumns(columns, baselineColumns)),
    names: { columns, baseline: baselineColumns },
    shape: {
      paired: columns.baseline !== undefined || held !== null,
      threshold: columns.threshold ?? 0.5,
      columns: columns.slices ?? [],
    },
  };
}

/** The same roles are filled, none but those that sums know of. */
function isMeasuredAlike(own: PredictionColumns, held: PredictionColumns): boolean {
  const roles = ['id', 'label', 'weight', 'unit'] as const;
  return roles.every((role) => (own[role] === undefined) === (held[role] === undefined));
}

/** The baseline's slices count only where its run has them under the same names. */
function heldColumns(own: PredictionColumns, held: PredictionColumns): readonly string[] {
  const slices = (own.slices ?? []).filter((name) => held.slices?.includes(name));
  return [...new Set([...neededColumns(held, 'baseline'), ...slices])];
}

function fileOf({ file, path }: TableFile, wanted: readonly string[]): RowFile {
  return { file, path, wanted };
}
