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
    expect(results['slice-columns']).toEqual([{ column: 'country', values: 3, asked: true, judged: 2 }]);
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
    expect(results['slice-columns']).toEqual([{ column: 'country', values: 3, asked: false, judged: 0 }]);
    expect(results.families).toEqual({ overall: 1, slices: 0 });
  });

  it('that are all too small are silent, and take nothing from the level of the rest', () => {
    const few = countedRows({ each: 40, broken: 20, slices: { country: 'LI' } });
    const { verdict, results } = judge(request({ gate: gated, rows: paired(few) }));
    expect(verdict.rules).toHaveLength(1);
    expect(verdict.rules[0]).toMatchObject({ verdict: 'fail', slice: null, tests: 1 });
    expect(results['slice-columns']).toEqual([{ column: 'country', values: 1, asked: true, judged: 0 }]);
    expect(results.families).toEqual({ overall: 1, slices: 0 });
    expect(results.metrics[0]?.['fail-bound']).toBe(results.metrics[0]?.['fail-bound-alone']);
  });

  it('that the two files draw differently are incomparable, and other columns are judged', () => {
    const stores = hiddenLoss().map((row, at) => ({
      ...row,
      slices: { ...row.slices, store: `s${at % 2}` },
    }));
    const pairing = paired(stores);
    if (pairing.kind !== 'paired') throw new Error('rows were expected');
    const differing = '`country` differs between new.csv and old.csv in 1 of 4698 rows: id 7';
    const rows = {
      ...pairing.rows,
      slices: pairing.rows.slices.map((one) => (one.column === 'country' ? { ...one, differing } : one)),
    };
    const judged = (...slices: string[]) =>
      judge(
        request({
          gate: gate(rule('recall', { ...absolute(0.02), slices })),
          rows: { kind: 'paired', rows },
        }),
      );
    const { verdict, results } = judged('country', 'store');
    expect(verdict).toMatchObject({ value: 'incomparable', decisive: 1 });
    expect(verdict.rules[0]).toMatchObject({ verdict: 'pass', slice: null });
    expect(verdict.rules[1]).toMatchObject({
      verdict: 'incomparable',
      reason: 'rows-differ',
      detail: `Slices of country cannot be judged: ${differing}.`,
    });
    expect(results.families).toEqual({ overall: 1, slices: 2 });
    expect(results['slice-columns']).toEqual([
      { column: 'country', values: 3, asked: true, judged: 0 },
      { column: 'store', values: 2, asked: true, judged: 2 },
    ]);
    expect(judged('store').verdict.value).toBe('pass');
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

  it('calls no gain a loss that falls short of the one asked for', () => {
    const side = (accuracy: number) =>
      values({
        accuracy: { value: accuracy, standardError: 0.003 },
        f1: { value: 0.8, standardError: 0.003 },
        recall: { value: 0.8, standardError: 0.003 },
      });
    const marksOf = (candidate: number, mustImprove: number) => {
      const asked = gate(
        rule('accuracy', { mustImprove }),
        rule('f1', { noWorse: true }),
        rule('recall', { noWorse: true }),
      );
      const { verdict, results } = judge(
        request({ gate: asked, candidate: side(candidate), baseline: side(0.8) }),
      );
      expect(verdict.rules[0]).toMatchObject({ verdict: 'inconclusive', reason: 'cannot-tell' });
      expect(results.metrics[0]?.p).toBeLessThan(0.05);
      return results.metrics[0]?.marks;
    };
    expect(marksOf(0.812, 0.02)).not.toContain('shown-alone');
    expect(marksOf(0.792, 0)).toContain('shown-alone');
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
