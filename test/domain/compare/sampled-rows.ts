import { expect } from '@jest/globals';
import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import { pairedRows } from '../../simulation/rows.ts';
import type { RowParts } from '../../simulation/rows.ts';
import { golden } from '../statistics/golden.ts';

/** Golden rows with units and weights, and what tests of them need. */

export const goldenParts = {
  labels: golden.rows.map(({ y }) => y),
  candidate: golden.rows.map(({ p_b }) => p_b),
  baseline: golden.rows.map(({ p_a }) => p_a),
  slices: { slice: golden.rows.map(({ slice }) => slice) },
};
export const clusters = golden.rows.map(({ cluster }) => `c${cluster}`);
export const amounts = golden.rows.map(({ id }) => 0.1 + ((id * 7919) % 97) / 7);

export function byName(parts: RowParts, slice: string | null = null): ReadonlyMap<string, Estimate> {
  const all = estimateRows(pairedRows(parts)).filter((one) => (one.slice?.value ?? null) === slice);
  return new Map(all.map((one) => [one.metric, one]));
}

export function near(found: number | undefined, expected: number, tolerance = 1e-12): void {
  const scale = Math.max(1, Math.abs(expected));
  expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(tolerance * scale);
}
