import { describe, expect, it } from '@jest/globals';
import type { Comparison, RuleResult } from '../../../src/domain/compare/comparison.ts';
import { withRatchet } from '../../../src/domain/compare/ratchet.ts';

const rule = (change: Partial<RuleResult>): RuleResult => ({
  metric: 'accuracy',
  rule: 'tolerance',
  slice: null,
  level: 'fail',
  verdict: 'pass',
  reason: 'met',
  written: 'tolerance: 0.02',
  allowed: 0.02,
  bound: -0.01,
  tests: 1,
  'rows-needed': null,
  ...change,
});
const results: Comparison['results'] = {
  evidence: 'paired-rows',
  alpha: 0.05,
  metrics: [],
  slices: [],
} as never;
const passed: Pick<Comparison, 'results' | 'verdict'> = {
  results,
  verdict: { value: 'pass', gated: true, decisive: 0, rules: [rule({})] } as never,
};

function against(found: Partial<RuleResult>): Comparison['verdict'] {
  const verdict = { ...passed.verdict, value: 'incomparable' as const, rules: [rule(found)] };
  return withRatchet(passed as Comparison, [{ version: 'v1.0.0', results, verdict }]).verdict;
}

describe('the best earlier version', () => {
  it.each(['not-finite', 'undefined', 'rows-differ', 'unreadable'] as const)(
    'blocks where nobody can hold the candidate against it: %s',
    (reason) => {
      const found = against({ verdict: 'incomparable', reason, detail: 'accuracy is NaN' });
      expect(found).toMatchObject({
        value: 'incomparable',
        decisive: 1,
        rules: [{}, { against: 'v1.0.0', reason }],
      });
    },
  );

  it.each([
    ['incomparable', 'metric-missing'],
    ['inconclusive', 'cannot-tell'],
    ['first', 'no-baseline'],
  ] as const)('says nothing where it is %s: %s', (verdict, reason) => {
    expect(against({ verdict, reason })).toEqual(passed.verdict);
  });
});
