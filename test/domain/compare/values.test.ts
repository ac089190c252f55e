import { describe, expect, it } from '@jest/globals';
import { differingRows, valueEstimate } from '../../../src/domain/compare/values.ts';
import { standardErrorOf } from '../../../src/domain/compare/values-error.ts';

describe('the standard error of a value', () => {
  it('is the stated one, whatever else is known', () => {
    expect(standardErrorOf('accuracy', { value: 0.8, standardError: 0.02, n: 1000 })).toMatchObject({
      error: 0.02,
      from: 'stated',
      n: 1000,
    });
  });

  it.each([
    ['accuracy', { value: 0.8, n: 400 }, 0.02],
    ['test/val_accuracy', { value: 0.8, n: 400 }, 0.02],
    ['eval_acc', { value: 0.5, n: 100 }, 0.05],
    ['recall', { value: 0.8, positives: 400, n: 9999 }, 0.02],
    ['specificity', { value: 0.8, negatives: 400 }, 0.02],
    ['specificity', { value: 0.8, positives: 100, n: 500 }, 0.02],
  ])('of %s %j is √(p(1−p)/n) = %d', (metric, value, expected) => {
    expect(standardErrorOf(metric, value).error).toBeCloseTo(expected, 12);
  });

  it('of an area under the curve is Hanley and McNeil’s, here for the counts of their own example', () => {
    const { error, rowLoss } = standardErrorOf('roc_auc', { value: 0.893, positives: 51, negatives: 58 });
    expect(error).toBeCloseTo(0.0325115817676466, 12);
    expect(rowLoss).toBeCloseTo(1 / 51, 12);
  });

  it('that is stated goes with the metric’s own denominator, where the file tells it', () => {
    const value = { value: 0.8, standardError: 0.02, n: 1000 };
    expect(standardErrorOf('recall', value)).toMatchObject({ error: 0.02, n: null, counted: null });
    expect(standardErrorOf('recall', { ...value, positives: 50 })).toMatchObject({
      n: 50,
      counted: 'positives',
    });
    expect(standardErrorOf('precision', value)).toMatchObject({ n: null, counted: null });
    expect(standardErrorOf('f1', value)).toMatchObject({ n: 1000, counted: 'rows' });
  });

  it.each([
    ['f1', { value: 0.8, n: 400 }],
    ['roc_auc', { value: 0.8, n: 400 }],
    ['recall', { value: 0.8, n: 400 }],
    ['log_loss', { value: 0.3, n: 400 }],
    ['error', { value: 0.3, n: 400 }],
    ['accuracy', { value: 80, n: 400 }],
    ['accuracy', { value: 0.8 }],
    ['accuracy', { value: NaN, n: 400 }],
    ['accuracy', undefined],
  ])('of %s %j is not known', (metric, value) => {
    expect(standardErrorOf(metric, value)).toMatchObject({ error: NaN, from: 'nothing' });
  });
});

describe('an estimate from values', () => {
  const stated = {
    candidate: { value: 0.82, standardError: 0.003 },
    baseline: { value: 0.8, standardError: 0.004 },
  };

  it('adds the errors as if the values were independent', () => {
    const one = valueEstimate({ metric: 'accuracy', direction: 'higher', ...stated });
    expect(one).toMatchObject({ evidence: 'standard-error', unit: true, df: null, baselineError: 0.004 });
    expect(one.standardError).toBeCloseTo(0.005, 12);
    expect(one.gain).toBeCloseTo(0.02, 12);
    expect(one.covariance).toBeCloseTo(-0.000016, 12);
  });

  it('signs the gain by the direction, and with it the covariance', () => {
    const one = valueEstimate({ metric: 'log_loss', direction: 'lower', ...stated });
    expect(one.gain).toBeCloseTo(-0.02, 12);
    expect(one.covariance).toBeCloseTo(0.000016, 12);
  });

  it('does not flip the direction for negative values', () => {
    const pair = { candidate: { value: -0.5 }, baseline: { value: -0.3 } };
    expect(valueEstimate({ metric: 'r2', direction: 'higher', ...pair }).gain).toBeCloseTo(-0.2, 12);
    expect(valueEstimate({ metric: 'x', direction: 'lower', ...pair }).gain).toBeCloseTo(0.2, 12);
  });

  it('from counts names them and keeps what one row can do', () => {
    const one = valueEstimate({
      metric: 'accuracy',
      direction: 'higher',
      candidate: { value: 1, n: 1000 },
      baseline: { value: 1, n: 1000 },
    });
    expect(one).toMatchObject({
      evidence: 'row-count',
      n: 1000,
      counted: 'rows',
      standardError: 0,
      rowLoss: 0.001,
    });
  });

  it('is a bare point where one side has no error', () => {
    const one = valueEstimate({
      metric: 'accuracy',
      direction: 'higher',
      ...stated,
      baseline: { value: 0.8 },
    });
    expect(one).toMatchObject({ evidence: 'point', standardError: NaN, candidateError: 0.003 });
  });

  it('of percentages is not in [0, 1], whatever the name says', () => {
    const pair = { candidate: { value: 82 }, baseline: { value: 80 } };
    expect(valueEstimate({ metric: 'accuracy', direction: 'higher', ...pair }).unit).toBe(false);
  });

  it.each([
    ['accuracy', { n: 29 }, true],
    ['accuracy', { n: 30 }, false],
    ['accuracy', { n: 300, positives: 9 }, false],
    ['roc_auc', { n: 300, positives: 9 }, true],
    ['roc_auc', { positives: 10, negatives: 10 }, false],
    ['val_f1', { positives: 100, negatives: 9 }, true],
  ])('of %s with %j has too few rows: %s', (metric, counts, tooFew) => {
    const value = { value: 0.8, ...counts };
    expect(valueEstimate({ metric, direction: 'higher', candidate: value, baseline: value }).tooFew).toBe(
      tooFew,
    );
  });
});

describe('counts of rows', () => {
  it('that differ show other evaluation rows', () => {
    const pair = {
      metric: 'f1',
      direction: 'higher',
      candidate: { value: 1, n: 900 },
      baseline: { value: 1, n: 1000 },
    } as const;
    expect(differingRows(pair)).toMatch(/candidate is over 900 rows, of the baseline over 1000/);
    expect(differingRows({ ...pair, candidate: { value: 1 } })).toBeNull();
    expect(differingRows({ ...pair, candidate: { value: 1, n: 1000 } })).toBeNull();
  });
});
