import { metricOf } from './comparisons.ts';

/** Metrics of every kind, for tests of sentences. */

export const recall = metricOf({
  metric: 'recall',
  baseline: 0.8,
  candidate: 0.79,
  error: 0.004,
  n: 900,
  counted: 'positives',
});
const loss = metricOf({
  metric: 'log_loss',
  baseline: 0.4,
  candidate: 0.38,
  error: 0.004,
  n: 900,
  direction: 'lower',
  unit: false,
});
const latency = metricOf({
  metric: 'latency_p95_ms',
  baseline: 11.8,
  candidate: 23,
  direction: 'lower',
  unit: false,
});
const point = metricOf({ metric: 'f1', baseline: 0.8, candidate: 0.769 });
export const metrics = [recall, loss, latency, point];
