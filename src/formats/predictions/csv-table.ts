import { isUtf8 } from 'node:buffer';
import type { Column, Table } from '../../domain/evidence/table.ts';
import type { CsvColumn } from '../csv/column.ts';
import type { CsvHeader } from '../csv/header.ts';
import type { CsvScanner, CsvSyntax } from '../csv/scanner.ts';
import type { ByteSource } from './byte-stream.ts';
import { ModelgateError, throwFaults } from '../../domain/errors.ts';
import { missingColumns } from '../../domain/evidence/prediction-columns.ts';
import { createCsvColumn } from '../csv/column.ts';
import { layoutOf, readCsvHeader } from '../csv/header.ts';
import { createCsvScanner } from '../csv/scanner.ts';
import { readRecords } from './byte-stream.ts';

/**
 * Reads the named columns of a CSV file: header first, fields parted by comma, semicolon or tab, UTF-8.
 * @throws ModelgateError FILE_UNREADABLE, PREDICTIONS_INVALID
 */
export async function readCsvTable(source: ByteSource, wanted: readonly string[]): Promise<Table> {
  const first = await readColumns({ source, wanted, asText: new Set() });
  const lost = wanted.filter((_, slot) => first.columns[slot]?.isLost);
  // A column that turned out to be text after numbers is read again, so that `007` and `7.0` keep their text.
  const second = lost.length > 0 ? await readColumns({ source, wanted, asText: new Set(lost) }) : first;
  const columns = new Map<string, Column>();
  wanted.forEach((name, slot) => columns.set(name, (second.columns[slot] as CsvColumn).finish()));
  return { path: source.path, rows: second.rows, columns };
}

interface Reading {
  readonly source: ByteSource;
  readonly wanted: readonly string[];
  readonly asText: ReadonlySet<string>;
}

async function readColumns({
  source,
  wanted,
  asText,
}: Reading): Promise<{ rows: number; columns: CsvColumn[] }> {
  const columns = wanted.map((name) => createCsvColumn({ asText: asText.has(name) }));
  const fail = failIn(source);
  let rows = 0;
  let scanner: CsvScanner | undefined;

  await readRecords(source, (bytes, last) => {
    if (bytes.indexOf(0) >= 0) throw unreadable(source, 'it holds zero bytes, so it is no text');
    if (scanner) return take(scanner, bytes, last);
    const header = readCsvHeader({ bytes, last, wanted, fail });
    if (!header) return 0;
    checkHeader({ header, source, wanted });
    scanner = createCsvScanner({
      layout: layoutOf(header, wanted),
      firstLine: header.nextLine,
      fail,
      onRecord(record) {
        for (let slot = 0; slot < columns.length; slot++) (columns[slot] as CsvColumn).add(record, slot);
        rows++;
      },
    });
    return header.length + take(scanner, bytes.subarray(header.length), last);
  });
  return { rows, columns };

  function take(records: CsvScanner, bytes: Buffer, last: boolean): number {
    const used = records.scan(bytes, last);
    if (!isUtf8(bytes.subarray(0, used)))
      throw unreadable(source, `it is not UTF-8 text, somewhere in rows up to ${rows}`);
    return used;
  }
}

function checkHeader({
  header,
  source,
  wanted,
}: {
  header: CsvHeader;
  source: ByteSource;
  wanted: readonly string[];
}): void {
  const { names } = header;
  const { path } = source;
  if (names.some((name) => name.includes('\r'))) {
    throw unreadable(source, 'its lines end in a lone carriage return; write LF or CRLF');
  }
  const twice = wanted.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  throwFaults([
    ...missingColumns({ path, wanted, found: names }),
    ...twice.map((name) => ({
      code: 'PREDICTIONS_INVALID' as const,
      message: `the header has \`${name}\` twice`,
      place: { path, line: 1, field: name },
    })),
  ]);
}

function failIn({ path }: ByteSource): (syntax: CsvSyntax) => never {
  return ({ line, message }) => {
    throw new ModelgateError({ code: 'PREDICTIONS_INVALID', message, place: { path, line } });
  };
}

function unreadable({ path }: ByteSource, message: string): ModelgateError {
  return new ModelgateError({
    code: 'FILE_UNREADABLE',
    message,
    place: { path },
    hint: 'CSV, JSON lines and Parquet are read; text must be UTF-8.',
  });
}
