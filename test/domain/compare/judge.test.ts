import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Comparison } from '../../../src/domain/compare/comparison.ts';
import type { Results, VerdictResult } from '../../../src/domain/compare/comparison.ts';
import { defaultGate } from '../../../src/domain/compare/default-gate.ts';
import { judge } from '../../../src/domain/compare/judge.ts';
import {
  absolute,
  gate,
  hiddenLoss,
  noValues,
  paired,
  request,
  rule,
  seeded,
  shuffled,
  values,
} from './judging.ts';

describe('without a policy', () => {
  it('every metric of known direction shall not be worse; others are shown', () => {
    expect(defaultGate(['accuracy', 'zorp', 'log_loss', 'ece', 'val_ece']).rules).toEqual([
      { metric: 'accuracy', noWorse: true, slices: [], level: 'fail' },
      { metric: 'log_loss', noWorse: true, slices: [], level: 'fail' },
    ]);
    const { verdict, results } = judge(
      request({
        candidate: values({ zorp: 1, accuracy: 0.8, fresh: 2 }),
        baseline: values({ zorp: 9, accuracy: 0.8 }),
      }),
    );
    expect(verdict).toMatchObject({ value: 'pass', gated: false });
    expect(verdict.rules.map(({ metric }) => metric)).toEqual(['accuracy']);
    expect(results.metrics.map(({ metric }) => metric)).toEqual(['accuracy', 'fresh', 'zorp']);
    expect(results.metrics[1]).toMatchObject({ candidate: 2, baseline: null, evidence: 'none' });
  });

  it.each([
    ['NaN in the candidate', { accuracy: NaN }, { accuracy: 0.8 }],
    ['infinity in the baseline', { accuracy: 0.8 }, { accuracy: Infinity }],
    ['a metric that is lost', { f1: 0.9 }, { accuracy: 0.8, f1: 0.9 }],
  ])('%s is no pass', (_, candidate, baseline) => {
    const { verdict, results } = judge(request({ candidate: values(candidate), baseline: values(baseline) }));
    expect(verdict.value).toBe('incomparable');
    expect(JSON.stringify(results)).not.toMatch(/NaN|Infinity/);
  });

  it('and without any metric of known direction nobody can tell', () => {
    const side = values({ zorp: 1 });
    expect(judge(request({ candidate: side, baseline: side })).verdict).toMatchObject({
      value: 'inconclusive',
      rules: [],
    });
  });
});

describe('evidence as a whole', () => {
  const side = values({ accuracy: 0.8 });
  const gated = gate(rule('accuracy', { noWorse: true }));
  const rows = {
    kind: 'incomparable',
    reason: 'rows-differ',
    detail: '3 rows of 900 have another label.',
  } as const;

  it.each([gated, null])('whose rows differ is incomparable, whatever the values say (%j)', (rules) => {
    const { verdict } = judge(request({ gate: rules, candidate: side, baseline: side, rows }));
    expect(verdict).toMatchObject({ value: 'incomparable', decisive: 0 });
    expect(verdict.rules[0]).toMatchObject({ reason: 'rows-differ', detail: rows.detail });
    expect(verdict.rules[1]).toMatchObject({ metric: 'accuracy', verdict: 'pass' });
  });

  it('whose rows differ says so of the metrics that they would have given', () => {
    const one = gate(rule('recall', { noWorse: true }));
    const { verdict } = judge(request({ gate: one, candidate: side, baseline: side, rows }));
    expect(verdict.rules[1]).toMatchObject({ metric: 'recall', reason: 'rows-differ', detail: rows.detail });
  });

  it('whose rows differ does not make a metric of the candidate the first of its kind', () => {
    const fresh = values({ accuracy: 0.8, recall: 0.9 });
    const one = gate(rule('recall', { noWorse: true }));
    const { verdict } = judge(request({ gate: one, candidate: fresh, baseline: side, rows }));
    expect(verdict.rules[1]).toMatchObject({
      metric: 'recall',
      verdict: 'incomparable',
      reason: 'rows-differ',
    });
  });

  it('that cannot be read is incomparable, also when nothing changed', () => {
    const unreadable = [{ side: 'baseline', detail: 'metrics.json is truncated.' }] as const;
    const { verdict } = judge(
      request({ gate: gated, candidate: side, baseline: null, unreadable, unchanged: true }),
    );
    expect(verdict.value).toBe('incomparable');
    expect(verdict.rules[0]).toMatchObject({
      reason: 'unreadable',
      detail: 'baseline: metrics.json is truncated.',
    });
  });

  it('that is empty is no pass', () => {
    expect(judge(request({ candidate: noValues, baseline: null })).verdict.value).toBe('incomparable');
    expect(judge(request({ candidate: noValues, baseline: side })).verdict.value).toBe('incomparable');
  });

  it('that is unchanged is not judged, and its numbers are there', () => {
    const worse = values({ accuracy: 0.5 });
    const { verdict, results } = judge(
      request({
        gate: gate(rule('accuracy', { min: 0.7 })),
        candidate: worse,
        baseline: worse,
        unchanged: true,
      }),
    );
    expect(verdict).toMatchObject({ value: 'unchanged', decisive: null });
    expect(results.metrics[0]).toMatchObject({ candidate: 0.5, change: 0 });
  });
});

