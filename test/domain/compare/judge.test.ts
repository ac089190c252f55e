import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Comparison } from '../../../src/domain/compare/comparison.ts';
import type { Results, VerdictResult } from '../../../src/domain/compare/comparison.ts';
import { defaultGate } from '../../../src/domain/compare/default-gate.ts';
import { judge } from '../../../src/domain/compare/judge.ts';
import type { JudgeRequest } from '../../../src/domain/compare/judge.ts';
import { correctFamilies } from '../../../src/domain/compare/families.ts';
import {
  countedRows,
  gate,
  noValues,
  pairedRows,
  request,
  rule,
  seeded,
  shuffled,
  values,
} from './judging.ts';
import type { Row } from './judging.ts';

const tolerance = (value: number) => ({ tolerance: { kind: 'absolute', value } as const });

function paired(rows: readonly Row[], parts: Parameters<typeof pairedRows>[1] = {}): JudgeRequest['rows'] {
  return { kind: 'paired', rows: pairedRows(rows, parts) };
}

/** Better overall, and far worse in one slice. */
function hiddenLoss(): Row[] {
  return [
    ...countedRows({
      each: 2000,
      wrong: 200,
      fixed: 150,
      broken: 20,
      slices: { country: 'US' },
      prefix: 'us',
    }),
    ...countedRows({ each: 300, wrong: 30, fixed: 0, broken: 40, slices: { country: 'BR' }, prefix: 'br' }),
    ...countedRows({ each: 8, broken: 8, slices: { country: 'LI' }, prefix: 'li' }),
  ];
}

describe('paired rows', () => {
  const gated = gate(rule('accuracy', tolerance(0.01)), rule('recall', { ...tolerance(0.01), min: 0.5 }));
  const compare = (rows: readonly Row[], parts: Partial<JudgeRequest> = {}) =>
    judge(request({ gate: gated, rows: paired(rows), ...parts }));

  it('of a better model pass', () => {
    const { verdict, results } = compare(countedRows({ each: 2000, wrong: 200, fixed: 60, broken: 20 }));
    expect(verdict).toMatchObject({ value: 'pass', gated: true });
    expect(verdict.decisive).not.toBeNull();
    expect(results).toMatchObject({ evidence: 'paired-rows', families: { overall: 2, slices: 0 } });
    expect(results.rows).toMatchObject({ n: 4000, positives: 2000, threshold: 0.5, fixed: 120, broken: 40 });
    expect(results.rows?.['fixed-ids']).toHaveLength(5);
  });

  it('of a worse model fail, by the bound corrected for two tests', () => {
    const { verdict, results } = compare(countedRows({ each: 2000, wrong: 200, fixed: 20, broken: 120 }));
    const accuracy = results.metrics.find(({ metric }) => metric === 'accuracy');
    expect(verdict.value).toBe('fail');
    expect(verdict.rules[0]).toMatchObject({ verdict: 'fail', reason: 'worse-beyond-tolerance', tests: 2 });
    expect(verdict.rules[0]?.bound).toBe(accuracy?.['fail-bound']);
    expect(accuracy?.['fail-bound']).toBeGreaterThan(accuracy?.['fail-bound-alone'] as number);
    expect(accuracy?.gain).toBeCloseTo(-0.05, 12);
  });

  it('that are few cannot tell, and say how many would', () => {
    const { verdict } = compare(countedRows({ each: 100, wrong: 10, fixed: 4, broken: 4 }));
    expect(verdict).toMatchObject({ value: 'inconclusive' });
    expect(verdict.rules[0]).toMatchObject({ reason: 'cannot-tell', verdict: 'inconclusive' });
    expect(verdict.rules[0]?.['rows-needed']).toBeGreaterThan(200);
  });

  it('that are too few are not judged', () => {
    const { verdict, results } = compare(countedRows({ each: 12, broken: 10 }));
    expect(verdict.rules[0]).toMatchObject({ reason: 'too-few-rows', verdict: 'inconclusive', bound: null });
    expect(results.families).toEqual({ overall: 0, slices: 0 });
    expect(results.metrics[0]).toMatchObject({
      'pass-bound': null,
      'fail-bound': null,
      interval: null,
      p: null,
    });
  });

  it('of one class leave recall undefined: never a pass', () => {
    const rows = countedRows({ each: 200 }).filter(({ label }) => label === 0);
    const { verdict, results } = compare(rows);
    expect(verdict.value).toBe('incomparable');
    expect(verdict.rules.filter(({ metric }) => metric === 'recall')).toMatchObject([
      { reason: 'undefined', rule: 'tolerance' },
      { reason: 'undefined', rule: 'min' },
    ]);
    const recall = results.metrics.find(({ metric }) => metric === 'recall');
    expect(recall).toMatchObject({ candidate: null, baseline: null });
    expect(recall?.marks).toContain('undefined');
  });

  it('count more than a metric file, which is marked where it differs', () => {
    const rows = countedRows({ each: 500, wrong: 100 });
    const marks = (value: number) =>
      compare(rows, { candidate: values({ accuracy: value }) }).results.metrics[0]?.marks;
    expect(marks(0.8)).toEqual([]);
    expect(marks(0.8 * (1 + 1e-8))).toEqual([]);
    expect(marks(0.9)).toEqual(['differs-from-file']);
    const { metrics } = compare(rows, { baseline: values({ accuracy: 0.1 }) }).results;
    expect(metrics[0]).toMatchObject({ baseline: 0.8, marks: ['differs-from-file'] });
  });

  it('do not hide that a metric file says NaN', () => {
    const { verdict } = compare(countedRows({ each: 500 }), { candidate: values({ accuracy: NaN }) });
    expect(verdict).toMatchObject({ value: 'incomparable', decisive: 0 });
    expect(verdict.rules[0]).toMatchObject({ reason: 'not-finite' });
  });

  it('without ids are unverified', () => {
    const rows = paired(countedRows({ each: 500 }), { pairing: 'order' });
    expect(judge(request({ gate: gated, rows })).results.metrics[0]?.marks).toEqual(['unverified-rows']);
  });

  it('of the candidate alone are first, and its limits count', () => {
    const rows = paired(countedRows({ each: 500, wrong: 100 }), { baseline: null });
    const first = judge(request({ gate: gated, rows, baseline: null }));
    expect(first.verdict.value).toBe('first');
    expect(first.results).toMatchObject({ evidence: 'none', rows: { fixed: null, broken: null } });
    expect(first.results.metrics[0]).toMatchObject({
      baseline: null,
      candidate: 0.8,
      evidence: 'none',
      change: null,
    });
    const strict = gate(rule('recall', { ...tolerance(0.01), min: 0.9 }));
    expect(judge(request({ gate: strict, rows, baseline: null })).verdict).toMatchObject({
      value: 'fail',
      decisive: 1,
    });
  });

  it('of the candidate alone are held against the values of the baseline', () => {
    const rows = paired(countedRows({ each: 500, wrong: 100 }), { baseline: null });
    const against = (baseline: number) =>
      judge(
        request({
          gate: gate(rule('accuracy', tolerance(0.05))),
          rows,
          baseline: values({ accuracy: { value: baseline, n: 1000 } }),
        }),
      );
    expect(against(0.8).verdict.value).toBe('pass');
    expect(against(0.9).verdict.value).toBe('fail');
    expect(against(0.8).results.metrics[0]).toMatchObject({ evidence: 'row-count', n: 1000 });
    expect(against(0.8).results.metrics[0]?.marks).toEqual(['conservative', 'unverified-rows']);
  });

  it('of a regression name the rows whose error moved most', () => {
    const rows = [0, 1, 2, 3].map((index) => ({
      id: `r${index}`,
      label: 10,
      baseline: 11,
      candidate: 9 + index,
    }));
    const { rows: shown } = judge(
      request({ rows: paired(rows, { task: 'regression', scored: false }) }),
    ).results;
    expect(shown).toMatchObject({ fixed: null, broken: null, positives: null, threshold: null });
    expect(shown).toMatchObject({ 'fixed-ids': ['r1'], 'broken-ids': ['r3'] });
  });
});

