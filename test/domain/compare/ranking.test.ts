import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findingOf } from '../../../src/domain/compare/findings.ts';
import { judge } from '../../../src/domain/compare/judge.ts';
import { limitedMetrics, rankingMetric } from '../../../src/domain/compare/ranking-metric.ts';
import { rankCandidates } from '../../../src/domain/compare/ranking.ts';
import type { MetricRule } from '../../../src/domain/policy/rule.ts';

const none = { kind: 'none' } as const;
const by = { metric: 'accuracy', direction: 'higher' } as const;

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly error?: number;
  readonly cost?: number;
}

const rule = (metric: string, more: Partial<MetricRule> = {}): MetricRule => ({
  metric,
  noWorse: false,
  slices: [],
  level: 'fail',
  ...more,
});

function valuesOf({ value, error, cost }: Measured) {
  const measured = { value, ...(error !== undefined && { standardError: error }) };
  return new Map([
    ['accuracy', measured],
    ...(cost === undefined ? [] : [['cost', { value: cost }] as const]),
  ]);
}

/** Candidates of one metric, against a baseline of 0.8. */
function ranked(
  all: readonly Measured[],
  rules: readonly MetricRule[] = [rule('accuracy', { noWorse: true })],
) {
  const contestants = all.map((one) => {
    const { results, verdict } = judge({
      gate: { alpha: 0.05, looks: 'ignore', rules },
      gated: true,
      candidates: all.length,
      candidate: { values: valuesOf(one) },
      baseline: { values: valuesOf({ name: '', value: 0.8, error: 0.001, cost: 10 }) },
      rows: none,
      unchanged: false,
    });
    return { id: one.name, name: one.name, results, verdict };
  });
  const duels = all.flatMap((ours, a) =>
    all.slice(a + 1).map((theirs, index) => ({
      a,
      b: a + 1 + index,
      finding: findingOf(
        { candidate: { values: valuesOf(ours) }, baseline: { values: valuesOf(theirs) }, rows: none },
        { ...by, rules },
      ),
    })),
  );
  return rankCandidates({ contestants, duels, by, limited: limitedMetrics(rules), alpha: 0.05 });
}

describe('the ranking of several candidates', () => {
  it('gives one place to those that no test tells apart, however they are ordered', () => {
    const all = [
      { name: 'c', value: 0.84, error: 0.002 },
      { name: 'a', value: 0.9, error: 0.002 },
      { name: 'b', value: 0.901, error: 0.002 },
    ];
    const found = [all, all.toReversed(), [all[1], all[0], all[2]]].map((one) => ranked(one as Measured[]));
    expect(found[0]?.candidates.map(({ name, place }) => [name, place])).toEqual([
      ['b', 1],
      ['a', 1],
      ['c', 3],
    ]);
    expect(found[0]).toMatchObject({ pairs: 3, apart: 2 });
    expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('corrects for the number of pairs: 20 that are equally good are rarely told apart', () => {
    // Of 190 pairs nine or ten would differ at 5 % each. The draws are those of a fixed sequence.
    const noise = (at: number) => Math.sqrt(-2 * Math.log(((at * 7919 + 13) % 104_729) / 104_729));
    const all = Array.from({ length: 20 }, (_, at) => ({
      name: `m${at}`,
      value: 0.9 + 0.002 * noise(at + 1) * Math.cos(at * 2.399),
      error: 0.002,
    }));
    expect(ranked(all).apart).toBe(0);
  });

  it('has its first at the first place, and as many places as candidates', () => {
    const measured = fc.record({
      value: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      error: fc.option(fc.double({ min: 0.0005, max: 0.02, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(measured, { minLength: 1, maxLength: 7 }), (found) => {
        const all = found.map(({ value, error }, at) => ({
          name: `m${at}`,
          value,
          ...(error !== undefined && { error }),
        }));
        const { candidates } = ranked(all);
        const places = candidates.map(({ place }) => place);
        expect(candidates).toHaveLength(all.length);
        expect(places[0]).toBe(1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const best = candidates.filter(({ verdict }) => verdict === candidates[0]?.verdict);
        expect(candidates[0]?.value).toBe(Math.max(...best.map(({ value }) => value ?? -Infinity)));
      }),
      { numRuns: 60 },
    );
  });

  it('weighs quality against what is limited, where more than one is worth it', () => {
    const rules = [rule('accuracy', { noWorse: true }), rule('cost', { max: 50 })];
    const all = [
      { name: 'cheap', value: 0.85, error: 0.002, cost: 5 },
      { name: 'good', value: 0.9, error: 0.002, cost: 40 },
      { name: 'neither', value: 0.84, error: 0.002, cost: 41 },
    ];
    const { trade } = ranked(all, rules);
    expect(trade?.candidates.map(({ id, front }) => [id, front])).toEqual([
      ['good', true],
      ['cheap', true],
      ['neither', false],
    ]);
    expect(ranked(all.slice(1), rules).trade).toBeNull();
    expect(ranked(all).trade).toBeNull();
  });
});

describe('the metric that ranks', () => {
  const none = { asked: undefined, results: [] };

  it.each<[string, readonly MetricRule[], string, string]>([
    [
      'the first that must improve',
      [rule('f1', { noWorse: true }), rule('log_loss', { mustImprove: 0 })],
      'log_loss',
      'lower',
    ],
    [
      'else the first that is compared',
      [rule('latency_ms', { max: 20 }), rule('f1', { noWorse: true })],
      'f1',
      'higher',
    ],
    ['else the first; a ceiling says that lower is better', [rule('zap', { max: 20 })], 'zap', 'lower'],
    ['a floor that higher is', [rule('zap', { min: 20 })], 'zap', 'higher'],
    ['the policy’s direction', [rule('zap', { min: 20, direction: 'lower' })], 'zap', 'lower'],
  ])('is %s', (_name, rules, metric, direction) => {
    expect(rankingMetric(rules, none)).toEqual({ metric, direction });
  });

  it('is unknown where nothing says which way is better, or there is nothing', () => {
    expect(rankingMetric([rule('zap', { noWorse: true })], none)).toBeUndefined();
    expect(rankingMetric([], none)).toBeUndefined();
    expect(rankingMetric([rule('f1')], { ...none, asked: 'zap' })).toBeUndefined();
  });
});