describe('the document', () => {
  const gated = gate(
    rule('recall', { ...absolute(0.02), slices: ['country'] }),
    rule('accuracy', { noWorse: true }),
    rule('brier', { tolerance: { kind: 'relative', value: 0.01 } }),
  );
  const text = ({ results, verdict }: { results: Results; verdict: VerdictResult }) =>
    JSON.stringify({ results, verdict });

  it('is the same bytes for any order of rows', () => {
    const rows = hiddenLoss();
    const expected = text(judge(request({ gate: gated, rows: paired(rows) })));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const other = paired(shuffled(rows, seeded(seed)));
        expect(text(judge(request({ gate: gated, rows: other })))).toBe(expected);
      }),
      { numRuns: 10, seed: 3 },
    );
  });

  it('is the same bytes for any order of a file’s keys, in the order of the policy and then of names', () => {
    const side = { b: 1, recall: 0.9, a: 2, accuracy: 0.7, brier: 0.2 };
    const turned = Object.fromEntries(Object.entries(side).reverse());
    const one = judge(request({ gate: gated, candidate: values(side), baseline: values(side) }));
    const other = judge(request({ gate: gated, candidate: values(turned), baseline: values(turned) }));
    expect(text(other)).toBe(text(one));
    expect(one.results.metrics.map(({ metric }) => metric)).toEqual([
      'recall',
      'accuracy',
      'brier',
      'a',
      'b',
    ]);
  });

  it('fits its schema, whatever the numbers', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1, 1e308, -1e308));
    const value = fc.record(
      {
        value: number,
        standardError: fc.double({ min: 1e-300, noNaN: true }),
        n: fc.integer({ min: 1, max: 1e6 }),
      },
      { requiredKeys: ['value'] },
    );
    const metrics = fc.dictionary(
      fc.constantFrom('accuracy', 'recall', 'brier', 'r2', 'zorp', 'roc_auc'),
      value,
    );
    const schema = Comparison.pick({ results: true, verdict: true });
    fc.assert(
      fc.property(metrics, metrics, fc.boolean(), (candidate, baseline, written) => {
        const judged = judge(
          request({
            gate: written ? gated : null,
            candidate: values(candidate as never),
            baseline: values(baseline as never),
          }),
        );
        expect(schema.parse(JSON.parse(JSON.stringify(judged)))).toEqual(JSON.parse(JSON.stringify(judged)));
        const bad = [candidate, baseline].some((side) =>
          gated.rules.some(({ metric }) => side[metric] && !Number.isFinite(side[metric].value)),
        );
        if (bad) expect(judged.verdict.value).toBe('incomparable');
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('shows a change in the metric’s own direction, and its interval likewise', () => {
    const side = (value: number) => values({ log_loss: { value, standardError: 0.003 } });
    const [metric] = judge(request({ candidate: side(0.52), baseline: side(0.5) })).results.metrics;
    expect(metric?.change).toBeCloseTo(0.02, 12);
    expect(metric?.gain).toBeCloseTo(-0.02, 12);
    const [low, high] = metric?.interval ?? [NaN, NaN];
    expect((low + high) / 2).toBeCloseTo(0.02, 12);
    expect(high - low).toBeGreaterThan(0);
  });
});
