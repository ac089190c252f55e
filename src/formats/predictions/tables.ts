import path from 'node:path';
import type { Table } from '../../domain/evidence/table.ts';
import type { TableFile, Tables } from '../../ports/tables.ts';
import type { ColumnHelper } from '../parquet/shared-columns.ts';
import { readCsvTable } from './csv-table.ts';
import { headOf } from './file-head.ts';
import { readJsonTable } from './json-table.ts';

/** Size in bytes from which on a Parquet file's columns are shared with a helper: below, it saves less than it costs. */
const longFile = 2_000_000;

export interface TablesOptions {
  readonly root: string;
  readonly helper?: ColumnHelper | undefined;
  /** From how many rows on a file is only looked at when it is opened; one million by default. */
  readonly manyRows?: number | undefined;
}

/** Reads prediction files, by paths that are absolute or relative to `root`. CSV and JSON lines may be compressed by gzip. */
export function createTables({
  root,
  helper,
  manyRows = million,
}: TablesOptions): Pick<Tables, 'read' | 'open'> {
  const requestOf = (file: string, columns: readonly string[]): TableRequest => ({
    file: path.resolve(root, file),
    path: file,
    columns,
  });
  return {
    read: async (file, columns) => readTable(requestOf(file, columns), helper),
    async open(name, columns) {
      const request = requestOf(name, columns);
      const read = once(() => readTable(request, helper));
      const long = await longKind(request, manyRows);
      if (long === null) await read();
      // It is ready when the rows are summed up.
      else helper?.start();
      return { file: request.file, path: name, long, read };
    },
  };
}

/** Whether a file has so many rows that it is to be read part by part. What is wrong with it then shows, too. */
async function longKind(
  { file, path: name, columns }: TableRequest,
  manyRows: number,
): Promise<TableFile['long']> {
  const { format, size } = await headOf(file, name);
  if (size < fewestBytes * manyRows) return null;
  const wanted = [...new Set(columns)];
  if (format.kind === 'parquet') {
    const { withParquet } = await import('../parquet/file.ts');
    const rows = await withParquet({ file, path: name }, wanted, async ({ rows }) => Promise.resolve(rows));
    return rows > manyRows ? 'parquet' : null;
  }
  // How many rows there are only reading tells: compressed, they may be as many as this.
  if (format.gzip) return 'stream';
  if (size < fewestTextBytes[format.kind] * manyRows) return null;
  if (format.kind === 'json-array') return 'stream';
  const [{ withCsv }, { withJsonLines }] = await Promise.all([
    import('../csv/byte-range.ts'),
    import('./json-range.ts'),
  ]);
  const kind = format.kind === 'csv' ? 'csv' : 'jsonl';
  const opened = kind === 'csv' ? withCsv : withJsonLines;
  const isSound = await opened({ file, wanted }, async () => Promise.resolve(true));
  return isSound ? kind : null;
}

/** Bytes that a row takes at the least in a file worth the trouble. */
const fewestBytes = 2;
const fewestTextBytes = { csv: 12, 'json-lines': 24, 'json-array': 24 } as const;
const million = 1_000_000;

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

interface TableRequest {
  readonly file: string;
  readonly path: string;
  readonly columns: readonly string[];
}

async function readTable(
  { file, path: name, columns }: TableRequest,
  helper: ColumnHelper | undefined,
): Promise<Table> {
  const wanted = [...new Set(columns)];
  const { format, size } = await headOf(file, name);
  if (format.kind === 'parquet') {
    const helping = size >= longFile ? helper : undefined;
    helping?.start();
    // Loaded only here, so that runs without Parquet do not pay for it.
    const { readParquetTable } = await import('../parquet/file.ts');
    return readParquetTable({ file, path: name }, wanted, helping);
  }
  const { kind, gzip } = format;
  if (kind === 'csv') return readCsvTable({ file, path: name, gzip }, wanted);
  return readJsonTable({ file, path: name, gzip, array: kind === 'json-array' }, wanted);
}
