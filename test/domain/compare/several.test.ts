import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../src/domain/compare/judge.ts';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import { evidenceFingerprint } from '../../../src/domain/evidence/fingerprint.ts';
import type { PairedRows } from '../../../src/domain/evidence/paired-rows.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import type { PredictionColumns } from '../../../src/domain/run/record.ts';
import { faultsOf, paired, tableOf } from '../evidence/tables.ts';
import { gate, noValues, request, rule } from './judging.ts';

type Columns = Parameters<typeof tableOf>[1];

const classColumns = { id: 'id', label: 'y', prediction: 'p' } as const;
const queryColumns = { id: 'id', label: 'y', score: 's', query: 'q' } as const;

function rowsOf(candidate: Columns, baseline: Columns | null, columns: PredictionColumns): PairedRows {
  return paired(
    pairRows({
      candidate: tableOf('new.csv', candidate),
      baseline: baseline && tableOf('old.csv', baseline),
      columns,
    }),
  );
}

function estimate(rows: PairedRows, metric: string): Estimate {
  const found = estimateRows(rows).find((one) => one.metric === metric);
  if (!found) throw new Error(`no estimate of ${metric}`);
  return found;
}

function ids(n: number): number[] {
  return Array.from({ length: n }, (_, row) => row + 1);
}

/** `sizes` rows of each class, named `a`, `b`, …; of each class every `miss`-th is taken for the next one. */
function classesTable(sizes: readonly number[], miss: number): Columns {
  const y = sizes.flatMap((size, at) => Array.from({ length: size }, () => 'abcdef'[at] as string));
  const p = y.map((name, row) =>
    row % miss === 0 ? ('abcdef'['abcdef'.indexOf(name) + 1 - (name === 'c' ? 3 : 0)] as string) : name,
  );
  return { id: ids(y.length), y, p };
}

describe('several classes', () => {
  const verdictOf = (candidate: Columns, baseline: Columns, metric: string, tolerance = 0.4) => {
    const rows = { kind: 'paired', rows: rowsOf(candidate, baseline, classColumns) } as const;
    const parts = { rows, gate: gate(rule(metric, { tolerance: { kind: 'absolute', value: tolerance } })) };
    return judge(request({ ...parts, candidate: noValues, baseline: noValues })).verdict;
  };

  it('says nothing of an average for which a class has fewer than ten rows', () => {
    const enough = verdictOf(classesTable([100, 60, 10], 9), classesTable([100, 60, 10], 8), 'f1_macro');
    const few = verdictOf(classesTable([100, 60, 9], 9), classesTable([100, 60, 9], 8), 'f1_macro');
    expect([enough.value, few.value]).toEqual(['pass', 'inconclusive']);
    expect(few.rules[0]?.reason).toBe('too-few-rows');
    const weighted = verdictOf(classesTable([100, 60, 9], 9), classesTable([100, 60, 9], 8), 'f1_weighted');
    expect(weighted.value).toBe('pass');
  });

  it('asks precision for ten rows that each model predicts', () => {
    const some = classesTable([100, 60, 30], 8);
    const seldom = {
      ...some,
      p: (some['p'] as string[]).map((name, at) => (name === 'c' && at < 180 ? 'a' : name)),
    };
    expect(verdictOf(seldom, some, 'precision_macro').rules[0]?.reason).toBe('too-few-rows');
    expect(verdictOf(seldom, some, 'recall_macro').rules[0]?.reason).not.toBe('too-few-rows');
  });

  it.each([
    ['precision_macro', { y: 'abab', p: 'aaaa' }],
    ['precision_weighted', { y: 'abab', p: 'aaaa' }],
    ['recall_macro', { y: 'abab', p: 'abcb' }],
  ])('never passes %s where it is 0/0 for a class', (metric, { y, p }) => {
    const column = (text: string): string[] =>
      Array.from({ length: 200 }, (_, row) => text[row % 4] as string);
    const columns = { ...classColumns, task: 'multiclass' } as const;
    const table = { id: ids(200), y: column(y), p: column(p) };
    const fine = { ...table, p: table.y };
    const rows = { kind: 'paired', rows: rowsOf(table, fine, columns) } as const;
    const parts = { rows, gate: gate(rule(metric, { min: 0 })) };
    const { verdict } = judge(request({ ...parts, candidate: noValues, baseline: noValues }));
    expect(verdict).toMatchObject({ value: 'incomparable', rules: [{ reason: 'undefined' }] });
  });

  it('knows classes that are numbers by `task` alone', () => {
    const table = { id: ids(4), y: [1, 2, 3, 4], p: [1, 2, 3, 3] };
    expect(rowsOf(table, null, classColumns).task).toBe('regression');
    const rows = rowsOf(table, null, { ...classColumns, task: 'multiclass' });
    expect([rows.task, rows.classes]).toEqual(['multiclass', ['1', '2', '3', '4']]);
    const broken = { ...table, p: ['1', '2', 'three', '3'] };
    expect(faultsOf(() => rowsOf(broken, null, classColumns))[0]?.hint).toContain('`task: multiclass`');
  });

  it('fingerprints rows whatever the models say of them', () => {
    const one = classesTable([40, 40, 40], 7);
    const other = { ...one, p: (one['p'] as string[]).map(() => 'aardvark') };
    const [a, b] = [rowsOf(one, null, classColumns), rowsOf(other, null, classColumns)];
    expect(a.fingerprint).toBe(b.fingerprint);
    const evidence = [a, b].map((rows) => evidenceFingerprint({ metrics: new Map(), rows }));
    expect(evidence[0]).not.toBe(evidence[1]);
  });

  it('holds no other classes’ probabilities against each other', () => {
    const table = { id: ids(2), y: ['a', 'b'], pa: [0.5, 0.5], pb: [0.5, 0.5], pc: [0, 0] };
    const pairing = pairRows({
      candidate: tableOf('new.csv', table),
      baseline: tableOf('old.csv', table),
      columns: { id: 'id', label: 'y', score: { a: 'pa', b: 'pb', c: 'pc' } },
      baselineColumns: { id: 'id', label: 'y', score: { a: 'pa', b: 'pb' } },
    });
    expect(pairing).toMatchObject({ kind: 'incomparable', reason: 'unreadable' });
  });
});

