import type { Verdict } from '../../src/domain/compare/comparison.ts';
import { formatHandOver } from '../../src/domain/report/hand-over.ts';
import { comparisonOf, metricOf, ruleOf } from '../domain/report/comparisons.ts';

export type Texts = Readonly<Record<string, string>>;

/** The files of a sound hand-over on one model, `fraud`. */
export function handOverFiles(head: string, verdict: Verdict = 'pass'): Texts {
  const comparison = comparisonOf({
    verdict,
    metrics: [metricOf({ metric: 'accuracy', baseline: 0.9, candidate: 0.91, error: 0.002, n: 900 })],
    slices: [
      metricOf({
        metric: 'accuracy',
        baseline: 0.9,
        candidate: 0.89,
        error: 0.01,
        n: 90,
        slice: ['country', 'BR'],
      }),
    ],
    rules: [ruleOf({ metric: 'accuracy', rule: 'no-worse', verdict: 'pass', reason: 'not-shown-worse' })],
  });
  return {
    'hand-over.json': formatHandOver({ head, models: ['fraud'], faults: [] }),
    'fraud/comparison.json': JSON.stringify(comparison),
    // For people: no program reads it.
    'fraud/changed-rows.csv': 'id,change\n"\'=1+1",broken\n',
  };
}
