import { describe, expect, it } from '@jest/globals';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import { pairRows } from '../../../src/domain/evidence/pairing.ts';
import { releasedRows } from '../../../src/domain/evidence/released-rows.ts';
import { measuredOtherwise } from '../../../src/domain/policy/recipe-loosened.ts';
import { summarise } from '../../../src/domain/registry/evidence-summary.ts';
import type { PredictionColumns } from '../../../src/domain/run/record.ts';
import { faultsOf, paired, tableOf } from './tables.ts';

const n = 60;
const each = <T>(of: (row: number) => T): T[] => Array.from({ length: n }, (_, row) => of(row));
const names = ['a', 'b', 'c'] as const;
const table = tableOf('new.csv', {
  id: each((row) => row),
  y: each((row) => names[row % 3] as string),
  pa: each((row) => (row % 3 === 0 ? 0.6 : 0.2)),
  pb: each((row) => (row % 3 === 1 ? 0.6 : 0.2)),
  pc: each((row) => (row % 3 === 2 ? 0.6 : 0.2)),
  q: each((row) => `query ${row % 7}`),
  relevance: each((row) => row % 4),
  s: each((row) => (row * 7) % 11),
  judge: each((row) => (row % 10) / 10),
});

const kinds: readonly [string, PredictionColumns][] = [
  ['classes', { id: 'id', label: 'y', score: { a: 'pa', b: 'pb', c: 'pc' } }],
  ['a ranking', { id: 'id', label: 'relevance', score: 's', query: 'q' }],
  ['scores', { id: 'id', values: { faithfulness: 'judge' } }],
];

describe('rows of a release', () => {
  it.each(kinds)('of %s pair with the same rows later', (_name, columns) => {
    const released = releasedRows({ table, columns, model: 'm' });
    const rows = paired(
      pairRows({
        candidate: table,
        baseline: released.table,
        columns,
        baselineColumns: released.columns,
        hashedFor: 'm',
      }),
    );
    const found = estimateRows(rows);
    expect(found.length).toBeGreaterThan(0);
    for (const { gain, standardError } of found) expect([gain, standardError]).toEqual([0, 0]);
  });

  it('hold no query as it is', () => {
    const columns = { id: 'id', label: 'relevance', score: 's', query: 'q' };
    const { table: released } = releasedRows({ table, columns, model: 'm' });
    const column = released.columns.get('q');
    expect(column?.kind === 'text' && column.dictionary.every((text) => /^[0-9a-f]{32}$/.test(text))).toBe(
      true,
    );
  });

  it.each(kinds)('of %s leave a summary with standard errors', (_name, columns) => {
    const rows = paired(pairRows({ candidate: table, baseline: null, columns, asked: ['top_2_accuracy'] }));
    const summary = summarise(new Map(), rows);
    expect([...summary.keys()]).toEqual(estimateRows(rows).map(({ metric }) => metric));
    const [metric] = [...summary.keys()];
    const found = estimateRows(rows).find((one) => one.metric === metric);
    const known = (found?.candidateError ?? 0) > 0 ? found?.candidateError : undefined;
    expect(summary.get(metric as string)).toMatchObject({ value: found?.candidate, n: found?.n });
    expect(summary.get(metric as string)?.standardError).toBe(known);
    if ('score' in columns && typeof columns.score === 'object')
      expect(summary.has('top_2_accuracy')).toBe(true);
  });
});

describe('a recipe that measures in another way', () => {
  it('is told in words', () => {
    const before = { score: { a: 'pa', b: 'pb' }, values: { faithfulness: 'judge' }, query: 'q' };
    const after = { score: { b: 'pb', a: 'pa' }, task: 'multiclass' as const };
    expect(measuredOtherwise(before, after)).toEqual([
      '`query` of `predictions` is removed: other rows are ranked together.',
      '`task` of `predictions` is added (`multiclass`): rows are scored in another way.',
      '`values` of `predictions` is removed: scores of rows are not averaged any more.',
    ]);
  });
});

describe('roles that exclude each other', () => {
  it.each<[PredictionColumns, RegExp]>([
    [{ label: 'y', score: { a: 'pa' } }, /fewer than two columns/],
    [{ label: 'y', score: { a: 'pa', b: 'pb' }, positive: 'a' }, /neither a `positive`/],
    [{ label: 'y', score: 's', task: 'multiclass' }, /speaks of two classes/],
    [{ label: 'y', score: 's', task: 'regression' }, /no `score`/],
    [{ prediction: 's', query: 'q' }, /ranks rows by a `score`/],
    [{ label: 'y', score: 's', query: 'y' }, /another role/],
    [{ values: { accuracy: 's' } }, /accuracy is computed/],
    [{ values: { quality: 's' }, label: 'y' }, /says nothing/],
    [{ values: { quality: 's' }, prediction: 's', baseline: 'pa' }, /in no column of this file/],
  ])('%j', (columns, message) => {
    const faults = faultsOf(() => pairRows({ candidate: table, baseline: null, columns }));
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
  });
});
