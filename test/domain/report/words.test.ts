import { describe, expect, it } from '@jest/globals';
import type { Comparison, RuleResult } from '../../../src/domain/compare/comparison.ts';
import { judgedOf } from '../../../src/domain/report/judged.ts';
import { plainText } from '../../../src/domain/report/plain-text.ts';
import { ruleSentence } from '../../../src/domain/report/rule-sentence.ts';
import { headlineOf, supportOf, type Occasion } from '../../../src/domain/report/words.ts';
import { comparisonOf, metricOf, ruleOf, type Parts } from './comparisons.ts';
import { metrics, recall } from './measured.ts';
import { cannotTell, noLossShown, slicePlanted } from './scenes.ts';
import { first, lowEvidence, notFinite, proposed, unchanged, untouched } from './scenes-without-bounds.ts';

const line = (comparison: Comparison, occasion?: Occasion) =>
  plainText(headlineOf(comparison, occasion).sentence);

describe('the first line', () => {
  it('has the forms of the rules of judging', () => {
    expect(line(slicePlanted)).toBe(
      'Do not merge: recall on country=BR is 3.1 points lower, at least 1.6 (95 % one-sided bound, corrected for 24 tests; 812 positives); 1 point is allowed.',
    );
    expect(line(cannotTell)).toBe(
      'Cannot tell: if the models are equally good in accuracy, about 12,400 rows would show it with 80 % chance; there are 3,000.',
    );
    expect(line(noLossShown)).toBe('No loss shown; a recall loss of up to 2.4 points is not excluded.');
    expect(
      line(
        comparisonOf({
          verdict: 'pass',
          rules: [
            ruleOf({
              metric: 'recall',
              rule: 'tolerance',
              verdict: 'pass',
              reason: 'met',
              allowed: 0.01,
              bound: -0.0038,
            }),
          ],
          metrics: [metricOf({ metric: 'recall', baseline: 0.81, candidate: 0.812, error: 0.0035, n: 812 })],
        }),
      ),
    ).toBe('No worse: recall at most 0.4 point lower (95 % one-sided bound); 1 point is allowed.');
  });

  it('gives the numbers behind a question of rows', () => {
    expect(plainText(supportOf(cannotTell))).toBe(
      'An accuracy loss of up to 1.3 points is not excluded (95 % one-sided bound; 3,000 rows); 0.5 point is allowed.',
    );
    expect(supportOf(slicePlanted)).toEqual([]);
  });

  it('asks for no more rows where there are as many', () => {
    const enough = comparisonOf({
      verdict: 'inconclusive',
      decisive: 0,
      rules: [
        ruleOf({
          metric: 'recall',
          rule: 'tolerance',
          verdict: 'inconclusive',
          reason: 'cannot-tell',
          allowed: 0.01,
          bound: -0.0166,
          'rows-needed': 700,
        }),
      ],
      metrics: [recall],
    });
    expect(line(enough)).toBe(
      'Cannot tell: a recall loss of up to 1.7 points is not excluded (95 % one-sided bound; 900 positives); 1 point is allowed.',
    );
    expect(supportOf(enough)).toEqual([]);
  });

  it('calls better only what a bound showed', () => {
    const improved = (bound: number | null) =>
      line(
        comparisonOf({
          verdict: 'pass',
          decisive: 0,
          rules: [
            ruleOf({
              metric: 'f1',
              rule: 'must-improve',
              verdict: 'pass',
              reason: 'met',
              allowed: 0,
              bound,
            }),
          ],
          metrics: [metricOf({ metric: 'f1', baseline: 0.8, candidate: 0.81 })],
        }),
      );
    expect(improved(0.004)).toMatch(/^Better: f1 at least /);
    expect(improved(null)).toBe(
      'Meets what is asked: f1 is 1 point higher (low evidence: single values without an interval); an improvement is required.',
    );
  });

  it('says the rest in the same spirit', () => {
    expect(line(first)).toBe('First: there is nothing to compare with yet; 1 limit is met.');
    expect(line(unchanged)).toBe('Unchanged: the same model and evidence as main at 7d793037.');
    expect(line(untouched)).toBe('Unchanged: nothing that makes the model differs from main at 7d793037.');
    expect(line(notFinite)).toBe('Cannot compare: The candidate’s metrics.json says NaN for log_loss.');
    expect(line(lowEvidence)).toBe(
      'No rules yet: accuracy is 0.7 point lower; one value a side does not say how much of that is chance (low evidence).',
    );
    expect(line(proposed)).toBe(
      'Proposed rules, not in force yet. They would say: Do not merge: rmse is 0.12 (2.9 %) higher, at least 0.07 (95 % one-sided bound; 9,120 rows); 1 % of 4.12 = 0.041 is allowed.',
    );
  });

  it('says no more of the rules than holds after the merge', () => {
    expect(unchanged.inputs.rules.loosened).not.toEqual([]);
    expect(line(unchanged)).not.toContain('rules');
    const rules = { ...unchanged.inputs.rules, loosened: [] };
    expect(line({ ...unchanged, inputs: { ...unchanged.inputs, rules } })).toBe(
      'Unchanged: the same model and evidence as main at 7d793037, under the same rules.',
    );
  });

  it('says that a policy has no rules', () => {
    expect(line(comparisonOf({ verdict: 'inconclusive', metrics: [recall] }))).toBe(
      'Cannot tell: the policy has no rules for this model (gate); what was measured is shown.',
    );
  });

  it('speaks of a release after a merge', () => {
    expect(line(slicePlanted, 'push')).toMatch(/^Do not release: recall on/);
  });

  it('is a warning as long as no rule is in force', () => {
    expect(headlineOf(lowEvidence).status).toBe('warning');
    expect(headlineOf(proposed).status).toBe('warning');
    expect(headlineOf(slicePlanted).status).toBe('fail');
  });
});

