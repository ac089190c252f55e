import { describe, expect, it } from '@jest/globals';
import { correctFamilies } from '../../../src/domain/compare/families.ts';
import { judge } from '../../../src/domain/compare/judge.ts';
import { absolute, countedRows, gate, hiddenLoss, paired, request, rule, seeded, values } from './judging.ts';

describe('slices', () => {
  const gated = gate(rule('recall', { ...absolute(0.02), slices: ['country'] }));

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

  it('that fail are listed worst first', () => {
    const rows = [0, 10, 40, 25].flatMap((broken, index) =>
      countedRows({ each: 200, broken, slices: { store: `s${index}` }, prefix: `${index}-` }),
    );
    const one = gate(rule('recall', { ...absolute(0), slices: ['store'], level: 'fail' }));
    const { verdict, results } = judge(request({ gate: one, rows: paired(rows) }));
    const failed = verdict.rules.flatMap(({ slice }) => (slice ? [slice.value] : []));
    expect(failed).toEqual(['s2', 's3', 's1']);
    expect(results.slices.map(({ slice }) => slice?.value)).toEqual(['s2', 's3', 's1', 's0']);
    expect(verdict.rules[verdict.decisive ?? 0]).toMatchObject({ slice: { value: 's2' } });
  });

  it('that are not named in the rule are shown and not judged', () => {
    const { verdict, results } = judge(
      request({ gate: gate(rule('recall', absolute(0.02))), rows: paired(hiddenLoss()) }),
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
    const { tolerance: none, ...rest } = { ...absolute(0.02), ...parts };
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
    const one = rule('accuracy', { ...absolute(0.02), slices: ['store'] });
    const { verdict, results } = judge(request({ gate: gate(one), rows: paired(rows) }));
    expect(results.families).toEqual({ overall: 1, slices: 20 });
    expect(verdict.rules.filter(({ slice }) => slice)).toMatchObject([{ slice: { value: 's7' }, tests: 20 }]);
  });
});
