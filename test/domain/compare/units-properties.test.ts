import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import { pairedRows } from '../../simulation/rows.ts';
import type { RowParts } from '../../simulation/rows.ts';
import { golden } from '../statistics/golden.ts';
import { byName, goldenParts, near } from './sampled-rows.ts';

/** Binary and regression rows with ties; weights of which some are 0; up to a few units. */
const drawn = fc
  .record({
    task: fc.constantFrom('binary', 'regression'),
    n: fc.constantFrom(40, 150, 150, 1040),
    units: fc.constantFrom(6, 30, 3000),
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
  })
  .map(({ task, n, units, seed }) => {
    const at = (row: number, salt: number): number =>
      ((Math.imul(row + 1, 2654435761) ^ Math.imul(seed, salt)) >>> 8) / 2 ** 24;
    const each = (value: (row: number) => number): number[] =>
      Array.from({ length: n }, (_, row) => value(row));
    const score = (salt: number) => (row: number) =>
      task === 'binary' ? Math.round(at(row, salt) * 50) / 50 : 1e3 * at(row, 97) + at(row, salt);
    return {
      task,
      labels: each((row) => (task === 'binary' ? Math.round(at(row, 97)) : 1e3 * at(row, 97))),
      candidate: each(score(31)),
      baseline: each(score(57)),
      ids: each((row) => row).map(String),
      units: each((row) => Math.floor(units * at(row, 13) ** 2)).map((unit) => `u${unit}`),
      weights: each((row) => (at(row, 19) < 0.1 ? 0 : at(row, 19))),
      slices: { s: each((row) => Math.floor(3 * at(row, 11))).map((value) => `v${value}`) },
    } satisfies RowParts;
  });
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function pick(parts: Drawn, order: readonly number[]): Drawn {
  const of = <T>(values: readonly T[]): T[] => order.map((row) => values[row] as T);
  return {
    task: parts.task,
    labels: of(parts.labels),
    candidate: of(parts.candidate),
    baseline: of(parts.baseline),
    ids: of(parts.ids),
    units: of(parts.units),
    weights: of(parts.weights),
    slices: { s: of(parts.slices.s) },
  };
}

const runs = { numRuns: 8 };
const rowsOf = ({ labels }: Drawn): number[] => labels.map((_, row) => row);
const without = ({ units: _units, weights: _weights, ...rest }: Drawn): Omit<Drawn, 'units' | 'weights'> =>
  rest;

describe('rows with units and weights', () => {
  it('give the same bytes in any order', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        const order = rowsOf(parts).sort((a, b) => ((a * 7919) % 1201) - ((b * 7919) % 1201));
        const found = [parts, pick(parts, order)].map((one) => JSON.stringify(estimateRows(pairedRows(one))));
        expect(found[1]).toBe(found[0]);
      }),
      runs,
    );
  });

  it('negate when the sides are swapped', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        const forth = byName(parts);
        const back = byName({ ...parts, candidate: parts.baseline, baseline: parts.candidate });
        for (const [metric, { gain, standardError }] of forth) {
          expect(back.get(metric)?.gain).toBeCloseTo(-gain, 12);
          if (Number.isFinite(standardError)) near(back.get(metric)?.standardError, standardError);
        }
      }),
      runs,
    );
  });

  it('do not know more for being written twice', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        const twice = pick(parts, [...rowsOf(parts), ...rowsOf(parts)]);
        const ids = twice.ids.map((id, at) => `${id}/${at}`);
        const once = byName(parts);
        for (const [metric, found] of byName({ ...twice, ids })) {
          const { standardError, df, rowLoss } = once.get(metric) as Estimate;
          if (!Number.isFinite(standardError)) continue;
          near(found.standardError, standardError, 1e-11);
          near(found.df ?? NaN, df ?? NaN, 1e-11);
          near(found.rowLoss, rowLoss, 1e-11);
        }
      }),
      runs,
    );
  });

  it('tell the same whatever unit the weights have', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(1e-200, 0.3, 7, 1e200), (parts, factor) => {
        const scaled = byName({ ...parts, weights: parts.weights.map((weight) => weight * factor) });
        for (const [metric, { gain, standardError, df }] of byName(parts)) {
          if (!Number.isFinite(standardError)) continue;
          near(scaled.get(metric)?.gain, gain);
          near(scaled.get(metric)?.standardError, standardError, 1e-11);
          near(scaled.get(metric)?.df ?? NaN, df ?? NaN, 1e-11);
        }
      }),
      runs,
    );
  });

  it('are as without weights where all weigh the same', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(0.3, 1, 12), (parts, weight) => {
        const alike = { ...without(parts), weights: parts.weights.map(() => weight) };
        expect(estimateRows(pairedRows(alike))).toEqual(estimateRows(pairedRows(without(parts))));
        const units = { ...alike, units: parts.units };
        const { weights: _, ...unweighted } = units;
        expect(estimateRows(pairedRows(units))).toEqual(estimateRows(pairedRows(unweighted)));
      }),
      runs,
    );
  });

  it('are as without the rows that weigh nothing', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        const kept = rowsOf(parts).filter((row) => parts.weights[row] !== 0);
        const [all, some] = [parts, pick(parts, kept)].map((one) => estimateRows(pairedRows(one)));
        expect(all).toEqual(some);
      }),
      runs,
    );
  });

  it('come to the unweighted errors where all but one weigh the same, and that one next to nothing', () => {
    const rows = golden.rows.length;
    const weights = goldenParts.labels.map((_, row) => (row === 0 ? 1e-13 : 1));
    const weighted = byName({ ...goldenParts, weights });
    const kept = <T>(values: readonly T[]): T[] => values.slice(1);
    const plain = byName({
      labels: kept(goldenParts.labels),
      candidate: kept(goldenParts.candidate),
      baseline: kept(goldenParts.baseline),
    });
    for (const [metric, { candidate, gain, standardError, candidateError }] of plain) {
      // DeLong and the jackknife are two estimators of one error.
      if (metric === 'roc_auc' || metric === 'ece') continue;
      near(weighted.get(metric)?.candidate, candidate, 1e-11);
      near(weighted.get(metric)?.gain, gain, 1e-11);
      near(weighted.get(metric)?.standardError, standardError, 1e-4 / rows);
      near(weighted.get(metric)?.candidateError, candidateError, 1e-4 / rows);
    }
  });

  it('are rows on their own where each is a unit', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        const own = byName({ ...without(parts), units: parts.ids });
        for (const [metric, { method, gain, standardError }] of byName(without(parts))) {
          if (!Number.isFinite(standardError) || (method !== 'jackknife' && parts.ids.length > 1000))
            continue;
          if (method === 'delong') continue;
          near(own.get(metric)?.gain, gain, 1e-11);
          near(own.get(metric)?.standardError, standardError, 1e-10);
        }
      }),
      runs,
    );
  });
});
