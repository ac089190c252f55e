import { describe, expect, it } from '@jest/globals';
import type { RuleResult } from '../../../src/domain/compare/comparison.ts';
import type { MetricValue } from '../../../src/domain/evidence/value.ts';
import type { MetricRule } from '../../../src/domain/policy/rule.ts';
import { absolute, judgeOne, rule } from './judging.ts';

const relative = (value: number) => ({ tolerance: { kind: 'relative', value } as const });
const noWorse = { noWorse: true };

/** Errors of 3 and 4 make one of 5 for the difference: z·SE is 0.00822 for a size of 0.001. */
function stated(value: number, share: 3 | 4, size = 0.001): MetricValue {
  return { value, standardError: share * size };
}

type Row = [Partial<MetricRule>, candidate: number, RuleResult['verdict'], RuleResult['reason']];

describe('values with standard errors', () => {
  it.each<Row>([
    [noWorse, 0.82, 'pass', 'not-shown-worse'],
    [noWorse, 0.8, 'pass', 'not-shown-worse'],
    [noWorse, 0.792, 'pass', 'not-shown-worse'],
    [noWorse, 0.791, 'fail', 'shown-worse'],
    [absolute(0.01), 0.82, 'pass', 'met'],
    [absolute(0.01), 0.7983, 'pass', 'met'],
    [absolute(0.01), 0.7981, 'inconclusive', 'cannot-tell'],
    [absolute(0.01), 0.7819, 'inconclusive', 'cannot-tell'],
    [absolute(0.01), 0.7817, 'fail', 'worse-beyond-tolerance'],
    [absolute(0), 0.8, 'inconclusive', 'cannot-tell'],
    [absolute(0), 0.809, 'pass', 'met'],
    [absolute(0), 0.791, 'fail', 'worse-beyond-tolerance'],
    [relative(0.0125), 0.82, 'pass', 'met'],
    [relative(0.0125), 0.79, 'inconclusive', 'cannot-tell'],
    [relative(0.0125), 0.78, 'fail', 'worse-beyond-tolerance'],
    [{ mustImprove: 0 }, 0.809, 'pass', 'met'],
    [{ mustImprove: 0 }, 0.8, 'inconclusive', 'cannot-tell'],
    [{ mustImprove: 0 }, 0.791, 'fail', 'not-better-enough'],
    [{ mustImprove: 0.02 }, 0.829, 'pass', 'met'],
    [{ mustImprove: 0.02 }, 0.82, 'inconclusive', 'cannot-tell'],
    [{ mustImprove: 0.02 }, 0.811, 'fail', 'not-better-enough'],
  ])('%j: 0.80 to %d is %s, %s', (parts, candidate, verdict, reason) => {
    const judged = judgeOne(rule('accuracy', parts), stated(candidate, 4), stated(0.8, 3));
    expect(judged.rule).toMatchObject({ verdict, reason });
    expect(judged.verdict).toMatchObject({ value: verdict, decisive: 0 });
    expect(judged.metric?.marks).toEqual(['conservative', 'unverified-rows']);
  });

  it('passes a loss that is shown and does not matter', () => {
    const point = judgeOne(rule('accuracy', noWorse), stated(0.796, 4, 1e-4), stated(0.8, 3, 1e-4));
    expect(point.rule).toMatchObject({ verdict: 'pass', reason: 'worse-but-irrelevant', allowed: 0.005 });
    const share = judgeOne(rule('log_loss', noWorse), stated(0.504, 4, 1e-4), stated(0.5, 3, 1e-4));
    expect(share.rule).toMatchObject({ verdict: 'pass', reason: 'worse-but-irrelevant', allowed: 0.005 });
    const more = judgeOne(rule('log_loss', noWorse), stated(0.506, 4, 1e-4), stated(0.5, 3, 1e-4));
    expect(more.rule).toMatchObject({ verdict: 'fail', reason: 'shown-worse' });
  });

  it('prints the bound that decided', () => {
    const passed = judgeOne(rule('accuracy', absolute(0.01)), stated(0.8, 4), stated(0.8, 3));
    expect(passed.rule?.bound).toBeCloseTo(-0.0082243, 6);
    expect(passed.rule?.tests).toBeNull();
    const failed = judgeOne(rule('accuracy', absolute(0.01)), stated(0.77, 4), stated(0.8, 3));
    expect(failed.rule?.bound).toBeCloseTo(-0.03 + 0.0082243, 6);
    expect(failed.rule).toMatchObject({ tests: 1, allowed: 0.01, written: 'tolerance: 0.01' });
  });

  it('prints a relative tolerance as the loss it comes to', () => {
    const { rule: judged } = judgeOne(rule('accuracy', relative(0.07)), stated(0.8, 4), stated(0.8, 3));
    expect(judged).toMatchObject({ verdict: 'pass', written: 'tolerance: 7%' });
    expect(judged?.allowed).toBeCloseTo(0.056, 12);
    // What is asked of is 0.82 − 0.93 × 0.80, so the baseline's error counts 0.93 times.
    expect(judged?.bound).toBeCloseTo(-1.6448536 * Math.hypot(0.004, 0.93 * 0.003), 8);
  });

  it('cannot take a share of a baseline that may be 0', () => {
    for (const baseline of [0, 0.005, -0.005]) {
      const { rule: judged, results } = judgeOne(
        rule('r2', relative(0.01)),
        stated(-0.5, 4),
        stated(baseline, 3),
      );
      expect(judged).toMatchObject({ verdict: 'inconclusive', reason: 'relative-unstable' });
      expect(judged?.detail).toMatch(/Write an absolute tolerance/);
      expect(results.families.overall).toBe(0);
    }
  });

  it('allows a share of the size of a negative baseline', () => {
    const one = rule('neg_mean_squared_error', { ...relative(0.1), direction: 'higher' });
    expect(judgeOne(one, stated(-0.85, 4), stated(-0.8, 3)).rule).toMatchObject({ verdict: 'pass' });
    expect(judgeOne(one, stated(-0.95, 4), stated(-0.8, 3)).rule).toMatchObject({ verdict: 'fail' });
    expect(judgeOne(one, stated(-0.6, 4), stated(-0.8, 3)).rule).toMatchObject({ verdict: 'pass' });
  });

  it('has fewer passes for the best of many, and no fewer fails', () => {
    const one = rule('accuracy', absolute(0.01));
    const best = (candidate: number) =>
      judgeOne(one, stated(candidate, 4), stated(0.8, 3), { candidates: 20 }).rule?.verdict;
    expect(judgeOne(one, stated(0.8, 4), stated(0.8, 3)).rule?.verdict).toBe('pass');
    expect(best(0.8)).toBe('inconclusive');
    expect(best(0.805)).toBe('pass');
    expect(best(0.7817)).toBe('fail');
  });
});

