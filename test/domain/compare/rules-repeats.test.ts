import { describe, expect, it } from '@jest/globals';
import { tQuantile } from '../../../src/domain/statistics/student-t.ts';
import { golden } from '../statistics/golden.ts';
import { absolute, judgeOne, rule } from './judging.ts';
import { folds, seeds } from './repeated.ts';

const { folds_a, folds_b } = golden.expected.nadeau_bengio_10fold;

describe('a rule on folds and seeds', () => {
  const better = folds(folds_b);
  const worse = folds(folds_a.map((one, at) => one - 0.05 - (at % 3) / 1000));

  it('passes by d − t·SE and fails by d + t·SE', () => {
    const passed = judgeOne(rule('roc_auc', absolute(0.01)), better, folds(folds_a));
    const { gain, 'standard-error': error } = passed.metric ?? {};
    const t = tQuantile(0.95, 9);
    expect(passed.rule).toMatchObject({ verdict: 'pass', reason: 'met' });
    expect(passed.rule?.bound).toBeCloseTo((gain as number) - t * (error as number), 12);
    const failed = judgeOne(rule('roc_auc', absolute(0.01)), worse, folds(folds_a));
    expect(failed.rule).toMatchObject({ verdict: 'fail', reason: 'worse-beyond-tolerance', tests: 1 });
    expect(failed.metric).toMatchObject({ test: 't', df: 9, repeats: { paired: 10 } });
    expect(failed.rule?.bound).toBeCloseTo(failed.metric?.['fail-bound'] as number, 12);
  });

  it('cannot tell from few seeds, and says how many would do; of folds no number is said', () => {
    const bySeed = seeds({ 0: 0.8, 1: 0.83 });
    const cannot = judgeOne(rule('roc_auc', absolute(0.01)), bySeed, seeds({ 0: 0.81, 1: 0.81 }));
    expect(cannot.rule).toMatchObject({ verdict: 'inconclusive', reason: 'cannot-tell' });
    expect(cannot.rule?.['rows-needed']).toBeGreaterThan(2);
    const few = judgeOne(
      rule('roc_auc', absolute(0.001)),
      folds([0.8, 0.85, 0.81]),
      folds([0.81, 0.82, 0.82]),
    );
    expect(few.rule).toMatchObject({ verdict: 'inconclusive', 'rows-needed': null });
  });

  it('with a relative tolerance takes both from the same folds', () => {
    const tolerance = { kind: 'relative', value: 0.02 } as const;
    const judged = judgeOne(rule('roc_auc', { tolerance }), better, folds(folds_a));
    expect(judged.rule).toMatchObject({ verdict: 'pass', reason: 'met' });
  });

  it('on one seed that is not finite is incomparable, whatever the others say', () => {
    const broken = seeds({ 0: 0.8, 1: NaN, 2: 0.81 });
    for (const sides of [
      [broken, seeds({ 0: 0.8, 1: 0.8 })],
      [seeds({ 0: 0.8, 1: 0.8 }), broken],
    ] as const) {
      const { rule: judged } = judgeOne(rule('roc_auc', { noWorse: true }), ...sides);
      expect(judged).toMatchObject({ verdict: 'incomparable', reason: 'not-finite' });
      expect(judged?.detail).toContain('NaN with seed 1');
    }
  });

  it('of min holds for the run that would be released, too', () => {
    const bySeed = { ...seeds({ 0: 0.78, 1: 0.84, 2: 0.83 }) };
    const { rule: judged } = judgeOne(
      rule('roc_auc', { min: 0.8 }),
      bySeed,
      seeds({ 0: 0.8, 1: 0.81, 2: 0.8 }),
    );
    expect(judged).toMatchObject({ verdict: 'fail', reason: 'below-min' });
    expect(judged?.detail).toContain('of the run itself is 0.78');
    const kept = judgeOne(
      rule('roc_auc', { min: 0.8 }),
      { ...bySeed, value: 0.81 },
      seeds({ 0: 0.8, 1: 0.81 }),
    );
    expect(kept.rule).toMatchObject({ verdict: 'pass', reason: 'met' });
  });

  it('has no bound of a share of rows: n counts trainings', () => {
    const { rule: judged } = judgeOne(rule('accuracy', { min: 0.5 }), better, folds(folds_a));
    // Wilson's bound for ten rows would be near 0.5.
    expect(judged?.bound).toBeGreaterThan(0.78);
  });

  it('says the same for any order of seeds', () => {
    const entries = [5, 3, 9, 1].map((id, at) => [String(id), 0.8 + at / 100] as const);
    const side = (all: typeof entries) => ({
      value: 0.8,
      seeds: { values: all.map(([, one]) => one), ids: all.map(([id]) => id) },
    });
    const theirs = seeds({ 1: 0.8, 3: 0.79, 5: 0.82, 9: 0.8 });
    const one = judgeOne(rule('roc_auc', { noWorse: true }), side(entries), theirs);
    const other = judgeOne(rule('roc_auc', { noWorse: true }), side([...entries].reverse()), theirs);
    expect(other.results).toEqual(one.results);
  });
});
