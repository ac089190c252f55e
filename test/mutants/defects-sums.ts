import type { Defect } from './defect.ts';

const tests = ['test/reduction/same-order.test.ts', 'test/reduction/any-order.test.ts'];
const regressions = ['test/reduction/regression.test.ts', 'test/reduction/regression-sums.test.ts'];
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
    find: 'if (theirLabel && !(theirs && isSame(labels, theirs))) return undefined;',
    replace: '',
    tests,
  },
  {
    name: 'sums: NaN passes for a score',
    file: 'src/domain/sums/column-values.ts',
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
    name: 'sums: NaN passes for a prediction',
    file: 'src/domain/sums/error-sums.ts',
    find: 'if (!(Math.abs(values[row] as number) < largestValue)) return false;',
    replace: 'if (Math.abs(values[row] as number) >= largestValue) return false;',
    tests: regressions,
  },
  {
    name: 'sums: digits of parts are added at places that are not the same',
    file: 'src/domain/sums/error-sums.ts',
    find: '      if (places < 0) this.#raise(quantity, theirs);\n',
    replace: '',
    tests: regressions,
  },
  {
    name: 'sums: errors of a regression are not paired',
    file: 'src/domain/compare/error-estimates.ts',
    find: 'change: known * Math.max(0, spread(changeSquares, change, change)),',
    replace: 'change: known * Math.max(0, spread(ownSquares, own, own) + spread(heldSquares, held, held)),',
    tests: regressions,
  },
  {
    name: 'sums: predictions that are all 0 or 1 are taken for a regression',
    file: 'src/reduction/answers.ts',
    find: "return columns.task === 'regression' || classes.some((name) => name !== '0' && name !== '1');",
    replace: 'return true;',
    tests: ['test/reduction/regression.test.ts'],
  },
  {
    name: 'sums: a column that is text in one part of a file and numbers in another is read as both',
    file: 'src/reduction/same-order-sums.ts',
    find: ' && kinds.size <= 1',
    replace: '',
    tests: ['test/reduction/json-lines.test.ts', 'test/reduction/csv.test.ts'],
  },
  {
    name: 'sums: lines of JSON lack a column, and nobody says so',
    file: 'src/formats/predictions/json-range.ts',
    find: 'if (!first || !wanted.every((name) => first.found.has(name))) return undefined;',
    replace: 'if (!first) return undefined;',
    tests: ['test/reduction/json-lines.test.ts'],
  },
  {
    name: 'sums: a compressed file that ends early is taken as whole',
    file: 'src/reduction/text-rows.ts',
    find: 'if (ended > 0) return ended === sides.length ? undefined : yield undefined;',
    replace: 'if (ended > 0) return;',
    tests: ['test/reduction/streams.test.ts'],
  },
  {
    name: 'sums: a crossing that differs between the files is not looked at',
    file: 'src/reduction/any-order-sums.ts',
    find: 'dealing: { columns: dealt, slices, parts } });',
    replace: 'dealing: { columns: dealt, slices: file === candidate ? slices : [], parts } });',
    tests: ['test/reduction/crossings.test.ts'],
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
