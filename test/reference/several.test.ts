import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { failBound, passBound } from '../../src/domain/compare/bounds.ts';
import { estimateRows } from '../../src/domain/compare/row-estimates.ts';
import type { PredictionColumns } from '../../src/domain/run/record.ts';
import { pairRows } from '../../src/domain/evidence/pairing.ts';
import { paired, tableOf } from '../domain/evidence/tables.ts';

interface SeveralSet {
  readonly name: string;
  readonly task: 'multiclass' | 'ranking' | 'values';
  readonly classes?: readonly string[];
  readonly scored?: boolean;
  readonly columns: Readonly<Record<string, string>>;
  readonly expected: readonly Readonly<Record<string, string | number | null>>[];
}

const path = new URL('several.json', import.meta.url);
const sets = JSON.parse(readFileSync(path, 'utf8')) as SeveralSet[];

describe.each(sets)('$name, against scikit-learn and brute force', (set) => {
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
      else expect([key, Math.abs((found?.[key] as number) - value) <= 1e-9]).toEqual([key, true]);
    }
  });
});

/** Through files of both sides: the baseline's rows come in another order. */
function estimatesOf(set: SeveralSet): Record<string, unknown>[] {
  const all = Object.entries(set.columns).map(
    ([name, text]) => [name, text.split(' ').map(valueOf)] as const,
  );
  const rows = all[0]?.[1].length ?? 0;
  const order = Array.from({ length: rows }, (_, row) => row);
  const table = (side: 'candidate' | 'baseline', places: readonly number[]) =>
    tableOf(`${side}.csv`, {
      id: places.map((row) => row + 1),
      ...Object.fromEntries(
        all.flatMap(([name, column]) => {
          const [of, ...rest] = name.split(' ');
          const isSide = of === 'candidate' || of === 'baseline';
          if (isSide && of !== side) return [];
          const written = isSide ? ['output', ...rest].join(' ') : name;
          return [[written, places.map((row) => column[row]) as number[]]];
        }),
      ),
    });
  const pairing = pairRows({
    candidate: table('candidate', order),
    baseline: table('baseline', order.toReversed()),
    columns: columnsOf(set),
    asked: ['top_2_accuracy', 'ndcg_at_3', 'roc_auc_ovr', 'roc_auc_ovr_weighted'],
  });
  return estimateRows(paired(pairing)).map((estimate) => ({
    ...estimate,
    slice: estimate.slice?.value ?? null,
    passBound: passBound(estimate, 0.05),
    failBound: failBound(estimate, 0.05),
  }));
}

function columnsOf({ task, classes = [], scored, columns }: SeveralSet): PredictionColumns {
  const shared = {
    id: 'id',
    ...('unit' in columns && { unit: 'unit' }),
    ...('weight' in columns && { weight: 'weight' }),
    ...('slice' in columns && { slices: ['slice'] }),
  };
  if (task === 'ranking') return { ...shared, label: 'label', score: 'output', query: 'query' };
  if (task === 'values') return { ...shared, values: { faithfulness: 'output' } };
  const score = Object.fromEntries(classes.map((name) => [name, `output ${name}`]));
  return { ...shared, label: 'label', ...(scored ? { score } : { prediction: 'output' }) };
}

function valueOf(text: string): number | string {
  return /^-?[\d.]/.test(text) ? Number(text) : text;
}