describe('a ranking', () => {
  it('leaves out queries without a relevant row, and takes ties at random', () => {
    const table = { id: ids(5), q: ['x', 'x', 'y', 'y', 'y'], y: [0, 0, 1, 0, 0], s: [2, 1, 5, 5, 1] };
    const rows = rowsOf(table, null, queryColumns);
    expect(estimate(rows, 'mrr')).toMatchObject({ n: 1, counted: 'queries' });
    expect(estimate(rows, 'mrr').candidate).toBeCloseTo((1 + 1 / 2) / 2, 9);
  });

  it('is incomparable where relevance is negative or no query has a relevant row', () => {
    const table = { id: ids(2), q: ['x', 'x'], y: [0, -1], s: [1, 2] };
    const pairing = pairRows({ candidate: tableOf('n.csv', table), baseline: null, columns: queryColumns });
    expect(pairing).toMatchObject({ kind: 'incomparable', reason: 'unreadable' });
    const none = rowsOf({ ...table, y: [0, 0] }, null, queryColumns);
    expect(estimate(none, 'ndcg')).toMatchObject({ n: 0, candidate: NaN, tooFew: true });
  });

  it('is of the same queries on both sides', () => {
    const table = { id: ids(4), q: ['x', 'x', 'y', 'y'], y: [0, 1, 1, 0], s: [1, 2, 3, 4] };
    const pairing = pairRows({
      candidate: tableOf('n.csv', table),
      baseline: tableOf('o.csv', { ...table, q: ['x', 'y', 'x', 'y'] }),
      columns: queryColumns,
    });
    expect(pairing).toMatchObject({ kind: 'incomparable', reason: 'rows-differ' });
  });
});

describe('estimates of any rows', () => {
  const label = fc.constantFrom('a', 'b', 'c');
  const row = fc.record({ y: label, p: label, held: label, s: fc.integer({ min: 0, max: 4 }), t: fc.nat(4) });
  const rows = fc.array(row, { minLength: 40, maxLength: 90 });
  type Row = { y: string; p: string; held: string; s: number; t: number };

  const tasks: readonly [string, (all: readonly Row[], names: readonly number[]) => PairedRows][] = [
    [
      'classes',
      (all, names) => {
        const table = (p: 'p' | 'held') => ({
          id: [...names],
          y: all.map(({ y }) => y),
          p: all.map((one) => one[p]),
        });
        return rowsOf(table('p'), table('held'), { ...classColumns, task: 'multiclass' });
      },
    ],
    [
      'rankings',
      (all, names) => {
        const table = (s: 's' | 't') => ({
          id: [...names],
          q: names.map((id) => `q${id % 9}`),
          y: all.map(({ y }) => 'abc'.indexOf(y)),
          s: all.map((one) => one[s]),
        });
        return rowsOf(table('s'), table('t'), queryColumns);
      },
    ],
    [
      'scores',
      (all, names) => {
        const table = (s: 's' | 't') => ({ id: [...names], s: all.map((one) => one[s] / 4) });
        return rowsOf(table('s'), table('t'), { id: 'id', values: { quality: 's' } });
      },
    ],
  ];

  it.each(tasks)('of %s do not depend on the order of rows', (_name, make) => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (all, stream) => {
        const keys = all.map(() => stream.next().value as number);
        const order = keys
          .map((_, at) => at)
          .sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
        const straight = make(all, ids(all.length));
        const shuffled = make(
          order.map((at) => all[at] as Row),
          order.map((at) => at + 1),
        );
        expect(JSON.stringify(estimateRows(shuffled))).toBe(JSON.stringify(estimateRows(straight)));
        expect(shuffled.fingerprint).toBe(straight.fingerprint);
      }),
      { numRuns: 40 },
    );
  });

  it.each(tasks)('of %s change their sign when the sides are swapped', (_name, make) => {
    fc.assert(
      fc.property(rows, (all) => {
        const swapped = all.map(({ y, p, held, s, t }) => ({ y, p: held, held: p, s: t, t: s }));
        const there = estimateRows(make(all, ids(all.length)));
        const back = estimateRows(make(swapped, ids(all.length)));
        for (const [at, one] of there.entries()) {
          const other = back[at] as Estimate;
          expect(other.metric).toBe(one.metric);
          if (Number.isNaN(one.gain)) expect(other.gain).toBeNaN();
          else expect(other.gain + one.gain).toBeCloseTo(0, 12);
          if (!Number.isNaN(one.standardError)) {
            expect(other.standardError).toBeCloseTo(one.standardError, 12);
          }
          expect(other.rowLoss).toBeCloseTo(one.rowLoss, 12);
        }
      }),
      { numRuns: 40 },
    );
  });
});