describe('bare points', () => {
  it.each<[string, Partial<MetricRule>, number, number, RuleResult['verdict'], RuleResult['reason']]>([
    ['accuracy', absolute(0.01), 0.8, 0.81, 'pass', 'met'],
    ['accuracy', absolute(0.01), 0.7999, 0.81, 'fail', 'point-worse-than-tolerance'],
    ['accuracy', absolute(0), 0.81, 0.81, 'pass', 'met'],
    ['accuracy', absolute(0), 0.8099, 0.81, 'fail', 'point-worse-than-tolerance'],
    ['log_loss', relative(0.01), 0.505, 0.5, 'pass', 'met'],
    ['log_loss', relative(0.01), 0.506, 0.5, 'fail', 'point-worse-than-tolerance'],
    ['r2', relative(0.1), -0.55, -0.5, 'pass', 'met'],
    ['r2', relative(0.1), -0.56, -0.5, 'fail', 'point-worse-than-tolerance'],
    ['mse', relative(0.1), 0, 0, 'pass', 'met'],
    ['mse', relative(0.1), 1e-9, 0, 'fail', 'point-worse-than-tolerance'],
    ['accuracy', noWorse, 0.795, 0.8, 'pass', 'not-shown-worse'],
    ['accuracy', noWorse, 0.7949, 0.8, 'inconclusive', 'point-worse-than-default'],
    ['log_loss', noWorse, 0.505, 0.5, 'pass', 'not-shown-worse'],
    ['log_loss', noWorse, 0.506, 0.5, 'inconclusive', 'point-worse-than-default'],
    ['mse', noWorse, 0.1, 0, 'inconclusive', 'point-worse-than-default'],
    ['r2', noWorse, -0.504, -0.5, 'pass', 'not-shown-worse'],
    ['r2', noWorse, -0.506, -0.5, 'inconclusive', 'point-worse-than-default'],
    ['r2', noWorse, -0.4, -0.5, 'pass', 'not-shown-worse'],
    ['latency_p95_ms', noWorse, 90, 10, 'pass', 'no-default'],
    ['latency_p95_ms', absolute(5), 16, 10, 'fail', 'point-worse-than-tolerance'],
    ['accuracy', { mustImprove: 0 }, 0.8001, 0.8, 'pass', 'met'],
    ['accuracy', { mustImprove: 0 }, 0.8, 0.8, 'fail', 'not-better-enough'],
    ['accuracy', { mustImprove: 0.01 }, 0.81, 0.8, 'fail', 'not-better-enough'],
    ['accuracy', { mustImprove: 0.01 }, 0.811, 0.8, 'pass', 'met'],
  ])('%s %j: %d against %d is %s, %s', (metric, parts, candidate, baseline, verdict, reason) => {
    const judged = judgeOne(rule(metric, parts), candidate, baseline);
    expect(judged.rule).toMatchObject({ verdict, reason, bound: null, tests: null });
    expect(judged.metric?.marks).toEqual(['low-evidence', 'unverified-rows']);
    expect(judged.metric).toMatchObject({
      evidence: 'point',
      'pass-bound': null,
      'fail-bound': null,
      p: null,
    });
  });

  it('are in no Holm family', () => {
    expect(judgeOne(rule('accuracy', absolute(0.01)), 0.7, 0.8).results.families).toEqual({
      overall: 0,
      slices: 0,
    });
  });

  it('that nothing judges leave the verdict open', () => {
    expect(judgeOne(rule('latency_p95_ms', noWorse), 10, 10).verdict).toMatchObject({
      value: 'inconclusive',
      decisive: null,
    });
  });
});
