import { sqlName } from '../sql/text.ts';
import { exactCell, nearCell, rowKey, type SharedColumn, type Side } from './keys.ts';

export interface Relations {
  readonly train: string;
  readonly test: string;
}

/**
 * Rows of the test data whose key is among the training data's: a row with `rows`, `exact`, `near` (exact ones among them) and
 * up to five of the keys, `examples`. `identifying` are the columns that tell most rows apart: they alone are compared first, and
 * only rows that agree there get keys. What is held in memory are these columns' hashes in the test data, and such rows.
 */
export function overlapQuery(
  columns: readonly SharedColumn[],
  identifying: readonly SharedColumn[],
  { train, test }: Relations,
): string {
  const first = (side: Side) => rowKey(identifying, side, nearCell);
  return `WITH asked AS MATERIALIZED (SELECT DISTINCT ${first('test')} AS first FROM ${test}),
hits AS MATERIALIZED (SELECT DISTINCT first, ${keys(columns, 'train')}
  FROM (SELECT *, ${first('train')} AS first FROM ${train}) AS seen SEMI JOIN asked USING (first)),
found AS MATERIALIZED (SELECT exact, exact IN (SELECT exact FROM hits) AS same FROM (SELECT ${keys(columns, 'test')}
  FROM (SELECT *, ${first('test')} AS first FROM ${test}) AS those SEMI JOIN hits USING (first)) WHERE near IN (SELECT near FROM hits)),
shown AS (SELECT DISTINCT same, exact FROM found ORDER BY same DESC, exact LIMIT 5)
SELECT (SELECT count(*) FROM ${test}) AS rows, (SELECT count(*) FROM found) AS near,
  (SELECT count(*) FROM found WHERE same) AS exact,
  (SELECT list(CAST(exact AS VARCHAR) ORDER BY same DESC, exact) FROM shown) AS examples`;
}

/** First rows of one side with each of the keys: `exact`, `row`. Keys are those of `overlapQuery`. */
export function exampleQuery(
  columns: readonly SharedColumn[],
  side: Side,
  {
    numbered,
    rowColumn,
    keys: wanted,
  }: { readonly numbered: string; readonly rowColumn: string; readonly keys: readonly string[] },
): string {
  const key = rowKey(columns, side, exactCell);
  const list = wanted.map((one) => `CAST('${one.replace(/\D/g, '')}' AS UBIGINT)`).join(', ');
  return `SELECT CAST(${key} AS VARCHAR) AS exact, min(${sqlName(rowColumn)}) AS row FROM ${numbered}
WHERE ${key} IN (${list}) GROUP BY 1 ORDER BY 2`;
}

/**
 * Rows whose features stand in another row with another label. Of many rows only those whose key is a multiple of `every` are
 * looked at: all copies of a row are, or none. A row with `rows`, `repeated`, `conflicting`.
 */
export function conflictQuery(
  columns: readonly SharedColumn[],
  { relation, label, every }: { readonly relation: string; readonly label: string; readonly every: number },
): string {
  const key = rowKey(columns, 'train', exactCell);
  return `WITH copies AS (SELECT count(*) AS rows, min(label) <> max(label) AS differ
  FROM (SELECT ${key} AS key, ${label} AS label FROM ${relation}) WHERE key % ${every} = 0 AND label IS NOT NULL GROUP BY key)
SELECT coalesce(sum(rows), 0)::BIGINT AS rows, coalesce(sum(CASE WHEN rows > 1 THEN rows END), 0)::BIGINT AS repeated,
  coalesce(sum(CASE WHEN differ THEN rows END), 0)::BIGINT AS conflicting FROM copies`;
}

function keys(columns: readonly SharedColumn[], side: Side): string {
  return `${rowKey(columns, side, exactCell)} AS exact, ${rowKey(columns, side, nearCell)} AS near`;
}
