import { describe, expect, it } from '@jest/globals';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { baseline, candidate, columns, tableOf } from './tables.ts';

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

  it('says that the files write the classes differently', () => {
    const words = tableOf('new.csv', { id: [1, 2, 3], y: ['no', 'yes', 'yes'], p: [0.2, 0.8, 0.5] });
    expect(() => pairRows({ candidate: words, baseline, columns: { ...columns, positive: 'yes' } })).toThrow(
      'the classes of the two files are written differently: `y` holds "no" and "yes" in new.csv, "0" and "1" in old.csv',
    );
  });
});
