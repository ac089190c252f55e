import type { PairedRows, SliceColumn } from '../evidence/paired-rows.ts';
import { areErrors } from '../sums/any-sums.ts';
import { estimateBinary } from './binary-estimates.ts';
import { classMetrics, scoreMetrics } from './binary-metrics.ts';
import { estimateErrors } from './error-estimates.ts';
import type { Estimate } from './estimate.ts';
import { estimateMulticlass } from './multiclass-estimates.ts';
import { estimateQueries, estimateValues } from './mean-estimates.ts';
import { multiclassMetrics } from './multiclass-metrics.ts';
import { rankingMetrics, rankQueries } from './ranking-queries.ts';
import { estimateRegression } from './regression-estimates.ts';
import { regressionMetrics } from './regression-metrics.ts';
import { divisionsOf } from './row-groups.ts';
import type { RowGroups } from './row-groups.ts';
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
  if (rows.sums && !isWanted) {
    const all = areErrors(rows.sums) ? estimateErrors(rows.sums, wanted) : estimateSums(rows.sums);
    return all.filter(
      ({ metric, slice }) =>
        wanted(metric) && (!slice || !sliceColumns || sliceColumns.includes(slice.column)),
    );
  }
  const divide = (
    sampled: Parameters<typeof samplerOf>[0] & Pick<PairedRows, 'n' | 'slices'>,
  ): RowGroups[] => {
    const columns = sampled.slices.filter(({ column }) => !sliceColumns || sliceColumns.includes(column));
    const sampler = samplerOf(sampled);
    const unit = sampled.units?.column ?? null;
    return divisionsOf(sampled, columns, isWanted).map((division) =>
      sampler ? { ...division, sampled: { of: sampler(division.grouping), unit } } : division,
    );
  };
  if (rows.task === 'ranking') {
    const queries = rankQueries(rows, wanted);
    return estimateQueries(queries.scores, divide(queries.rows));
  }
  const divisions = divide(rows);
  const values = rows.values?.filter(({ metric }) => wanted(metric)) ?? [];
  return [...estimateTask(rows, divisions, wanted), ...estimateValues(values, divisions)];
}

function estimateTask(
  rows: PairedRows,
  divisions: readonly RowGroups[],
  wanted: (metric: string) => boolean,
): Estimate[] {
  switch (rows.task) {
    case 'binary':
      return estimateBinary(rows, divisions, wanted);
    case 'multiclass':
      return estimateMulticlass(rows, divisions, wanted);
    case 'regression':
      return estimateRegression(rows, divisions, wanted);
    default:
      return [];
  }
}

/** Names of the metrics that rows of a task give, in the order of `estimateRows`. */
export function metricsOfRows(
  rows: Pick<PairedRows, 'task' | 'scored' | 'classes' | 'probabilities' | 'values' | 'asked'>,
): readonly string[] {
  const { task, scored, values = [], asked } = rows;
  const own = values.map(({ metric }) => metric);
  switch (task) {
    case 'binary':
      return [...(scored ? [...classMetrics, ...scoreMetrics] : classMetrics), ...own];
    case 'multiclass':
      return [...multiclassMetrics(rows, asked).map(({ name }) => name), ...own];
    case 'regression':
      return [...regressionMetrics, ...own];
    case 'ranking':
      return rankingMetrics(asked);
    case 'unlabelled':
      return own;
  }
}
