import type { CsvLayout, CsvSyntax } from './scanner.ts';
import { createCsvScanner, fieldText } from './scanner.ts';

export interface CsvHeader {
  readonly names: readonly string[];
  readonly delimiter: number;
  /** Bytes that the header and what stands before it take. */
  readonly length: number;
  /** Line on which the first record starts. */
  readonly nextLine: number;
}

const delimiters = [',', ';', '\t'].map((one) => one.charCodeAt(0));
const mostFields = 100_000;

/**
 * Reads the header off the first bytes of a file. The delimiter is the one of comma, semicolon and tab that gives most of the
 * `wanted` names; failing that, most names. `undefined`: the header is not whole yet.
 */
export function readCsvHeader({ bytes, last, wanted, fail }: HeaderRequest): CsvHeader | undefined {
  let best: CsvHeader | undefined;
  let broken: CsvSyntax | undefined;
  for (const delimiter of delimiters) {
    const reading = readNames({ bytes, last, delimiter });
    if (!reading) return undefined;
    // A header in quotes is only well-formed with its own delimiter.
    if ('message' in reading) broken ??= reading;
    else if (!best || isBetter({ reading, than: best, wanted })) best = reading;
  }
  return best ?? fail(broken as CsvSyntax);
}

export interface HeaderRequest {
  readonly bytes: Buffer;
  readonly last: boolean;
  readonly wanted: readonly string[];
  fail(syntax: CsvSyntax): never;
}

interface Attempt {
  readonly bytes: Buffer;
  readonly last: boolean;
  readonly delimiter: number;
}

/** Layout that keeps the named columns, in the order of `kept`; all of them must be among `names`. */
export function layoutOf({ names, delimiter }: CsvHeader, kept: readonly string[]): CsvLayout {
  const slots = Int32Array.from(names, (name) => kept.indexOf(name));
  return { delimiter, width: names.length, slots, kept: kept.length };
}

function isBetter({
  reading,
  than,
  wanted,
}: {
  reading: CsvHeader;
  than: CsvHeader;
  wanted: readonly string[];
}): boolean {
  const hits = ({ names }: CsvHeader): number => wanted.filter((name) => names.includes(name)).length;
  return (
    hits(reading) > hits(than) || (hits(reading) === hits(than) && reading.names.length > than.names.length)
  );
}

function readNames({ bytes, last, delimiter }: Attempt): CsvHeader | CsvSyntax | undefined {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const blank = countBlank(bytes, start);
  const end = endOfLine(bytes, start + blank.bytes);
  if (end < 0 && !last) return undefined;
  const record = bytes.subarray(start + blank.bytes, end < 0 ? bytes.length : end);
  const width = countFields(record, delimiter);
  if (width > mostFields) return { line: 1, message: `the header has more than ${mostFields} fields` };
  const names: string[] = [];
  const slots = Int32Array.from({ length: width }, (_, index) => index);
  try {
    createCsvScanner({
      layout: { delimiter, width, slots, kept: width },
      firstLine: 1 + blank.lines,
      fail(syntax) {
        throw new Malformed(syntax);
      },
      onRecord(fields) {
        for (let slot = 0; slot < width; slot++) names.push(fieldText(fields, slot).trim());
      },
    }).scan(record, true);
  } catch (error) {
    if (error instanceof Malformed) return error.syntax;
    throw error;
  }
  const breaks = record.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
  return {
    names,
    delimiter,
    length: start + blank.bytes + record.length,
    nextLine: 1 + blank.lines + breaks,
  };
}

class Malformed extends Error {
  readonly syntax: CsvSyntax;

  constructor(syntax: CsvSyntax) {
    super(syntax.message);
    this.syntax = syntax;
  }
}

function countBlank(bytes: Buffer, start: number): { bytes: number; lines: number } {
  let at = start;
  let lines = 0;
  while (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] === 10)) {
    at += bytes[at] === 10 ? 1 : 2;
    lines++;
  }
  return { bytes: at - start, lines };
}

/** Index behind the line end that is in no quotes; -1 if there is none. */
function endOfLine(bytes: Buffer, start: number): number {
  let inQuotes = false;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === 34) inQuotes = !inQuotes;
    if (bytes[at] === 10 && !inQuotes) return at + 1;
  }
  return -1;
}

function countFields(record: Buffer, delimiter: number): number {
  let inQuotes = false;
  let fields = 1;
  for (const byte of record) {
    if (byte === 34) inQuotes = !inQuotes;
    if (byte === delimiter && !inQuotes) fields++;
  }
  return fields;
}
