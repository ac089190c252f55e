import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loosened } from '../../../src/domain/policy/loosened.ts';
import { policyOf, wholePolicy, withGate, withModel } from './written.ts';

function change(before: string, after: string): string[] {
  const directionOf = (metric: string) => (metric === 'recall' ? ('higher' as const) : undefined);
  return loosened({ inForce: policyOf(before), proposed: policyOf(after), model: 'fraud', directionOf });
}

const question = 'recall: { tolerance: 0.01, min: 0.8, max: 0.99, slices: [country] }';

describe('what a pull request loosens', () => {
  it.each<[string, string, string]>([
    [
      question,
      'recall: { tolerance: 0.02, min: 0.8, max: 0.99, slices: [country] }',
      '`recall`: `tolerance` is raised from 0.01 to 0.02.',
    ],
    [
      question,
      'recall: { tolerance: 0.01, min: 0.7, max: 0.99, slices: [country] }',
      '`recall`: `min` is lowered from 0.8 to 0.7.',
    ],
    [
      question,
      'recall: { tolerance: 0.01, max: 0.99, slices: [country] }',
      '`recall`: `min` (0.8) is removed.',
    ],
    [
      question,
      'recall: { tolerance: 0.01, min: 0.8, max: 1, slices: [country] }',
      '`recall`: `max` is raised from 0.99 to 1.',
    ],
    [
      question,
      'recall: { tolerance: 0.01, min: 0.8, slices: [country] }',
      '`recall`: `max` (0.99) is removed.',
    ],
    [
      question,
      'recall: { tolerance: 0.01, min: 0.8, max: 0.99, slices: [age] }',
      '`recall`: slices of `country` are not judged any more.',
    ],
    [
      'equalized_odds_difference: { max: 0.1, groups: [gender] }',
      'equalized_odds_difference: { max: 0.2, groups: [gender] }',
      '`equalized_odds_difference by gender`: `max` is raised from 0.1 to 0.2.',
    ],
    [
      'equalized_odds_difference: { max: 0.1, groups: [gender, age] }',
      'equalized_odds_difference: { max: 0.1, groups: [gender] }',
      'The rule on `equalized_odds_difference by age` is removed.',
    ],
    [
      'recall: { tolerance: 0.01, slices: [country, [country, device]] }',
      'recall: { tolerance: 0.01, slices: [country, device] }',
      '`recall`: slices of `country × device` are not judged any more.',
    ],
    [
      'recall: { tolerance: 0.01, min: 0.8 }',
      'recall: { min: 0.8 }',
      '`recall`: `tolerance` (0.01) is removed.',
    ],
    [
      question,
      'recall: { no-worse: true, min: 0.8, max: 0.99, slices: [country] }',
      '`recall`: `tolerance` (0.01) gives way to `no-worse`: a loss need not be excluded any more.',
    ],
    [
      question,
      'recall: { tolerance: 1%, min: 0.8, max: 0.99, slices: [country] }',
      '`recall`: `tolerance` is changed from 0.01 to 1 %.',
    ],
    [
      question,
      'recall: { tolerance: 0.01, min: 0.8, max: 0.99, slices: [country], level: warn }',
      '`recall`: `level` is changed from `fail` to `warn`.',
    ],
    [
      question,
      'recall: { tolerance: 0.01, min: 0.8, max: 0.99, slices: [country], direction: lower }',
      '`recall`: `direction` is changed from `higher` to `lower`.',
    ],
    [question, 'precision: no-worse', 'The rule on `recall` is removed.'],
    [
      'recall: { tolerance: 0.5% }',
      'recall: { tolerance: 7% }',
      '`recall`: `tolerance` is raised from 0.5 % to 7 %.',
    ],
    ['recall: no-worse', 'recall: { min: 0.1 }', '`recall`: `no-worse` is removed.'],
    [
      'recall: no-worse',
      'recall: { tolerance: 0.1 }',
      '`recall`: `no-worse` gives way to `tolerance`: a loss of 0.1 is allowed.',
    ],
    [
      'recall: { must-improve: 0.1 }',
      'recall: { must-improve: true }',
      '`recall`: `must-improve` is lowered from 0.1 to 0.',
    ],
    ['recall: { must-improve: true }', 'recall: { tolerance: 0 }', '`recall`: `must-improve` is removed.'],
  ])('by rules: %s → %s', (before, after, sentence) => {
    expect(change(withGate(before), withGate(after))).toEqual([sentence]);
  });

  it.each<[string, string]>([
    [question, 'recall: { tolerance: 0.005, min: 0.85, max: 0.95, slices: [country, age] }'],
    [question, 'recall: { must-improve: true, min: 0.8, max: 0.99, slices: [country] }'],
    [question, 'recall: { tolerance: 0%, min: 0.8, max: 0.99, slices: [country], direction: higher }'],
    ['recall: no-worse', 'recall: { tolerance: 0 }'],
    ['recall: no-worse', 'recall: { must-improve: 0.1 }'],
    ['recall: { no-worse: true, level: warn }', 'recall: no-worse'],
    ['recall: no-worse', 'recall: { no-worse: true, min: 0.9 }'],
    ['own_score: no-worse', 'own_score: { no-worse: true, direction: lower }'],
  ])('is nothing where rules are only tightened: %s → %s', (before, after) => {
    expect(change(withGate(before), withGate(after))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['path: a', 'path: b', "`path` is changed from `a` to `b`: other files count as the model's."],
    [
      'path: a',
      'exclude: ["**/*.md", "*.py"]\n    path: a',
      '`exclude` also takes `*.py`: changes there do not count as changes of the model.',
    ],
    [
      'predictions: { path: p, score: s }',
      'metrics: m',
      '`predictions` is removed: metrics are judged without rows.',
    ],
    [
      'predictions: { path: p, score: s, unit: u }',
      'predictions: { path: p, score: s }',
      '`unit` of `predictions` is removed: rows are taken as independent of each other.',
    ],
    ['data: [{ path: d, contract: c }]', 'data: [{ path: d }]', 'The contract `c` of `d` is removed.'],
  ])('by the recipe: %s → %s', (before, after, sentence) => {
    expect(change(withModel(before), withModel(after))).toEqual([sentence]);
  });

  it.each<[string, string, string]>([
    [
      'alpha: 0.05',
      'alpha: 0.1',
      '`alpha` is changed from 0.05 to 0.1: passes and fails are both shown more easily.',
    ],
    [
      'alpha: 0.05',
      'alpha: 0.01',
      '`alpha` is changed from 0.05 to 0.01: passes and fails are both harder to show.',
    ],
    [
      'looks: spend',
      'looks: ignore',
      '`looks` is changed from `spend` to `ignore`: repeated use of a test set costs nothing any more.',
    ],
    ['fail-on: inconclusive', 'fail-on: fail', '`fail-on` is changed from `inconclusive` to `fail`.'],
    ['fail-on: fail', 'fail-on: never', '`fail-on` is changed from `fail` to `never`.'],
    [
      'branches: [main]',
      'branches: [main, "*"]',
      '`branches` also takes `*`: rules may live there and promotion may run there.',
    ],
  ])('for all models: %s → %s', (before, after, sentence) => {
    const model = withModel('path: a');
    expect(change(`${before}\n${model}`, `${after}\n${model}`)).toEqual([sentence]);
    if (!before.startsWith('alpha')) expect(change(`${after}\n${model}`, `${before}\n${model}`)).toEqual([]);
  });

  it('is the whole model, or the whole policy, when it goes', () => {
    const other = 'version: 1\nmodels: { churn: {} }\n';
    expect(
      change(wholePolicy.replace('alpha: 0.05\n', ''), `looks: spend\nfail-on: inconclusive\n${other}`),
    ).toEqual(['The model `fraud` is removed from the policy.']);
    expect(loosened({ inForce: policyOf(other), proposed: undefined, model: 'churn' })).toEqual([
      'The policy file is removed.',
    ]);
    expect(change(other, withModel('path: a'))).toEqual([]);
  });

  it('is nothing when nothing changes, and all that changes when several things do', () => {
    expect(change(wholePolicy, wholePolicy)).toEqual([]);
    expect(
      change(wholePolicy, wholePolicy.replace('min: 0.80', 'min: 0.1').replace('max: 20', 'max: 30')),
    ).toHaveLength(2);
  });

  it('never counts a tightened limit, always a loosened one', () => {
    const limit = fc.double({ min: 0, max: 1, noNaN: true });
    const rule = ({ min, tolerance }: { min: number; tolerance: number }) =>
      withGate(`recall: { min: ${min}, tolerance: ${tolerance} }`);
    fc.assert(
      fc.property(
        fc.record({ min: limit, tolerance: limit }),
        fc.record({ min: limit, tolerance: limit }),
        (a, b) => {
          const found = change(rule(a), rule(b));
          expect(found.length).toBe(Number(b.min < a.min) + Number(b.tolerance > a.tolerance));
        },
      ),
    );
  });

  it('keeps a name from ending its quotation', () => {
    expect(change(withGate('"a`b": no-worse'), withGate('x: no-worse'))).toEqual([
      "The rule on `a'b` is removed.",
    ]);
  });
});
