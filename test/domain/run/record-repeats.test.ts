import { describe, expect, it } from '@jest/globals';
import { evidenceFingerprint } from '../../../src/domain/evidence/fingerprint.ts';
import type { MetricValue } from '../../../src/domain/evidence/value.ts';
import { makeRunRecord, metricsOf } from '../../../src/domain/run/record-assembly.ts';
import { formatRunRecord, parseRunRecord } from '../../../src/domain/run/record-text.ts';
import type { RunRecord } from '../../../src/domain/run/record.ts';

const facts = { model: 'fraud', files: [], evidence: [] } as const;
const value = (one: MetricValue) => new Map([['roc_auc', one]]);
const repeated: MetricValue = {
  value: 0.905,
  folds: { values: [0.9, 0.91], ids: ['a', 'b'], testToTrain: 0.25 },
  seeds: { values: [0.9, 0.91], ids: ['3', '1'] },
};

describe('a record', () => {
  it('keeps folds and seeds of a metric, and its id speaks of them', () => {
    const record = makeRunRecord({ ...facts, metrics: value(repeated) });
    expect(metricsOf(record).get('roc_auc')).toEqual(repeated);
    const other = { ...repeated, folds: { ...repeated.folds, values: [0.89, 0.92] } };
    expect(makeRunRecord({ ...facts, metrics: value(other) }).id).not.toBe(record.id);
    const bare = makeRunRecord({
      ...facts,
      metrics: value({ value: 0.905, folds: { values: [0.9, 0.91] } }),
    });
    expect(metricsOf(bare).get('roc_auc')).toEqual({ value: 0.905, folds: { values: [0.9, 0.91] } });
  });

  it('of several seeds gives each metric its value with each, where two or more have it', () => {
    const seeds = [
      {
        seed: 0,
        metrics: new Map([
          ['roc_auc', { value: 0.9 }],
          ['f1', { value: 0.5 }],
        ]),
      },
      { seed: 4, metrics: new Map([['roc_auc', { value: NaN }]]) },
      { seed: 2, metrics: new Map([['roc_auc', { value: 0.92 }]]) },
    ];
    const metrics = metricsOf(makeRunRecord({ ...facts, metrics: seeds[0]?.metrics ?? new Map(), seeds }));
    expect(metrics.get('roc_auc')).toEqual({
      value: 0.9,
      seeds: { values: [0.9, NaN, 0.92], ids: ['0', '4', '2'] },
    });
    expect(metrics.get('f1')).toEqual({ value: 0.5 });
  });

  it.each([
    ['ids that are too few', { 'fold-ids': ['a'] }, 'metrics.roc_auc.fold-ids'],
    ['ids that occur twice', { 'seed-ids': ['a', 'a'] }, 'metrics.roc_auc.seed-ids'],
    ['a single fold', { folds: [0.9] }, 'metrics.roc_auc.folds'],
    ['a fold that is no number', { folds: ['NaN', 0.9] }, 'metrics.roc_auc.folds'],
    ['test sets of no size', { 'test-to-train': 0 }, 'metrics.roc_auc.test-to-train'],
  ])('with %s is refused', (_, parts, field) => {
    const record = makeRunRecord({ ...facts, metrics: value(repeated) });
    const metrics = { roc_auc: { ...record.metrics['roc_auc'], ...parts } };
    const text = formatRunRecord({ ...record, metrics } as unknown as RunRecord);
    expect(() => parseRunRecord(text, 'run.json')).toThrow(field);
  });

  it('with one seed twice is refused', () => {
    const twice = [1, 1].map((seed) => ({ seed, metrics: value({ value: 0.9 }) }));
    expect(() => makeRunRecord({ ...facts, metrics: value({ value: 0.9 }), seeds: twice })).toThrow(
      '1 is listed twice',
    );
  });
});

describe('the fingerprint of evidence', () => {
  const print = (one: MetricValue) => evidenceFingerprint({ metrics: value(one) });

  it('speaks of every fold and seed', () => {
    const { folds: _folds, ...seedsAlone } = repeated;
    const { seeds: _seeds, ...foldsAlone } = repeated;
    const bare = { value: repeated.value };
    const larger = { ...repeated, folds: { values: [0.9, 0.91], ids: ['a', 'b'], testToTrain: 0.5 } };
    const all = [repeated, seedsAlone, foldsAlone, bare, larger].map(print);
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not depend on the order of what has ids, and does on that of folds without', () => {
    const turned = { values: [0.91, 0.9], ids: ['b', 'a'], testToTrain: 0.25 };
    expect(print({ ...repeated, folds: turned })).toBe(print(repeated));
    const folds = (values: number[]) => print({ value: 0.905, folds: { values } });
    expect(folds([0.9, 0.91])).not.toBe(folds([0.91, 0.9]));
    const seeds = (values: number[]) => print({ value: 0.905, seeds: { values } });
    expect(seeds([0.9, 0.91])).toBe(seeds([0.91, 0.9]));
  });
});
