import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { failBound, passBound } from '../../src/domain/compare/bounds.ts';
import type { Estimate } from '../../src/domain/compare/estimate.ts';
import { estimateRows } from '../../src/domain/compare/row-estimates.ts';
import { bucketOf } from '../../src/domain/evidence/bucket.ts';
import { pairedRows } from '../simulation/rows.ts';

interface ReferenceSet {
  readonly name: string;
  readonly task: 'binary' | 'regression';
  readonly scored: boolean;
  readonly threshold: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly expected: readonly Readonly<Record<string, string | number | null>>[];
}

const path = new URL('expected.json', import.meta.url);
const sets = JSON.parse(readFileSync(path, 'utf8')) as ReferenceSet[];

describe.each(sets)('$name, against scikit-learn and scipy', (set) => {
  const ours = estimatesOf(set);

  it('computes the same metrics, in the same slices', () => {
    const keyOf = ({ metric, slice }: Record<string, unknown>): string =>
      `${String(metric)} ${String(slice)}`;
    expect(ours.map(keyOf).sort()).toEqual(set.expected.map(keyOf).sort());
  });

  it.each(set.expected)('$metric, slice $slice', (expected) => {
    const found = ours.find(
      ({ metric, slice }) => metric === expected['metric'] && slice === expected['slice'],
    );
    for (const [key, value] of Object.entries(expected)) {
      if (typeof value !== 'number') expect([key, found?.[key]]).toEqual([key, value]);
      else expect(Math.abs((found?.[key] as number) - value)).toBeLessThanOrEqual(1e-9);
    }
  });
});

it('puts rows into the buckets that the reference does', () => {
  for (const { columns } of sets) {
    expect(numbers(columns['bucket']).map((_, row) => bucketOf(String(row + 1)))).toEqual(
      numbers(columns['bucket']),
    );
  }
});

function estimatesOf(set: ReferenceSet): Record<string, unknown>[] {
  const { columns, task, scored, threshold } = set;
  const slice = columns['slice']?.split(' ');
  const rows = pairedRows({
    task,
    scored,
    threshold,
    labels: numbers(columns['label']),
    candidate: numbers(columns['candidate']),
    baseline: numbers(columns['baseline']),
    buckets: numbers(columns['bucket']),
    ...(slice ? { slices: { slice } } : {}),
  });
  return estimateRows(rows).map((estimate: Estimate) => ({
    ...estimate,
    slice: estimate.slice?.value ?? null,
    passBound: passBound(estimate, 0.05),
    failBound: failBound(estimate, 0.05),
  }));
}

function numbers(column: string | undefined): number[] {
  return (column ?? '').split(' ').map(Number);
}
