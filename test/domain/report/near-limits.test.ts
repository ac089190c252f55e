import { describe, expect, it } from '@jest/globals';
import type { RuleResult } from '../../../src/domain/compare/comparison.ts';
import { judgedOf } from '../../../src/domain/report/judged.ts';
import { plainText } from '../../../src/domain/report/plain-text.ts';
import { ruleSentence } from '../../../src/domain/report/rule-sentence.ts';
import { comparisonOf, metricOf, ruleOf, type Parts } from './comparisons.ts';
import { metrics } from './measured.ts';

describe('the sentence of a rule near its limit', () => {
  const says = (rule: RuleResult, parts: Partial<Parts> = {}) =>
    plainText(
      ruleSentence(judgedOf(comparisonOf({ verdict: 'pass', rules: [rule], metrics, ...parts }), rule)),
    );
  const on = (metric: string, rule: RuleResult['rule'], reason: RuleResult['reason'], rest: object = {}) =>
    ruleOf({ metric, rule, verdict: 'pass', reason, ...rest });

  it('never calls anything at least 0 better', () => {
    const same = metricOf({ metric: 'roc_auc', baseline: 0.9, candidate: 0.9, error: 0, n: 900 });
    const shown = (rule: RuleResult['rule'], reason: RuleResult['reason'], bound: number) =>
      says(on('roc_auc', rule, reason, { allowed: 0.01, bound }), { metrics: [same] });
    expect(shown('no-worse', 'not-shown-worse', 0)).toBe(
      'roc_auc is unchanged (95 % one-sided bound; 900 rows).',
    );
    expect(shown('no-worse', 'not-shown-worse', -1e-16)).toBe(shown('no-worse', 'not-shown-worse', 0));
    expect(shown('tolerance', 'met', 1e-16)).toBe(
      'roc_auc is unchanged (95 % one-sided bound); 1 point is allowed.',
    );
    expect(says(on('recall', 'tolerance', 'met', { allowed: 0.01, bound: 0 }))).toBe(
      'recall is not lower (95 % one-sided bound); 1 point is allowed.',
    );
  });

  it('tells a loss that is shown from the small one that would pass', () => {
    const near = metricOf({ metric: 'f1', baseline: 0.8, candidate: 0.7947, error: 0.001, n: 900 });
    const rule = on('f1', 'no-worse', 'shown-worse', { allowed: 0.005, bound: -0.002, tests: 1 });
    expect(says(rule, { metrics: [near] })).toMatch(
      /^f1 is 0\.53 point lower, at least 0\.20 .*; a loss is shown, and the change itself is more than the 0\.5 point/,
    );
  });
});
