import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupGap } from '../../../src/domain/compare/group-gaps.ts';
import { groupRates } from '../../../src/domain/compare/group-rates.ts';
import { judge } from '../../../src/domain/compare/judge.ts';
import type { PairedRows } from '../../../src/domain/evidence/paired-rows.ts';
import { gapKinds, gapMetrics, gapName } from '../../../src/domain/metric/gaps.ts';
import type { GapMetric } from '../../../src/domain/metric/gaps.ts';
import type { MetricRule } from '../../../src/domain/policy/rule.ts';
import { golden } from '../statistics/golden.ts';
import { countedRows, gate, pairedRows, request, rule, seeded, shuffled } from './judging.ts';
import type { Row } from './judging.ts';

const goldenRows = pairedRows(
  golden.rows.map(({ id, y, p_a, p_b, slice }): Row => ({
    id: String(id),
    label: y,
    candidate: p_b,
    baseline: p_a,
    slices: { group: slice },
  })),
);

const gapOf = (rows: PairedRows, metric: GapMetric, alpha = 0.05) =>
  groupGap(groupRates(rows, rows.slices[0] as PairedRows['slices'][number]), gapKinds[metric], {
    alpha,
    paired: rows.baseline !== null,
  });

const gapRule = (metric: GapMetric, parts: Partial<MetricRule>, column = 'group'): MetricRule => ({
  ...rule(gapName(metric, column), parts),
  gap: { metric, column },
});

/** Rows of three groups, of whom one is chosen more often. */
function drawn(seed: number, n = 600): Row[] {
  const random = seeded(seed);
  return Array.from({ length: n }, (_, at) => {
    const group = 'abc'[Math.floor(random() * 3)] as string;
    const label = random() < 0.5 ? 1 : 0;
    const score = () =>
      Math.min(1, Math.max(0, 0.25 + 0.3 * label + (group === 'a' ? 0.1 : 0) + 0.4 * (random() - 0.5)));
    return { id: `r${at}`, label, candidate: score(), baseline: score(), slices: { group } };
  });
}

describe('gaps between groups', () => {
  it('are those of Fairlearn', () => {
    const rates = groupRates(goldenRows, goldenRows.slices[0] as PairedRows['slices'][number]);
    for (const { value, n, rates: found } of rates) {
      const expected = golden.expected.fairness_b[value as 'a' | 'b' | 'c'];
      expect(n).toBe(expected.n);
      expect(found.selection.both + found.selection.candidate).toBeCloseTo(expected.selection_rate, 12);
      expect(found['true-positive'].both + found['true-positive'].candidate).toBeCloseTo(expected.tpr, 12);
      expect(found['false-positive'].both + found['false-positive'].candidate).toBeCloseTo(expected.fpr, 12);
    }
    const { dp_diff, dp_ratio, eo_diff, eopp_diff } = golden.expected.fairness_b_summary;
    expect(gapOf(goldenRows, 'demographic_parity_difference')?.candidate).toBeCloseTo(dp_diff, 12);
    expect(gapOf(goldenRows, 'demographic_parity_ratio')?.candidate).toBeCloseTo(dp_ratio, 12);
    expect(gapOf(goldenRows, 'equal_opportunity_difference')?.candidate).toBeCloseTo(eopp_diff, 12);
    expect(gapOf(goldenRows, 'equalized_odds_difference')).toMatchObject({
      candidate: expect.closeTo(eo_diff, 12),
      rate: 'false-positive',
      highest: 'b',
      lowest: 'a',
    });
  });

  it('have intervals that hold them, of two groups those of Newcombe', () => {
    const two = pairedRows([
      ...countedRows({ each: 100, broken: 20, slices: { group: 'a' }, prefix: 'a' }),
      ...countedRows({ each: 100, slices: { group: 'b' }, prefix: 'b' }),
    ]);
    // 80/100 against 100/100 by his method 11: the upper end at z = 1.6449, the lower one, of two ordered pairs, at z = 1.96.
    const gap = gapOf(two, 'equal_opportunity_difference');
    expect(gap?.candidate).toBeCloseTo(0.2, 12);
    expect(gap?.candidateInterval[1]).toBeCloseTo(0.27875288, 7);
    expect(gap?.candidateInterval[0]).toBeCloseTo(0.11555387, 7);
    for (const metric of gapMetrics) {
      const { candidate, baseline, candidateInterval, baselineInterval, changeInterval } = gapOf(
        goldenRows,
        metric,
      )!;
      for (const [value, interval] of [
        [candidate, candidateInterval],
        [baseline, baselineInterval],
        [candidate - baseline, changeInterval],
      ] as const) {
        expect(interval?.[0]).toBeLessThanOrEqual(value + 1e-12);
        expect(interval?.[1]).toBeGreaterThanOrEqual(value - 1e-12);
      }
    }
  });

  it('are wider the more groups there are to choose from', () => {
    const groups = (count: number) =>
      pairedRows(
        Array.from({ length: count }, (_, at) =>
          countedRows({
            each: 100,
            broken: at === 0 ? 30 : 10,
            slices: { group: `g${at}` },
            prefix: `${at}-`,
          }),
        ).flat(),
      );
    const least = [2, 4, 8].map(
      (count) => gapOf(groups(count), 'equal_opportunity_difference')?.candidateInterval[0] ?? 1,
    );
    expect(least).toEqual(least.toSorted((a, b) => b - a));
    expect(least[0]).toBeGreaterThan(least[2] ?? 1);
  });

  it('mirror the change where the sides are swapped, and do not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...gapMetrics), (seed, metric) => {
        const rows = drawn(seed);
        const found = gapOf(pairedRows(rows), metric);
        const swapped = gapOf(
          pairedRows(rows.map((row) => ({ ...row, candidate: row.baseline, baseline: row.candidate }))),
          metric,
        );
        expect(swapped?.candidate).toBe(found?.baseline);
        expect(swapped?.candidateInterval).toEqual(found?.baselineInterval);
        const [low = NaN, high = NaN] = found?.changeInterval ?? [];
        if (!swapped?.changeInterval) expect(found?.changeInterval).toBeNull();
        else {
          expect(swapped.changeInterval[0]).toBeCloseTo(-high, 12);
          expect(swapped.changeInterval[1]).toBeCloseTo(-low, 12);
        }
        const other = gapOf(pairedRows(shuffled(rows, seeded(seed + 1))), metric);
        expect(JSON.stringify(other)).toBe(JSON.stringify(found));
      }),
      { numRuns: 30 },
    );
  });

  it('leave out groups that are too small, and are wider where rows share units', () => {
    const few = [...drawn(3), ...countedRows({ each: 10, broken: 10, slices: { group: 'z' }, prefix: 'z' })];
    expect(gapOf(pairedRows(few), 'demographic_parity_difference')?.candidate).toBe(
      gapOf(pairedRows(drawn(3)), 'demographic_parity_difference')?.candidate,
    );
    const rows = drawn(4, 3000);
    const units = {
      column: 'u',
      codes: Int32Array.from(rows, (_, at) => Math.floor(at / 10)),
      texts: Array.from({ length: 300 }, (_, at) => `u${at}`),
    };
    const width = (parts: Partial<PairedRows>) => {
      const [low, high] = gapOf(pairedRows(rows, parts), 'demographic_parity_difference')!.candidateInterval;
      return high - low;
    };
    expect(width({ units })).toBeGreaterThan(1.3 * width({}));
  });
});

