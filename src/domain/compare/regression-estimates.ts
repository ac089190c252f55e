import type { PairedRows } from '../evidence/paired-rows.ts';
import { largestDifference, pairedMean } from '../statistics/paired-mean.ts';
import type { Estimate } from './estimate.ts';
import { floors, toEstimate } from './estimate-parts.ts';
import { leftOutFits } from './regression-fit.ts';
import { gather, groupRows } from './row-groups.ts';
import type { GroupedRows, RowGroup } from './row-groups.ts';

export const regressionMetrics = ['mae', 'mse', 'rmse', 'r2', 'mape'] as const;

type RegressionMetric = (typeof regressionMetrics)[number];

/** Row scores of regression. `errors` are of prediction − truth. */
export interface RegressionColumns {
  readonly labels: Float64Array;
  readonly buckets: Uint16Array;
  readonly absolute: ModelPair;
  readonly squared: ModelPair;
  readonly relative: ModelPair;
}

export interface ModelPair {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
}

export function estimateRegression(
  rows: PairedRows,
  wanted: { readonly has: (metric: string) => boolean; readonly sliceColumns: PairedRows['slices'] },
): Estimate[] {
  const metrics = regressionMetrics.filter((metric) => wanted.has(metric));
  if (metrics.length === 0) return [];
  const columns = regressionColumns(rows);
  const estimateGroup = (of: RegressionColumns, group: RowGroup): Estimate[] =>
    metrics.map((metric) => regressionEstimate(metric, { columns: of, group }));
  const overall = estimateGroup(columns, { slice: null, from: 0, to: rows.n });
  const slices = wanted.sliceColumns.flatMap((column) => {
    const grouped = groupRows(column);
    const regrouped = regroup(columns, grouped);
    return grouped.groups.flatMap((group) => estimateGroup(regrouped, group));
  });
  return [...overall, ...slices];
}

export interface RegressionTask {
  readonly columns: RegressionColumns;
  readonly group: RowGroup;
}

function regressionEstimate(metric: RegressionMetric, task: RegressionTask): Estimate {
  const { columns, group } = task;
  const { slice, from, to } = group;
  const n = to - from;
  const shared = {
    metric,
    n,
    counted: 'rows' as const,
    tooFew: n < floors.rows,
    eligible: n >= floors.sliceRows,
    unbounded: true,
  };
  switch (metric) {
    case 'mae':
    case 'mse':
    case 'mape': {
      const scores = { ...columns[scoresOf[metric]], from, to };
      return toEstimate(slice, {
        ...shared,
        method: 'paired-mean',
        statistic: pairedMean(scores),
        rowLoss: largestDifference(scores) / n,
      });
    }
    case 'rmse':
    case 'r2':
      return toEstimate(slice, { ...shared, method: 'jackknife', ...leftOutFits(metric, task) });
  }
}

const scoresOf = { mae: 'absolute', mse: 'squared', mape: 'relative' } as const;

function regressionColumns({ labels, buckets, candidate, baseline }: PairedRows): RegressionColumns {
  const pair = (score: (error: number, label: number) => number): ModelPair => {
    const ofModel = (predictions: Float64Array): Float64Array =>
      predictions.map((prediction, row) => {
        const label = labels[row] as number;
        return score(Math.abs(prediction - label), label);
      });
    return { candidate: ofModel(candidate), baseline: baseline && ofModel(baseline) };
  };
  return {
    labels,
    buckets,
    absolute: pair((error) => error),
    squared: pair((error) => error * error),
    // As in scikit-learn a true value of 0 counts as the rounding of doubles.
    relative: pair((error, label) => error / Math.max(Math.abs(label), Number.EPSILON)),
  };
}

function regroup(columns: RegressionColumns, { rows }: GroupedRows): RegressionColumns {
  const ofModels = ({ candidate, baseline }: ModelPair): ModelPair => ({
    candidate: gather(candidate, rows),
    baseline: baseline && gather(baseline, rows),
  });
  return {
    labels: gather(columns.labels, rows),
    buckets: gather(columns.buckets, rows),
    absolute: ofModels(columns.absolute),
    squared: ofModels(columns.squared),
    relative: ofModels(columns.relative),
  };
}
