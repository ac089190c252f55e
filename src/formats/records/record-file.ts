import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Column } from '../../domain/evidence/table.ts';
import { exactBytes } from '../exact-bytes.ts';

/** A part of a file. */
export interface Bytes {
  readonly start: number;
  /** Behind the last byte. */
  readonly end: number;
}

/** A text file whose records can be read in parts; each ends in a line feed, but for the last. */
export interface RecordFile {
  /** Where the first record starts. */
  readonly start: number;
  readonly size: number;
  readonly bytes: (part: Bytes) => Promise<Buffer>;
  /** The columns of some bytes. `undefined`: they are no whole records, or not such as can be read by themselves. */
  readonly columnsOf: (bytes: Buffer, wanted: readonly string[]) => ReadonlyMap<string, Column> | undefined;
}

/** A file, and the columns to read of it. */
export interface WantedFile {
  /** Absolute. */
  readonly file: string;
  readonly wanted: readonly string[];
}

export interface OpenBytes {
  readonly size: number;
  readonly bytes: RecordFile['bytes'];
  readonly head: Buffer;
}

const headBytes = 1 << 16;

/** Opens a file for the time of some work. */
export async function withBytes<T>(file: string, work: (bytes: OpenBytes) => Promise<T>): Promise<T> {
  const handle: FileHandle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = async ({ start, end }: Bytes): Promise<Buffer> =>
      Buffer.from((await exactBytes(handle, { start, end })).buffer);
    return await work({ size, bytes, head: await bytes({ start: 0, end: Math.min(size, headBytes) }) });
  } finally {
    await handle.close();
  }
}

/** Thrown inside of a reader where bytes are no records, which whoever reads all of them says in words. */
export class NoRecords extends Error {}

/** `undefined` where the bytes are no records. */
export function orNoRecords<T>(read: (fail: () => never) => T): T | undefined {
  try {
    return read(() => {
      throw new NoRecords();
    });
  } catch (error) {
    if (error instanceof NoRecords) return undefined;
    throw error;
  }
}
