import { describe, expect, it } from '@jest/globals';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import { estimateSeeds } from '../../../src/domain/compare/seed-estimates.ts';
import { valueEstimate } from '../../../src/domain/compare/values.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import type { PairedRows } from '../../../src/domain/evidence/paired-rows.ts';
import type { Column, Table } from '../../../src/domain/evidence/table.ts';
import { rowsOfSeed } from '../../support/seeds.ts';

const columns = { id: 'id', label: 'label', score: 'score', slices: ['country'] };

function tableOf(seed: number, { shift = 0, rows = 1800 } = {}): Table {
  const all = rowsOfSeed(seed, { shift }).slice(0, rows);
  const number = (name: 'id' | 'label' | 'score') =>
    [name, { kind: 'number', values: Float64Array.from(all, (row) => row[name]) }] as const;
  const countries = ['BR', 'DE', 'US'];
  const codes = Int32Array.from(all, ({ country }) => countries.indexOf(country));
  return {
    path: `seed-${seed}.csv`,
    rows: all.length,
    columns: new Map<string, Column>([
      number('id'),
      number('label'),
      number('score'),
      ['country', { kind: 'text', codes, dictionary: countries }],
    ]),
  };
}

function pairOf(candidate: Table, baseline: Table | null): PairedRows {
  const pairing = pairRows({ candidate, baseline, columns });
  if (pairing.kind !== 'paired') throw new Error(pairing.kind);
  return pairing.rows;
}

function estimatesOf(mine: readonly Table[], theirs: readonly Table[], names = ['0', '1', '2', '3']) {
  const [first, ...others] = mine as [Table, ...Table[]];
  const [held, ...further] = theirs;
  const seeds = (all: readonly Table[]) =>
    all.map((table, at) => ({
      seed: names[at + 1] as string,
      estimates: estimateRows(pairOf(first, table)),
    }));
  return estimateSeeds({
    estimates: estimateRows(pairOf(first, held ?? null)),
    first: { candidate: others.length > 0 ? '0' : null, baseline: further.length > 0 ? '0' : null },
    candidate: seeds(others),
    baseline: seeds(further),
  });
}

const tables = (seeds: readonly number[], options = {}) => seeds.map((seed) => tableOf(seed, options));
const valuesOf = (all: readonly Table[], metric: string) =>
  all.map(
    (table) =>
      estimateRows(pairOf(table, null), { metrics: [metric], sliceColumns: [] })[0]?.candidate as number,
  );

describe('estimates of rows with several seeds', () => {
  const [mine, theirs] = [tables([0, 1, 2, 3], { shift: 0.03 }), tables([10, 11, 12, 13])];

  it.each(['accuracy', 'roc_auc', 'log_loss', 'f1'])('are those of the values of %s a seed', (metric) => {
    const found = estimatesOf(mine, theirs).find((one) => one.metric === metric && one.slice === null);
    const ids = ['0', '1', '2', '3'];
    const value = (all: readonly Table[]) => ({ value: 0, seeds: { values: valuesOf(all, metric), ids } });
    const direction = metric === 'log_loss' ? 'lower' : 'higher';
    const known = valueEstimate({ metric, direction, candidate: value(mine), baseline: value(theirs) });
    expect(found).toMatchObject({
      evidence: 'seeds',
      method: 'paired-seeds',
      df: 3,
      rowLoss: 0,
      counted: 'seeds',
    });
    expect(found?.gain).toBe(known.gain);
    expect(found?.standardError).toBe(known.standardError);
    expect(found?.ownValue).toBe(valuesOf(mine, metric)[0]);
    expect(found?.ownBaseline).toBe(valuesOf(theirs, metric)[0]);
  });

  it('negate when the sides are swapped', () => {
    const [one, other] = [estimatesOf(mine, theirs), estimatesOf(theirs, mine)];
    for (const [at, estimate] of one.entries()) {
      if (Number.isNaN(estimate.standardError)) continue;
      expect(estimate.gain).toBeCloseTo(-(other[at]?.gain as number), 12);
      expect(estimate.standardError).toBeCloseTo(other[at]?.standardError as number, 12);
    }
  });

  it('hold one run against several by where one more of them would lie', () => {
    const [accuracy] = estimatesOf(mine.slice(0, 1), theirs);
    expect(accuracy).toMatchObject({ method: 'prediction-interval', repeats: { candidate: 1, baseline: 4 } });
  });

  it('are those of the first rows where no seed differs', () => {
    const same = [0, 1, 2].map(() => tableOf(0, { shift: 0.03 }));
    const held = [0, 1, 2].map(() => tableOf(10));
    const [accuracy] = estimatesOf(same, held);
    expect(accuracy).toMatchObject({ evidence: 'paired-rows', method: 'paired-mean', n: 1800 });
  });

  it('are too few, or of no slice to be judged, as the rows are', () => {
    const few = { rows: 24 };
    const found = estimatesOf(tables([0, 1, 2], few), tables([10, 11, 12], few));
    expect(found.every(({ tooFew }) => tooFew)).toBe(true);
    const sliced = { rows: 240 };
    const slices = estimatesOf(tables([0, 1], sliced), tables([10, 11], sliced)).filter(({ slice }) => slice);
    expect(slices.every(({ eligible }) => !eligible)).toBe(true);
    const enough = estimatesOf(mine, theirs).filter(({ slice, metric }) => slice && metric === 'accuracy');
    expect(enough.map(({ eligible }) => eligible)).toEqual([true, true, true]);
  });

  it('have no error for a calibration error', () => {
    const ece = estimatesOf(mine, theirs).find((one) => one.metric === 'ece' && one.slice === null);
    expect(ece?.evidence).toBe('seeds');
    expect(ece?.standardError).toBeNaN();
    expect(ece?.candidate).toBeCloseTo(
      valuesOf(mine, 'ece').reduce((sum, one) => sum + one / 4, 0),
      12,
    );
  });
});
