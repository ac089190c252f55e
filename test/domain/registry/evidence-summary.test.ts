import { describe, expect, it } from '@jest/globals';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import type { Column, Table } from '../../../src/domain/evidence/table.ts';
import type { MetricValues } from '../../../src/domain/evidence/value.ts';
import {
  summarise,
  summaryColumns,
  summarySeeds,
  summaryTable,
  valuesOfSummary,
  withSeedValues,
} from '../../../src/domain/registry/evidence-summary.ts';
import { predictionRows } from '../../support/local/models.ts';

const n = 1800;
const ids = ['0', '1'];
const rows = predictionRows(n);
const table: Table = {
  path: 'rows.csv',
  rows: n,
  columns: new Map([
    ['id', { kind: 'number', values: Float64Array.from(rows, ({ id }) => id) }],
    ['label', { kind: 'number', values: Float64Array.from(rows, ({ label }) => label) }],
    ['score', { kind: 'number', values: Float64Array.from(rows, ({ score }) => score) }],
  ]),
};

function summaryOf(values: MetricValues): MetricValues {
  const columns = { id: 'id', label: 'label', score: 'score' };
  const pairing = pairRows({ candidate: table, baseline: null, columns });
  if (pairing.kind !== 'paired') throw new Error('the rows are sound');
  return summarise(values, pairing.rows);
}

describe('the summary of an evaluation', () => {
  it('has each metric with its counts and standard error, and what only files say', () => {
    const summary = summaryOf(
      new Map([
        ['latency_ms', { value: 12 }],
        ['accuracy', { value: 0.1 }],
      ]),
    );
    expect(summary.get('accuracy')).toEqual({
      value: 0.8,
      standardError: expect.closeTo(Math.sqrt((0.8 * 0.2) / (n - 1)), 4),
      n,
      positives: 900,
      negatives: 900,
    });
    expect(summary.get('latency_ms')).toEqual({ value: 12 });
    expect(summary.get('roc_auc')?.standardError).toBeGreaterThan(0);
  });

  it('has no counts of rows that share units, which would promise more than they tell', () => {
    const units = { kind: 'number', values: Float64Array.from(rows, ({ id }) => id % 40) } as const;
    const columns = { id: 'id', label: 'label', score: 'score', unit: 'unit' };
    const candidate = { ...table, columns: new Map([...table.columns, ['unit', units]]) };
    const pairing = pairRows({ candidate, baseline: null, columns });
    if (pairing.kind !== 'paired') throw new Error('the rows are sound');
    const summary = summarise(new Map(), pairing.rows);
    expect(summary.get('accuracy')).toEqual({ value: 0.8, standardError: expect.any(Number) });
    const few = { ...units, values: units.values.map((unit) => unit % 3) };
    const ofThree = { ...table, columns: new Map([...table.columns, ['unit', few]]) };
    const other = pairRows({ candidate: ofThree, baseline: null, columns });
    if (other.kind !== 'paired') throw new Error('the rows are sound');
    expect(summarise(new Map(), other.rows).get('accuracy')).toEqual({ value: 0.8 });
  });

  it('is read as it was written, NaN and unknown counts included', () => {
    const values: MetricValues = new Map([
      ['b', { value: NaN }],
      ['a', { value: 0.5, standardError: 0.01, n: 10, positives: 4, negatives: 6 }],
      ['c', { value: -Infinity, n: 3 }],
    ]);
    const written = summaryTable(values);
    expect([...written.columns.keys()]).toEqual(summaryColumns);
    const source = 'evidence-summary.parquet';
    expect([...valuesOfSummary(written)]).toEqual([
      ['a', { ...values.get('a'), source }],
      ['b', { ...values.get('b'), source }],
      ['c', { ...values.get('c'), source }],
    ]);
  });

  it('is what the files say where rows have no labels, or are not there', () => {
    const values: MetricValues = new Map([['loss', { value: 1 }]]);
    expect(summarise(values, null)).toBe(values);
  });

  it('has NaN for a metric that the rows of one seed lack, and drops no other seed for it', () => {
    const values = withSeedValues(
      new Map([['latency_ms', { value: 12, seeds: { values: [11, 13], ids } }]]),
      [
        { seed: '0', values: new Map([['f1', { value: 0.8, n: 90 }]]) },
        { seed: '1', values: new Map([['accuracy', { value: 0.7 }]]) },
      ],
    );
    const written = valuesOfSummary(summaryTable(values, summarySeeds(ids)), summarySeeds(ids));
    const source = 'evidence-summary.parquet';
    expect(Object.fromEntries(written)).toEqual({
      accuracy: { value: NaN, seeds: { values: [NaN, 0.7], ids }, source },
      f1: { value: 0.8, n: 90, seeds: { values: [0.8, NaN], ids }, source },
      // Of its own file, whose seeds the run's record keeps: the mean is the value of none of them.
      latency_ms: { value: 12, source },
    });
  });

  it('refuses a metric that some seeds have and another has not', () => {
    const seeds = summarySeeds(['0', '1', '2']);
    const each = seeds.map(({ seed }) => ({ seed, values: new Map([['f1', { value: 0.8 }]]) }));
    const written = summaryTable(withSeedValues(new Map(), each), seeds);
    const column = written.columns.get('value of seed 1') as Column;
    const cut = withColumn(written, 'value of seed 1', { ...column, nulls: Uint8Array.of(1) });
    expect(() => valuesOfSummary(cut, seeds)).toThrow(/broken: `f1` has no value with seed "1"/);
  });

  it.each([
    [
      'a metric twice',
      (one: Table) =>
        withColumn(one, 'metric', { kind: 'text', codes: Int32Array.of(0, 0), dictionary: ['a'] }),
    ],
    [
      'text for a value',
      (one: Table) =>
        withColumn(one, 'value', { kind: 'text', codes: Int32Array.of(0, 0), dictionary: ['a'] }),
    ],
    [
      'no value',
      (one: Table) =>
        withColumn(one, 'value', {
          kind: 'number',
          values: Float64Array.of(1, NaN),
          nulls: Uint8Array.of(0, 1),
        }),
    ],
  ])('refuses %s', (_name, change) => {
    const written = summaryTable(
      new Map([
        ['a', { value: 1 }],
        ['b', { value: 2 }],
      ]),
    );
    expect(() => valuesOfSummary(change(written))).toThrow(/broken/);
  });
});

function withColumn(one: Table, name: string, column: Column): Table {
  return { ...one, columns: new Map([...one.columns, [name, column]]) };
}
