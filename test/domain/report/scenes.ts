import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import { comparisonOf, metricOf, rows, ruleOf } from './comparisons.ts';
import { first, lowEvidence, notFinite, proposed, unchanged } from './scenes-without-bounds.ts';

/** Realistic comparisons, one a kind of verdict. */

const countries = [
  'AR',
  'AT',
  'BE',
  'CH',
  'CL',
  'CO',
  'DE',
  'ES',
  'FR',
  'GB',
  'IT',
  'MX',
  'NL',
  'PE',
  'PL',
  'PT',
  'SE',
  'UY',
  'US',
];
const slice = (country: string, i: number, judged = true) =>
  metricOf({
    metric: 'recall',
    slice: ['country', country],
    baseline: 0.83,
    candidate: 0.83 + 0.004 * Math.sin(i) + 0.003,
    error: 0.009,
    n: judged ? 150 + 11 * i : 7,
    counted: 'positives',
    marks: judged ? [] : ['too-few-rows'],
  });

const overall = [
  metricOf({
    metric: 'roc_auc',
    baseline: 0.9412,
    candidate: 0.9451,
    error: 0.0011,
    n: 24_000,
    method: 'delong',
  }),
  metricOf({
    metric: 'recall',
    baseline: 0.8312,
    candidate: 0.8391,
    error: 0.0052,
    n: 3_105,
    counted: 'positives',
  }),
  metricOf({
    metric: 'log_loss',
    baseline: 0.2131,
    candidate: 0.2069,
    error: 0.0012,
    n: 24_000,
    direction: 'lower',
    unit: false,
    method: 'paired-mean',
    marks: ['unbounded-loss'],
  }),
  metricOf({
    metric: 'accuracy',
    baseline: 0.9421,
    candidate: 0.9514,
    error: 0.001,
    n: 24_000,
    method: 'paired-mean',
  }),
  metricOf({ metric: 'latency_p95_ms', baseline: 11.8, candidate: 12.9, direction: 'lower', unit: false }),
  metricOf({ metric: 'model_size_mb', baseline: 14.2, candidate: 18.9, direction: 'lower', unit: false }),
];

const overallRules = [
  ruleOf({ metric: 'roc_auc', rule: 'no-worse', verdict: 'pass', reason: 'not-shown-worse' }),
  ruleOf({
    metric: 'recall',
    rule: 'tolerance',
    verdict: 'pass',
    reason: 'met',
    allowed: 0.01,
    bound: 0.0079 - 1.6449 * 0.0052,
    written: '0.01',
  }),
  ruleOf({ metric: 'recall', rule: 'min', verdict: 'pass', reason: 'met', allowed: 0.8, bound: 0.828 }),
  ruleOf({ metric: 'latency_p95_ms', rule: 'max', verdict: 'pass', reason: 'met', allowed: 20 }),
];

const sliceRules = countries.slice(0, 13).map((country) =>
  ruleOf({
    metric: 'recall',
    rule: 'tolerance',
    slice: ['country', country],
    verdict: 'pass',
    reason: 'met',
    allowed: 0.01,
    bound: -0.009,
    written: 'tolerance: 0.01',
  }),
);

/** Better overall and far worse in one slice: what an average hides. */
export const slicePlanted = comparisonOf({
  verdict: 'fail',
  decisive: 4,
  rules: [
    ...overallRules,
    ruleOf({
      metric: 'recall',
      rule: 'tolerance',
      slice: ['country', 'BR'],
      verdict: 'fail',
      reason: 'worse-beyond-tolerance',
      allowed: 0.01,
      bound: -0.0163,
      tests: 24,
      written: '0.01',
    }),
    ...sliceRules,
  ],
  metrics: overall,
  slices: [
    metricOf({
      metric: 'recall',
      slice: ['country', 'BR'],
      baseline: 0.841,
      candidate: 0.81,
      error: 0.0058,
      n: 812,
      counted: 'positives',
    }),
    ...countries.map((country, i) => slice(country, i, i < 13)),
  ],
  results: {
    rows,
    families: { overall: 2, slices: 24 },
    'slice-columns': [{ column: 'country', values: 20, asked: true, judged: 14 }],
  },
});

export const better = comparisonOf({
  verdict: 'pass',
  rules: overallRules,
  metrics: overall,
  results: { rows, families: { overall: 2, slices: 0 } },
});

export const noLossShown = comparisonOf({
  verdict: 'pass',
  rules: [ruleOf({ metric: 'recall', rule: 'no-worse', verdict: 'pass', reason: 'not-shown-worse' })],
  metrics: [
    metricOf({
      metric: 'recall',
      baseline: 0.81,
      candidate: 0.8,
      error: 0.0085,
      n: 812,
      counted: 'positives',
    }),
  ],
  results: { families: { overall: 1, slices: 0 } },
});

export const cannotTell = comparisonOf({
  verdict: 'inconclusive',
  decisive: 0,
  rules: [
    ruleOf({
      metric: 'accuracy',
      rule: 'tolerance',
      verdict: 'inconclusive',
      reason: 'cannot-tell',
      allowed: 0.005,
      bound: -0.0129,
      'rows-needed': 12_400,
      written: '0.005',
    }),
    ruleOf({ metric: 'f1', rule: 'no-worse', verdict: 'pass', reason: 'not-shown-worse' }),
  ],
  metrics: [
    metricOf({
      metric: 'accuracy',
      baseline: 0.912,
      candidate: 0.909,
      error: 0.006,
      n: 3_000,
      method: 'paired-mean',
    }),
    metricOf({ metric: 'f1', baseline: 0.64, candidate: 0.65, error: 0.012, n: 3_000 }),
  ],
  results: {
    rows: { ...rows, n: 3_000, pairing: 'order', positives: 402 },
    families: { overall: 2, slices: 0 },
  },
});

export const scenes: Readonly<Record<string, Comparison>> = {
  'better overall, far worse in one slice': slicePlanted,
  better,
  'no loss shown': noLossShown,
  'cannot tell': cannotTell,
  'no rules, bare points': lowEvidence,
  'not finite': notFinite,
  first,
  unchanged,
  'proposed rules': proposed,
};
