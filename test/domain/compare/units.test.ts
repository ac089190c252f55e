import { describe, expect, it } from '@jest/globals';
import { candidateBound, failBound, passBound } from '../../../src/domain/compare/bounds.ts';
import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import { judge } from '../../../src/domain/compare/judge.ts';
import { bucketOf } from '../../../src/domain/evidence/bucket.ts';
import { pairedRows } from '../../simulation/rows.ts';
import type { RowParts } from '../../simulation/rows.ts';
import { plainEffective, plainErrors, plainJackknife, plainMetrics } from './brute-force.ts';
import type { PlainRow } from './brute-force.ts';
import { gate, request, rule } from './judging.ts';
import { amounts, byName, clusters, goldenParts, near } from './sampled-rows.ts';

function plainRows(parts: RowParts, partOf: (row: number) => string): PlainRow[] {
  return parts.labels.map((y, row) => ({
    y,
    p: parts.candidate[row] as number,
    q: parts.baseline?.[row] as number,
    w: parts.weights?.[row] ?? 1,
    part: partOf(row),
  }));
}

function expectPlain(estimates: ReadonlyMap<string, Estimate>, rows: readonly PlainRow[]): void {
  const isBinary = estimates.has('accuracy');
  for (const [metric, of] of Object.entries(isBinary ? plainMetrics : plainErrors)) {
    const found = estimates.get(metric);
    expect(found?.method).toBe('jackknife');
    for (const [key, value] of Object.entries(plainJackknife(of, rows)))
      near(found?.[key as 'candidate'], value);
  }
}

describe('against the jackknife in plain code, on the golden rows', () => {
  const rowNames = clusters.map((_, row) => String(row));
  it.each([
    ['units', { units: clusters }, clusters],
    ['weights', { weights: amounts }, rowNames],
    ['units and weights', { units: clusters, weights: amounts }, clusters],
  ])('%s, over all rows and in slices', (_name, sampling, parts) => {
    const all = { ...goldenParts, ...sampling };
    const rows = plainRows(all, (row) => parts[row] as string);
    expectPlain(byName(all), rows);
    const inB = rows.filter((_, row) => goldenParts.slices.slice[row] === 'b');
    expectPlain(byName(all, 'b'), inB);
  });

  it('has degrees of freedom of units of one size, in the metric’s own denominator', () => {
    const estimates = byName({ ...goldenParts, units: clusters, weights: amounts });
    const rows = plainRows({ ...goldenParts, weights: amounts }, (row) => clusters[row] as string);
    const positives = plainEffective(rows, ({ y }) => y);
    const negatives = plainEffective(rows, ({ y }) => 1 - y);
    const predicted = (['p', 'q'] as const).map((side) =>
      plainEffective(rows, (row) => Number(row[side] >= 0.5)),
    );
    near(estimates.get('accuracy')?.df ?? NaN, plainEffective(rows) - 1);
    near(estimates.get('log_loss')?.df ?? NaN, plainEffective(rows) - 1);
    near(estimates.get('recall')?.df ?? NaN, positives - 1);
    near(estimates.get('roc_auc')?.df ?? NaN, Math.min(positives, negatives) - 1);
    near(estimates.get('precision')?.df ?? NaN, Math.min(...predicted) - 1);
  });

  it('counts as u what the largest unit can cost', () => {
    const estimates = byName({ ...goldenParts, units: clusters, weights: amounts });
    const massOf = (counts: (row: number) => number): Map<string, number> => {
      const masses = new Map<string, number>();
      clusters.forEach((name, row) =>
        masses.set(name, (masses.get(name) ?? 0) + (amounts[row] as number) * counts(row)),
      );
      return masses;
    };
    const shareOf = (counts: (row: number) => number): number => {
      const masses = [...massOf(counts).values()];
      return Math.max(...masses) / masses.reduce((sum, mass) => sum + mass, 0);
    };
    const label = (row: number): number => goldenParts.labels[row] as number;
    near(
      estimates.get('accuracy')?.rowLoss,
      shareOf(() => 1),
    );
    near(
      estimates.get('brier')?.rowLoss,
      shareOf(() => 1),
    );
    near(estimates.get('recall')?.rowLoss, shareOf(label));
    const auc = estimates.get('roc_auc')?.rowLoss as number;
    expect(auc).toBeGreaterThanOrEqual(
      Math.max(
        shareOf(label),
        shareOf((row) => 1 - label(row)),
      ),
    );
  });

  it('has no McNemar’s test and no Wilson bound, which hold for rows that are alike and independent', () => {
    const estimates = byName({ ...goldenParts, units: clusters });
    for (const metric of ['accuracy', 'recall']) expect(estimates.get(metric)?.discordant).toBeNull();
    const accuracy = estimates.get('accuracy') as Estimate;
    const { sampled: _, ...plain } = accuracy;
    expect(candidateBound(accuracy, 'lower', 0.05)).not.toBe(candidateBound(plain, 'lower', 0.05));
  });
});

