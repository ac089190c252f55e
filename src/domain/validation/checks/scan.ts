import { fileColumn, rowColumn } from '../data/data-column.ts';
import { sqlName, sqlText, sqlTexts } from '../sql/text.ts';
import type { KeyAsk, Question, ReferenceAsk, RowAsk, ScanCell } from './question.ts';

/** Rows that a finding shows. */
export const examplesShown = 5;

/** Letters of a value that leave the engine. */
const longestValue = 300;

/** Questions that one query answers at the most: the engine takes long to plan thousands of expressions. */
const questionsAtOnce = 150;

type RowQuestion = Question & { readonly asks: RowAsk };
/** What one pass over the rows answers. */
export type CountedQuestion = Question & {
  readonly asks: RowAsk | Extract<Question['asks'], { kind: 'number' }>;
};

/** The table with the cells under the names that questions use. */
export function scanOf(relation: string, cells: readonly ScanCell[], more: readonly string[] = []): string {
  const columns = cells.flatMap(({ raw, text, value }, i) => [
    `${raw} AS r${i}`,
    `${text} AS t${i}`,
    `${value} AS v${i}`,
  ]);
  return `(SELECT ${[...more, ...columns].join(', ') || '1 AS nothing'} FROM ${relation})`;
}

/** Queries of one row each: `n`; for question i of those that are asked, how many rows fail `f<i>`, and where a share of them is asked, hold something `p<i>`; its number `x<i>`. */
export function countQueries(questions: readonly CountedQuestion[], scan: string): string[] {
  const expressions = questions.map(({ asks }, i) =>
    asks.kind === 'number'
      ? `${asks.sql} AS x${i}`
      : `count_if(${asks.fails}) AS f${i}${asks.percent === 'present' ? `, count_if(${asks.present}) AS p${i}` : ''}`,
  );
  const queries: string[] = [];
  for (let at = 0; at === 0 || at < expressions.length; at += questionsAtOnce)
    queries.push(
      `SELECT ${['count(*) AS n', ...expressions.slice(at, at + questionsAtOnce)].join(', ')} FROM ${scan}`,
    );
  return queries;
}

/** One row: for question i the first rows that fail, `e<i>`, a list of {row, file, value}. */
export function exampleQuery(questions: readonly RowQuestion[], scan: string): string {
  const row = sqlName(rowColumn);
  const lists = questions.map(
    ({ asks }, i) =>
      `min_by(${example(asks.text)}, ${row}, ${examplesShown}) FILTER (WHERE ${asks.fails}) AS e${i}`,
  );
  return `SELECT ${lists.join(', ')} FROM ${scan}`;
}

/**
 * One row: whether each key is greater than the one before it, `rising`. Then none is there twice, whatever order the engine took them in; and
 * it costs a small part of counting them. `undefined` for keys of several columns.
 */
export function risingQuery({ keys }: KeyAsk, scan: string): string | undefined {
  const [key, ...more] = keys;
  if (more.length > 0) return undefined;
  return `SELECT count_if(key <= before) = 0 AS rising FROM (SELECT key, lag(key) OVER () AS before FROM (SELECT ${key} AS key FROM ${scan}) WHERE key IS NOT NULL)`;
}

/** One row: keys that are there more than once `n`, rows that have them `f`. */
export function keyQuery({ keys }: KeyAsk, scan: string): string {
  return `SELECT count(*) AS n, coalesce(sum(times), 0)::BIGINT AS f FROM (${repeatedKeys(keys, scan)})`;
}

/** Rows that share their key with others: `row`, `file`, `value`. */
export function keyRows({ keys, text }: KeyAsk, scan: string): string {
  const own = keys.map((key, i) => `${key} AS k${i}`).join(', ');
  const on = keys.map((_, i) => `a.k${i} = b.k${i}`).join(' AND ');
  return `SELECT a.row, a.file, a.value FROM (SELECT ${rowOf(text)}, ${own} FROM ${scan}) AS a SEMI JOIN (${repeatedKeys(keys, scan)}) AS b ON ${on}`;
}

/** Rows whose whole key is none of the other table's: `row`, `file`, `value`. */
export function referenceRows({ keys, text, targets }: ReferenceAsk, scan: string): string {
  const own = keys.map((key, i) => `${key} AS k${i}`).join(', ');
  const on = keys.map((_, i) => `a.k${i} = b.k${i}`).join(' AND ');
  const whole = keys.map((_, i) => `k${i} IS NOT NULL`).join(' AND ');
  return `SELECT a.row, a.file, a.value FROM (SELECT * FROM (SELECT ${rowOf(text)}, ${own} FROM ${scan}) WHERE ${whole}) AS a ANTI JOIN (${targets}) AS b ON ${on}`;
}

/** Rows that fail: `row`, `file`, `value`. */
export function failingRows({ fails, text }: RowAsk, scan: string): string {
  return `SELECT ${rowOf(text)} FROM ${scan} WHERE ${fails}`;
}

/** The first of rows that a query gives, and how many there are: `n`, `e`. */
export function countedRows(rows: string): string {
  return `SELECT count(*) AS n, min_by({'row': row, 'file': file, 'value': left(value, ${longestValue})}, row, ${examplesShown}) AS e FROM (${rows})`;
}

/** Failing rows of one check, with the files that they are in. */
export interface ExportedPart {
  readonly check: string;
  readonly rows: string;
  readonly files: readonly DataPart[];
}

export interface DataPart {
  readonly name: string;
  /** As the engine opens it. */
  readonly target: string;
  /** Rows of the files before it. */
  readonly before: number;
}

/**
 * All rows that fail, one a line: which check, which row, which value. A value that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
export function exportedRows(parts: readonly ExportedPart[]): string {
  const safe = `CASE WHEN regexp_matches(value, '^[=@\\t\\r]|^[+-][^0-9.]') THEN '''' || value ELSE value END`;
  return parts
    .map(({ check, rows, files }) => {
      const place = placedSql(files);
      return `SELECT ${sqlText(check)} AS "check", ${place.row} AS row, ${place.file} AS file, ${safe} AS value FROM (${rows})`;
    })
    .join(' UNION ALL ');
}

function repeatedKeys(keys: readonly string[], scan: string): string {
  const named = keys.map((key, i) => `${key} AS k${i}`).join(', ');
  const whole = keys.map((_, i) => `k${i} IS NOT NULL`).join(' AND ');
  const names = keys.map((_, i) => `k${i}`).join(', ');
  return `SELECT ${names}, count(*) AS times FROM (SELECT ${named} FROM ${scan}) WHERE ${whole} GROUP BY ${names} HAVING count(*) > 1`;
}

function rowOf(text: string): string {
  return `${sqlName(rowColumn)} AS row, ${sqlName(fileColumn)} AS file, ${text} AS value`;
}

function example(text: string): string {
  return `{'row': ${sqlName(rowColumn)}, 'file': ${sqlName(fileColumn)}, 'value': left(${text}, ${longestValue})}`;
}

/** Rows as their file numbers them, under the name that messages use. */
function placedSql(files: readonly DataPart[]): { readonly row: string; readonly file: string } {
  const targets = sqlTexts(files.map(({ target }) => target));
  const names = sqlTexts(files.map(({ name }) => name));
  const before = `[${files.map((file) => file.before).join(', ')}]`;
  const at = `list_position(${targets}, file)`;
  return { row: `row - ${before}[${at}]`, file: `${names}[${at}]` };
}
