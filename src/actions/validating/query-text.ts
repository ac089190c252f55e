import { sqlName } from '../../domain/validation/sql/text.ts';

const tables = ['table', 'object', 'model', 'schema'];
const columns = ['column', 'property', 'field'];

/** Puts names in the place of `{table}`, `${object}`, `{column}` and the like, in one pass, quoted. Quotes around a placeholder are taken along. */
export function queryWriter(table: string): (query: string, column: string | undefined) => string {
  return (query, column) =>
    query.replace(/["`]?\$?\{([a-z]+)\}["`]?/g, (written, word: string) => {
      if (tables.includes(word)) return sqlName(table);
      if (columns.includes(word) && column !== undefined) return sqlName(column);
      return written;
    });
}
