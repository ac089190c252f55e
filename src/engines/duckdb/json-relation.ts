import { ModelgateError } from '../../domain/errors.ts';
import { sqlName, sqlText, sqlTexts } from '../../domain/validation/sql/text.ts';
import type { BrokenRows } from '../../ports/engine.ts';
import { type DataColumn, fileColumn } from '../../domain/validation/data/data-column.ts';
import { brokenShown, isPartitioned, partitionNames, type Reading, type Relation } from './relation.ts';

/** Keys of all objects at the most; more is no table. */
const mostKeys = 10_000;

/** JSON objects, one a line or in one list, as JSON columns. A member that is missing or `null` is nothing. */
export async function jsonRelation({ files, query }: Reading): Promise<Relation> {
  const [first] = files;
  const lines = first?.format === 'jsonl';
  const reader = `read_json_objects(${sqlTexts(files.map(({ target }) => target))}, format = ${lines ? `'newline_delimited', ignore_errors = true` : `'array'`}, compression = ${sqlText(first && first.compression !== 'none' ? first.compression : 'uncompressed')}, maximum_object_size = 67108864, hive_partitioning = ${isPartitioned(files)}, hive_types_autocast = false, filename = ${sqlText(fileColumn)})`;
  const isObject = `json_type(json) = 'OBJECT'`;
  const keys = await query(
    `SELECT key, min(position) AS position FROM (SELECT unnest(json_keys(json)) AS key, generate_subscripts(json_keys(json), 1) AS position FROM ${reader} WHERE ${isObject}) GROUP BY key ORDER BY position, key LIMIT ${mostKeys + 1}`,
  );
  if (keys.length > mostKeys) throw tooWide(first?.name ?? '');
  const names = keys.map(({ key }) => String(key));
  const partitions = partitionNames(files).filter((name) => !names.includes(name));
  const cells = names.map((name) => {
    const cell = `json->${sqlText(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)}`;
    return `CASE WHEN json_type(${cell}) <> 'NULL' THEN ${cell} END AS ${sqlName(name)}`;
  });
  const columns = [
    ...names.map((name): DataColumn => ({ name, type: 'JSON', kind: 'json' })),
    ...partitions.map((name): DataColumn => ({ name, type: 'VARCHAR', kind: 'text', partition: true })),
  ];
  const picked = [...cells, ...partitions.map(sqlName), sqlName(fileColumn)].join(', ');
  const broken = lines
    ? await brokenLines(query, {
        reader,
        isObject,
        names: new Map(files.map((file) => [file.target, file.name])),
      })
    : { count: 0, examples: [] };
  return { select: `SELECT ${picked} FROM ${reader} WHERE ${isObject}`, columns, broken };
}

async function brokenLines(
  query: Reading['query'],
  { reader, isObject, names }: { reader: string; isObject: string; names: ReadonlyMap<string, string> },
): Promise<BrokenRows> {
  const [counted] = await query(`SELECT count(*) - count_if(${isObject}) AS n FROM ${reader}`);
  const count = Number(counted?.['n'] ?? 0);
  if (count === 0) return { count, examples: [] };
  const rows = await query(
    `SELECT file, line, json IS NULL AS malformed FROM (SELECT *, ${sqlName(fileColumn)} AS file, row_number() OVER (PARTITION BY ${sqlName(fileColumn)}) AS line FROM ${reader}) WHERE (${isObject}) IS NOT TRUE ORDER BY file, line LIMIT ${brokenShown}`,
  );
  const examples = rows.map(({ file, line, malformed }) => ({
    path: names.get(String(file)) ?? String(file),
    line: Number(line),
    reason: malformed === true ? 'no valid JSON' : 'JSON, but no object',
  }));
  return { count, examples };
}

function tooWide(path: string): ModelgateError {
  return new ModelgateError({
    code: 'DATA_INVALID',
    message: `The objects have more than ${mostKeys} different keys, which is no table`,
    place: { path },
  });
}
