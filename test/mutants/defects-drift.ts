import type { Defect } from './defect.ts';

const drift = ['test/domain/validation/drift.test.ts'];
const counted = ['test/actions/validating/drift.test.ts'];
const splits = ['test/actions/validating/splits.test.ts'];
const policy = ['test/domain/policy/recipe-loosened.test.ts'];

/** What would call chance a drift, or let test rows be trained on. */
export const driftDefects: readonly Defect[] = [
  {
    name: 'drift: a bare distance, without the band of chance',
    file: 'src/domain/validation/drift/column-shift.ts',
    find: 'Math.max(0, effect - band)',
    replace: 'Math.max(0, effect - 0 * band)',
    tests: drift,
  },
  {
    name: 'drift: each column has the whole error to itself',
    file: 'src/domain/validation/drift/assessment.ts',
    find: 'const level = alpha / questions;',
    replace: 'const level = alpha;',
    tests: drift,
  },
  {
    name: 'drift: any change that is shown is told, however small',
    file: 'src/domain/validation/drift/shift.ts',
    find: 'return lower > threshold;',
    replace: 'return lower > 0 * threshold;',
    tests: counted,
    only: 'real flights',
  },
  {
    name: 'drift: the distance just before a step is not seen',
    file: 'src/domain/validation/drift/distance.ts',
    find: '[justBelow(edge), edge]',
    replace: '[edge]',
    tests: drift,
  },
  {
    name: 'drift: categories are those of the reference alone',
    file: 'src/domain/validation/drift/plan.ts',
    find: 'categories: mostFrequent(cells, numeric)',
    replace: 'categories: mostFrequent(cells.slice(0, before.length), numeric)',
    tests: drift,
  },
  {
    name: 'drift: new values are counted without those that any sample has',
    file: 'src/domain/validation/drift/categories.ts',
    find: 'boundedShare(single, n, z)',
    replace: 'boundedShare(0 * single, n, z * 0)',
    tests: drift,
  },
  {
    name: 'drift: NaN is a number',
    file: 'src/domain/validation/sql/cell.ts',
    find: 'CASE WHEN isfinite(${value}) THEN ${value} END',
    replace: 'CASE WHEN ${value} IS NOT NULL THEN ${value} END',
    tests: counted,
    only: 'NaN where',
  },
  {
    name: 'drift: blank cells hold something',
    file: 'src/domain/validation/sql/cell.ts',
    find: "<> '' THEN",
    replace: "<> '~' THEN",
    tests: counted,
    only: 'blank cells',
  },
  {
    name: 'drift: counts of categories in the engine’s order',
    file: 'src/domain/validation/drift/drift-query.ts',
    find: 'categories.map((category) => counts.get(`=${category}`) ?? 0)',
    replace: 'categories.map((_, at) => [...counts.values()][at] ?? 0)',
    tests: counted,
  },
  {
    name: 'drift: blocks unasked',
    file: 'src/domain/validation/drift/drift-findings.ts',
    find: "name === '*' || name === column",
    replace: "name !== '' || name === column",
    tests: drift,
  },
  {
    name: 'drift: a rule that asks for it is dropped unseen',
    file: 'src/domain/policy/loosened.ts',
    find: 'return [...drift, ...metricsLoosened',
    replace: 'return [...drift.slice(0, 0), ...metricsLoosened',
    tests: policy,
  },
  {
    name: 'leakage: rows are the same by their position',
    file: 'src/domain/validation/splits/overlap-query.ts',
    find: "SELECT *, ${first('train')} AS first FROM ${train}",
    replace: 'SELECT *, hash(row_number() OVER ()) AS first FROM ${train}',
    and: [
      {
        find: "SELECT DISTINCT ${first('test')} AS first FROM ${test}",
        replace: 'SELECT DISTINCT hash(row_number() OVER ()) AS first FROM ${test}',
      },
      {
        find: "SELECT *, ${first('test')} AS first FROM ${test}",
        replace: 'SELECT *, hash(row_number() OVER ()) AS first FROM ${test}',
      },
    ],
    tests: splits,
  },
  {
    name: 'leakage: a row with another id or label is another row',
    file: 'src/actions/validating/split-columns.ts',
    find: 'new Set([columns.label, known.id, known.label, known.prediction])',
    replace: 'new Set([known.prediction])',
    tests: splits,
  },
  {
    name: 'leakage: copies of rows in the training data excuse those in the test data',
    file: 'src/domain/validation/splits/chance.ts',
    find: 'best * different >= fewOfAll && share',
    replace: 'best * different >= 0 && share',
    tests: splits,
  },
  {
    name: 'leakage: rows of few values are copies',
    file: 'src/domain/validation/splits/chance.ts',
    find: 'if (sample.rows * independent >= expectedMatches) return true;',
    replace: '',
    tests: splits,
  },
  {
    name: 'leakage: case and blanks make another row',
    file: 'src/domain/validation/splits/keys.ts',
    find: 'return `lower(trim(${spaced}))`;',
    replace: 'return [text, spaced][0] as string;',
    tests: splits,
  },
  {
    name: 'leakage: the last moment of training may be the first of the test',
    file: 'src/domain/validation/splits/membership-query.ts',
    find: '${after} <= (SELECT t FROM latest)',
    replace: '${after} < (SELECT t FROM latest)',
    tests: splits,
  },
  {
    name: 'leakage: cells that say no time are passed over',
    file: 'src/domain/validation/splits/membership.ts',
    find: 'if (unread > 0 || latest',
    replace: 'if (latest',
    tests: splits,
  },
  {
    name: 'leakage: a column that ranks the label the other way round',
    file: 'src/domain/validation/splits/target-leak.ts',
    find: '0.5 + Math.abs(sum) / (n * m)',
    replace: '0.5 + sum / (n * m)',
    tests: splits,
  },
  {
    name: 'leakage: values of one row tell its label',
    file: 'src/domain/validation/splits/target-leak.ts',
    find: 'majorities(values, target, 1 - half)',
    replace: 'majorities(values, target, half)',
    tests: splits,
  },
];
