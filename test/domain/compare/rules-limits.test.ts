import { describe, expect, it } from '@jest/globals';
import type { RuleResult } from '../../../src/domain/compare/comparison.ts';
import type { MetricRule } from '../../../src/domain/policy/rule.ts';
import { absolute, judgeOne, rule, values } from './judging.ts';

const noWorse = { noWorse: true };
const relative = { tolerance: { kind: 'relative', value: 0.01 } as const };

describe('min and max', () => {
  it.each<[Partial<MetricRule>, number, RuleResult['verdict'], RuleResult['reason']]>([
    [{ min: 0.8 }, 0.8, 'pass', 'met'],
    [{ min: 0.8 }, 0.803, 'pass', 'met'],
    [{ min: 0.8 }, 0.799, 'fail', 'below-min'],
    [{ max: 0.8 }, 0.8, 'pass', 'met'],
    [{ max: 0.8 }, 0.801, 'fail', 'above-max'],
    [{ max: 0.8 }, 0.799, 'pass', 'met'],
    [{ max: -0.1 }, -0.2, 'pass', 'met'],
    [{ min: -0.1 }, -0.2, 'fail', 'below-min'],
    [{ min: 0.3 }, 0.1 + 0.2, 'pass', 'met'],
    [{ max: 0.3 }, 0.1 + 0.2, 'pass', 'met'],
  ])('%j: %d is %s, %s', (parts, candidate, verdict, reason) => {
    for (const baseline of [undefined, 0.1, NaN]) {
      const judged = judgeOne(rule('accuracy', parts), candidate, baseline);
      expect(judged.rule).toMatchObject({ verdict, reason, allowed: parts.min ?? parts.max });
    }
  });

  it('need no direction', () => {
    expect(judgeOne(rule('zorp', { max: 3 }), 2, 1).verdict.value).toBe('pass');
    expect(judgeOne(rule('zorp', { max: 3 }), 4, 1).verdict.value).toBe('fail');
    expect(judgeOne(rule('zorp', { max: 3 }), 2, 1).metric).toMatchObject({
      direction: null,
      gain: null,
      change: 1,
    });
  });

  it('are not met by a percentage where a share is asked for', () => {
    const judged = judgeOne(rule('accuracy', { min: 0.8 }), 5, undefined, { baseline: null });
    expect(judged.rule).toMatchObject({ verdict: 'incomparable', reason: 'unit-differs', bound: null });
    expect(judged.rule?.detail).toContain('accuracy is 5, which looks like a percentage, and min is 0.8');
    for (const [metric, limit, value] of [
      ['accuracy', 80, 91.2],
      ['accuracy', 0.8, 1],
      ['disparate_impact_ratio', 0.8, 1.05],
      ['accuracy_pct', 0.8, 91.2],
      ['rmse', 0.8, 91.2],
    ] as const) {
      expect(judgeOne(rule(metric, { min: limit }), value, undefined).rule?.verdict).toBe('pass');
    }
  });

  it('print the bound of the estimate, which does not decide', () => {
    const low = judgeOne(rule('recall', { min: 0.8 }), { value: 0.803, standardError: 0.02 }, 0.5).rule;
    expect(low).toMatchObject({ verdict: 'pass' });
    expect(low?.bound).toBeLessThan(0.78);
    const high = judgeOne(rule('ece', { max: 0.05 }), { value: 0.04, standardError: 0.02 }, 0.5).rule;
    expect(high).toMatchObject({ verdict: 'pass' });
    expect(high?.bound).toBeGreaterThan(0.06);
  });

  it('decide with few rows, and the metric is marked', () => {
    const judged = judgeOne(rule('accuracy', { min: 0.8 }), { value: 0.9, n: 20 }, { value: 0.9, n: 20 });
    expect(judged.rule).toMatchObject({ verdict: 'pass', bound: null });
    expect(judged.metric?.marks).toContain('too-few-rows');
  });
});

