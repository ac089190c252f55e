import { describe, expect, it } from '@jest/globals';
import type { PredictionColumns } from '../../../src/domain/run/record.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { baseline, candidate, columns, faultsOf, paired, tableOf } from './tables.ts';

describe('rows that pair', () => {
  it('takes ids in the same order as they are', () => {
    const rows = paired(pairRows({ candidate, baseline, columns }));
    expect(rows).toMatchObject({
      n: 3,
      task: 'binary',
      scored: true,
      threshold: 0.5,
      pairing: 'id',
      labels: Float64Array.of(0, 1, 1),
      candidate: Float64Array.of(0.1, 0.9, 0.4),
      baseline: Float64Array.of(0.2, 0.8, 0.5),
      slices: [],
    });
    expect(rows.idOf(2)).toBe('3');
  });

  it('joins ids in another order', () => {
    const shuffled = tableOf('old.csv', { id: [3, 1, 2], y: [1, 0, 1], p: [0.5, 0.2, 0.8] });
    const rows = paired(pairRows({ candidate, baseline: shuffled, columns }));
    expect(rows.baseline).toEqual(Float64Array.of(0.2, 0.8, 0.5));
    expect(rows.fingerprint).toBe(paired(pairRows({ candidate, baseline, columns })).fingerprint);
  });

  it('joins ids that one file holds as numbers and the other as text', () => {
    const text = tableOf('old.csv', { id: ['3', '1', '2'], y: [1, 0, 1], p: [0.5, 0.2, 0.8] });
    const rows = paired(pairRows({ candidate, baseline: text, columns }));
    expect(rows.baseline).toEqual(Float64Array.of(0.2, 0.8, 0.5));
    const other = paired(pairRows({ candidate: text, baseline: candidate, columns }));
    expect(other.baseline).toEqual(Float64Array.of(0.4, 0.1, 0.9));
  });

  it('joins ids that are multiples of a power of two, and fractions, and negative ones', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => (at % 3 === 0 ? -at / 8 : at * 2 ** 40));
    const table = (path: string, order: number[]) =>
      tableOf(path, {
        id: order.map((at) => ids[at] as number),
        y: order.map((at) => at % 2),
        p: order.map((at) => at / 5000),
      });
    const forth = ids.map((_, at) => at);
    const rows = paired(
      pairRows({ candidate: table('a', forth), baseline: table('b', forth.toReversed()), columns }),
    );
    expect(rows.baseline).toEqual(rows.candidate);
  });

  it('takes both models’ values of one file', () => {
    const both = tableOf('both.csv', { y: [0, 1], p: [0.1, 0.9], q: [0.3, 0.7] });
    const rows = paired(
      pairRows({ candidate: both, baseline, columns: { label: 'y', score: 'p', baseline: 'q' } }),
    );
    expect(rows).toMatchObject({ pairing: 'columns', baseline: Float64Array.of(0.3, 0.7) });
    expect(rows.idOf(0)).toBe('1');
  });

  it('pairs by position without ids, if labels agree', () => {
    const byOrder: PredictionColumns = { label: 'y', score: 'p' };
    expect(paired(pairRows({ candidate, baseline, columns: byOrder })).pairing).toBe('order');
    const moved = tableOf('old.csv', { y: [1, 1, 0], p: [0.2, 0.8, 0.5] });
    expect(pairRows({ candidate, baseline: moved, columns: byOrder })).toMatchObject({
      kind: 'incomparable',
      reason: 'rows-differ',
    });
    const shorter = tableOf('old.csv', { y: [0, 1], p: [0.2, 0.8] });
    expect(pairRows({ candidate, baseline: shorter, columns: byOrder })).toMatchObject({
      reason: 'rows-differ',
      detail: expect.stringContaining('3 rows and old.csv has 2'),
    });
  });

  it('takes the baseline’s columns by their own names', () => {
    const old = tableOf('old.csv', { key: [2, 1, 3], truth: [1, 0, 1], prob: [0.8, 0.2, 0.5] });
    const own = { id: 'key', label: 'truth', score: 'prob' };
    const rows = paired(pairRows({ candidate, baseline: old, columns, baselineColumns: own }));
    expect(rows.baseline).toEqual(Float64Array.of(0.2, 0.8, 0.5));
    const classes = { ...own, score: undefined, prediction: 'prob' } as unknown as PredictionColumns;
    expect(pairRows({ candidate, baseline: old, columns, baselineColumns: classes })).toMatchObject({
      reason: 'unreadable',
      detail: 'new.csv has scores, and the other side predictions without scores',
    });
  });

  it('takes a candidate alone', () => {
    expect(paired(pairRows({ candidate, baseline: null, columns })).baseline).toBeNull();
  });

  it('compares rows without labels, unscored', () => {
    const rows = paired(pairRows({ candidate, baseline, columns: { id: 'id', score: 'p' } }));
    expect(rows).toMatchObject({ task: 'unlabelled', labels: new Float64Array() });
  });

  it('accepts one class only and constant scores: what they allow is judged later', () => {
    const flat = tableOf('new.csv', { id: [1, 2], y: [0, 0], p: [0.5, 0.5] });
    expect(paired(pairRows({ candidate: flat, baseline: flat, columns })).labels).toEqual(
      Float64Array.of(0, 0),
    );
  });
});