describe('a rule on a gap', () => {
  const judged = (rows: PairedRows, ...rules: MetricRule[]) =>
    judge(request({ gate: gate(...rules), rows: { kind: 'paired', rows } }));

  it('is decided by the estimate, with its bound', () => {
    const metric = 'demographic_parity_difference';
    const strict = judged(goldenRows, gapRule(metric, { max: 0.06 }));
    const gap = gapOf(goldenRows, metric);
    expect(strict.verdict.rules[0]).toMatchObject({
      metric: 'demographic_parity_difference by group',
      verdict: 'fail',
      reason: 'above-max',
      bound: gap?.candidateInterval[1],
    });
    expect(judged(goldenRows, gapRule(metric, { max: 0.07 })).verdict.value).toBe('pass');
    expect(strict.results.metrics[0]).toMatchObject({
      metric: 'demographic_parity_difference by group',
      method: 'pairwise-groups',
      n: 400,
      candidate: gap?.candidate,
      interval: [...(gap?.changeInterval ?? [])],
    });
    const ratio = judged(goldenRows, gapRule('demographic_parity_ratio', { min: 0.8 })).verdict.rules[0];
    expect(ratio).toMatchObject({
      verdict: 'pass',
      bound: gapOf(goldenRows, 'demographic_parity_ratio')?.candidateInterval[0],
    });
  });

  it.each([
    [
      'groups that the files draw differently',
      { slices: goldenRows.slices.map((one) => ({ ...one, differing: '`group` differs' })) },
      'rows-differ',
    ],
    ['a regression', { task: 'regression', scored: false }, 'undefined'],
    ['a column that is not there', { slices: [] }, 'metric-missing'],
  ] as const)('is never met by %s', (_, parts, reason) => {
    const { verdict } = judged(
      { ...goldenRows, ...parts } as PairedRows,
      gapRule('equalized_odds_difference', { max: 1 }),
    );
    expect(verdict.value).toBe('incomparable');
    expect(verdict.rules[0]).toMatchObject({ verdict: 'incomparable', reason });
  });

  it('is never met by groups that are too small to be compared', () => {
    const one = pairedRows(countedRows({ each: 100, slices: { group: 'a' } }));
    expect(judged(one, gapRule('equalized_odds_difference', { max: 1 })).verdict.rules[0]).toMatchObject({
      verdict: 'incomparable',
      reason: 'undefined',
    });
  });

  it('is not needed where the recipe names groups: then gaps are shown', () => {
    const { results } = judged({ ...goldenRows, groups: ['group'] }, rule('accuracy', { min: 0.1 }));
    expect(results.groups?.[0]).toMatchObject({ column: 'group' });
    expect(results.groups?.[0]?.gaps.map(({ metric }) => metric)).toEqual([...gapMetrics]);
    expect(results.metrics.map(({ metric }) => metric)).not.toContain(
      'demographic_parity_difference by group',
    );
  });
});