describe('slices', () => {
  const gated = gate(rule('recall', { ...tolerance(0.02), slices: ['country'] }));

  it('fail where the whole does not, and are named', () => {
    const { verdict, results } = judge(request({ gate: gated, rows: paired(hiddenLoss()) }));
    expect(verdict.value).toBe('fail');
    expect(verdict.rules.map(({ verdict: one, slice }) => [one, slice?.value ?? null])).toEqual([
      ['pass', null],
      ['fail', 'BR'],
    ]);
    expect(verdict.decisive).toBe(1);
    expect(results.slices[0]).toMatchObject({ metric: 'recall', slice: { column: 'country', value: 'BR' } });
    expect(results['slice-columns']).toEqual([{ column: 'country', values: 3, judged: 2 }]);
    expect(results.families).toEqual({ overall: 1, slices: 2 });
    expect(verdict.rules[1]).toMatchObject({ tests: 2, bound: results.slices[0]?.['fail-bound'] });
  });

  it('that are not named in the rule are shown and not judged', () => {
    const { verdict, results } = judge(
      request({ gate: gate(rule('recall', tolerance(0.02))), rows: paired(hiddenLoss()) }),
    );
    expect(verdict.value).toBe('pass');
    expect(results.slices.map(({ slice, 'fail-bound': bound }) => [slice?.value, bound])).toEqual([
      ['BR', null],
      ['US', null],
    ]);
  });

  it.each([
    [
      'a column that the rows lack',
      { slices: ['region'] },
      'incomparable',
      /columns of slices in the rows: country/,
    ],
    [
      'no demand that compares',
      { slices: ['country'], min: 0.1, tolerance: undefined },
      'inconclusive',
      /no-worse, tolerance or/,
    ],
  ] as const)('with %s are no pass', (_, parts, expected, detail) => {
    const { tolerance: none, ...rest } = { ...tolerance(0.02), ...parts };
    const one = rule('recall', none ? { ...rest, tolerance: none } : rest);
    const { verdict } = judge(request({ gate: gate(one), rows: paired(hiddenLoss()) }));
    expect(verdict.value).toBe(expected);
    expect(verdict.rules.find((judged) => judged.detail)?.detail).toMatch(detail);
  });

  it('without rows of both sides are no pass, unless there is no baseline', () => {
    const side = values({ recall: { value: 0.9, standardError: 0.001 } });
    const judged = (baseline: typeof side | null) =>
      judge(request({ gate: gated, candidate: side, baseline })).verdict.value;
    expect(judged(side)).toBe('inconclusive');
    expect(judged(null)).toBe('first');
  });
});