it('leaves out buckets by the text of the unit, above 1,000 of them', () => {
  const units = Array.from({ length: 2400 }, (_, row) => `u${row % 1200}`);
  const at = (row: number, salt: number): number => ((Math.imul(row + 1, salt) >>> 8) % 997) / 997;
  const parts = {
    labels: units.map((_, row) => Math.round(at(row, 2654435761))),
    candidate: units.map((_, row) => at(row, 40503)),
    baseline: units.map((_, row) => at(row, 69069)),
    units,
  };
  const found = byName(parts);
  const rows = plainRows(parts, (row) => String(bucketOf(units[row] as string)));
  for (const metric of ['accuracy', 'f1']) {
    const expected = plainJackknife(plainMetrics[metric] as never, rows);
    near(found.get(metric)?.standardError, expected.standardError);
    near(found.get(metric)?.df ?? NaN, plainEffective(rows) - 1, metric === 'f1' ? 1 : 1e-12);
  }
});

describe('floors', () => {
  const parts = (n: number) => ({
    labels: Array.from({ length: n }, (_, row) => row % 2),
    candidate: Array.from({ length: n }, (_, row) => (row % 7 === 0 ? 0.5 : row % 2 ? 0.9 : 0.1)),
    baseline: Array.from({ length: n }, (_, row) => (row % 11 === 0 ? 0.5 : row % 2 ? 0.8 : 0.2)),
  });

  it('are inconclusive with units that tell as much as fewer than five, however many rows and units there are', () => {
    // One unit holds half of the rows: (2000)² / (1000² + 100 · 10²) is 3.96.
    const units = Array.from({ length: 2000 }, (_, row) => (row < 1000 ? 'big' : `u${row % 100}`));
    const rows = pairedRows({ ...parts(2000), units });
    const { verdict } = judge(
      request({
        gate: gate(rule('accuracy', { tolerance: { kind: 'absolute', value: 0.5 } })),
        rows: { kind: 'paired', rows },
      }),
    );
    expect(verdict.value).toBe('inconclusive');
    expect(verdict.rules[0]).toMatchObject({
      reason: 'too-few-rows',
      detail: expect.stringMatching(/those of u tell as much as [34]\.\d of one size/),
    });
    const enough = Array.from({ length: 2000 }, (_, row) => `u${row % 5}`);
    const five = byName({ ...parts(2000), units: enough }).get('accuracy') as Estimate;
    expect(five).toMatchObject({ tooFew: false, df: 4 });
    const four = Array.from({ length: 2000 }, (_, row) => `u${row % 4}`);
    expect(byName({ ...parts(2000), units: four }).get('accuracy')?.tooFew).toBe(true);
  });

  it('count the units that hold the metric’s own rows', () => {
    // 20 units, and the positives lie in four of them.
    const labels = Array.from({ length: 2000 }, (_, row) => Number(row % 20 < 4));
    const units = Array.from({ length: 2000 }, (_, row) => `u${row % 20}`);
    const found = byName({ ...parts(2000), labels, units });
    expect(found.get('accuracy')?.tooFew).toBe(false);
    expect(found.get('recall')?.tooFew).toBe(true);
    expect(found.get('roc_auc')?.tooFew).toBe(true);
  });

  it('count effective rows: a few that weigh much are few', () => {
    const weights = Array.from({ length: 2000 }, (_, row) => (row < 20 ? 1e6 : 1));
    const weighted = byName({ ...parts(2000), weights });
    expect(weighted.get('accuracy')?.tooFew).toBe(true);
    expect(weighted.get('log_loss')?.tooFew).toBe(true);
    const more = Array.from({ length: 2000 }, (_, row) => (row < 60 ? 1e6 : 1));
    expect(byName({ ...parts(2000), weights: more }).get('accuracy')?.tooFew).toBe(false);
  });

  it('hold in slices, too', () => {
    const slices = { s: Array.from({ length: 2000 }, (_, row) => (row % 2 ? 'a' : 'b')) };
    const labels = Array.from({ length: 2000 }, (_, row) => Number(row % 4 > 1));
    const units = Array.from({ length: 2000 }, (_, row) => (row % 2 ? `u${row % 3}` : `u${row % 400}`));
    const all = { ...parts(2000), labels, slices, units };
    expect(byName(all, 'a').get('accuracy')?.eligible).toBe(false);
    expect(byName(all, 'b').get('accuracy')?.eligible).toBe(true);
  });
});

it('widens the bounds where units break together', () => {
  const n = 2000;
  const units = Array.from({ length: n }, (_, row) => `u${row % 40}`);
  const broken = (row: number): boolean => row % 40 === 7;
  const parts = {
    labels: units.map((_, row) => Number(row % 80 >= 40)),
    baseline: units.map((_, row) => (row % 80 >= 40 ? 0.9 : 0.1)),
    candidate: units.map((_, row) => (row % 80 >= 40 !== broken(row) ? 0.9 : 0.1)),
  };
  const alone = byName(parts).get('accuracy') as Estimate;
  const together = byName({ ...parts, units }).get('accuracy') as Estimate;
  expect(alone.gain).toBeCloseTo(together.gain, 12);
  expect(failBound(alone, 0.05)).toBeLessThan(0);
  expect(failBound(together, 0.05)).toBeGreaterThan(0);
  expect(passBound(together, 0.05)).toBeLessThan(passBound(alone, 0.05) - 0.03);
});
