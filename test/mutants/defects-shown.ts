import type { Defect } from './defect.ts';

const compare = 'test/domain/compare';
const src = 'src/domain/compare';

/** What would cross, search, explain or measure gaps wrongly. */
export const shownDefects: readonly Defect[] = [
  {
    name: 'a crossing drops a column',
    file: 'src/domain/evidence/crossing.ts',
    find: 'columns.map((column) => bases.get(column) as SliceColumn),',
    replace: 'columns.slice(0, 1).map((column) => bases.get(column) as SliceColumn),',
    tests: ['test/domain/evidence/crossing.test.ts'],
  },
  {
    name: 'a crossing of relabelled columns is judged',
    file: 'src/domain/evidence/crossing.ts',
    find: '...(differing !== undefined && { differing })',
    replace: '...(differing === null && { differing })',
    tests: ['test/domain/evidence/crossing.test.ts'],
  },
  {
    name: 'slices that were searched for are not corrected',
    file: `${src}/discovery.ts`,
    find: 'Math.min(1, lossP(finding.estimate, 0) * tests)',
    replace: 'Math.min(1, lossP(finding.estimate, 0))',
    tests: [`${compare}/discovery.test.ts`],
  },
  {
    name: 'the search says nothing of how much it looked at',
    file: `${src}/search-columns.ts`,
    find: 'leftOut: pairs.length - crossed.length,',
    replace: 'leftOut: 0,',
    tests: [`${compare}/discovery.test.ts`],
  },
  {
    name: 'slices are found in columns that were relabelled',
    file: `${src}/search-columns.ts`,
    find: 'differing === undefined && crossedColumns',
    replace: 'column !== differing && crossedColumns',
    tests: [`${compare}/discovery.test.ts`],
  },
  {
    name: 'a gap has no interval but itself',
    file: `${src}/group-gaps.ts`,
    find: "candidateInterval: intervalOf(contrast, 'candidate', alpha),",
    replace: 'candidateInterval: [written(form, extreme.value), written(form, extreme.value)],',
    tests: [`${compare}/fairness.test.ts`],
  },
  {
    name: 'the choice of the extreme groups is not accounted for',
    file: `${src}/group-gaps.ts`,
    find: 'limitsOf(contrasts, side, alpha / pairs.length)',
    replace: 'limitsOf(contrasts, side, alpha)',
    tests: [`${compare}/fairness.test.ts`],
  },
  {
    name: 'groups of a few rows make gaps',
    file: `${src}/group-gaps.ts`,
    find: 'groups.filter(({ rates }) => rates[rate].enough)',
    replace: 'groups.filter(({ rates }) => rates[rate].n > 0)',
    tests: [`${compare}/fairness.test.ts`],
  },
  {
    name: 'equalized odds look at true positives alone',
    file: 'src/domain/metric/gaps.ts',
    find: "equalized_odds_difference: { rates: ['true-positive', 'false-positive'], form: 'difference' },",
    replace: "equalized_odds_difference: { rates: ['true-positive'], form: 'difference' },",
    tests: [`${compare}/fairness.test.ts`],
  },
  {
    name: 'gaps ignore units',
    file: `${src}/group-rates.ts`,
    find: 'effective: sampling && n > 0 ? effectiveOf(kinds, sampling, isCounted) : n,',
    replace: 'effective: n,',
    tests: [`${compare}/fairness.test.ts`],
  },
  {
    name: 'gaps are judged between relabelled groups',
    file: `${src}/fairness.ts`,
    find: 'if (column.differing !== undefined) {',
    replace: 'if (column.differing === null) {',
    tests: [`${compare}/fairness.test.ts`],
  },
  {
    name: 'a small slice contributes as much as a large one',
    file: `${src}/contributions.ts`,
    find: 'contribution: isKnown ? share * own + 0 : 0,',
    replace: 'contribution: isKnown ? own + 0 : 0,',
    tests: [`${compare}/explaining.test.ts`],
  },
  {
    name: 'the table of changed rows depends on their order',
    file: `${src}/changed-rows.ts`,
    find: 'b.size - a.size || byName(a.id, b.id)',
    replace: 'a.row - b.row',
    tests: [`${compare}/explaining.test.ts`],
  },
  {
    name: 'a cell of the table runs as a formula',
    file: 'src/domain/report/changed-rows-csv.ts',
    find: "? `'${clean}` : clean",
    replace: '? clean : clean',
    tests: ['test/domain/report/changed-rows-csv.test.ts'],
  },
];
