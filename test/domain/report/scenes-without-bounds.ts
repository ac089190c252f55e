import { comparisonOf, digest, metricOf, rows, ruleOf } from './comparisons.ts';

/** Comparisons that say less: single values, nothing to compare with, rules that are not in force. */

export const lowEvidence = comparisonOf({
  verdict: 'inconclusive',
  gated: false,
  decisive: 0,
  rules: [
    ruleOf({
      metric: 'accuracy',
      rule: 'no-worse',
      verdict: 'inconclusive',
      reason: 'point-worse-than-default',
      allowed: 0.005,
    }),
    ruleOf({ metric: 'f1', rule: 'no-worse', verdict: 'pass', reason: 'not-shown-worse', allowed: 0.005 }),
  ],
  metrics: [
    metricOf({ metric: 'accuracy', baseline: 0.912, candidate: 0.905 }),
    metricOf({ metric: 'f1', baseline: 0.64, candidate: 0.652 }),
    metricOf({ metric: 'n_estimators', baseline: 100, candidate: 250, direction: null, unit: false }),
    metricOf({
      metric: 'train_time_seconds',
      baseline: 34.2,
      candidate: 81.7,
      direction: 'lower',
      unit: false,
    }),
  ],
});

export const notFinite = comparisonOf({
  verdict: 'incomparable',
  decisive: 0,
  rules: [
    ruleOf({
      metric: 'log_loss',
      rule: 'no-worse',
      verdict: 'incomparable',
      reason: 'not-finite',
      detail: 'The candidate’s metrics.json says NaN for log_loss',
    }),
    ruleOf({ metric: 'accuracy', rule: 'no-worse', verdict: 'pass', reason: 'not-shown-worse' }),
  ],
  metrics: [
    metricOf({
      metric: 'log_loss',
      baseline: 0.41,
      candidate: null,
      direction: 'lower',
      unit: false,
      evidence: 'none',
      marks: ['not-finite'],
    }),
    metricOf({ metric: 'accuracy', baseline: 0.91, candidate: 0.92 }),
  ],
});

export const first = comparisonOf({
  verdict: 'first',
  rules: [
    ruleOf({ metric: 'recall', rule: 'tolerance', verdict: 'first', reason: 'no-baseline', allowed: 0.01 }),
    ruleOf({ metric: 'recall', rule: 'min', verdict: 'pass', reason: 'met', allowed: 0.8, bound: 0.801 }),
  ],
  metrics: [
    metricOf({ metric: 'recall', baseline: null, candidate: 0.8391, n: 3_105, counted: 'positives' }),
  ],
  inputs: { baseline: null, 'baseline-note': 'No successful push to main has stored a run yet.' },
});

export const unchanged = comparisonOf({
  verdict: 'unchanged',
  metrics: [metricOf({ metric: 'recall', baseline: 0.81, candidate: 0.81, error: 0.002, n: 812 })],
  inputs: {
    rules: {
      source: 'policy',
      path: '.github/modelgate.yml',
      ref: 'main',
      digest,
      loosened: ['recall: tolerance 0.01 becomes 0.05'],
    },
  },
});

export const proposed = comparisonOf({
  verdict: 'fail',
  gated: false,
  decisive: 0,
  rules: [
    ruleOf({
      metric: 'rmse',
      rule: 'tolerance',
      verdict: 'fail',
      reason: 'worse-beyond-tolerance',
      allowed: 0.0412,
      bound: -0.071,
      tests: 1,
      written: '1%',
    }),
  ],
  metrics: [
    metricOf({
      metric: 'rmse',
      baseline: 4.12,
      candidate: 4.24,
      error: 0.03,
      n: 9_120,
      direction: 'lower',
      unit: false,
    }),
  ],
  inputs: { rules: { source: 'proposed', path: '.github/modelgate.yml', digest, loosened: [] } },
  results: {
    rows: {
      ...rows,
      n: 9_120,
      task: 'regression',
      positives: null,
      threshold: null,
      fixed: null,
      broken: null,
      'fixed-ids': [],
      'broken-ids': [],
    },
    families: { overall: 1, slices: 0 },
  },
});

export const untouched = comparisonOf({
  verdict: 'unchanged',
  inputs: { 'baseline-note': 'No file of the model differs from the base: nothing was compared.' },
  results: { evidence: 'none' },
});
