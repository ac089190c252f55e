import { describe, expect, it } from '@jest/globals';
import { blocks } from '../../../src/domain/compare/blocking.ts';
import type { RuleResult, Verdict } from '../../../src/domain/compare/comparison.ts';
import type { JudgedRule } from '../../../src/domain/compare/ruling.ts';
import { decideVerdict } from '../../../src/domain/compare/verdict.ts';

const usual = { faults: [], hasBaseline: true, unchanged: false, gated: true };

function judged(verdict: RuleResult['verdict'], parts: Partial<RuleResult> = {}, excess = NaN): JudgedRule {
  const result: RuleResult = {
    metric: 'accuracy',
    rule: 'tolerance',
    slice: null,
    level: 'fail',
    verdict,
    reason: 'met',
    written: 'tolerance: 0.01',
    allowed: 0.01,
    bound: 0,
    tests: null,
    'rows-needed': null,
    ...parts,
  };
  return { result, excess };
}

describe('the verdict of a model', () => {
  const order: RuleResult['verdict'][] = ['incomparable', 'fail', 'inconclusive', 'first', 'pass'];

  it.each(order.flatMap((a, worse) => order.slice(worse).map((b) => [a, b] as const)))(
    'of %s and %s is the former',
    (a, b) => {
      const rules = [judged(b), judged(a)];
      expect(decideVerdict({ ...usual, rules }).value).toBe(a);
      expect(decideVerdict({ ...usual, rules: [...rules].reverse() }).value).toBe(a);
    },
  );

  it.each(order)('is not made worse than pass by a rule that only warns of %s', (verdict) => {
    const warning = judged(verdict, { level: 'warn' });
    const decided = decideVerdict({ ...usual, rules: [judged('pass'), warning] });
    expect(decided.value).toBe('pass');
    expect(decided.rules[1]).toMatchObject({ verdict, level: 'warn' });
    expect(decideVerdict({ ...usual, rules: [warning] }).value).toBe('pass');
  });

  it('is inconclusive where no rule says anything', () => {
    expect(decideVerdict({ ...usual, rules: [] })).toMatchObject({ value: 'inconclusive', decisive: null });
    const shown = judged('pass', { reason: 'no-default' });
    expect(decideVerdict({ ...usual, rules: [shown] })).toMatchObject({
      value: 'inconclusive',
      decisive: null,
    });
    expect(decideVerdict({ ...usual, rules: [shown, judged('pass')] })).toMatchObject({
      value: 'pass',
      decisive: 1,
    });
  });

  it('without a baseline is at best first', () => {
    expect(decideVerdict({ ...usual, rules: [judged('pass')], hasBaseline: false }).value).toBe('first');
    expect(decideVerdict({ ...usual, rules: [], hasBaseline: false }).value).toBe('first');
    expect(decideVerdict({ ...usual, rules: [judged('fail')], hasBaseline: false }).value).toBe('fail');
  });

  it('is unchanged whatever the rules say, and they are kept', () => {
    const decided = decideVerdict({
      ...usual,
      rules: [judged('fail', { reason: 'below-min' })],
      unchanged: true,
    });
    expect(decided).toMatchObject({ value: 'unchanged', decisive: null });
    expect(decided.rules).toMatchObject([{ verdict: 'unchanged', reason: 'below-min' }]);
  });

  it('is never unchanged over evidence that cannot be read', () => {
    const faults = [judged('incomparable', { reason: 'unreadable' })];
    expect(decideVerdict({ ...usual, faults, rules: [judged('pass')], unchanged: true })).toMatchObject({
      value: 'incomparable',
      decisive: 0,
    });
  });
});

describe('the decisive rule', () => {
  const decisive = (...rules: JudgedRule[]) => decideVerdict({ ...usual, rules }).decisive;

  it('is the fail furthest beyond what is allowed', () => {
    expect(decisive(judged('pass', {}, 9), judged('fail', {}, 0.01), judged('fail', {}, 0.03))).toBe(2);
    expect(decisive(judged('fail', {}, NaN), judged('fail', {}, -0.5))).toBe(1);
  });

  it('is the first of equals', () => {
    expect(decisive(judged('fail', {}, 0.01), judged('fail', {}, 0.01))).toBe(0);
    expect(decisive(judged('incomparable'), judged('incomparable'))).toBe(0);
  });

  it('is never one that only warns', () => {
    expect(decisive(judged('fail', { level: 'warn' }, 9), judged('fail', {}, 0.01))).toBe(1);
    expect(decisive(judged('fail', { level: 'warn' }, 9), judged('pass', {}, 0.01))).toBe(1);
  });

  it('of passes is a loss that is shown, else the largest that is not excluded', () => {
    expect(decisive(judged('pass', {}, 0.02), judged('pass', {}, 0.05), judged('pass'))).toBe(1);
    expect(
      decisive(judged('pass', {}, 0.05), judged('pass', { reason: 'worse-but-irrelevant' }, 0.004)),
    ).toBe(1);
  });
});

describe('what blocks', () => {
  const all: Verdict[] = ['incomparable', 'fail', 'inconclusive', 'first', 'pass', 'unchanged'];
  const blocked = (options: Parameters<typeof blocks>[1]) =>
    all.filter((verdict) => blocks(verdict, options));

  it.each([
    ['fail', ['incomparable', 'fail']],
    ['inconclusive', ['incomparable', 'fail', 'inconclusive']],
    ['never', []],
  ] as const)('a pull request with fail-on %s: %j', (failOn, expected) => {
    expect(blocked({ failOn, gated: true, purpose: 'pull-request' })).toEqual(expected);
  });

  it.each(['fail', 'inconclusive', 'never'] as const)('a promotion, whatever fail-on says: %s', (failOn) => {
    expect(blocked({ failOn, gated: true, purpose: 'promotion' })).toEqual([
      'incomparable',
      'fail',
      'inconclusive',
    ]);
  });

  it('nothing in a pull request without rules in force, everything in a promotion', () => {
    expect(blocked({ failOn: 'inconclusive', gated: false, purpose: 'pull-request' })).toEqual([]);
    expect(blocked({ failOn: 'never', gated: false, purpose: 'promotion' })).toEqual(all);
  });
});
