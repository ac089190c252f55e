import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  crossedColumns,
  crossedValue,
  crossingName,
  sliceText,
} from '../../../src/domain/evidence/crossing-name.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { releasedRows } from '../../../src/domain/evidence/released-rows.ts';
import { columns, faultsOf, paired, tableOf } from './tables.ts';

const name = crossingName(['device', 'country']);
const countries = ['BR', 'BR', 'US', null];
const devices = ['web', 'app', 'web', 'app'];
const file = (path: string, device = devices, order = [1, 2, 3, 4]) =>
  tableOf(path, {
    id: order,
    y: order.map((id) => id % 2),
    p: order.map((id) => id / 10),
    country: order.map((id) => countries[id - 1] ?? null),
    device: order.map((id) => device[id - 1] as string),
  });
const crossed = { ...columns, slices: ['country', name] };

describe('columns that are crossed', () => {
  it('have one name in whichever order they are written', () => {
    expect(name).toBe('country × device');
    expect(crossingName(['country', 'device'])).toBe(name);
    expect(crossedColumns(name)).toEqual(['country', 'device']);
  });

  it('are slices of the combinations that occur, whatever the order of rows', () => {
    for (const order of [
      [1, 2, 3, 4],
      [4, 2, 3, 1],
    ]) {
      const rows = paired(
        pairRows({
          candidate: file('new.csv', devices, order),
          baseline: file('old.csv'),
          columns: crossed,
        }),
      );
      expect(rows.slices.map(({ column }) => column)).toEqual(['country', 'country × device']);
      const crossing = rows.slices[1];
      expect(crossing?.values).toEqual(['(none) × app', 'BR × app', 'BR × web', 'US × web']);
      expect(order.map((_, row) => crossing?.values[crossing.codes[row] ?? 9])).toEqual(
        order.map((id) => `${countries[id - 1] ?? '(none)'} × ${devices[id - 1]}`),
      );
    }
  });

  it('differ where one of them does', () => {
    const theirs = ['web', 'app', 'app', 'app'];
    const { slices } = paired(
      pairRows({ candidate: file('new.csv'), baseline: file('old.csv', theirs), columns: crossed }),
    );
    expect(slices.map(({ differing }) => differing)).toEqual([
      undefined,
      '`device` differs between new.csv and old.csv in 1 of 4 rows: id 3',
    ]);
  });

  it('may not have more values than slices may', () => {
    const all = Array.from({ length: 1200 }, (_, at) => at);
    const many = tableOf('new.csv', {
      id: all,
      y: all.map((at) => at % 2),
      p: all.map(() => 0.5),
      country: all.map((at) => `c${at % 40}`),
      device: all.map((at) => `d${Math.floor(at / 40)}`),
    });
    const [fault] = faultsOf(() => pairRows({ candidate: many, baseline: null, columns: crossed }));
    expect(fault?.message).toContain('`country × device` have more than 1000 different combinations');
  });

  it('are read as people write slices', () => {
    expect(sliceText({ column: 'country', value: 'a × b' })).toBe('country=a × b');
    expect(sliceText({ column: name, value: crossedValue(['BR', 'a × b']) })).toBe(
      'country=BR, device=a × b',
    );
  });

  it('never give other values the same text', () => {
    const part = fc.stringMatching(/^[ax× ]{0,4}$/);
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const same = a === c && b === d;
        return (crossedValue([a, b]) === crossedValue([c, d])) === same;
      }),
    );
  });

  it('are released by their columns, and not where one of them is the id', () => {
    const released = releasedRows({
      table: file('new.csv'),
      columns: { ...crossed, slices: [name, 'country × id'] },
      model: 'fraud',
    });
    expect(released.columns.slices).toEqual([name]);
    expect([...released.table.columns.keys()]).toEqual(['id', 'y', 'p', 'country', 'device']);
  });
});
