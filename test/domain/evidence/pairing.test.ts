import { describe, expect, it } from '@jest/globals';
import type { PairedRows, Pairing } from '../../../src/domain/evidence/paired-rows.ts';
import type { PredictionColumns } from '../../../src/domain/run/record.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { tableOf } from './tables.ts';

const columns: PredictionColumns = { id: 'id', label: 'y', score: 'p' };
const candidate = tableOf('new.csv', { id: [1, 2, 3], y: [0, 1, 1], p: [0.1, 0.9, 0.4] });
const baseline = tableOf('old.csv', { id: [1, 2, 3], y: [0, 1, 1], p: [0.2, 0.8, 0.5] });

function paired(pairing: Pairing): PairedRows {
  if (pairing.kind !== 'paired') throw new Error(`expected rows, found ${JSON.stringify(pairing)}`);
  return pairing.rows;
}

function faultsOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(ModelgateError);
    return (error as ModelgateError).faults;
  }
  throw new Error('nothing was thrown');
}

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

describe('what the rows are', () => {
  const task = (data: Parameters<typeof tableOf>[1], more: Partial<PredictionColumns> = {}) => {
    const table = tableOf('new.csv', data);
    const {
      task: found,
      scored,
      labels,
      candidate: values,
    } = paired(
      pairRows({ candidate: table, baseline: null, columns: { label: 'y', prediction: 'p', ...more } }),
    );
    return { found, scored, labels: [...labels], values: [...values] };
  };

  it.each([
    ['0 and 1', { y: [0, 1, 1], p: [1, 1, 0] }, {}, 'binary', [0, 1, 1], [1, 1, 0]],
    ['true and false', { y: [false, true], p: [true, true] }, {}, 'binary', [0, 1], [1, 1]],
    ['true and 1 alike', { y: ['True', 'false'], p: [1, 0] }, {}, 'binary', [1, 0], [1, 0]],
    [
      'text with a positive class',
      { y: ['ok', 'fraud'], p: ['fraud', 'fraud'] },
      { positive: 'fraud' },
      'binary',
      [0, 1],
      [1, 1],
    ],
    ['numbers with a positive class', { y: [1, 2], p: [2, 2] }, { positive: 2 }, 'binary', [0, 1], [1, 1]],
    ['-1 and 1', { y: [-1, 1], p: [1, 1] }, { positive: 1 }, 'binary', [0, 1], [1, 1]],
    ['numbers', { y: [1.5, 2], p: [2, 2.5] }, {}, 'regression', [1.5, 2], [2, 2.5]],
    ['two numbers that are not 0 and 1', { y: [1, 2], p: [2, 2] }, {}, 'regression', [1, 2], [2, 2]],
  ] as const)('%s', (_, data, more, found, labels, values) => {
    expect(task(data, more)).toEqual({ found, scored: false, labels, values });
  });

  it('maps labels of scored rows by the positive class', () => {
    const scored = (y: readonly string[], positive?: string) =>
      task({ y, p: [0.2, 0.7] }, { score: 'p', ...(positive !== undefined && { positive }) });
    expect(scored(['ok', 'fraud'], 'fraud')).toMatchObject({ found: 'binary', scored: true, labels: [0, 1] });
    expect(scored(['0', '1'])).toMatchObject({ labels: [0, 1] });
    expect(scored(['false', 'true'])).toMatchObject({ labels: [0, 1] });
  });

  it('asks for the positive class where it cannot know it', () => {
    const [fault] = faultsOf(() => task({ y: ['ok', 'fraud'], p: [0.2, 0.7] }, { score: 'p' }));
    expect(fault).toMatchObject({
      code: 'PREDICTIONS_INVALID',
      message: '`y` holds "fraud" and "ok", and the positive class is "1" unless `positive` says otherwise',
    });
    expect(
      faultsOf(() => task({ y: ['ok', 'fraud'], p: [0.2, 0.7] }, { score: 'p', positive: 'Fraud' })),
    ).toHaveLength(1);
  });

  it.each([
    [
      'labels',
      { y: [0, 1, 2], p: [0.1, 0.2, 0.3] },
      { score: 'p' },
      '`y` holds more than two classes: "0", "1", "2"',
    ],
    [
      'predictions',
      { y: ['a', 'b'], p: ['a', 'c'] },
      {},
      '`y` and `p` hold more than two classes: "a", "b", "c"',
    ],
    [
      'predictions in spite of `positive`',
      { y: [0, 1], p: [1, 2] },
      { positive: 1 },
      '`y` and `p` hold more than two classes: "0", "1", "2"',
    ],
  ] as const)('refuses several classes among %s', (_, data, more, message) => {
    const [fault] = faultsOf(() => task(data, more));
    expect(fault).toMatchObject({
      code: 'PREDICTIONS_INVALID',
      message,
      hint: expect.stringContaining('Several classes are not supported'),
    });
  });
});

