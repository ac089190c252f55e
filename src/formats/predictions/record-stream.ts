import { isUtf8 } from 'node:buffer';
import type { Column } from '../../domain/evidence/table.ts';
import { createCsvColumn } from '../csv/column.ts';
import { hasEachOnce } from '../csv/byte-range.ts';
import { layoutOf, readCsvHeader } from '../csv/header.ts';
import { createCsvScanner } from '../csv/scanner.ts';
import type { CsvScanner } from '../csv/scanner.ts';
import { NoRecords } from '../records/record-file.ts';
import type { WantedFile } from '../records/record-file.ts';
import { takeRecords } from './byte-stream.ts';
import type { ByteSource, TakeBytes } from './byte-stream.ts';
import { headOf } from './file-head.ts';
import { createJsonArray, createJsonLines } from './json-elements.ts';
import { createJsonRows, strictRows } from './json-rows.ts';
import { markLength } from './json-table.ts';

/** Columns of rows that follow each other. `undefined`: reading all of the file at once shows what is the matter with it. */
export type StreamedPart = ReadonlyMap<string, Column> | undefined;

/** Takes bytes, and hands over the columns of the records that it took so far. */
interface PartTaker {
  readonly take: TakeBytes;
  /** Begins the next part. null: there are no rows in it. */
  part(): StreamedPart | null;
}

/**
 * The rows of a text file from its start on, about a megabyte of text at a time: of one that is compressed, or is one JSON
 * array, which cannot be read from anywhere else. What is missing or broken ends it with `undefined`.
 */
export async function* streamedParts({ file, wanted }: WantedFile): AsyncGenerator<StreamedPart, void> {
  const { format } = await headOf(file, file);
  if (format.kind === 'parquet') return yield undefined;
  const source: ByteSource = { file, path: file, gzip: format.gzip };
  const taker =
    format.kind === 'csv' ? takeCsv(wanted) : takeJson(wanted, { array: format.kind === 'json-array' });
  try {
    for await (const used of takeRecords(source, taker.take)) {
      if (used === 0) continue;
      const part = taker.part();
      if (part !== null) yield part;
      if (part === undefined) return;
    }
  } catch (error) {
    if (!(error instanceof NoRecords)) throw error;
    yield undefined;
  }
}

function fail(): never {
  throw new NoRecords();
}

function takeCsv(wanted: readonly string[]): PartTaker {
  let scanner: CsvScanner | undefined;
  let columns = wanted.map(() => createCsvColumn({ asText: false }));
  let rows = 0;
  function take(bytes: Buffer, last: boolean): number {
    if (bytes.includes(0)) return fail();
    if (scanner) return whole(bytes, scanner.scan(bytes, last));
    const header = readCsvHeader({ bytes, last, wanted, fail });
    if (!header) return 0;
    if (!hasEachOnce(header, wanted)) return fail();
    scanner = createCsvScanner({
      layout: layoutOf(header, wanted),
      firstLine: header.nextLine,
      fail,
      onRecord(record) {
        for (let slot = 0; slot < columns.length; slot++)
          (columns[slot] as (typeof columns)[number]).add(record, slot);
        rows++;
      },
    });
    return header.length + take(bytes.subarray(header.length), last);
  }
  return {
    take,
    part() {
      if (rows === 0) return null;
      if (columns.some((column) => column.isLost)) return undefined;
      const found = new Map(
        wanted.map((name, slot) => [name, (columns[slot] as (typeof columns)[number]).finish()]),
      );
      columns = wanted.map(() => createCsvColumn({ asText: false }));
      rows = 0;
      return found;
    },
  };
}

function takeJson(wanted: readonly string[], { array }: { readonly array: boolean }): PartTaker {
  let before = 0;
  let rows = createJsonRows({ wanted, fail });
  const elements = (array ? createJsonArray : createJsonLines)({
    onElement: (text, line) => rows.add(text, line),
    fail,
  });
  let start = true;
  return {
    take(bytes, last) {
      const mark = start ? markLength(bytes) : 0;
      start = false;
      return whole(bytes, mark + elements.scan(bytes.subarray(mark), last));
    },
    part() {
      if (rows.n === 0) return null;
      // A key that only later rows have is one for those who read all of them.
      if (before === 0 && !wanted.every((name) => rows.found.has(name))) return undefined;
      const found = rows.finish();
      before = Math.min(strictRows, before + rows.n);
      rows = createJsonRows({ wanted, before, fail });
      return found;
    },
  };
}

function whole(bytes: Buffer, used: number): number {
  return isUtf8(bytes.subarray(0, used)) ? used : fail();
}
