import { sqlName, sqlText, sqlTexts } from '../../domain/validation/sql/text.ts';
import { type DataColumn, fileColumn } from '../../domain/validation/data/data-column.ts';
import { isPartitioned, partitionNames, type Reading, type Relation, whole } from './relation.ts';

/**
 * Parquet files with the types that they state. Writers leave NaN out of a file's statistics, and the engine believes them: a condition
 * on a column is answered without looking. So columns of floats are handed on as products with 1, of which there are no statistics;
 * beside it the engine may not reason by statistics at all (`session.ts`).
 */
export async function parquetRelation({ files, query }: Reading): Promise<Relation> {
  const reader = `read_parquet(${sqlTexts(files.map(({ target }) => target))}, union_by_name = ${files.length > 1}, hive_partitioning = ${isPartitioned(files)}, hive_types_autocast = false`;
  const partitions = partitionNames(files);
  const described = await query(`DESCRIBE SELECT * FROM ${reader})`);
  const columns = described.map(({ column_name: name, column_type: type }): DataColumn => ({
    name: String(name),
    type: String(type),
    kind: partitions.includes(String(name)) ? 'text' : 'typed',
    ...(partitions.includes(String(name)) && { partition: true }),
  }));
  const cells = columns.map(({ name, type }) => {
    const column = sqlName(name);
    return type === 'DOUBLE' || type === 'FLOAT' ? `${column} * 1.0::${type} AS ${column}` : column;
  });
  const named = `${reader}, filename = ${sqlText(fileColumn)})`;
  return {
    select: `SELECT ${[...cells, sqlName(fileColumn)].join(', ')} FROM ${named}`,
    columns,
    broken: whole,
  };
}