describe('rows that do not pair are incomparable', () => {
  const against = (data: Parameters<typeof tableOf>[1]) =>
    pairRows({ candidate, baseline: tableOf('old.csv', data), columns });
  const ours = (data: Parameters<typeof tableOf>[1]) =>
    pairRows({ candidate: tableOf('new.csv', data), baseline, columns });

  it.each([
    [
      'ids on one side only',
      against({ id: [1, 4, 5], y: [0, 1, 1], p: [0.2, 0.8, 0.5] }),
      'rows-differ',
      'the evaluation rows differ: 2 rows only in new.csv (id 2, id 3), 2 rows only in old.csv (id 4, id 5)',
    ],
    [
      'more rows',
      against({ id: [1, 2, 3, 4], y: [0, 1, 1, 0], p: [0.2, 0.8, 0.5, 0] }),
      'rows-differ',
      'the evaluation rows differ: 1 row only in old.csv (id 4)',
    ],
    [
      'labels',
      against({ id: [1, 2, 3], y: [0, 0, 1], p: [0.2, 0.8, 0.5] }),
      'rows-differ',
      'labels differ between new.csv and old.csv in 1 of 3 rows: id 2',
    ],
    [
      'ids given twice',
      ours({ id: [1, 2, 2], y: [0, 1, 1], p: [0.1, 0.9, 0.4] }),
      'rows-differ',
      'new.csv has 1 row whose `id` occurs before: id 2',
    ],
    [
      'ids given twice as text',
      ours({ id: ['a', 'b', 'a'], y: [0, 1, 1], p: [0.1, 0.9, 0.4] }),
      'rows-differ',
      'new.csv has 1 row whose `id` occurs before: id a',
    ],
    [
      'the baseline’s ids given twice',
      against({ id: [3, 2, 3], y: [1, 1, 1], p: [0.1, 0.9, 0.4] }),
      'rows-differ',
      'old.csv has 1 row whose `id` occurs before: id 3',
    ],
    [
      'ids that are not there',
      ours({ id: [1, null, null], y: [0, 1, 1], p: [0.1, 0.9, 0.4] }),
      'rows-differ',
      'new.csv has 2 rows without an id in `id`',
    ],
    [
      'NaN, infinite and null scores',
      ours({ id: [1, 2, 3], y: [0, 1, 1], p: [NaN, Infinity, null] }),
      'not-finite',
      '`p` of new.csv is no finite number in 3 of 3 rows (1 is null, 2 NaN or infinite): id 1, id 2, id 3',
    ],
    [
      'NaN in the baseline’s scores',
      against({ id: [1, 2, 3], y: [0, 1, 1], p: [0.1, NaN, 0.2] }),
      'not-finite',
      '`p` of old.csv is no finite number in 1 of 3 rows (1 NaN or infinite): id 2',
    ],
    [
      'null labels',
      ours({ id: [1, 2, 3], y: [0, null, 1], p: [0.1, 0.9, 0.4] }),
      'not-finite',
      '`y` of new.csv is no finite number in 1 of 3 rows (1 is null): id 2',
    ],
    [
      'scores that are no probabilities',
      ours({ id: [1, 2, 3], y: [0, 1, 1], p: [-0.1, 1.5, 0.4] }),
      'unreadable',
      '`p` of new.csv lies outside [0, 1] in 2 of 3 rows, so it is no probability: id 1, id 2',
    ],
    ['zero rows', ours({ id: [], y: [], p: [] }), 'undefined', 'new.csv has no rows'],
    ['zero rows of the baseline', against({ id: [], y: [], p: [] }), 'undefined', 'old.csv has no rows'],
  ] as const)('%s', (_, pairing, reason, detail) => {
    expect(pairing).toEqual({ kind: 'incomparable', reason, detail });
  });

  it('names three ids at most, the same ones for any order of rows', () => {
    const ids = [9, 8, 7, 6, 5];
    const detail = (order: number[]) =>
      pairRows({
        candidate: tableOf('new.csv', { id: order, y: order.map(() => 1), p: order.map(() => 0.5) }),
        baseline,
        columns,
      });
    expect(detail(ids)).toMatchObject({
      detail: expect.stringContaining('5 rows only in new.csv (id 5, id 6, id 7 and 2 more)'),
    });
    expect(detail(ids.toReversed())).toEqual(detail(ids));
  });
});

describe('faults of the setup', () => {
  it('refuses weights and units, both at once', () => {
    const faults = faultsOf(() =>
      pairRows({ candidate, baseline, columns: { ...columns, weight: 'w', unit: 'u' } }),
    );
    expect(faults.map(({ code }) => code)).toEqual(['NOT_SUPPORTED_HERE', 'NOT_SUPPORTED_HERE']);
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
