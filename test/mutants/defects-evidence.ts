import type { Defect } from './defect.ts';

const evidence = 'test/domain/evidence';

/** What would compare rows that are not the same, or numbers that are none. */
export const evidenceDefects: readonly Defect[] = [
  {
    name: 'rows paired by position instead of id',
    file: 'src/domain/evidence/join.ts',
    find: 'if (id === undefined) return joinByPosition(candidate, baseline);',
    replace: 'if (id !== null) return joinByPosition(candidate, baseline);',
    tests: [`${evidence}/pairing.test.ts`],
  },
  {
    name: 'baseline’s rows left in their own order',
    file: 'src/domain/evidence/pairing.ts',
    find: 'permute(read.predicted[1], join.baselineRow)',
    replace: 'read.predicted[1]',
    tests: [`${evidence}/pairing.test.ts`],
  },
  {
    name: 'labels not compared when pairing',
    file: 'src/domain/evidence/pairing.ts',
    find: 'if (relabelled.length > 0) {',
    replace: 'if (relabelled.length < 0) {',
    tests: [`${evidence}/incomparable.test.ts`],
  },
  {
    name: 'duplicate ids accepted',
    file: 'src/domain/evidence/join.ts',
    find: 'if (duplicates.length === 0) return undefined;',
    replace: 'if (duplicates.length >= 0) return undefined;',
    tests: [`${evidence}/incomparable.test.ts`],
  },
  {
    name: 'ids on one side only accepted',
    file: 'src/domain/evidence/join.ts',
    find: 'if (added.length === 0 && lost.length === 0) return',
    replace: 'if (added.length === 0 || lost.length === 0) return',
    tests: [`${evidence}/incomparable.test.ts`],
  },
  {
    name: 'NaN passes: a prediction',
    file: 'src/domain/evidence/row-checks.ts',
    find: 'const rows = rowsWhere(values, (value) => !Number.isFinite(value));',
    replace: 'const rows = rowsWhere(values, (value) => value === Infinity);',
    tests: [`${evidence}/incomparable.test.ts`],
  },
  {
    name: 'scores outside [0, 1] accepted',
    file: 'src/domain/evidence/row-checks.ts',
    find: '(value) => value < 0 || value > 1',
    replace: '(value) => value < 0',
    tests: [`${evidence}/incomparable.test.ts`],
  },
  {
    name: 'labels do not count in the fingerprint of rows',
    file: 'src/domain/evidence/fingerprint.ts',
    find: 'if (labels.length > 0) {',
    replace: 'if (labels.length < 0) {',
    tests: [`${evidence}/fingerprint.test.ts`],
  },
  {
    name: 'unchanged without comparing rules',
    file: 'src/domain/run/identity.ts',
    find: 'if (!sameRules) return false;',
    replace: '',
    tests: ['test/domain/run/identity.test.ts'],
  },
  {
    name: 'what is not known is the same',
    file: 'src/domain/run/identity.ts',
    find: 'return a !== undefined && a === b;',
    replace: 'return a === b;',
    tests: ['test/domain/run/identity.test.ts'],
  },
  {
    name: 'a run’s record is believed, whatever its content gives',
    file: 'src/domain/run/record-text.ts',
    find: 'if (record.id !== id)',
    replace: "if (record.id === '')",
    tests: ['test/domain/run/record.test.ts'],
  },
  {
    name: 'a run’s files may lie outside of its folder',
    file: 'src/domain/run/record-text.ts',
    find: '!path.startsWith(`${folder}/`)',
    replace: "path === ''",
    and: [
      { find: 'pathFault(path) !== undefined ||', replace: '' },
      { find: "repositoryPath('.', path) !== path ||", replace: '' },
    ],
    tests: ['test/domain/run/record.test.ts'],
  },
  {
    name: 'a key given twice: the last one counts, in a document',
    file: 'src/domain/json-text.ts',
    find: 'if (keys.has(key))',
    replace: 'if (keys.size < 0)',
    tests: ['test/domain/documents.test.ts'],
  },
  {
    name: 'a key given twice: the last one counts, in a metrics file',
    file: 'src/formats/json/parse.ts',
    find: 'if (entries.has(key)) fail(',
    replace: 'if (entries.size < 0) fail(',
    tests: ['test/formats/metrics/faults.test.ts'],
  },
  {
    name: 'metric files that disagree are merged',
    file: 'src/formats/metrics/merge.ts',
    find: '} else if (!isSame(before, metric)) {',
    replace: '} else if (before === metric && !isSame(before, metric)) {',
    tests: ['test/formats/metrics/merge.test.ts'],
  },
];
