import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { AsyncBuffer, RowGroup, SchemaTree } from 'hyparquet';
import { parquetMetadataAsync, parquetSchema } from 'hyparquet';
import { lengthOf } from '../../domain/evidence/column-slices.ts';
import type { Column, Table } from '../../domain/evidence/table.ts';
import { ModelgateError, throwFaults } from '../../domain/errors.ts';
import { missingColumns } from '../../domain/evidence/prediction-columns.ts';
import { compressors } from '../compressors.ts';
import { exactBytes } from '../exact-bytes.ts';
import { readChunk } from './chunk.ts';
import { columnsOfPages } from './page-columns.ts';
import { FileWindow, pagesOf } from './page-stream.ts';
import { ParquetColumn } from './column.ts';
import type { ColumnHelper } from './shared-columns.ts';
import { readShared } from './shared-columns.ts';

export interface ParquetSource {
  /** Absolute. */
  readonly file: string;
  /** As people wrote it. */
  readonly path: string;
}

/**
 * Reads the named columns of a Parquet file. Row-group statistics are not looked at: writers leave NaN out of them.
 * A helper reads some of the columns; the table is the same.
 * @throws ModelgateError FILE_UNREADABLE, PREDICTIONS_INVALID
 */
export async function readParquetTable(
  { file, path }: ParquetSource,
  wanted: readonly string[],
  helper?: ColumnHelper,
): Promise<Table> {
  return withParquet({ file, path }, wanted, async ({ rows, groups, read }) => {
    const columns = await readShared(wanted, {
      read: (name) => read(name, groups),
      help: async (name) => {
        const column = await helper?.column({ file, path }, name);
        // Who writes the file meanwhile must not get columns of two files into one table.
        return column && lengthOf(column) === rows ? column : undefined;
      },
    });
    return { path, rows, columns };
  });
}

/** A Parquet file whose columns are there, while it is open. */
export interface OpenParquet {
  readonly rows: number;
  readonly groups: readonly RowGroup[];
  /** One column of some row groups, one after the other. */
  read(name: string, groups: readonly RowGroup[]): Promise<Column>;
  /** One column of a row group, page by page: see `columnsOfPages`. The next row group is read into the same memory. */
  pages(name: string, group: RowGroup): AsyncIterable<Column | undefined>;
}

/** @throws ModelgateError FILE_UNREADABLE, PREDICTIONS_INVALID */
export async function withParquet<T>(
  { file, path }: ParquetSource,
  wanted: readonly string[],
  work: (opened: OpenParquet) => Promise<T>,
): Promise<T> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const metadata = await parquetMetadataAsync(asyncBuffer(handle, size), { geoparquet: false });
    const schema = parquetSchema(metadata);
    checkColumns({ schema, path, wanted });
    const groups = metadata.row_groups;
    const rows = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    const memory = new ReusedMemory();
    const read = (name: string, some: readonly RowGroup[]): Promise<Column> =>
      readColumn({ handle, size, groups: some, schema, name, path, memory });
    const windows = new Map<string, FileWindow>();
    const pages = (name: string, group: RowGroup): AsyncIterable<Column | undefined> => {
      const window = windows.get(name) ?? new FileWindow(handle);
      windows.set(name, window);
      const { place, ...chunk } = chunkOf({ group, name, schema, size });
      return columnsOfPages({
        ...chunk,
        pages: () => pagesOf(window, place),
        bytes: () => exactBytes(handle, place),
      });
    };
    const found = await work({ rows, groups, read, pages });
    if (rows !== Number(metadata.num_rows))
      throw new RangeError(`${rows} of ${metadata.num_rows} rows are there`);
    return found;
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    throw unreadable(path, `the Parquet file is broken or cut off: ${reasonOf(cause)}`, cause);
  } finally {
    await handle.close();
  }
}

interface ColumnRequest {
  readonly handle: FileHandle;
  readonly size: number;
  readonly groups: readonly RowGroup[];
  readonly schema: SchemaTree;
  readonly name: string;
  readonly path: string;
  readonly memory: ReusedMemory;
}

/** Memory that chunks are read into, one after the other: fresh memory costs time, and stays until it is collected. */
class ReusedMemory {
  #spare: Uint8Array<ArrayBuffer> | undefined;

  /** Whoever reads meanwhile has memory of their own. */
  take(length: number): Uint8Array<ArrayBuffer> {
    const spare = this.#spare;
    this.#spare = undefined;
    return spare && spare.length >= length ? spare : new Uint8Array(length);
  }

  giveBack({ buffer }: Uint8Array<ArrayBuffer>): void {
    this.#spare = new Uint8Array(buffer);
  }
}

async function readColumn({ handle, groups, path, memory, ...column }: ColumnRequest): Promise<Column> {
  const filled = new ParquetColumn();
  for (const group of groups) {
    const { place, ...chunk } = chunkOf({ ...column, group });
    const room = memory.take(place.end - place.start);
    const bytes = await exactBytes(handle, { ...place, room });
    try {
      readChunk({ ...chunk, bytes }, filled);
      memory.giveBack(bytes);
    } catch (cause) {
      throw unreadable(path, `column \`${column.name}\` cannot be decoded: ${reasonOf(cause)}`, cause);
    }
  }
  return filled.finish();
}

interface ChunkOfColumn {
  readonly group: RowGroup;
  readonly name: string;
  readonly schema: SchemaTree;
  /** Of the file, in bytes. */
  readonly size: number;
}

/** Where the column lies in the row group, and what is to be known to read it. @throws RangeError where it is not in the file */
function chunkOf({ group, name, schema, size }: ChunkOfColumn) {
  const leaf = schema.children.find((child) => child.element.name === name) as SchemaTree;
  const chunk = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === name);
  if (!chunk?.meta_data || chunk.file_path)
    throw new RangeError(`column ${name} is missing from a row group`);
  const meta = chunk.meta_data;
  // Some writers leave 0 where there is no dictionary.
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  if (start < 0 || end > size || end < start) throw new RangeError(`column ${name} lies outside the file`);
  return {
    place: { start, end },
    rows: Number(group.num_rows),
    meta,
    schemaPath: [schema, leaf],
    compressors,
  };
}

function checkColumns({
  schema,
  path,
  wanted,
}: {
  schema: SchemaTree;
  path: string;
  wanted: readonly string[];
}): void {
  const found = schema.children.map(({ element }) => element.name);
  const nested = schema.children.filter(
    ({ element, children }) =>
      wanted.includes(element.name) && (children.length > 0 || element.repetition_type === 'REPEATED'),
  );
  const twice = wanted.filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
  throwFaults([
    ...missingColumns({ path, wanted, found }),
    ...nested.map(({ element }) => ({
      code: 'PREDICTIONS_INVALID' as const,
      message: `\`${element.name}\` is nested; one value a row is needed`,
      place: { path, field: element.name },
    })),
    ...twice.map((name) => ({
      code: 'PREDICTIONS_INVALID' as const,
      message: `the file has \`${name}\` twice`,
      place: { path, field: name },
    })),
  ]);
}

function asyncBuffer(handle: FileHandle, byteLength: number): AsyncBuffer {
  return {
    byteLength,
    slice: async (start, end = byteLength) => (await exactBytes(handle, { start, end })).buffer,
  };
}

function unreadable(path: string, message: string, cause: unknown): ModelgateError {
  return new ModelgateError(
    { code: 'FILE_UNREADABLE', message, place: { path }, hint: 'Write the file again.' },
    { cause },
  );
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.slice(0, 200) : String(cause);
}
