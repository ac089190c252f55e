import { describe, expect, it } from '@jest/globals';
import { evidenceFingerprint } from '../../../src/domain/evidence/fingerprint.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { columns, paired, tableOf } from './tables.ts';

const sliced = { ...columns, slices: ['country'] };
const ours = ['BR', 'BR', 'US', null];
const table = (path: string, country: readonly (string | null)[] | null, order = [1, 2, 3, 4]) =>
  tableOf(path, {
    id: order,
    y: order.map((id) => id % 2),
    p: order.map((id) => id / 10),
    ...(country && { country: order.map((id) => country[id - 1] ?? null) }),
  });
const rowsOf = (theirs: readonly (string | null)[] | null, order?: number[]) =>
  paired(
    pairRows({
      candidate: table('new.csv', ours),
      baseline: table('old.csv', theirs, order),
      columns: sliced,
    }),
  );

describe('slices of both files', () => {
  it('that agree, in whatever order, are the candidate’s', () => {
    for (const rows of [rowsOf(ours), rowsOf(ours, [3, 1, 4, 2]), rowsOf(null)]) {
      expect(rows.slices).toEqual([
        { column: 'country', values: ['(none)', 'BR', 'US'], codes: Int32Array.of(1, 1, 2, 0) },
      ]);
    }
  });

  it.each([
    ['another of the same slices', ['BR', 'US', 'US', null], '1 of 4 rows: id 2'],
    ['a slice that the candidate has not', ['BR', 'BR', 'LI', null], '1 of 4 rows: id 3'],
    ['no value, and one for none', ['BR', null, 'US', 'US'], '2 of 4 rows: id 2, id 4'],
  ])('that differ by %s are named', (_, theirs, found) => {
    for (const order of [
      [1, 2, 3, 4],
      [4, 2, 1, 3],
    ]) {
      expect(rowsOf(theirs, order).slices[0]).toMatchObject({
        values: ['(none)', 'BR', 'US'],
        differing: `\`country\` differs between new.csv and old.csv in ${found}`,
      });
    }
  });

  it('that differ since the baseline’s are too many are named', () => {
    const all = Array.from({ length: 1001 }, (_, at) => at);
    const of = (path: string, country: string[]) =>
      tableOf(path, { id: all, y: all.map(() => 1), p: all.map(() => 0.5), country });
    const one = of(
      'new.csv',
      all.map(() => 'a'),
    );
    const many = of(
      'old.csv',
      all.map((at) => `v${at}`),
    );
    const { slices } = paired(pairRows({ candidate: one, baseline: many, columns: sliced }));
    expect(slices[0]?.differing).toBe('`country` has more than 1000 different values in old.csv');
  });

  it('are found where the baseline’s other columns have other names', () => {
    const old = tableOf('old.csv', {
      key: [1, 2, 3, 4],
      truth: [1, 0, 1, 0],
      prob: [0.1, 0.2, 0.3, 0.4],
      country: ['BR', 'BR', 'BR', null],
    });
    const baselineColumns = { id: 'key', label: 'truth', score: 'prob' };
    const { slices } = paired(
      pairRows({ candidate: table('new.csv', ours), baseline: old, columns: sliced, baselineColumns }),
    );
    expect(slices[0]?.differing).toContain('1 of 4 rows: id 3');
  });

  it('that differ are other evidence, however alike the predictions', () => {
    const prints = (theirs: readonly (string | null)[]) => {
      const rows = rowsOf(theirs);
      const metrics = new Map();
      return (['candidate', 'baseline'] as const).map((side) => evidenceFingerprint({ metrics, rows, side }));
    };
    const [mine, same] = prints(ours);
    expect(same).toBe(mine);
    const [still, other] = prints(['US', 'BR', 'US', null]);
    expect(still).toBe(mine);
    expect(other).not.toBe(mine);
  });
});
