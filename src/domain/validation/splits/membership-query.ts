import { cellDouble, cellText } from '../sql/cell.ts';
import type { DataColumn } from '../data/data-column.ts';
import { exactCell, momentCell, type SharedColumn } from './keys.ts';
import type { Relations } from './overlap-query.ts';

/** Units that both sides have: a row with `units`, `rows` of the test data that belong to them, `total`, and `examples`, up to five. */
export function sharedUnitsQuery(unit: SharedColumn, { train, test }: Relations): string {
  const name = (side: 'train' | 'test') => exactCell(unit, side);
  return `WITH units AS MATERIALIZED (SELECT ${name('test')} AS unit, count(*) AS rows FROM ${test} GROUP BY 1),
known AS MATERIALIZED (SELECT DISTINCT ${name('train')} AS unit FROM ${train}),
shared AS MATERIALIZED (SELECT CAST(unit AS VARCHAR) AS unit, rows FROM units SEMI JOIN known USING (unit))
SELECT (SELECT count(*) FROM shared) AS units, (SELECT coalesce(sum(rows), 0)::BIGINT FROM shared) AS rows,
  (SELECT count(*) FROM ${test}) AS total, (SELECT list(unit ORDER BY unit) FROM (SELECT unit FROM shared ORDER BY unit LIMIT 5)) AS examples`;
}

/**
 * The order in time: a row with `latest` of the training data, `earliest` of the test data, as text; `early`, rows of the test data
 * that are not after all of the training data; `total`; and how many cells of either side are no time, `unread`.
 */
export function timeOrderQuery(time: SharedColumn, { train, test }: Relations): string {
  const numeric = time.form === 'number' || time.form === 'whole';
  const moment = (column: DataColumn) => (numeric ? cellDouble(column) : momentCell(column));
  const [before, after] = [moment(time.train), moment(time.test)];
  return `WITH latest AS MATERIALIZED (SELECT max(${before}) AS t, count(${cellText(time.train)}) - count(${before}) AS unread FROM ${train})
SELECT CAST((SELECT t FROM latest) AS VARCHAR) AS latest, CAST(min(${after}) AS VARCHAR) AS earliest,
  count(CASE WHEN ${after} <= (SELECT t FROM latest) THEN 1 END) AS early, count(*) AS total,
  count(${cellText(time.test)}) - count(${after}) + (SELECT unread FROM latest) AS unread FROM ${test}`;
}

/** Rows by label, most frequent first, of at most `limit` labels: rows with `label` (NULL: none) and `rows`. */
export function labelsQuery(label: string, relation: string, limit: number): string {
  return `SELECT CAST(${label} AS VARCHAR) AS label, count(*) AS rows FROM ${relation} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${limit}`;
}
