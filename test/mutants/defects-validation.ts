import type { Defect } from './defect.ts';

const corpus = 'test/validation/corpus.test.ts';
const data = 'test/validation/data.test.ts';
const arrow = 'test/validation/arrow.test.ts';
const engine = 'test/validation/engine.test.ts';
const report = 'test/actions/report-validation.test.ts';
const scan = 'src/domain/validation/checks/scan.ts';

/** What would let broken data through, or somebody else's text and queries out. */
export const validationDefects: readonly Defect[] = [
  {
    name: 'null counted as a value',
    file: 'src/domain/validation/checks/row-condition.ts',
    find: 'return { sql: `${raw} IS NULL` };',
    replace: "return { sql: `${raw} = ''` };",
    tests: [corpus],
  },
  {
    name: 'NaN unseen: statistics of a file are believed',
    file: 'src/engines/duckdb/parquet-relation.ts',
    find: '`${column} * 1.0::${type} AS ${column}`',
    replace: 'column',
    tests: [data],
  },
  {
    name: 'NaN is a number like others',
    file: 'src/domain/validation/checks/column-questions.ts',
    find: 'if (cell.floats) {',
    replace: 'if (cell.floats && cell.raw === "") {',
    tests: [corpus],
  },
  {
    name: 'uniqueness by sample',
    file: scan,
    find: 'FROM (SELECT ${named} FROM ${scan}) WHERE',
    replace: 'FROM (SELECT ${named} FROM ${scan} LIMIT 3) WHERE',
    tests: [corpus],
  },
  {
    name: 'uniqueness by the order of the rows, equal neighbours allowed',
    file: scan,
    find: 'count_if(key <= before) = 0 AS rising',
    replace: 'count_if(key < before) = 0 AS rising',
    tests: [corpus],
  },
  {
    name: 'severity ignored',
    file: 'src/domain/validation/contract/severity.ts',
    find: "?? 'error';",
    replace: "=== 'info' ? 'info' : 'error';",
    tests: [corpus],
  },
  {
    name: 'clipped text not inert',
    file: 'src/domain/validation/data-findings.ts',
    find: 'example.value === null ? null : quoteText(example.value)',
    replace: 'example.value',
    tests: [data],
  },
  {
    name: 'formulas in the file of failing rows',
    file: scan,
    find: "THEN '''' || value ELSE value END",
    replace: 'THEN value ELSE value END',
    tests: [data],
  },
  {
    name: 'broken lines left out in silence',
    file: 'src/actions/validating/data.ts',
    find: 'if (broken.count === 0) return [];',
    replace: 'if (broken.count >= 0) return [];',
    tests: [corpus],
  },
  {
    name: 'a compressed file that ends early has fewer rows',
    file: 'src/engines/duckdb/data-files.ts',
    find: "if (kind.compression !== 'none') await",
    replace: "if (kind.compression !== 'none' && size === 0) await",
    tests: [data],
  },
  {
    name: 'integers rounded from floats',
    file: 'src/domain/validation/checks/cell.ts',
    find: "OR regexp_full_match(${raw}, '\\\\s*[+-]?[0-9]+\\\\s*') THEN",
    replace: 'OR true THEN',
    tests: [corpus],
  },
  {
    name: 'columns of files by their position',
    file: 'src/engines/duckdb/csv-relation.ts',
    find: "join(' UNION ALL BY NAME ')",
    replace: "join(' UNION ALL ')",
    tests: [data],
  },
  {
    name: 'a contract’s query reads any file by a function',
    file: 'src/domain/validation/sql/guard.ts',
    find: 'if (!rowMakers.has(name))',
    replace: "if (name === '')",
    tests: [engine],
  },
  {
    name: 'files stay open to the project’s own SQL',
    file: 'src/engines/duckdb/session.ts',
    find: "await connection.run('SET enable_external_access = false');",
    replace: '',
    tests: [engine],
  },
  {
    name: 'bad data does not block',
    file: 'src/domain/compare/judge.ts',
    find: 'return badData === undefined ? faults : [...faults, dataFault(badData)];',
    replace: 'return badData === undefined ? faults : faults;',
    tests: ['test/actions/train-validation.test.ts'],
  },
  {
    name: 'a training without its validation is judged',
    file: 'src/actions/gather/validated.ts',
    find: 'if (!asked || run.record.training === undefined) return {};',
    replace: 'if (!asked || run.record.training !== null) return {};',
    tests: ['test/actions/train-validation.test.ts'],
  },
  {
    name: 'rows without a value taken from the bytes below them',
    file: 'src/formats/arrow/arrow-column.ts',
    find: 'return nulls === 0 ? undefined : bits;',
    replace: 'return undefined;',
    tests: [arrow],
  },
  {
    name: 'the null of a dictionary is a value',
    file: 'src/formats/arrow/shredding.ts',
    find: 'yield* shredded(values, { ...above, rows }, options);',
    replace: 'yield* shredded({ ...values, validity: undefined }, { ...above, rows }, options);',
    tests: [arrow],
  },
  {
    name: 'a dictionary is kept where another takes its place',
    file: 'src/formats/arrow/arrow-conversion.ts',
    find: 'if (column) dictionaries.set(message.id, column);',
    replace: 'if (column && !dictionaries.has(message.id)) dictionaries.set(message.id, column);',
    tests: [arrow],
  },
  {
    name: 'an Arrow stream that is cut off between its batches',
    file: 'src/formats/arrow/arrow-file.ts',
    find: 'if (at + 8 > size) throw cutOff();',
    replace: 'if (at + 8 > size) return undefined;',
    tests: [arrow],
  },
  {
    name: 'data at addresses without encryption',
    file: 'src/engines/duckdb/addresses.ts',
    find: "['https:', 's3:'].includes",
    replace: "['https:', 's3:', 'http:'].includes",
    tests: [engine],
  },
  {
    name: 'signatures in the names of data',
    file: 'src/engines/duckdb/addresses.ts',
    find: "(url.search && url.protocol === 'https:')",
    replace: 'false',
    tests: [engine],
  },
  {
    name: 'a reported validation that fails beside a comparison that passes',
    file: 'src/domain/report/model-validation.ts',
    find: 'const worse = outcomeOrder.indexOf(verdict) < outcomeOrder.indexOf(outcome);',
    replace: 'const worse = outcomeOrder.length === 0;',
    tests: [report],
  },
  {
    name: 'a reported validation passes errors',
    file: 'src/domain/validation/validation.ts',
    find: "if (verdict !== 'unchanged') return verdict === verdictOf(findings);",
    replace: "if (verdict !== 'unchanged') return true;",
    tests: [report],
  },
  {
    name: 'a reported validation that cannot be read is left out',
    file: 'src/actions/publish/given.ts',
    find: 'faults.push(...error.faults);',
    replace: '',
    tests: [report],
  },
];
