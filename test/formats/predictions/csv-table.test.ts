import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { createCsvScanner, fieldText } from '../../../src/formats/csv/scanner.ts';

interface Written {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly end: string;
}

function write({ rows, delimiter, end }: Written): string {
  const field = (text: string) =>
    /["\r\n,;\t]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(field).join(delimiter)).join(end);
}

/** Scans the bytes in pieces, as a file that comes in chunks. */
function scan(
  text: string,
  width: number,
  { delimiter, size }: { delimiter: string; size: number },
): string[][] {
  const rows: string[][] = [];
  const scanner = createCsvScanner({
    layout: {
      delimiter: delimiter.charCodeAt(0),
      width,
      slots: Int32Array.from({ length: width }, (_, at) => at),
      kept: width,
    },
    firstLine: 1,
    fail({ line, message }) {
      throw new Error(`${line}: ${message}`);
    },
    onRecord(record) {
      rows.push(Array.from({ length: width }, (_, slot) => fieldText(record, slot)));
    },
  });
  const bytes = Buffer.from(text);
  let rest = Buffer.alloc(0);
  for (let at = 0; at < bytes.length; at += size) {
    const all = Buffer.concat([rest, bytes.subarray(at, at + size)]);
    rest = all.subarray(scanner.scan(all, false));
  }
  scanner.scan(rest, true);
  return rows;
}

const written = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    rows: fc.array(
      fc.array(
        fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', '\r\n', ' ', '1'), maxLength: 6 }),
        { minLength: width, maxLength: width },
      ),
      { minLength: 1, maxLength: 8 },
    ),
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n'),
  }),
);

describe('CSV scanner', () => {
  it('reads back what was written, in chunks of any size, as csv-parse does', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 20 }), fc.boolean(), (file, size, closed) => {
        const text = write(file) + (closed ? file.end : '');
        const rows = scan(text, (file.rows[0] as string[]).length, { delimiter: file.delimiter, size });
        expect(rows).toEqual(file.rows);
        expect(rows).toEqual(
          parse(text, { delimiter: file.delimiter, relax_quotes: true, record_delimiter: ['\n', '\r\n'] }),
        );
      }),
      { numRuns: 500 },
    );
  });
});
