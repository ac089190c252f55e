/** Where a CSV text breaks its own rules. */
export interface CsvSyntax {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** Fields of one record, as ranges of `bytes`, in the order in which they were asked for. Valid during the call only. */
export interface CsvRecord {
  readonly bytes: Buffer;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 0: bare; 1: in quotes; 2: in quotes and holding doubled ones. */
  readonly quoting: Uint8Array;
}

export interface CsvLayout {
  /** Character code that parts fields. */
  readonly delimiter: number;
  /** Number of fields of every record. */
  readonly width: number;
  /** For each field of the file its place in `CsvRecord`, or -1. */
  readonly slots: Int32Array;
  readonly kept: number;
}

export interface CsvScan {
  readonly layout: CsvLayout;
  /** Line on which the first byte lies. */
  readonly firstLine: number;
  onRecord(record: CsvRecord, line: number): void;
  fail(syntax: CsvSyntax): never;
}

/** Reads records off a growing buffer. */
export interface CsvScanner {
  /** Hands over all whole records and returns the number of bytes they take. `last`: no more bytes follow. */
  scan(bytes: Buffer, last: boolean): number;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Records of RFC 4180: fields in quotes may hold delimiters, line ends and doubled quotes; lines end in LF or CRLF; empty
 * lines are skipped. A quote inside a bare field is an ordinary character, as most writers and readers have it.
 */
export function createCsvScanner({ layout, firstLine, onRecord, fail }: CsvScan): CsvScanner {
  const { delimiter, width, slots, kept } = layout;
  const starts = new Int32Array(kept);
  const ends = new Int32Array(kept);
  const quoting = new Uint8Array(kept);
  let line = firstLine;

  function scan(bytes: Buffer, last: boolean): number {
    const record: CsvRecord = { bytes, starts, ends, quoting };
    let at = 0;
    while (at < bytes.length) {
      const blank = blankLength(bytes, at, last);
      if (blank > 0) {
        at += blank;
        line++;
        continue;
      }
      const begin = line;
      const end = scanRecord(bytes, at, last);
      if (end < 0) {
        line = begin;
        return at;
      }
      onRecord(record, begin);
      at = end;
      line++;
    }
    return at;
  }

  /** Index behind the record that starts at `at`; -1 if more bytes are needed to tell. */
  function scanRecord(bytes: Buffer, from: number, last: boolean): number {
    const { length } = bytes;
    const begin = line;
    let at = from;
    let field = 0;
    for (;;) {
      let start = at;
      let end = at;
      let quoted = 0;
      if (bytes[at] === quote) {
        start = at + 1;
        end = endOfQuotes(bytes, start);
        if (last && end >= length) fail({ line: begin, message: 'a field in quotes is not closed' });
        quoted = doubled ? 2 : 1;
        at = end + 1;
        if (bytes[at] === carriageReturn && (at + 1 === length || bytes[at + 1] === lineFeed)) at++;
        if (at < length && bytes[at] !== delimiter && bytes[at] !== lineFeed) {
          fail({ line, message: 'text follows the closing quote of a field' });
        }
      } else {
        while (at < length && bytes[at] !== delimiter && bytes[at] !== lineFeed) at++;
        end = at > start && bytes[at - 1] === carriageReturn && bytes[at] !== delimiter ? at - 1 : at;
      }
      if (at >= length && !last) return -1;
      const slot = field < width ? (slots[field] as number) : -1;
      if (slot >= 0) {
        starts[slot] = start;
        ends[slot] = end;
        quoting[slot] = quoted;
      }
      field++;
      if (at >= length || bytes[at++] === lineFeed) break;
    }
    if (field !== width) {
      fail({
        line: begin,
        message: `${field} field${field === 1 ? '' : 's'}, and the header has ${width}`,
      });
    }
    return at;
  }

  let doubled = false;
  /** Index of the closing quote; the length of `bytes` if it is not there. */
  function endOfQuotes(bytes: Buffer, start: number): number {
    doubled = false;
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === lineFeed) line++;
      if (byte !== quote) continue;
      if (bytes[at + 1] !== quote) return at;
      doubled = true;
      at++;
    }
    return bytes.length;
  }

  return { scan };
}

function blankLength(bytes: Buffer, at: number, last: boolean): number {
  if (bytes[at] === lineFeed) return 1;
  if (bytes[at] !== carriageReturn) return 0;
  return bytes[at + 1] === lineFeed ? 2 : last && at + 1 === bytes.length ? 1 : 0;
}

/** Text of a field, with doubled quotes undone. */
export function fieldText({ bytes, starts, ends, quoting }: CsvRecord, slot: number): string {
  const text = bytes.toString('utf8', starts[slot] as number, ends[slot] as number);
  return quoting[slot] === 2 ? text.replaceAll('""', '"') : text;
}
