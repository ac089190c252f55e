import type { PairedRows, SliceColumn } from '../evidence/paired-rows.ts';
import { estimateBinary } from './binary-estimates.ts';
import { classMetrics, scoreMetrics } from './binary-metrics.ts';
import type { Estimate } from './estimate.ts';
import { estimateRegression, regressionMetrics } from './regression-estimates.ts';
import { divisionsOf } from './row-groups.ts';
import { samplerOf } from './row-sampling.ts';
import { estimateSums } from './sums-estimates.ts';

export interface WantedEstimates {
  /** Names of metrics; all that the rows allow when not given. */
  readonly metrics?: readonly string[];
  /** Names of slice columns; all that the rows have when not given. */
  readonly sliceColumns?: readonly string[];
  /** The slices that are estimated; then all rows together are not. All of both when not given. */
  readonly isWanted?: (slice: SliceColumn, code: number) => boolean;
}

/**
 * What paired rows say of each metric, over all rows and then in each slice, column by column in the order of the rows' own,
 * values in their sorted order. The same bytes for any order of rows. Formulas and sources: docs/statistics.md.
 *
 * Without a baseline only the candidate's own values and errors are numbers. Rows without labels have no metrics.
 */
export function estimateRows(
  rows: PairedRows,
  { metrics, sliceColumns, isWanted }: WantedEstimates = {},
): Estimate[] {
  const names = metrics && new Set(metrics);
  const wanted = (metric: string): boolean => !names || names.has(metric);
  if (rows.sums && !isWanted)
    return estimateSums(rows.sums).filter(
      ({ metric, slice }) =>
        wanted(metric) && (!slice || !sliceColumns || sliceColumns.includes(slice.column)),
    );
  const columns = rows.slices.filter(({ column }) => !sliceColumns || sliceColumns.includes(column));
  const sampler = samplerOf(rows);
  const unit = rows.units?.column ?? null;
  const divisions = divisionsOf(rows, columns, isWanted).map((division) =>
    sampler ? { ...division, sampled: { of: sampler(division.grouping), unit } } : division,
  );
  switch (rows.task) {
    case 'binary':
      return estimateBinary(rows, divisions, wanted);
    case 'regression':
      return estimateRegression(rows, divisions, wanted);
    case 'unlabelled':
      return [];
  }
}

/** Names of the metrics that rows of a task give, in the order of `estimateRows`. */
export function metricsOfRows({ task, scored }: Pick<PairedRows, 'task' | 'scored'>): readonly string[] {
  if (task === 'unlabelled') return [];
  if (task === 'regression') return regressionMetrics;
  return scored ? [...classMetrics, ...scoreMetrics] : classMetrics;
}