describe('Holm’s correction', () => {
  it('takes all of alpha for the only family, and half for each of two', () => {
    const alone = correctFamilies({ overall: [0.04], slices: [] }, 0.05);
    expect(alone.overall).toEqual([{ rejected: true, level: 0.05, tests: 1 }]);
    const both = correctFamilies({ overall: [0.04], slices: [0.02] }, 0.05);
    expect(both.overall).toEqual([{ rejected: false, level: 0.025, tests: 1 }]);
    expect(both.slices).toEqual([{ rejected: true, level: 0.025, tests: 1 }]);
  });

  it('steps down, and stops at the first test that does not reject', () => {
    const { overall } = correctFamilies({ overall: [0.03, 0.004, 0.01, 0.045], slices: [] }, 0.04);
    expect(overall.map(({ rejected }) => rejected)).toEqual([false, true, true, false]);
    expect(overall.map(({ level }) => level)).toEqual([0.02, 0.01, 0.04 / 3, 0.02]);
  });

  it('reports a loss that only its own test shows, and does not fail for it', () => {
    const shown = { value: 0.785, standardError: 0.004 };
    const even = { value: 0.8, standardError: 0.004 };
    const metrics = ['accuracy', 'f1', 'precision', 'recall', 'roc_auc'];
    const compare = (names: string[]) =>
      judge(
        request({
          gate: gate(...names.map((name) => rule(name, { noWorse: true }))),
          candidate: values(
            Object.fromEntries(names.map((name) => [name, name === 'accuracy' ? shown : even])),
          ),
          baseline: values(Object.fromEntries(names.map((name) => [name, even]))),
        }),
      );
    expect(compare(['accuracy']).verdict.value).toBe('fail');
    const { verdict, results } = compare([...metrics]);
    expect(verdict.value).toBe('fail');
    const weaker = { ...shown, value: 0.788 };
    const many = judge(
      request({
        gate: gate(...metrics.map((name) => rule(name, { noWorse: true }))),
        candidate: values(
          Object.fromEntries(metrics.map((name) => [name, name === 'accuracy' ? weaker : even])),
        ),
        baseline: values(Object.fromEntries(metrics.map((name) => [name, even]))),
      }),
    );
    expect(results.metrics[0]?.marks).not.toContain('shown-alone');
    expect(many.verdict.value).toBe('pass');
    expect(many.results.metrics[0]?.marks).toContain('shown-alone');
    expect(many.results.metrics[0]?.['fail-bound-alone']).toBeLessThan(0);
    expect(many.results.metrics[0]?.['fail-bound']).toBeGreaterThanOrEqual(0);
  });

  it('keeps 20 metrics and 20 slices of an unchanged model from failing', () => {
    const random = seeded(11);
    let alone = 0;
    let failed = 0;
    for (let replay = 0; replay < 200; replay++) {
      const p = () => Array.from({ length: 20 }, random);
      const tests = { overall: p(), slices: [...p(), ...p()] };
      const all = correctFamilies(tests, 0.05);
      if ([...tests.overall, ...tests.slices].some((one) => one < 0.05)) alone++;
      if ([...all.overall, ...all.slices].some(({ rejected }) => rejected)) failed++;
    }
    expect(alone).toBeGreaterThan(150);
    expect(failed).toBeLessThanOrEqual(20);
  });

  it('of 20 values in 20 slices is corrected for 20 tests beside the overall one', () => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      countedRows({
        each: 100,
        wrong: 10,
        fixed: 2,
        broken: index === 7 ? 40 : 2,
        slices: { store: `s${index}` },
        prefix: `${index}-`,
      }),
    ).flat();
    const one = rule('accuracy', { ...tolerance(0.02), slices: ['store'] });
    const { verdict, results } = judge(request({ gate: gate(one), rows: paired(rows) }));
    expect(results.families).toEqual({ overall: 1, slices: 20 });
    expect(verdict.rules.filter(({ slice }) => slice)).toMatchObject([{ slice: { value: 's7' }, tests: 20 }]);
  });
});

describe('without a policy', () => {
  it('every metric of known direction shall not be worse; others are shown', () => {
    expect(defaultGate(['accuracy', 'zorp', 'log_loss', 'ece']).rules).toEqual([
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
    rule('recall', { ...tolerance(0.02), slices: ['country'] }),
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
