import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Table } from '../../domain/evidence/table.ts';
import type { TableFile, Tables } from '../../ports/tables.ts';
import type { ColumnHelper } from '../parquet/shared-columns.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { readCsvTable } from './csv-table.ts';
import { readJsonTable } from './json-table.ts';

const sniffed = 4096;

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
      return { file: request.file, path: name, long, read };
    },
  };
}

/** Whether a file has so many rows that it is to be read part by part. What is wrong with it then shows, too. */
async function longKind(
  { file, path: name, columns }: TableRequest,
  manyRows: number,
): Promise<TableFile['long']> {
  const { head, size } = await readHead(file, name);
  if (size < fewestBytes * manyRows) return null;
  if (startsWith(head, 'PAR1')) {
    const { withParquet } = await import('../parquet/file.ts');
    const wanted = [...new Set(columns)];
    const rows = await withParquet({ file, path: name }, wanted, async ({ rows }) => Promise.resolve(rows));
    return rows > manyRows ? 'parquet' : null;
  }
  // How many rows there are only reading tells: these are too few bytes for so many.
  if (size < fewestTextBytes * manyRows) return null;
  const { withCsv } = await import('../csv/byte-range.ts');
  const isCsv = await withCsv({ file, wanted: [...new Set(columns)] }, async () => Promise.resolve(true));
  return isCsv ? 'csv' : null;
}

/** Bytes that a row takes at the least in a file worth the trouble. */
const fewestBytes = 2;
const fewestTextBytes = 12;
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
  const { head, size } = await readHead(file, name);
  if (startsWith(head, 'PAR1')) {
    const helping = size >= longFile ? helper : undefined;
    helping?.start();
    // Loaded only here, so that runs without Parquet do not pay for it.
    const { readParquetTable } = await import('../parquet/file.ts');
    return readParquetTable({ file, path: name }, wanted, helping);
  }
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  const text = gzip ? unzipHead(head) : head;
  refuseOthers(text, name);
  const first = text
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()[0];
  if (first === '{' || first === '[')
    return readJsonTable({ file, path: name, gzip, array: first === '[' }, wanted);
  return readCsvTable({ file, path: name, gzip }, wanted);
}

async function readHead(file: string, name: string): Promise<{ head: Buffer; size: number }> {
  try {
    const info = await stat(file);
    if (!info.isFile()) throw unreadable(name, 'it is a folder, not a file');
    if (info.size === 0) throw unreadable(name, 'the file is empty');
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffed), 0, sniffed, 0);
      return { head: buffer.subarray(0, bytesRead), size: info.size };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new ModelgateError({
        code: 'FILE_MISSING',
        message: 'there is no such file',
        place: { path: name },
      });
    }
    throw unreadable(name, `it cannot be opened (${code ?? String(cause)})`, cause);
  }
}

/** What is neither text nor Parquet, told by its first bytes. */
function refuseOthers(head: Buffer, name: string): void {
  if (head.length === 0 || head.toString('latin1').trim() === '') throw unreadable(name, 'the file is empty');
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    throw unreadable(name, 'the text is UTF-16; write UTF-8');
  }
  if (startsWith(head, 'PK')) throw unreadable(name, 'it is a zip archive; unpack it first');
  if (startsWith(head, 'ARROW1') || startsWith(head, 'FEA1'))
    throw unreadable(name, 'Arrow and Feather files are not read');
  if (startsWith(head, 'PARE')) throw unreadable(name, 'encrypted Parquet is not read');
  if (head.includes(0)) throw unreadable(name, 'it is a binary file of an unknown kind');
}

/** The start of what was compressed: the rest is missing, which is no fault here. */
function unzipHead(head: Buffer): Buffer {
  try {
    return gunzipSync(head, { finishFlush: 2 });
  } catch {
    return Buffer.from('?');
  }
}

function startsWith(bytes: Buffer, text: string): boolean {
  return bytes.toString('latin1', 0, text.length) === text;
}

function unreadable(name: string, message: string, cause?: unknown): ModelgateError {
  return new ModelgateError(
    {
      code: 'FILE_UNREADABLE',
      message,
      place: { path: name },
      hint: 'CSV, JSON lines (both also with gzip) and Parquet are read, recognised by content.',
    },
    { cause },
  );
}
