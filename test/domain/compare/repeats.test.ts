import { describe, expect, it } from '@jest/globals';
import type { MetricValue } from '../../../src/domain/evidence/value.ts';
import { valueEstimate } from '../../../src/domain/compare/values.ts';
import { judge } from '../../../src/domain/compare/judge.ts';
import { golden } from '../statistics/golden.ts';
import { countedRows, gate, paired, request, rule, values } from './judging.ts';
import { folds, seeds, unnamed } from './repeated.ts';

const { folds_a, folds_b } = golden.expected.nadeau_bengio_10fold;

const estimate = (candidate: MetricValue, baseline: MetricValue, direction: 'higher' | 'lower' = 'higher') =>
  valueEstimate({ metric: direction === 'higher' ? 'roc_auc' : 'rmse', direction, candidate, baseline });

describe('an estimate of folds', () => {
  it('pairs them by their number, corrected for what they share', () => {
    const one = estimate(folds(folds_b), folds(folds_a));
    expect(one).toMatchObject({
      evidence: 'folds',
      method: 'nadeau-bengio',
      n: 10,
      counted: 'folds',
      df: 9,
      rowLoss: 0,
      repeats: { candidate: 10, baseline: 10, paired: 10, by: 'order' },
    });
    expect(one.gain / one.standardError).toBeCloseTo(2.654667777645073, 9);
  });

  it('pairs them by split where both sides name the same ones, in whatever order', () => {
    const ids = folds_a.map((_, at) => `s${at}`);
    const turned = { ids: [...ids].reverse() };
    const one = estimate(folds(folds_b, { ids }), folds([...folds_a].reverse(), turned));
    expect(one).toMatchObject({ method: 'nadeau-bengio', repeats: { by: 'id' } });
    expect(one.gain / one.standardError).toBeCloseTo(2.654667777645073, 9);
  });

  it.each([
    ['other numbers of folds', folds(folds_a.slice(0, 5))],
    ['other splits', folds(folds_a, { ids: folds_a.map((_, at) => `other ${at}`) })],
    ['test sets of another size', folds(folds_a, { testToTrain: 0.25 })],
  ])('compares %s unpaired, which is conservative', (_, baseline) => {
    const one = estimate(folds(folds_b), baseline);
    expect(one).toMatchObject({
      evidence: 'folds',
      method: 'nadeau-bengio-unpaired',
      repeats: { paired: null },
    });
    expect(one.standardError).toBeGreaterThan(estimate(folds(folds_b), folds(folds_a)).standardError);
  });

  it('believes the file on the size of test sets, and takes more than ten values for repeated tenfolds', () => {
    const share = (parts: object, values = folds_b, others = folds_a) => {
      const one = estimate(folds(values, parts), folds(others, parts));
      const plain = estimate(
        { value: 0, seeds: { values, ids: values.map(String).map((id, at) => id + at) } },
        { value: 0, seeds: { values: others, ids: values.map(String).map((id, at) => id + at) } },
      );
      return (one.standardError / plain.standardError) ** 2 / values.length;
    };
    expect(share({})).toBeCloseTo(1 / 10 + 1 / 9, 9);
    expect(share({ testToTrain: 0.25 })).toBeCloseTo(1 / 10 + 0.25, 9);
    expect(share({}, folds_b.slice(0, 5), folds_a.slice(0, 5))).toBeCloseTo(1 / 5 + 1 / 4, 9);
    expect(share({}, [...folds_b, ...folds_b], [...folds_a, ...folds_a])).toBeCloseTo(1 / 20 + 1 / 9, 9);
  });

  it('on one side only is none: the mean of folds is no single run', () => {
    expect(estimate(folds(folds_b), { value: 0.8 })).toMatchObject({ evidence: 'point' });
    expect(estimate(folds(folds_b), seeds({ 0: 0.8, 1: 0.81 }))).toMatchObject({ evidence: 'point' });
  });
});

