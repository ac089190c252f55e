import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import { estimateRows, metricsOfRows } from '../../../src/domain/compare/row-estimates.ts';
import type { PairedRows } from '../../../src/domain/evidence/paired-rows.ts';
import { pairedRows } from '../../simulation/rows.ts';
import type { RowParts } from '../../simulation/rows.ts';
import { golden } from '../statistics/golden.ts';

const { rows: goldenRows, expected } = golden;
const goldenPairs = pairedRows({
  labels: goldenRows.map(({ y }) => y),
  candidate: goldenRows.map(({ p_b }) => p_b),
  baseline: goldenRows.map(({ p_a }) => p_a),
  slices: { slice: goldenRows.map(({ slice }) => slice) },
});

function of(rows: PairedRows, metric: string, slice: string | null = null): Estimate {
  const found = estimateRows(rows).find(
    (one) => one.metric === metric && (one.slice?.value ?? null) === slice,
  );
  if (!found) throw new Error(`No ${metric}`);
  return found;
}

describe('golden values', () => {
  it.each([
    ['accuracy', 'acc'],
    ['precision', 'precision'],
    ['recall', 'recall'],
    ['f1', 'f1'],
    ['roc_auc', 'auc'],
    ['log_loss', 'logloss'],
    ['brier', 'brier'],
    ['ece', 'ece10_equal_width'],
  ] as const)('%s of both models', (metric, key) => {
    const { candidate, baseline } = of(goldenPairs, metric);
    expect(Math.abs(candidate - expected.b[key])).toBeLessThanOrEqual(1e-9);
    expect(Math.abs(baseline - expected.a[key])).toBeLessThanOrEqual(1e-9);
  });

  it('DeLong', () => {
    const { gain, standardError, candidateError, baselineError, covariance } = of(goldenPairs, 'roc_auc');
    const { delta, se_delta, se_a, se_b, cov } = expected.delong;
    expect(gain).toBeCloseTo(delta, 12);
    expect(standardError).toBeCloseTo(se_delta, 12);
    expect(candidateError).toBeCloseTo(se_b, 12);
    expect(baselineError).toBeCloseTo(se_a, 12);
    expect(covariance).toBeCloseTo(cov - se_a ** 2, 12);
  });

  it('paired log loss and accuracy', () => {
    const loss = of(goldenPairs, 'log_loss');
    expect(loss.gain).toBeCloseTo(-expected.paired_logloss.delta, 10);
    expect(loss.standardError).toBeCloseTo(expected.paired_logloss.se, 10);
    const accuracy = of(goldenPairs, 'accuracy');
    expect(accuracy.standardError).toBeCloseTo(expected['noninferiority_acc_margin_.02'].se, 12);
    expect(accuracy.discordant).toEqual({ better: expected.mcnemar.b01, worse: expected.mcnemar.b10 });
  });
});

/** Random rows with ties, several slices, and every now and then one class or constant scores. */
const task = fc.constantFrom('binary', 'regression');
const sizes = fc.constantFrom(1, 2, 31, 120, 120, 1100);
const drawn = fc.tuple(task, sizes, fc.integer({ min: 1, max: 2 ** 30 })).map(([of, n, seed]): RowParts => {
  const at = (row: number, salt: number): number =>
    ((Math.imul(row + 1, 2654435761) ^ Math.imul(seed, salt)) >>> 8) / 2 ** 24;
  const each = (value: (row: number) => number): number[] =>
    Array.from({ length: n }, (_, row) => value(row));
  const round = (value: number): number => Math.round(value * 50) / 50;
  return {
    task: of,
    labels: each((row) => (of === 'binary' ? Math.round(at(row, 97)) : 1e6 * at(row, 97))),
    candidate: each((row) => (of === 'binary' ? round(at(row, 31)) : 1e6 * at(row, 97) + at(row, 31))),
    baseline: each((row) => (of === 'binary' ? round(at(row, 57)) : 1e6 * at(row, 97) + at(row, 57))),
    ids: each((row) => row).map(String),
    slices: { s: each((row) => Math.floor(3 * at(row, 11))).map((value) => `v${value}`) },
  };
});

function rearranged(parts: RowParts): RowParts {
  const order = parts.labels.map((_, row) => row).sort((a, b) => ((a * 7919) % 1103) - ((b * 7919) % 1103));
  const pick = <T>(values: readonly T[]): T[] => order.map((row) => values[row] as T);
  return {
    ...parts,
    labels: pick(parts.labels),
    candidate: pick(parts.candidate),
    baseline: pick(parts.baseline ?? []),
    ids: pick(parts.ids ?? []),
    slices: { s: pick(parts.slices?.['s'] ?? []) },
  };
}

describe('whatever the rows', () => {
  it('gives the same bytes in any order', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        const inOrder = JSON.stringify(estimateRows(pairedRows(parts)));
        expect(JSON.stringify(estimateRows(pairedRows(rearranged(parts))))).toBe(inOrder);
      }),
      { numRuns: 40 },
    );
  });

  it('negates the gain when the sides are swapped, and keeps its error', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        const { candidate, baseline } = parts;
        const swapped = estimateRows(
          pairedRows({ ...parts, candidate: baseline ?? [], baseline: candidate }),
        );
        for (const [at, one] of estimateRows(pairedRows(parts)).entries()) {
          const other = swapped[at] as Estimate;
          const scale = Math.abs(one.candidate) + Math.abs(one.baseline);
          if (Number.isFinite(one.gain)) {
            expect(Math.abs(one.gain + other.gain)).toBeLessThanOrEqual(1e-9 * scale);
            expect(other.candidate).toBe(one.baseline);
          }
          if (Number.isFinite(one.standardError)) {
            expect(Math.abs(one.standardError - other.standardError)).toBeLessThanOrEqual(1e-9 * scale);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not see a monotone transformation of the scores in AUC', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        fc.pre(parts.task === 'binary');
        const cubed = (scores: readonly number[] | null): number[] => (scores ?? []).map((p) => p ** 3 / 2);
        const moved = { ...parts, candidate: cubed(parts.candidate), baseline: cubed(parts.baseline) };
        const only = { metrics: ['roc_auc'] };
        expect(estimateRows(pairedRows(moved), only)).toEqual(estimateRows(pairedRows(parts), only));
      }),
      { numRuns: 40 },
    );
  });
});

it('estimates what is asked for, and names what it can', () => {
  const asked = { metrics: ['recall', 'brier', 'rmse'], sliceColumns: ['slice'] };
  const slices = [null, 'a', 'b', 'c'];
  expect(
    estimateRows(goldenPairs, asked).map(({ metric, slice }) => `${metric} ${slice?.value ?? ''}`),
  ).toEqual(slices.flatMap((slice) => [`recall ${slice ?? ''}`, `brier ${slice ?? ''}`]));
  expect(estimateRows(goldenPairs, { sliceColumns: [] }).map(({ metric }) => metric)).toEqual(
    metricsOfRows(goldenPairs),
  );
  expect(estimateRows({ ...goldenPairs, task: 'unlabelled' })).toEqual([]);
});
