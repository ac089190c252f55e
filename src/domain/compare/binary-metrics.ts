import type { ConfusionMetric } from './confusion-metrics.ts';

/** Metrics of binary classification: the first four need predicted classes alone, the others probabilities. */
export const classMetrics: readonly ConfusionMetric[] = ['accuracy', 'precision', 'recall', 'f1'];
export const scoreMetrics = ['roc_auc', 'log_loss', 'brier', 'ece'] as const;

export type ScoreMetric = (typeof scoreMetrics)[number];
