import { classMetrics, scoreMetrics } from './binary-metrics.ts';
import { classRatios } from './class-metrics.ts';
import { classAreaNames, rightShares } from './multiclass-metrics.ts';
import { regressionMetrics } from './regression-metrics.ts';

const names: ReadonlySet<string> = new Set([
  ...classMetrics,
  ...scoreMetrics,
  ...regressionMetrics,
  ...rightShares,
  ...classRatios,
  ...classAreaNames,
  'ndcg',
  'mrr',
  'map',
]);

/** Whether a metric of this name is computed from labels and predictions, of whatever kind. */
export function isComputed(metric: string): boolean {
  return names.has(metric) || /^(top_\d+_accuracy|ndcg_at_\d+)$/.test(metric);
}
