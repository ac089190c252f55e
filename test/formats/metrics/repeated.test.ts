import { describe, expect, it } from '@jest/globals';
import { faultsOf, read, valuesOf } from './reading.ts';

async function one(content: object | string, name: string) {
  const { source: _, ...value } = (
    await read(typeof content === 'string' ? content : JSON.stringify(content))
  ).get(name) ?? { value: undefined };
  return value;
}

const crossValidated = {
  fit_time: [0.1, 0.2, 0.1],
  score_time: [0.01, 0.01, 0.02],
  test_roc_auc: [0.9, 0.92, 0.91],
  test_my_own: [1, 2, 3],
  train_roc_auc: [0.99, 0.98, 0.99],
};

describe('folds', () => {
  it('of scikit-learn’s cross_validate are those of test_…, whatever the metric’s name', async () => {
    const metrics = await read(JSON.stringify(crossValidated));
    expect([...metrics.keys()]).toEqual(['roc_auc', 'my_own']);
    expect(metrics.get('roc_auc')).toEqual({
      value: expect.closeTo(0.91, 12),
      folds: { values: [0.9, 0.92, 0.91] },
      source: 'metrics: roc_auc (mean of 3 folds)',
    });
    expect(metrics.get('my_own')).toMatchObject({ value: 2 });
  });

  it('of a table that pandas wrote of it are the same', async () => {
    const csv = ',fit_time,score_time,test_roc_auc\n0,0.1,0.01,0.9\n1,0.2,0.01,0.92\n2,0.1,0.02,0.91\n';
    expect((await read(csv, 'cv.csv')).get('roc_auc')?.folds).toEqual({ values: [0.9, 0.92, 0.91] });
  });

  it.each([
    ['under its name', { roc_auc: [0.9, 0.91] }, 'roc_auc'],
    ['under its name with test_', { test_roc_auc: [0.9, 0.91], seconds: 3 }, 'roc_auc'],
    ['beside other metrics', { loss: 0.3, roc_auc: [0.9, 0.91], f1: [0.8, 0.9] }, 'roc_auc'],
    ['below cv', { cv: { roc_auc: [0.9, 0.91] } }, 'cv/roc_auc'],
    ['that say so', { mine: { folds: [0.9, 0.91] } }, 'mine'],
    ['that say so, with their mean', { mine: { folds: [0.9, 0.91], mean: 0.905, std: 0.01 } }, 'mine'],
    ['that say so, anywhere', { eval: { deep: { folds: ['0.9', 0.91] } } }, 'eval/deep'],
  ])('%s', async (_, file, name) => {
    expect(await one(file, name)).toEqual({
      value: expect.closeTo(0.905, 12),
      folds: { values: [0.9, 0.91] },
    });
  });

  it('have ids where they stand by the name of the split, and the size of their test sets', async () => {
    const file = {
      a: { folds: { x: 0.9, y: 0.91 }, test_size: 0.2 },
      b: { folds: [1, 2], n_test: 50, n_train: 100 },
    };
    expect(await one(file, 'a')).toMatchObject({
      folds: { values: [0.9, 0.91], ids: ['x', 'y'], testToTrain: 0.25 },
    });
    expect(await one(file, 'b')).toMatchObject({ folds: { testToTrain: 0.5 } });
  });
});

describe('seeds', () => {
  it('are said to be such, with their numbers in an object', async () => {
    const file = { a: { seeds: [0.9, 0.91] }, b: { seeds: { 0: 0.9, 7: 0.92 } } };
    expect(await one(file, 'a')).toMatchObject({ seeds: { values: [0.9, 0.91] } });
    expect(await one(file, 'b')).toEqual({
      value: expect.closeTo(0.91, 12),
      seeds: { values: [0.9, 0.92], ids: ['0', '7'] },
    });
  });
});

describe('lists that may be something else', () => {
  it.each([
    ['a history with its validation', { accuracy: [0.7, 0.8], val_accuracy: [0.7, 0.8] }],
    ['a history with its loss', { accuracy: [0.7, 0.8], loss: [0.7, 0.6] }],
    ['a history of training and test', { train_accuracy: [0.7, 0.8], test_accuracy: [0.7, 0.8] }],
    ['a history with epochs', { accuracy: [0.7, 0.8], epoch: [1, 2] }],
    ['rounds of boosting', { validation_0: { auc: [0.7, 0.8] } }],
    ['rounds of boosting, cross validated', { 'test-auc-mean': [0.7, 0.8], 'test-auc-std': [0.1, 0.1] }],
    ['a search', { mean_test_roc_auc: [0.7, 0.8], mean_fit_time: [1, 1] }],
    ['a curve', { precision: [0.7, 0.8], recall: [0.7, 0.8], thresholds: [0.1, 0.2] }],
    ['values a class', { precision: [0.7, 0.8], support: [10, 20] }],
    ['lists of several lengths', { precision: [0.7, 0.8], f1: [0.7, 0.8, 0.9] }],
    ['timings', { latency_ms: [7, 8, 9] }],
    ['a name that nobody knows', { wobble: [7, 8, 9] }],
    ['a single entry', { accuracy: [0.9] }],
  ])('%s: passed over beside metrics, refused alone', async (_, lists) => {
    expect(await valuesOf(JSON.stringify({ mcc: 0.5, ...lists }))).toEqual({ mcc: 0.5 });
    const faults = await faultsOf(read(JSON.stringify(lists)));
    expect(faults[0]).toMatchObject({ code: 'METRICS_INVALID', hint: expect.stringContaining('"folds"') });
  });
});

describe('a list of folds or seeds', () => {
  it.each([
    ['that is mixed', { roc_auc: [0.9, 'high'] }, 'entry 2 of its 2 folds is no number'],
    ['with NaN', '{"roc_auc": [0.9, NaN]}', 'entry 2 of its 2 folds is NaN'],
    ['with null', { ...crossValidated, test_roc_auc: [0.9, null, 0.8] }, 'entry 2 of its 3 folds is null'],
    ['with an infinity', '{"a": {"seeds": [Infinity, 1]}}', 'entry 1 of its 2 seeds is Infinity'],
    ['that is too long', { roc_auc: Array(1001).fill(0.9) }, 'it has 1001 folds; 2 to 1000 are expected'],
    ['of one entry', { a: { folds: [0.9] } }, 'it has 1 folds'],
    ['of lists', { a: { folds: [[0.9], 0.8] } }, 'entry 1 of its 2 folds is no number'],
    ['of both kinds', { a: { folds: [1, 2], seeds: [1, 2] } }, 'either `folds` or `seeds`'],
    [
      'with a mean of its own',
      { a: { folds: [1, 2], mean: 3 } },
      '`mean` is 3, and the mean of its folds 1.5',
    ],
    ['with another value', { a: { seeds: [1, 2], value: 1 } }, '`value` is 1, and the mean of its seeds 1.5'],
    ['with a size that cannot be', { a: { folds: [1, 2], test_size: 30 } }, '`test_size` must be'],
    ['with a negative size', { a: { folds: [1, 2], test_size: -0.2 } }, '`test_size` must be'],
    ['beside a value of its name', { roc_auc: 0.9, test_roc_auc: [0.9, 0.91] }, 'two values have the path'],
  ])('%s is refused', async (_, file, message) => {
    const content = typeof file === 'string' ? file : JSON.stringify(file);
    expect(await faultsOf(read(content))).toMatchObject([
      { code: 'METRICS_INVALID', message: expect.stringContaining(message) },
    ]);
  });
});