describe('what cannot be compared', () => {
  const demands: Partial<MetricRule>[] = [noWorse, absolute(0.01), relative, { mustImprove: 0 }];

  it.each(demands)('%j: a metric that is lost, or that nobody has', (parts) => {
    const lost = judgeOne(rule('accuracy', parts), undefined, 0.8, { candidate: values({ f1: 0.9 }) });
    expect(lost.rule).toMatchObject({ verdict: 'incomparable', reason: 'metric-missing' });
    expect(lost.rule?.detail).toMatch(/The baseline has it, the candidate does not\. It has f1\./);
    const nobody = judgeOne(rule('accuracy', parts), undefined, undefined);
    expect(nobody.verdict.value).toBe('incomparable');
    expect(nobody.verdict.rules[1]).toMatchObject({ verdict: 'incomparable', reason: 'metric-missing' });
  });

  it.each([...demands, { min: 0 }, { max: 1 }])('%j: a candidate that is no finite number', (parts) => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const judged = judgeOne(rule('accuracy', parts), { value, source: 'metrics.json' }, 0.8);
      expect(judged.rule).toMatchObject({ verdict: 'incomparable', reason: 'not-finite' });
      expect(judged.rule?.detail).toContain(`${value} (\`metrics.json\`)`);
      expect(judged.verdict.value).toBe('incomparable');
      expect(judged.metric).toMatchObject({ candidate: null, change: null, gain: null });
      expect(judged.metric?.marks).toContain('not-finite');
    }
  });

  it.each(demands)('%j: a baseline that is no finite number', (parts) => {
    const judged = judgeOne(
      rule('accuracy', parts),
      { value: 0.9, standardError: 0.003 },
      { value: NaN, standardError: 0.1 },
    );
    expect(judged.rule).toMatchObject({ verdict: 'incomparable', reason: 'not-finite' });
  });

  it.each(demands)('%j: a share and a percentage', (parts) => {
    for (const [candidate, baseline] of [
      [91.2, 0.912],
      [0.912, 91.2],
      [40, 0.9],
      [12, 0],
    ] as const) {
      const judged = judgeOne(rule('accuracy', parts), candidate, baseline);
      expect(judged.rule).toMatchObject({ verdict: 'incomparable', reason: 'unit-differs' });
      expect(judged.verdict.value).toBe('incomparable');
      expect(judged.results.families.overall).toBe(0);
    }
    // Error rates of around 1 % cross 1, and metrics of other units any number.
    for (const [metric, candidate, baseline] of [
      ['error_rate', 0.9, 1.2],
      ['error_rate', 1.2, 0],
      ['log_loss', 30, 0.3],
      ['accuracy_pct', 91.2, 0.912],
    ] as const) {
      expect(judgeOne(rule(metric, parts), candidate, baseline).rule?.reason).not.toBe('unit-differs');
    }
  });

  it.each(demands)('%j: a direction that nobody knows', (parts) => {
    const judged = judgeOne(rule('zorp', parts), 0.9, 0.8);
    expect(judged.rule).toMatchObject({ verdict: 'incomparable', reason: 'direction-unknown' });
    expect(judged.rule?.detail).toMatch(/direction: higher/);
    expect(judgeOne(rule('zorp', { ...parts, direction: 'lower' }), 0.1, 0.8).verdict.value).toBe('pass');
  });

  it.each(demands)('%j: values over other rows', (parts) => {
    const judged = judgeOne(rule('accuracy', parts), { value: 0.9, n: 900 }, { value: 0.8, n: 1000 });
    expect(judged.rule).toMatchObject({ verdict: 'incomparable', reason: 'rows-differ' });
  });

  it.each(demands)('%j: nothing to compare with is first', (parts) => {
    const first = judgeOne(rule('accuracy', parts), 0.9, undefined, { baseline: null });
    expect(first.rule).toMatchObject({ verdict: 'first', reason: 'no-baseline' });
    expect(first.verdict.value).toBe('first');
    const fresh = judgeOne(rule('accuracy', parts), 0.9, undefined);
    expect(fresh.rule).toMatchObject({ verdict: 'first', reason: 'no-baseline' });
  });

  it.each(demands)('%j: too few rows', (parts) => {
    const few = { value: 0.5, n: 29 };
    expect(judgeOne(rule('accuracy', parts), few, { value: 1, n: 29 }).rule).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too-few-rows',
    });
  });
});

describe('a rule', () => {
  it('is judged demand by demand, in a fixed order', () => {
    const one = rule('recall', { ...absolute(0.01), min: 0.8, max: 0.9, mustImprove: 0.5 });
    const { verdict } = judgeOne(one, 0.85, 0.85);
    expect(verdict.rules.map((judged) => [judged.written, judged.verdict])).toEqual([
      ['tolerance: 0.01', 'pass'],
      ['must-improve: 0.5', 'fail'],
      ['min: 0.8', 'pass'],
      ['max: 0.9', 'pass'],
    ]);
    expect(verdict.rules[1]).toMatchObject({ rule: 'must-improve', allowed: 0.5 });
  });

  it('that demands nothing wants the metric to be there', () => {
    expect(judgeOne(rule('zorp'), 1, undefined).rule).toMatchObject({ rule: 'present', verdict: 'pass' });
    expect(judgeOne(rule('zorp'), undefined, 1).rule).toMatchObject({
      rule: 'present',
      verdict: 'incomparable',
    });
  });

  it('that only warns is shown as it is and passes', () => {
    const { rule: judged, verdict } = judgeOne(
      rule('accuracy', { ...absolute(0.01), level: 'warn' }),
      0.5,
      0.8,
    );
    expect(judged).toMatchObject({ verdict: 'fail', level: 'warn' });
    expect(verdict.value).toBe('pass');
  });
});
