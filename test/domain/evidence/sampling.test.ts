import { describe, expect, it } from '@jest/globals';
import { evidenceFingerprint } from '../../../src/domain/evidence/fingerprint.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import type { PairingRequest } from '../../../src/domain/evidence/pairing.ts';
import { columns, faultsOf, paired, tableOf } from './tables.ts';

const roles = { ...columns, weight: 'w', unit: 'u' };
const base = { id: [1, 2, 3], y: [0, 1, 1], p: [0.1, 0.9, 0.4] };
const own = { ...base, w: [1, 0.5, 0], u: ['a', 'b', 'a'] };
const held = { id: [3, 1, 2], y: [1, 0, 1], p: [0.5, 0.2, 0.8], w: [0, 1, 0.5], u: ['a', 'a', 'b'] };
type Values = Readonly<Record<string, (number | null)[] | (string | null)[]>>;

function pair(candidate: Values, baseline: Values | null, parts: Partial<PairingRequest> = {}) {
  return pairRows({
    candidate: tableOf('new.csv', candidate),
    baseline: baseline && tableOf('old.csv', baseline),
    columns: roles,
    ...parts,
  });
}

describe('weights and units', () => {
  it('are those of the candidate’s rows, whatever the order of the baseline’s', () => {
    const rows = paired(pair(own, held));
    expect(rows.weights).toEqual({ column: 'w', values: Float64Array.of(1, 0.5, 0) });
    expect(rows.units).toEqual({ column: 'u', codes: Int32Array.of(0, 1, 0), texts: ['a', 'b'] });
    expect(rows.oneSided).toBeUndefined();
  });

  it('are the same whether units are numbers or text', () => {
    const numbers = { ...own, u: [7, 8, 7] };
    const text = { ...held, u: ['7', '7', '8'] };
    expect(paired(pair(numbers, text)).units?.texts).toEqual(['7', '8']);
    expect(paired(pair({ ...numbers, u: [0, 8, -0] }, null)).units?.texts).toEqual(['0', '8']);
  });

  it('go by the baseline’s own names of columns', () => {
    const { w, u, ...rest } = held;
    const theirs = { ...rest, amount: w, who: u };
    const baselineColumns = { ...columns, weight: 'amount', unit: 'who' };
    expect(pair(own, theirs, { baselineColumns }).kind).toBe('paired');
    expect(pair(own, { ...theirs, amount: [1, 1, 1] }, { baselineColumns })).toMatchObject({
      kind: 'incomparable',
      reason: 'rows-differ',
      detail: 'weights differ between new.csv (`w`) and old.csv (`amount`) in 2 of 3 rows: id 2, id 3',
    });
  });

  it('are the id, too, where each row is a unit', () => {
    const unit = { columns: { ...columns, unit: 'id' } };
    expect(paired(pair(own, held, unit)).units?.texts).toEqual(['1', '2', '3']);
  });

  it('that differ between the files make them incomparable', () => {
    expect(pair(own, { ...held, u: ['b', 'a', 'b'] })).toMatchObject({
      kind: 'incomparable',
      reason: 'rows-differ',
      detail: 'units differ between new.csv (`u`) and old.csv (`u`) in 1 of 3 rows: id 3',
    });
    expect(pair(own, { ...held, u: ['a', 'a', 'c'] })).toMatchObject({ reason: 'rows-differ' });
    expect(pair(own, { ...held, w: [0, 1, NaN] })).toMatchObject({ reason: 'rows-differ' });
  });

  it('that the baseline’s file lacks are taken from the candidate’s', () => {
    const { w: _w, u: _u, ...bare } = held;
    const rows = paired(pair(own, bare));
    expect(rows).toMatchObject({ units: { texts: ['a', 'b'] }, oneSided: ['weight', 'unit'] });
  });

  it.each([
    [
      'infinite',
      { ...own, w: [1, Infinity, 1] },
      'not-finite',
      '`w` of new.csv is no finite number in 1 of 3',
    ],
    ['null', { ...own, w: [1, null, 1] }, 'not-finite', '1 is null'],
    ['negative', { ...own, w: [1, -1, 1] }, 'unreadable', '`w` of new.csv is negative in 1 of 3 rows'],
    ['all 0', { ...own, w: [0, 0, 0] }, 'undefined', '`w` of new.csv is 0 in every row'],
    ['units that are null', { ...own, u: ['a', null, 'b'] }, 'unreadable', 'without a unit in `u`: id 2'],
    ['units that are NaN', { ...own, u: [1, NaN, 2] }, 'unreadable', 'without a unit in `u`: id 2'],
  ])('%s are refused', (_name, candidate, reason, detail) => {
    expect(pair(candidate as Values, null)).toMatchObject({
      kind: 'incomparable',
      reason,
      detail: expect.stringContaining(detail),
    });
  });

  it('that are text where weights belong are a fault', () => {
    const [fault] = faultsOf(() => pair({ ...own, w: ['1', 'much', '2'] }, null));
    expect(fault).toMatchObject({ code: 'PREDICTIONS_INVALID', message: expect.stringContaining('"much"') });
  });
});

describe('the fingerprint of evidence', () => {
  const of = (candidate: Values, used = roles as PairingRequest['columns']) =>
    evidenceFingerprint({ metrics: new Map(), rows: paired(pair(candidate, null, { columns: used })) });

  it('is that of weights and units, too, whatever the order of rows', () => {
    const { unit: _unit, ...weighted } = roles;
    const { weight: _weight, ...clustered } = roles;
    const all = [
      of(own),
      of(own, columns),
      of(own, weighted),
      of(own, clustered),
      of({ ...own, w: [1, 0.5, 1] }),
      of({ ...own, u: ['a', 'b', 'b'] }),
      of({ ...own, u: ['a', 'c', 'a'] }),
    ];
    expect(new Set(all).size).toBe(all.length);
    const turned = Object.fromEntries(
      Object.entries(own).map(([name, values]) => [name, values.toReversed()]),
    ) as Values;
    expect(of(turned)).toBe(of(own));
  });

  it('of a baseline that was measured without them, or alone with them, is another', () => {
    const both = (candidate: Values, baseline: Values, parts: Partial<PairingRequest> = {}) => {
      const rows = paired(pair(candidate, baseline, parts));
      const [mine, theirs] = (['candidate', 'baseline'] as const).map((side) =>
        evidenceFingerprint({ metrics: new Map(), rows, side }),
      );
      return mine === theirs;
    };
    const { w: _w, u: _u, ...bare } = own;
    expect(both(own, own)).toBe(true);
    expect(both(own, bare)).toBe(false);
    expect(both(own, own, { columns, baselineColumns: roles })).toBe(false);
  });
});