describe('faults of the setup', () => {
  it('names weights and units that the file lacks, both at once', () => {
    const [fault] = faultsOf(() =>
      pairRows({ candidate, baseline, columns: { ...columns, weight: 'w', unit: 'u' } }),
    );
    expect(fault?.message).toContain('no columns `w`, `u`');
  });

  it('refuses a unit that is the label, too', () => {
    const [fault] = faultsOf(() => pairRows({ candidate, baseline, columns: { ...columns, unit: 'y' } }));
    expect(fault?.message).toBe('`unit` and `label` under `predictions` are the same column, `y`');
  });

  it('asks for a score or a prediction', () => {
    expect(faultsOf(() => pairRows({ candidate, baseline, columns: { label: 'y' } }))[0]?.message).toContain(
      'neither `score` nor `prediction`',
    );
  });

  it('refuses text as scores, and names the first of it', () => {
    const data = { id: [1, 2, 3], y: [0, 1, 1], p: ['0.1', 'high', '0,4'] };
    const [fault] = faultsOf(() => pairRows({ candidate: tableOf('new.csv', data), baseline, columns }));
    expect(fault).toMatchObject({
      code: 'PREDICTIONS_INVALID',
      message:
        '`p` must hold numbers and holds 2 values that are no number, the first of them "high" in row 2',
      place: { path: 'new.csv', field: 'p' },
    });
    const quoted = { id: [1], y: [0], p: ['0.1'] };
    expect(
      faultsOf(() => pairRows({ candidate: tableOf('new.csv', quoted), baseline: null, columns }))[0]
        ?.message,
    ).toContain('text, such as "0.1" in row 1');
  });

  it('names columns that a table lacks', () => {
    const [ours, theirs] = faultsOf(() =>
      pairRows({
        candidate: tableOf('new.csv', { id: [1] }),
        baseline: tableOf('old.csv', { y: [1] }),
        columns,
      }),
    );
    expect(ours?.message).toBe('no columns `y`, `p`; the file has `id`');
    expect(theirs?.message).toBe('no columns `id`, `p`; the file has `y`');
  });
});

describe('slices', () => {
  const sliced = (country: readonly (string | null)[]) =>
    pairRows({
      candidate: tableOf('new.csv', {
        id: country.map((_, at) => at),
        y: country.map(() => 1),
        p: country.map(() => 0.5),
        country,
      }),
      baseline: null,
      columns: { ...columns, slices: ['country'] },
    });

  it('sorts values by code point, nulls among them as (none)', () => {
    const { slices } = paired(sliced(['b', null, 'B', 'é', 'b']));
    expect(slices).toEqual([
      { column: 'country', values: ['(none)', 'B', 'b', 'é'], codes: Int32Array.of(2, 0, 1, 3, 2) },
    ]);
  });

  it('takes numbers and booleans by their text', () => {
    const table = tableOf('new.csv', { y: [1, 1], p: [0.5, 0.5], month: [12, 2], night: [true, false] });
    const rows = paired(
      pairRows({
        candidate: table,
        baseline: null,
        columns: { label: 'y', score: 'p', slices: ['month', 'night'] },
      }),
    );
    expect(rows.slices.map(({ values }) => values)).toEqual([
      ['12', '2'],
      ['false', 'true'],
    ]);
  });

  it('refuses a column of more than 1000 values', () => {
    const [fault] = faultsOf(() => sliced(Array.from({ length: 1001 }, (_, at) => `v${at}`)));
    expect(fault).toMatchObject({
      code: 'PREDICTIONS_INVALID',
      place: { path: 'new.csv', field: 'country' },
    });
  });
});
