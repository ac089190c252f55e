import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../src/domain/compare/judge.ts';
import { searchBounds, searchColumns } from '../../../src/domain/compare/search-columns.ts';
import { searchedColumns } from '../../../src/domain/evidence/searched-columns.ts';
import { columns, tableOf } from '../evidence/tables.ts';
import {
  absolute,
  countedRows,
  gate,
  paired,
  pairedRows,
  request,
  rule,
  seeded,
  shuffled,
} from './judging.ts';
import type { Row } from './judging.ts';

/** Four cells of two columns; one of them is far worse, and neither of its columns as much. */
function crossedLoss(broken = 60): Row[] {
  return ['BR', 'US'].flatMap((country) =>
    ['app', 'web'].flatMap((device) =>
      countedRows({
        each: 200,
        wrong: 30,
        fixed: 20,
        broken: country === 'BR' && device === 'app' ? broken : 20,
        slices: { country, device },
        prefix: `${country}${device}`,
      }),
    ),
  );
}

const asked = gate(rule('accuracy', absolute(0.5)));
const found = (rows: readonly Row[], one = asked, parts = {}) =>
  judge(request({ gate: one, rows: paired(rows, parts) })).results.discovery;

describe('the search for the worst slices', () => {
  it('finds a crossing that nobody named, corrects it for all that was searched, and gates nothing', () => {
    const discovery = found(crossedLoss());
    expect(discovery).toMatchObject({
      columns: ['country', 'device'],
      crossings: 1,
      'crossings-left-out': 0,
      slices: 8,
      tests: 8,
    });
    const [worst] = discovery?.worst ?? [];
    expect(worst?.slice).toEqual({ column: 'country × device', value: 'BR × app' });
    expect(worst?.['p-corrected']).toBeCloseTo(8 * (worst?.p ?? NaN), 12);
    expect(worst?.['p-corrected']).toBeLessThan(0.05);
    expect(judge(request({ gate: asked, rows: paired(crossedLoss()) })).verdict.value).toBe('pass');
  });

  it('names a crossing only where it lost more than its parts, and no slice that gained', () => {
    const listed = found(crossedLoss())?.worst.map(({ slice }) => slice?.value);
    expect(listed?.[0]).toBe('BR × app');
    expect(listed).not.toContain('BR × web');
    expect(listed).not.toContain('US × web');
  });

  it('leaves to a rule what that rule judges', () => {
    const one = gate(rule('accuracy', { ...absolute(0.5), slices: ['country', 'country × device'] }));
    const discovery = found(crossedLoss(), one);
    expect(discovery?.tests).toBe(2);
    expect(discovery?.worst.map(({ slice }) => slice?.column)).not.toContain('country');
  });

  it('counts a slice once that its own part is, and none that is too small', () => {
    const doubled = crossedLoss().map((row) => ({
      ...row,
      slices: { ...row.slices, land: row.slices?.['country'] ?? '' },
    }));
    // The crossing of country and land has the same rows as either.
    expect(found(doubled)).toMatchObject({ crossings: 3, slices: 2 + 2 + 2 + 4 + 4 });
    const few = countedRows({ each: 40, broken: 20, slices: { country: 'LI' } });
    expect(found(few)).toMatchObject({ slices: 0, tests: 0, worst: [] });
  });

  it('is the same bytes in whatever order rows come', () => {
    const rows = crossedLoss();
    const whole = JSON.stringify(found(rows));
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (seed) => {
        const other = shuffled(rows, seeded(seed));
        expect(JSON.stringify(found(other))).toBe(whole);
      }),
      { numRuns: 5 },
    );
  });

  it('finds the mirror image of a gain where the sides are swapped', () => {
    const rows = crossedLoss(0).map((row) => ({ ...row, candidate: row.baseline, baseline: row.candidate }));
    const swapped = found(rows);
    const straight = judge(request({ gate: asked, rows: paired(crossedLoss(0)) })).results;
    expect(straight.discovery?.tests).toBe(swapped?.tests);
    expect(swapped?.worst[0]?.slice?.value).toBe('BR × app');
    expect(straight.discovery?.worst.map(({ slice }) => slice?.value)).not.toContain('BR × app');
  });

  it('is off where the recipe says so, without slices, and without a baseline', () => {
    expect(found(crossedLoss(), asked, { search: false })).toBeUndefined();
    expect(found(countedRows({ each: 200, broken: 20 }))).toBeUndefined();
    expect(found(crossedLoss(), asked, { baseline: null })).toBeUndefined();
  });

  it('leaves columns out in which the files differ', () => {
    const { slices } = pairedRows(crossedLoss());
    const differing = slices.map((one) => (one.column === 'device' ? { ...one, differing: 'x' } : one));
    expect(found(crossedLoss(), asked, { slices: differing })).toMatchObject({
      columns: ['country'],
      slices: 2,
    });
  });

  it('is bounded: crossings of few values first, by how many rows they look at', () => {
    const rows = pairedRows(crossedLoss());
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...(rows.slices[at % 2] as (typeof rows.slices)[number]),
      column: `c${String(at).padStart(2, '0')}`,
    }));
    expect(searchColumns({ ...rows, slices: many })).toMatchObject({
      crossings: searchBounds.crossings,
      leftOut: 66 - searchBounds.crossings,
    });
    expect(searchColumns({ ...rows, n: searchBounds.rows / 3, slices: many })?.crossings).toBe(3);
    expect(searchColumns({ ...rows, n: searchBounds.rows + 1, slices: many })).toMatchObject({
      crossings: 0,
      leftOut: 66,
    });
  });
});

describe('further columns that are searched', () => {
  const ages = Array.from({ length: 100 }, (_, at) => (at * 37) % 100);
  const table = (order: readonly number[]) =>
    tableOf('new.csv', {
      id: [...order],
      y: order.map((at) => at % 2),
      p: order.map(() => 0.5),
      age: order.map((at) => ages[at] as number),
      few: order.map((at) => at % 3),
      country: order.map(() => 'BR'),
    });
  const all = Array.from({ length: 100 }, (_, at) => at);
  const searched = (order: readonly number[]) =>
    searchedColumns(table(order), { ...columns, slices: ['country'], search: ['age', 'few', 'country'] })
      .search;

  it('are cut into quarters where they are numbers of many values', () => {
    const search = searched(all);
    expect(search && search.map(({ column, values }) => [column, values])).toEqual([
      ['age', ['25 to below 50', '50 to below 75', 'below 25', 'from 75 on']],
      ['few', ['0', '1', '2']],
    ]);
    const [age] = search || [];
    const sizes = age?.values.map((_, code) => age.codes.filter((one) => one === code).length);
    expect(sizes).toEqual([25, 25, 25, 25]);
  });

  it('are cut alike in whatever order rows come', () => {
    const back = searched(all.toReversed());
    const forth = searched(all);
    expect(back && [...(back[0]?.codes ?? [])].reverse()).toEqual(forth && [...(forth[0]?.codes ?? [])]);
  });
});
