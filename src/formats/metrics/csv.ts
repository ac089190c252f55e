import type { Node } from '../json/node.ts';
import type { CsvSyntax } from '../csv/scanner.ts';
import { layoutOf, readCsvHeader } from '../csv/header.ts';
import { createCsvScanner, fieldText } from '../csv/scanner.ts';
import { metricsInvalid } from './fault.ts';
import { numeralIn } from './numeral.ts';

const nameColumns = new Set(['metric', 'metrics', 'name', 'key']);
const valueColumns = new Set(['value', 'score', 'result']);
const extraColumns = new Set(['standard_error', 'standard-error', 'stderr', 'n', 'positives', 'negatives']);
const mostRows = 10_000;
/** Names that columns of rows have, and metrics or columns of a training log have not. */
const predictionColumns =
  /^(?:(?:\w+_)?id|label|target|y|y_(?:true|pred|score|prob|proba)|score|prediction|predicted|p(?:_\w+)?|proba?(?:_\w+)?|probability)$/;

/**
 * Reads CSV in one of these forms: a header and one row of values; a metric a row, `metric,value`, with `stderr` and `n` if
 * known; a fold of a cross validation a row, which `fit_time` and `score_time` tell. Other rows of values,
 * as a training log has them, are refused: which of them counts is not ours to guess.
 * @throws ModelgateError METRICS_INVALID
 */
export function readCsv(text: string, path: string): Node {
  const rows = parseRows(text, path);
  const [header = [], ...records] = rows;
  const lowered = header.map((name) => name.toLowerCase());
  checkNames(lowered, path);
  const name = lowered.findIndex((one) => nameColumns.has(one));
  const value = lowered.findIndex((one) => valueColumns.has(one));
  if (
    name >= 0 &&
    value >= 0 &&
    lowered.every((one, at) => at === name || at === value || extraColumns.has(one))
  ) {
    return readLong({ header: lowered, records, name, value, path });
  }
  if (isPairs(rows)) {
    const pairs = numeralIn(header[1] ?? '') === undefined || isUnnamed(header) ? records : rows;
    return readLong({ header: ['metric', 'value'], records: pairs, name: 0, value: 1, path });
  }
  if (records.length > 1 && ['fit_time', 'score_time'].every((one) => lowered.includes(one))) {
    return columnsOf(header, records);
  }
  const [only] = records;
  if (!only || records.length > 1) {
    throw metricsInvalid({
      message: `the CSV has ${records.length} rows of values; one is expected, or the columns \`metric\` and \`value\``,
      place: { path },
      hint: lowered.some((one) => predictionColumns.test(one))
        ? 'This looks like a file of predictions, a row each. The candidate’s are given with `predictions`. Of a baseline or a further candidate name the folder of its run, such as `.modelgate/runs/<model>`, or let `baseline` of `predictions` in the policy name a column with the baseline’s values.'
        : 'Write the final values alone: which row of a training log counts is not guessed.',
    });
  }
  const entries = new Map<string, Node>();
  header.forEach((key, at) => {
    // pandas writes its index as a first column without a name.
    if (key !== '') entries.set(key, nodeOf(only[at] as string));
  });
  return { kind: 'object', entries };
}

/** What scikit-learn's `cross_validate` returns, as a table: a fold a row. */
function columnsOf(header: readonly string[], records: readonly (readonly string[])[]): Node {
  const entries = header.flatMap((key, at): [string, Node][] =>
    key === ''
      ? []
      : [[key, { kind: 'array', items: records.map((record) => nodeOf(record[at] as string)) }]],
  );
  return { kind: 'object', entries: new Map(entries) };
}

/** pandas writes a series as `,0`. */
function isUnnamed(header: readonly string[]): boolean {
  return header[0] === '' && header[1] === '0';
}

/** Two columns of names and numbers, with or without a header. One row under a header of two names is a row of values. */
function isPairs(rows: readonly (readonly string[])[]): boolean {
  const [header = [], ...records] = rows;
  if (header.length !== 2 || records.some(([name, value]) => !isName(name) || !isValue(value))) return false;
  return isUnnamed(header) || (isName(header[0]) && isValue(header[1]));
}

function isName(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && numeralIn(cell) === undefined;
}

function isValue(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && numeralIn(cell) !== undefined;
}

interface Long {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly name: number;
  readonly value: number;
  readonly path: string;
}

function readLong({ header, records, name, value, path }: Long): Node {
  const entries = new Map<string, Node>();
  for (const record of records) {
    const metric = record[name] as string;
    if (metric === '') throw metricsInvalid({ message: 'a row of the CSV names no metric', place: { path } });
    if (entries.has(metric)) {
      throw metricsInvalid({
        message: `${JSON.stringify(metric.slice(0, 80))} is given twice`,
        place: { path },
      });
    }
    const parts = header.flatMap((column, at) => {
      const cell = record[at] as string;
      if (at === name || (cell === '' && at !== value)) return [];
      return [[at === value ? 'value' : column, nodeOf(cell)] as const];
    });
    const [single] = parts;
    entries.set(
      metric,
      parts.length === 1 && single ? single[1] : { kind: 'object', entries: new Map(parts) },
    );
  }
  return { kind: 'object', entries };
}

/** An empty cell is a value that is not there, as pandas writes NaN. */
function nodeOf(cell: string): Node {
  return cell === '' ? { kind: 'null' } : { kind: 'text', text: cell };
}

function checkNames(names: readonly string[], path: string): void {
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (twice === undefined) return;
  throw metricsInvalid({
    message: `column ${JSON.stringify(twice.slice(0, 80))} is given twice`,
    place: { path, line: 1 },
  });
}

function parseRows(text: string, path: string): string[][] {
  const bytes = Buffer.from(text);
  const fail = ({ line, message }: CsvSyntax): never => {
    throw metricsInvalid({ message: `the CSV is malformed: ${message}`, place: { path, line } });
  };
  const header = readCsvHeader({ bytes, last: true, wanted: [], fail });
  if (!header) return [];
  const rows = [[...header.names]];
  createCsvScanner({
    layout: layoutOf(header, header.names),
    firstLine: header.nextLine,
    fail,
    onRecord(record, line) {
      if (rows.length > mostRows) fail({ line, message: `more than ${mostRows} rows` });
      rows.push(header.names.map((_, slot) => fieldText(record, slot).trim()));
    },
  }).scan(bytes.subarray(header.length), true);
  return rows;
}
