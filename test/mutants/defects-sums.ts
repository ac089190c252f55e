import type { Defect } from './defect.ts';

const tests = ['test/reduction/same-order.test.ts', 'test/reduction/any-order.test.ts'];
const summaries = ['test/reduction/summary.test.ts', 'test/actions/compare-summary.test.ts'];

/** What would let very many rows say something else than the rows themselves. */
export const sumsDefects: readonly Defect[] = [
  {
    name: 'sums: ids that rise in no part but from part to part are taken as unique',
    file: 'src/reduction/same-order-sums.ts',
    find: 'return rising && kinds.size <= 1',
    replace: 'return kinds.size <= 1',
    tests,
  },
  {
    name: 'sums: labels that differ between the files are not looked at',
    file: 'src/domain/sums/chunk-columns.ts',
    find: 'if (theirLabel && !isSame(labels, encodeClass(theirLabel, positive))) return undefined;',
    replace: '',
    tests,
  },
  {
    name: 'sums: NaN passes for a score',
    file: 'src/domain/sums/chunk-columns.ts',
    find: 'if (!(value >= 0 && value <= 1)) return undefined;',
    replace: 'if (value < 0 || value > 1) return undefined;',
    tests,
  },
  {
    name: 'sums: a row that only one of the files has is left out',
    file: 'src/domain/sums/dealt-rows.ts',
    find: 'if (theirs.n !== ours.n || duplicateRows(theirIds).length > 0) return undefined;',
    replace: '',
    tests,
  },
  {
    name: 'sums: what a thread took and did not answer for is lost',
    file: 'src/reduction/answers.ts',
    find: "if (answers.includes(undefined)) return 'lost';",
    replace: 'if (answers.includes(undefined)) return mine === undefined ? undefined : [mine];',
    tests: ['test/reduction/threads.test.ts'],
  },
  {
    name: 'summary: the candidate’s word for the baseline counts without a rule',
    file: 'src/actions/gather/summary-sides.ts',
    find: 'if (predictions?.columns.baseline !== undefined) return { candidate, baseline };',
    replace: 'return { candidate, baseline };',
    tests: summaries,
  },
  {
    name: 'summary: one of other rows is held against it',
    file: 'src/actions/gather/summary-sides.ts',
    find: 'if (held && found) unreadable.push(...otherRowsOf(found, held));',
    replace: '',
    tests: summaries,
  },
  {
    name: 'summary: counts that do not add up pass',
    file: 'src/domain/sums/summary-table.ts',
    find: '  checkCounts(table, found);\n',
    replace: '',
    tests: summaries,
  },
];
