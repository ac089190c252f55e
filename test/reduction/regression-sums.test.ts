import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateErrors } from '../../src/domain/compare/error-estimates.ts';
import { estimateRegression } from '../../src/domain/compare/regression-estimates.ts';
import { divisionsOf } from '../../src/domain/compare/row-groups.ts';
import type { Estimate } from '../../src/domain/compare/estimate.ts';
import type { PairedRows } from '../../src/domain/evidence/paired-rows.ts';
import { pairRows } from '../../src/domain/evidence/pairing.ts';
import { mergeAnySums } from '../../src/domain/sums/any-sums.ts';
import { ErrorSums } from '../../src/domain/sums/error-sums.ts';
import type { ErrorSumsData } from '../../src/domain/sums/error-sums.ts';
import { rowIdsOf } from '../../src/domain/evidence/row-ids.ts';
import { exactly, minus, nearest, plus, times } from '../../src/domain/sums/exact-number.ts';
import { seeded } from '../simulation/random.ts';

const columns = { id: 'id', label: 'label', prediction: 'value', slices: ['kind'] };

interface Numbers {
  readonly labels: readonly number[];
  readonly own: readonly number[];
  readonly held: readonly number[];
}

function paired({ labels, own, held }: Numbers): PairedRows {
  const n = labels.length;
  const table = (values: readonly number[]) => ({
    path: 'rows.csv',
    rows: n,
    columns: new Map([
      ['id', { kind: 'number' as const, values: Float64Array.from({ length: n }, (_, row) => row) }],
      ['label', { kind: 'number' as const, values: Float64Array.from(labels) }],
      ['value', { kind: 'number' as const, values: Float64Array.from(values) }],
      ['kind', { kind: 'number' as const, values: Float64Array.from({ length: n }, (_, row) => row % 3) }],
    ]),
  });
  const pairing = pairRows({ candidate: table(own), baseline: table(held), columns });
  if (pairing.kind !== 'paired') throw new Error(pairing.kind);
  return pairing.rows;
}

const shape = { task: 'regression', paired: true, threshold: 0.5, columns: ['kind'] } as const;

/** The sums of some of the rows. */
function sumsOf({ labels, candidate, baseline, slices }: PairedRows, rows: readonly number[]): ErrorSumsData {
  const some = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] as number);
  const sums = new ErrorSums(shape);
  sums.add({
    n: rows.length,
    ids: rowIdsOf({ kind: 'number', values: Float64Array.from(rows) }),
    labels: some(labels),
    candidate: some(candidate),
    baseline: some(baseline as Float64Array),
    slices: slices.map(({ codes, values }) => ({
      codes: Int32Array.from(rows, (row) => codes[row] as number),
      texts: values,
    })),
  });
  return sums.finish();
}

const all = (rows: PairedRows) => Array.from({ length: rows.n }, (_, row) => row);
const always = () => true;

function simulated(n: number, make: (next: () => number) => readonly [number, number, number]): PairedRows {
  const next = seeded(n);
  const rows = Array.from({ length: n }, () => make(next));
  return paired({
    labels: rows.map(([label]) => label),
    own: rows.map(([, own]) => own),
    held: rows.map(([, , held]) => held),
  });
}

describe('sums of a regression', () => {
  it.each<[string, (next: () => number) => readonly [number, number, number]]>([
    ['of size 1', (next) => [next(), next(), next()]],
    ['far from 0, as times are', (next) => [1e9 + next(), 1e9 + next(), 1e9 + next()]],
    ['tiny', (next) => [1e-30 * next(), 1e-30 * next(), 1e-30 * next()]],
    ['of many sizes', (next) => [Math.exp(20 * next()), Math.exp(20 * next()), Math.exp(20 * next())]],
    [
      'of models that are much alike',
      (next) => {
        const [label, error] = [10 * next(), next()];
        return [label, label + error, label + error + 1e-6 * next()];
      },
    ],
  ])('say of rows %s what the rows say', (_, make) => {
    const rows = simulated(6000, make);
    const found = estimateErrors(sumsOf(rows, all(rows)), always);
    const expected = estimateRegression(rows, divisionsOf(rows, rows.slices), always);
    expect(found.map(({ metric, slice }) => [metric, slice])).toEqual(
      expected.map(({ metric, slice }) => [metric, slice]),
    );
    for (const [at, one] of found.entries()) {
      const other = expected[at] as Estimate;
      const scale = Math.max(Math.abs(other.candidate), Math.abs(other.baseline), 1e-300);
      for (const key of ['candidate', 'baseline', 'gain', 'standardError'] as const) {
        expect(Math.abs(one[key] - other[key])).toBeLessThanOrEqual(
          key === 'standardError' ? 1e-7 * other[key] : 1e-9 * scale,
        );
      }
      expect(one).toMatchObject({ n: other.n, df: other.df, tooFew: false, eligible: other.slice !== null });
      // u of RMSE and R² is a bound of what rows show.
      expect(one.rowLoss).toBeGreaterThanOrEqual(other.rowLoss * (1 - 1e-6));
      expect(one.rowLoss).toBeLessThanOrEqual(other.rowLoss * 4);
    }
  });

  it('are the same to the byte however the rows are dealt and the parts are merged', () => {
    const value = fc.oneof(
      fc.double({ min: -1e60, max: 1e60, noNaN: true }),
      fc.integer({ min: -9, max: 9 }),
    );
    const row = fc.tuple(value, value, value, fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 40, maxLength: 60 }), (made) => {
        const rows = paired({
          labels: made.map(([label], at) => (at === 0 ? 0.5 : label)),
          own: made.map(([, own]) => own),
          held: made.map(([, , held]) => held),
        });
        const whole = JSON.stringify(estimateErrors(sumsOf(rows, all(rows).toReversed()), always));
        const parts = [0, 1, 2].map((part) => all(rows).filter((at) => made[at]?.[3] === part));
        const merged = (order: readonly number[]) =>
          estimateErrors(
            mergeAnySums(order.map((part) => sumsOf(rows, parts[part] as number[]))) as ErrorSumsData,
            always,
          );
        expect(JSON.stringify(merged([0, 1, 2]))).toBe(whole);
        expect(JSON.stringify(merged([2, 0, 1]))).toBe(whole);
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

it('exact numbers are what rationals are', () => {
  const double = fc.double({ min: -1e100, max: 1e100, noNaN: true });
  fc.assert(
    fc.property(double, double, (a, b) => {
      const [x, y] = [exactly(a), exactly(b)];
      expect(nearest(x)).toBe(a + 0);
      expect(nearest(plus(x, y))).toBe(a + b + 0);
      expect(nearest(minus(x, y))).toBe(a - b + 0);
      if (Math.abs(a * b) > 1e-280) expect(nearest(times(x, y))).toBe(a * b);
    }),
    { seed: 6 },
  );
});