describe('an estimate of seeds', () => {
  const mine = { 0: 0.81, 1: 0.82, 2: 0.79, 3: 0.8 };

  it('pairs by seed, not by position, and by the seeds of both sides alone', () => {
    const one = estimate(seeds(mine), seeds({ 9: 0.1, 3: 0.78, 1: 0.81, 0: 0.79 }));
    expect(one).toMatchObject({
      evidence: 'seeds',
      method: 'paired-seeds',
      n: 3,
      df: 2,
      repeats: { candidate: 4, baseline: 4, paired: 3, by: 'id' },
    });
    expect(one.candidate).toBeCloseTo((0.81 + 0.82 + 0.8) / 3, 12);
    expect(one.gain).toBeCloseTo((0.02 + 0.01 + 0.02) / 3, 12);
    // Deviations of 0.02, 0.01, 0.02 from their mean: variance 1e-4 / 3.
    expect(one.standardError).toBeCloseTo(Math.sqrt(1e-4 / 3 / 3), 12);
  });

  it.each([
    ['of which one alone is on both sides', seeds({ 0: 0.79, 7: 0.8, 8: 0.78 })],
    ['without names', unnamed(0.79, 0.8, 0.78)],
  ])('%s is Welch’s', (_, baseline) => {
    const one = estimate(seeds(mine), baseline);
    expect(one).toMatchObject({
      method: 'welch',
      n: 3,
      repeats: { candidate: 4, baseline: 3, paired: null },
    });
    const [v, w] = [5 / 3 / 1e4, 1e-4];
    expect(one.standardError).toBeCloseTo(Math.sqrt(v / 4 + w / 3), 12);
    expect(one.df).toBeCloseTo((v / 4 + w / 3) ** 2 / ((v / 4) ** 2 / 3 + (w / 3) ** 2 / 2), 9);
  });

  it.each(['candidate', 'baseline'] as const)('against a single %s is a prediction interval', (single) => {
    const sides = single === 'candidate' ? [{ value: 0.78 }, seeds(mine)] : [seeds(mine), { value: 0.78 }];
    const one = estimate(...(sides as [MetricValue, MetricValue]));
    expect(one).toMatchObject({ method: 'prediction-interval', df: 3 });
    expect(one.standardError).toBeCloseTo(Math.sqrt((5 / 3 / 1e4) * (1 + 1 / 4)), 12);
    expect(one.repeats).toEqual({ candidate: 4, baseline: 4, paired: null, [single]: 1 });
  });

  it('that show no spread at all tell nothing but that nothing differs', () => {
    const same = { 0: 0.8, 1: 0.8, 2: 0.8 };
    expect(estimate(seeds(same), seeds({ 0: 0.79, 1: 0.79, 2: 0.79 })).evidence).toBe('point');
    expect(estimate(seeds(same), { value: 0.79 }).evidence).toBe('point');
    const equal = { 0: 0.8, 1: 0.82 };
    expect(estimate(seeds(equal), seeds(equal))).toMatchObject({
      evidence: 'seeds',
      gain: 0,
      standardError: 0,
    });
    // All differences are 0.01: by chance, or since they are rounded. What is left is the spread of each side.
    expect(estimate(seeds(equal), seeds({ 0: 0.79, 1: 0.81 })).method).toBe('welch');
  });

  it('signs the gain, and its covariance with the baseline, by the direction', () => {
    const [up, down] = (['higher', 'lower'] as const).map((direction) =>
      estimate(seeds(mine), unnamed(0.5, 0.7, 0.8), direction),
    );
    expect(up?.gain).toBe(0 - (down?.gain ?? 0));
    expect(up?.covariance).toBe(0 - (down?.covariance ?? 0));
    expect(up?.covariance).toBeLessThan(0);
  });
});

describe('the order of evidence', () => {
  const withAll = (base: number): MetricValue => ({
    value: base,
    standardError: 0.001,
    n: 1000,
    folds: { values: [base, base + 0.02, base - 0.01] },
    seeds: { values: [base, base + 0.01], ids: ['0', '1'] },
  });

  it('is folds, seeds, standard errors', () => {
    const { folds: _folds, ...seedsFirst } = withAll(0.81);
    const { seeds: _seeds, ...errors } = seedsFirst;
    const theirs = withAll(0.8);
    expect(estimate(withAll(0.81), { ...theirs, folds: { values: [0.8, 0.8, 0.8] } }).evidence).toBe('folds');
    expect(
      estimate(seedsFirst, { ...theirs, seeds: { values: [0.8, 0.83], ids: ['0', '1'] } }).evidence,
    ).toBe('seeds');
    const { seeds: _, ...noSeeds } = theirs;
    expect(estimate(errors, noSeeds).evidence).toBe('standard-error');
  });

  it('has paired rows before all, and folds or seeds before one value where only one side has rows', () => {
    const rows = countedRows({ each: 300, wrong: 30, broken: 5, fixed: 5 });
    const withFolds = (base: number) => folds([base, base + 0.02, base - 0.01, base + 0.01]);
    const judged = (pairing: ReturnType<typeof paired>) =>
      judge(
        request({
          gate: gate(rule('accuracy', { noWorse: true })),
          candidate: values({ accuracy: withFolds(0.9) }),
          baseline: values({ accuracy: folds([0.8, 0.83, 0.8, 0.82]) }),
          rows: pairing,
        }),
      ).results.metrics.find(({ metric }) => metric === 'accuracy');
    expect(judged(paired(rows))).toMatchObject({ evidence: 'paired-rows', method: 'paired-mean' });
    expect(judged(paired(rows, { baseline: null }))).toMatchObject({
      evidence: 'folds',
      method: 'nadeau-bengio',
    });
  });
});
