import type { PairedRows } from '../evidence/paired-rows.ts';
import { calibrationError } from '../statistics/calibration-error.ts';
import { delong } from '../statistics/delong.ts';
import { largestDifference, pairedMean } from '../statistics/paired-mean.ts';
import { binaryColumns, regroup } from './binary-columns.ts';
import type { BinaryColumns, ModelColumns } from './binary-columns.ts';
import { confusionEstimates } from './confusion-estimates.ts';
import type { ConfusionMetric } from './confusion-metrics.ts';
import type { Estimate } from './estimate.ts';
import { floors, toEstimate } from './estimate-parts.ts';
import { groupRows } from './row-groups.ts';
import type { RowGroup } from './row-groups.ts';

/** Metrics of binary classification: the first four need predicted classes alone, the others probabilities. */
export const classMetrics: readonly ConfusionMetric[] = ['accuracy', 'precision', 'recall', 'f1'];
export const scoreMetrics = ['roc_auc', 'log_loss', 'brier', 'ece'] as const;

type ScoreMetric = (typeof scoreMetrics)[number];

export function estimateBinary(
  rows: PairedRows,
  wanted: { readonly has: (metric: string) => boolean; readonly sliceColumns: PairedRows['slices'] },
): Estimate[] {
  const classes = classMetrics.filter((metric) => wanted.has(metric));
  const scored = rows.scored ? scoreMetrics.filter((metric) => wanted.has(metric)) : [];
  const columns = binaryColumns(rows, {
    scores: scored.includes('ece'),
    logLosses: scored.includes('log_loss'),
    brierScores: scored.includes('brier'),
    order: scored.includes('roc_auc'),
  });
  const buffers = [new Float64Array(rows.n), new Float64Array(rows.n)] as const;
  const estimateGroup = (of: BinaryColumns, group: RowGroup): Estimate[] => [
    ...confusionEstimates(of, group, classes),
    ...scored.map((metric) => scoreEstimate(metric, { columns: of, group, buffers })),
  ];
  const overall = estimateGroup(columns, { slice: null, from: 0, to: rows.n });
  const slices = wanted.sliceColumns.flatMap((column) => {
    const grouped = groupRows(column);
    const regrouped = regroup(columns, grouped);
    return grouped.groups.flatMap((group) => estimateGroup(regrouped, group));
  });
  return [...overall, ...slices];
}

interface ScoreTask {
  readonly columns: BinaryColumns;
  readonly group: RowGroup;
  readonly buffers: readonly [Float64Array, Float64Array];
}

function scoreEstimate(metric: ScoreMetric, task: ScoreTask): Estimate {
  const { columns, group, buffers } = task;
  const { labels, candidate, baseline } = columns;
  const { slice, from, to } = group;
  const n = to - from;
  let positives = 0;
  for (let row = from; row < to; row++) positives += labels[row] as number;
  const ofClass = Math.min(positives, n - positives);
  const shared = {
    metric,
    n,
    counted: 'rows' as const,
    tooFew: n < floors.rows || (metric === 'roc_auc' && ofClass < floors.ofClass),
    eligible: n >= floors.sliceRows && ofClass >= floors.ofClass,
  };
  const pick = <T>(of: (model: ModelColumns) => T | null) => ({
    candidate: of(candidate) as T,
    baseline: baseline && of(baseline),
    from,
    to,
  });
  switch (metric) {
    case 'roc_auc':
      return toEstimate(slice, {
        ...shared,
        method: 'delong',
        statistic: delong({ labels, ...pick(({ order }) => order), buffers }),
        rowLoss: 0.5 / ofClass,
      });
    case 'log_loss': {
      const losses = pick(({ logLosses }) => logLosses);
      return toEstimate(slice, {
        ...shared,
        method: 'paired-mean',
        statistic: pairedMean(losses),
        rowLoss: largestDifference(losses) / n,
        unbounded: true,
      });
    }
    case 'brier':
      return toEstimate(slice, {
        ...shared,
        method: 'paired-mean',
        statistic: pairedMean(pick(({ brierScores }) => brierScores)),
        rowLoss: 1 / n,
      });
    case 'ece':
      return toEstimate(slice, { ...shared, ...calibrationFindings(columns, group) });
  }
}

/** No standard error: chance adds to the error of any model, and less to a sharper one. `max` alone gates it. */
function calibrationFindings({ labels, candidate, baseline }: BinaryColumns, { from, to }: RowGroup) {
  const errorOf = (model: ModelColumns | null): number =>
    model?.scores ? calibrationError({ scores: model.scores, labels, from, to }).value : NaN;
  const values = { candidate: errorOf(candidate), baseline: errorOf(baseline) };
  const unknown = {
    standardError: NaN,
    candidateError: NaN,
    baselineError: NaN,
    covariance: NaN,
    df: null,
  };
  return {
    method: 'calibration-bins' as const,
    statistic: { ...values, change: values.candidate - values.baseline, ...unknown },
    rowLoss: 0,
  };
}
