import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { Column } from '../../domain/evidence/table.ts';
import { exactBytes } from '../exact-bytes.ts';
import { createCsvColumn } from './column.ts';
import { layoutOf, readCsvHeader } from './header.ts';
import type { CsvHeader } from './header.ts';
import { createCsvScanner } from './scanner.ts';

/** A part of a file. */
export interface Bytes {
  readonly start: number;
  /** Behind the last byte. */
  readonly end: number;
}

/** A CSV file that can be read in parts. */
export interface OpenCsv {
  readonly header: CsvHeader;
  readonly size: number;
  readonly bytes: (part: Bytes) => Promise<Buffer>;
}

const headerBytes = 1 << 16;

/** `undefined`: its header is not one that has the columns, each once. */
export async function withCsv<T>(
  { file, wanted }: { readonly file: string; readonly wanted: readonly string[] },
  work: (csv: OpenCsv) => Promise<T>,
): Promise<T | undefined> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = async ({ start, end }: Bytes): Promise<Buffer> =>
      Buffer.from((await exactBytes(handle, { start, end })).buffer);
    const header = headerOf(await bytes({ start: 0, end: Math.min(size, headerBytes) }), wanted);
    return header && (await work({ header, size, bytes }));
  } finally {
    await handle.close();
  }
}

/**
 * The columns of the records in a part of the file. `undefined`: the part does not begin and end where records do, it is no
 * UTF-8, or a column is text after numbers.
 */
export function columnsOfPart(
  bytes: Buffer,
  { header, wanted }: { readonly header: CsvHeader; readonly wanted: readonly string[] },
): Map<string, Column> | undefined {
  if (!isUtf8(bytes) || bytes.includes(0)) return undefined;
  const columns = wanted.map(() => createCsvColumn({ asText: false }));
  const isWhole = scanAll(bytes, header, wanted, (record) => {
    for (const [slot, column] of columns.entries()) column.add(record, slot);
  });
  if (!isWhole || columns.some((column) => column.isLost)) return undefined;
  return new Map(wanted.map((name, slot) => [name, (columns[slot] as (typeof columns)[number]).finish()]));
}

type OnRecord = Parameters<typeof createCsvScanner>[0]['onRecord'];

/** Whether the bytes are whole records. */
function scanAll(bytes: Buffer, header: CsvHeader, wanted: readonly string[], onRecord: OnRecord): boolean {
  try {
    const fail = (): never => {
      throw new NoRecords();
    };
    const scanner = createCsvScanner({ layout: layoutOf(header, wanted), firstLine: 1, fail, onRecord });
    return scanner.scan(bytes, true) === bytes.length;
  } catch (error) {
    if (error instanceof NoRecords) return false;
    throw error;
  }
}

class NoRecords extends Error {}

function headerOf(bytes: Buffer, wanted: readonly string[]): CsvHeader | undefined {
  try {
    const fail = (): never => {
      throw new NoRecords();
    };
    const header = readCsvHeader({ bytes, last: false, wanted, fail });
    const isOnce = (name: string): boolean =>
      header?.names.indexOf(name) === header?.names.lastIndexOf(name) &&
      header?.names.includes(name) === true;
    return header && wanted.every(isOnce) && !header.names.some((name) => name.includes('\r'))
      ? header
      : undefined;
  } catch (error) {
    if (error instanceof NoRecords) return undefined;
    throw error;
  }
}
