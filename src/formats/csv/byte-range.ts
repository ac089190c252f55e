import { isUtf8 } from 'node:buffer';
import type { Column } from '../../domain/evidence/table.ts';
import { orNoRecords, withBytes } from '../records/record-file.ts';
import type { RecordFile, WantedFile } from '../records/record-file.ts';
import { createCsvColumn } from './column.ts';
import { layoutOf, readCsvHeader } from './header.ts';
import type { CsvHeader } from './header.ts';
import { createCsvScanner } from './scanner.ts';

/** A CSV file that can be read in parts. `undefined`: its header is not one that has the columns, each once. */
export async function withCsv<T>(
  { file, wanted }: WantedFile,
  work: (csv: RecordFile) => Promise<T>,
): Promise<T | undefined> {
  return withBytes(file, async ({ size, bytes, head }) => {
    const header = orNoRecords((fail) => readCsvHeader({ bytes: head, last: false, wanted, fail }));
    if (!header || !hasEachOnce(header, wanted)) return undefined;
    const columnsOf: RecordFile['columnsOf'] = (part, names) =>
      columnsOfPart(part, { header, wanted: names });
    return work({ start: header.length, size, bytes, columnsOf });
  });
}

/** Whether all columns are there, and no name twice. */
export function hasEachOnce({ names }: CsvHeader, wanted: readonly string[]): boolean {
  const isOnce = (name: string): boolean =>
    names.includes(name) && names.indexOf(name) === names.lastIndexOf(name);
  return wanted.every(isOnce) && !names.some((name) => name.includes('\r'));
}

/**
 * The columns of the records in a part of the file. `undefined`: the part does not begin and end where records do, it is no
 * UTF-8, or a column is text after numbers.
 */
function columnsOfPart(
  bytes: Buffer,
  { header, wanted }: { readonly header: CsvHeader; readonly wanted: readonly string[] },
): Map<string, Column> | undefined {
  if (!isUtf8(bytes) || bytes.includes(0)) return undefined;
  const columns = wanted.map(() => createCsvColumn({ asText: false }));
  const used = orNoRecords((fail) => {
    const scanner = createCsvScanner({
      layout: layoutOf(header, wanted),
      firstLine: 1,
      fail,
      onRecord(record) {
        for (let slot = 0; slot < columns.length; slot++)
          (columns[slot] as (typeof columns)[number]).add(record, slot);
      },
    });
    return scanner.scan(bytes, true);
  });
  if (used !== bytes.length || columns.some((column) => column.isLost)) return undefined;
  return new Map(wanted.map((name, slot) => [name, (columns[slot] as (typeof columns)[number]).finish()]));
}