describe('the sentence of a rule', () => {
  const says = (rule: RuleResult, parts: Partial<Parts> = {}) =>
    plainText(
      ruleSentence(judgedOf(comparisonOf({ verdict: 'pass', rules: [rule], metrics, ...parts }), rule)),
    );
  const on = (metric: string, rule: RuleResult['rule'], reason: RuleResult['reason'], rest: object = {}) =>
    ruleOf({ metric, rule, verdict: 'pass', reason, ...rest });

  it.each([
    [
      on('recall', 'tolerance', 'worse-beyond-tolerance', { allowed: 0.002, bound: -0.00212 }),
      'recall is 1.0 point lower, at least 0.21 (95 % one-sided bound; 900 positives); 0.2 point is allowed.',
    ],
    [
      on('recall', 'tolerance', 'met', { allowed: 0.0167, bound: -0.01664 }),
      'recall at most 1.664 points lower (95 % one-sided bound); 1.67 points are allowed.',
    ],
    [
      on('log_loss', 'tolerance', 'met', { allowed: 0.01, bound: 0.0134 }),
      'log_loss at least 0.013 lower (95 % one-sided bound); a loss of 0.01 is allowed.',
    ],
    [
      on('log_loss', 'must-improve', 'met', { allowed: 0.01, bound: 0.0134 }),
      'log_loss at least 0.013 lower (95 % one-sided bound); an improvement of 0.01 is required.',
    ],
    [
      on('log_loss', 'must-improve', 'cannot-tell', { allowed: 0.02, bound: 0.0134 }),
      'no more than 0.013 of improvement in log_loss is shown (95 % one-sided bound; 900 rows); an improvement of 0.02 is required.',
    ],
    [
      on('recall', 'must-improve', 'not-better-enough', { allowed: 0, bound: -0.003, tests: 2 }),
      'recall is 1.0 point lower, at least 0.3 (95 % one-sided bound, corrected for 2 tests; 900 positives); an improvement is required.',
    ],
    [
      on('f1', 'must-improve', 'not-better-enough', { allowed: 0 }),
      'f1 is 3.1 points lower (low evidence: single values without an interval); an improvement is required.',
    ],
    [
      on('recall', 'no-worse', 'shown-worse', { allowed: 0.005, bound: -0.0035, tests: 1 }),
      'recall is 1.0 point lower, at least 0.3 (95 % one-sided bound; 900 positives); a loss is shown, and the change itself is more than the 0.5 point that would pass.',
    ],
    [
      on('recall', 'no-worse', 'worse-but-irrelevant', { allowed: 0.012, bound: -0.0035 }),
      'recall is worse by less than 1.2 points: 1.0 point lower.',
    ],
    [
      on('f1', 'tolerance', 'point-worse-than-tolerance', { allowed: 0.01 }),
      'f1 is 3.1 points lower; 1 point is allowed (low evidence: single values without an interval).',
    ],
    [on('recall', 'min', 'met', { allowed: 0.789, bound: 0.771 }), 'recall 0.790 meets 0.789; bound 0.771.'],
    [
      on('recall', 'min', 'below-min', { allowed: 0.8, bound: 0.771 }),
      'recall is 0.790, below the 0.80 that is required; bound 0.771.',
    ],
    [
      on('latency_p95_ms', 'max', 'above-max', { allowed: 20 }),
      'latency_p95_ms is 23.0 ms, above the 20 ms that is allowed.',
    ],
    [
      on('recall', 'tolerance', 'too-few-rows', { allowed: 0.01 }),
      'too few rows to judge recall (900 positives); at least 30 rows, and 10 of each class, are needed.',
    ],
    [
      on('gone', 'no-worse', 'metric-missing'),
      'gone is in the rules and missing from the candidate’s metrics.',
    ],
    [
      on('gone', 'no-worse', 'rows-differ', { detail: 'the evaluation rows differ: 12 ids only in a.csv' }),
      'the evaluation rows differ: 12 ids only in a.csv.',
    ],
  ])('%#', (rule, expected) => {
    expect(says(rule)).toBe(expected);
  });

  it('never rounds a number onto the other side of its limit', () => {
    const near = { ...recall, candidate: 0.79996 };
    const rule = on('recall', 'min', 'below-min', { allowed: 0.8 });
    expect(says(rule, { metrics: [near] })).toBe('recall is 0.79996, below the 0.80 that is required.');
    const over = on('recall', 'tolerance', 'worse-beyond-tolerance', { allowed: 0.01, bound: -0.01003 });
    expect(says(over)).toContain('at least 1.003 (');
  });

  it('speaks of no loss where none is allowed', () => {
    expect(says(on('recall', 'tolerance', 'cannot-tell', { allowed: 0, bound: -0.0035 }))).toBe(
      'a recall loss of up to 0.4 point is not excluded (95 % one-sided bound; 900 positives); no loss is allowed.',
    );
    expect(says(on('recall', 'tolerance', 'met', { allowed: 0, bound: 0.0035 }))).toBe(
      'recall at least 0.3 point higher (95 % one-sided bound); no loss is allowed.',
    );
    expect(says(on('log_loss', 'no-worse', 'shown-worse', { allowed: 0, bound: -0.01, tests: 1 }))).toMatch(
      / \(95 % one-sided bound; 900 rows\)\.$/,
    );
  });

  it('names the correction of a single test beside tests in slices', () => {
    const rule = on('recall', 'no-worse', 'shown-worse', { allowed: 0.005, bound: -0.0035, tests: 1 });
    expect(says(rule, { results: { families: { overall: 1, slices: 1 } } })).toContain(
      '(95 % one-sided bound, corrected for tests over all rows and in slices; 900 positives)',
    );
  });

  it('rounds a printed bound to the side on which it holds', () => {
    expect(says(on('recall', 'min', 'met', { allowed: 0.7, bound: 0.77096 }))).toContain('; bound 0.770.');
    expect(says(on('log_loss', 'max', 'met', { allowed: 0.9, bound: 0.39604 }))).toContain('; bound 0.397.');
  });

  it('names the best of several candidates', () => {
    const rule = on('recall', 'tolerance', 'cannot-tell', { allowed: 0.01, bound: -0.02 });
    expect(says(rule, { inputs: { candidates: 5 } })).toContain(
      '(95 % one-sided bound, corrected for the best of 5; 900 positives)',
    );
  });
});
