import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Comparison, RuleResult } from '../../../src/domain/compare/comparison.ts';
import { plainText } from '../../../src/domain/report/plain-text.ts';
import { wayOut } from '../../../src/domain/report/way-out.ts';
import { headlineOf } from '../../../src/domain/report/words.ts';
import { comparisonOf, metricOf, ruleOf } from './comparisons.ts';
import { metrics } from './measured.ts';
import { better } from './scenes.ts';

const line = (comparison: Comparison) => plainText(headlineOf(comparison).sentence);

const reasons: readonly RuleResult['reason'][] = [
  'met',
  'not-shown-worse',
  'worse-but-irrelevant',
  'shown-worse',
  'worse-beyond-tolerance',
  'not-better-enough',
  'cannot-tell',
  'too-few-rows',
  'relative-unstable',
  'below-min',
  'above-max',
  'point-worse-than-tolerance',
  'point-worse-than-default',
  'no-default',
  'metric-missing',
  'not-finite',
  'undefined',
  'rows-differ',
  'unit-differs',
  'unreadable',
  'direction-unknown',
  'no-baseline',
];

describe('whatever is judged', () => {
  const anyRule = fc.record({
    metric: fc.constantFrom('recall', 'log_loss', 'f1', 'latency_p95_ms', 'gone'),
    rule: fc.constantFrom<RuleResult['rule'][]>(
      'no-worse',
      'tolerance',
      'must-improve',
      'min',
      'max',
      'present',
    ),
    verdict: fc.constantFrom<RuleResult['verdict'][]>(
      'pass',
      'fail',
      'inconclusive',
      'incomparable',
      'first',
    ),
    reason: fc.constantFrom(...reasons),
    allowed: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    bound: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    tests: fc.option(fc.integer({ min: 1, max: 500 })),
    'rows-needed': fc.option(fc.integer({ min: 1, max: 1e9 })),
  });

  it('is said in one whole sentence, without a leaked value', () => {
    fc.assert(
      fc.property(anyRule, fc.boolean(), (parts, gated) => {
        const rule = ruleOf(parts);
        const said = line(
          comparisonOf({ verdict: rule.verdict, decisive: 0, rules: [rule], metrics, gated }),
        );
        expect(said).toMatch(
          /^(Do not merge|Cannot tell|Cannot compare|First|No |Better|Limits|Meets|Within)/,
        );
        expect(said).toMatch(/[^.]\.$/);
        expect(said).not.toMatch(/undefined(?! on)|null|NaN|Infinity|\[object| {2}|\(\)/);
        expect(plainText(wayOut(rule))).not.toMatch(/undefined|null/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is called no worse only where a written tolerance was met by a bound', () => {
    fc.assert(
      fc.property(anyRule, fc.boolean(), (parts, gated) => {
        const rule = ruleOf(parts);
        const said = line(
          comparisonOf({ verdict: rule.verdict, decisive: 0, rules: [rule], metrics, gated }),
        );
        const met =
          rule.verdict === 'pass' &&
          rule.rule === 'tolerance' &&
          rule.reason === 'met' &&
          rule.bound !== null;
        expect(/no worse/i.test(said)).toBe(met);
      }),
      { numRuns: 2_000 },
    );
  });

  it('speaks, of passes, of the one that came closest to not passing, and of no slice', () => {
    expect(line(better)).toBe(
      'No worse: recall at most 0.1 point lower (95 % one-sided bound); 1 point is allowed.',
    );
    const slice = ['country', 'BR'] as const;
    const onSlice = comparisonOf({
      verdict: 'pass',
      decisive: 1,
      rules: [
        ruleOf({ metric: 'recall', rule: 'no-worse', verdict: 'pass', reason: 'not-shown-worse' }),
        ruleOf({ metric: 'recall', rule: 'no-worse', slice, verdict: 'pass', reason: 'not-shown-worse' }),
      ],
      metrics,
      slices: [metricOf({ metric: 'recall', slice, baseline: 0.8, candidate: 0.7, error: 0.1, n: 100 })],
    });
    expect(line(onSlice)).toBe('No loss shown; a recall loss of up to 1.7 points is not excluded.');
  });
});
