import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedLimits, changedRows, countChanges } from '../../../src/domain/compare/changed-rows.ts';
import { judge } from '../../../src/domain/compare/judge.ts';
import type { PairedRows } from '../../../src/domain/evidence/paired-rows.ts';
import { absolute, gate, pairedRows, request, rule, seeded, shuffled } from './judging.ts';
import type { Row } from './judging.ts';

function drawn(seed: number, n = 300): Row[] {
  const random = seeded(seed);
  return Array.from({ length: n }, (_, at) => ({
    id: `r${at}`,
    label: random() < 0.4 ? 1 : 0,
    candidate: Math.floor(random() * 20) / 20,
    baseline: Math.floor(random() * 20) / 20,
    slices: {
      country: 'ABCDEFGHI'[Math.floor(random() ** 2 * 9)] as string,
      device: random() < 0.5 ? 'x' : 'y',
    },
  }));
}

const metrics = ['accuracy', 'recall', 'brier', 'log_loss'];
const asked = gate(...metrics.map((metric) => rule(metric, absolute(0.5))));
const judged = (rows: PairedRows, one = asked) =>
  judge(request({ gate: one, rows: { kind: 'paired', rows } })).results;

describe('what slices contribute to a change', () => {
  const weights = (n: number) => ({
    column: 'w',
    values: Float64Array.from({ length: n }, (_, at) => 1 + (at % 5)),
  });

  it('adds up to the whole change, over every column and for each mean, weighted or not', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, weighted) => {
        const rows = drawn(seed);
        const all = pairedRows(rows, weighted ? { weights: weights(rows.length) } : {});
        const found = judged(all);
        expect(new Set(found.contributions?.map(({ column }) => column))).toEqual(
          new Set(['country', 'device']),
        );
        for (const { metric, change, slices, rest } of found.contributions ?? []) {
          const whole = found.metrics.find((one) => one.metric === metric);
          expect(change).toBe(whole?.change);
          const parts = [...slices, ...(rest ? [rest] : [])];
          const sum = (of: (one: (typeof parts)[number]) => number) =>
            parts.reduce((total, one) => total + of(one), 0);
          expect(sum(({ contribution }) => contribution)).toBeCloseTo(change, 12);
          expect(sum(({ share }) => share)).toBeCloseTo(1, 12);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('turns its sign where the sides are swapped, and does not depend on the order of rows', () => {
    const rows = drawn(5);
    const found = judged(pairedRows(rows)).contributions;
    const swapped = judged(
      pairedRows(rows.map((row) => ({ ...row, candidate: row.baseline, baseline: row.candidate }))),
    ).contributions;
    expect(found?.length).toBe(8);
    expect(swapped?.map(({ metric, column, slices }) => [metric, column, slices])).toEqual(
      found?.map(({ metric, column, slices }) => [
        metric,
        column,
        slices.map((one) => ({
          ...one,
          change: one.change === null ? null : 0 - one.change,
          contribution: 0 - one.contribution,
        })),
      ]),
    );
    const other = judged(pairedRows(shuffled(rows, seeded(8)))).contributions;
    expect(JSON.stringify(other)).toBe(JSON.stringify(found));
  });

  it('lists what brings most first, and is left out of what no rule compares or nothing changed', () => {
    const found = judged(
      pairedRows(drawn(7)),
      gate(rule('accuracy', absolute(0.1)), rule('recall', { min: 0 })),
    );
    expect(new Set(found.contributions?.map(({ metric }) => metric))).toEqual(new Set(['accuracy']));
    for (const { slices } of found.contributions ?? []) {
      const sizes = slices.map(({ contribution }) => Math.abs(contribution));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
    const same = drawn(7).map((row) => ({ ...row, candidate: row.baseline }));
    expect(judged(pairedRows(same))).not.toHaveProperty('contributions');
  });
});

describe('the rows that changed', () => {
  const plain = [
    { id: 'a', label: 1, candidate: 0.9, baseline: 0.2 },
    { id: 'b', label: 1, candidate: 0.2, baseline: 0.6 },
    { id: 'c', label: 0, candidate: 0.9, baseline: 0.4 },
    { id: 'd', label: 0, candidate: 0.1, baseline: 0.3 },
    { id: 'e', label: 0, candidate: 0.3, baseline: 0.3 },
    { id: 'f', label: 0, candidate: 0.4, baseline: 0.3 },
  ];

  it('are the broken, the fixed, and those whose loss alone rose or fell, the largest change first', () => {
    const found = changedRows(pairedRows(plain))?.rows;
    expect(found?.map(({ id, change }) => [id, change])).toEqual([
      ['c', 'broken'],
      ['b', 'broken'],
      ['a', 'fixed'],
      ['f', 'worse'],
      ['d', 'better'],
    ]);
    expect(found?.[0]?.lossChange).toBeCloseTo(0.81 - 0.16, 12);
    expect(countChanges(pairedRows(plain))).toEqual({ better: 2, worse: 3, listed: 5 });
  });

  it('stand in the order of the examples of the report', () => {
    const near = { id: 'near', label: 1, candidate: 0.1, baseline: 0.52 };
    const far = { id: 'far', label: 1, candidate: 0.48, baseline: 0.95 };
    const rows = pairedRows([near, far, ...drawn(3)]);
    const table = changedRows(rows)?.rows ?? [];
    for (const change of ['broken', 'fixed'] as const)
      expect(
        table
          .filter((row) => row.change === change)
          .slice(0, 5)
          .map(({ id }) => id),
      ).toEqual(judged(rows).rows?.[`${change}-ids`]);
    const broken = table.filter((row) => row.change === 'broken').map(({ id }) => id);
    expect(broken.indexOf('far')).toBeLessThan(broken.indexOf('near'));
  });

  it('of several classes have their names', () => {
    const classes = ['cat', 'dog', 'fox'];
    const rows = [
      { id: 'a', label: 2, candidate: 2, baseline: 0 },
      { id: 'b', label: 1, candidate: 0, baseline: 1 },
      { id: 'c', label: 1, candidate: 0, baseline: 2 },
    ];
    const found = changedRows(pairedRows(rows, { task: 'multiclass', scored: false, classes }))?.rows;
    expect(
      found?.map(({ id, change, label, baseline, candidate }) => [id, change, label, baseline, candidate]),
    ).toEqual([
      ['b', 'broken', 'dog', 'dog', 'cat'],
      ['a', 'fixed', 'fox', 'cat', 'fox'],
    ]);
  });

  it('of a regression are those nearer to the truth and farther away', () => {
    const rows = pairedRows(plain, { task: 'regression', scored: false });
    expect(changedRows(rows)?.rows.map(({ id, change }) => [id, change])).toEqual([
      ['c', 'worse'],
      ['b', 'worse'],
      ['f', 'worse'],
      ['a', 'better'],
      ['d', 'better'],
    ]);
  });

  it('are the same in whatever order rows come, and as many as are counted', () => {
    const all = drawn(3, 6000);
    const table = changedRows(pairedRows(all));
    const other = changedRows(pairedRows(shuffled(all, seeded(4))));
    expect(JSON.stringify(other)).toBe(JSON.stringify(table));
    expect(table?.rows.length).toBe(countChanges(pairedRows(all))?.listed);
    const worse = table?.rows.filter(({ change }) => change === 'worse') ?? [];
    expect(worse.length).toBe(changedLimits.losses);
  });

  it('are fixed where they were broken once the sides are swapped', () => {
    const all = drawn(9);
    const swapped = all.map((row) => ({ ...row, candidate: row.baseline, baseline: row.candidate }));
    const idsOf = (rows: readonly Row[], kind: string) =>
      changedRows(pairedRows(rows))
        ?.rows.filter(({ change }) => change === kind)
        .map(({ id }) => id);
    expect(idsOf(swapped, 'fixed')).toEqual(idsOf(all, 'broken'));
    expect(idsOf(swapped, 'better')).toEqual(idsOf(all, 'worse'));
  });

  it('are unknown without a baseline and without labels', () => {
    expect(changedRows(pairedRows(plain, { baseline: null }))).toBeUndefined();
    expect(changedRows(pairedRows(plain, { task: 'unlabelled' }))).toBeUndefined();
  });
});
