import type { Column } from './table.ts';
import { textAt } from './table.ts';

/** The ids of rows, as text and as UTF-8. Whole numbers are written digit by digit, without a string in between. */
export interface RowIds {
  /** Length in bytes of the longest id, or more. */
  readonly maxBytes: number;
  /** Writes the id's UTF-8 at the start of `bytes` and returns its length. */
  write(row: number, bytes: Uint8Array): number;
  textOf(row: number): string;
}

const longestNumber = 32;
const encoder = new TextEncoder();

/** Without a column a row's id is its position, counted from 1. Ids must not be null. */
export function rowIdsOf(column: Column | null): RowIds {
  if (!column) {
    return {
      maxBytes: longestNumber,
      write: (row, bytes) => writeWhole(row + 1, bytes),
      textOf: (row) => String(row + 1),
    };
  }
  const textOf = (row: number): string => textAt(column, row) ?? '';
  if (column.kind === 'text') {
    const { codes, dictionary } = column;
    const longest = dictionary.reduce((most, text) => Math.max(most, text.length), 0);
    return {
      maxBytes: 3 * longest,
      write: (row, bytes) => writeText(dictionary[codes[row] as number] as string, bytes),
      textOf,
    };
  }
  const { values, boolean } = column;
  return {
    maxBytes: longestNumber,
    write(row, bytes) {
      const value = values[row] as number;
      if (value >= 0 && !boolean && Number.isSafeInteger(value)) return writeWhole(value, bytes);
      return writeText(textOf(row), bytes);
    },
    textOf,
  };
}

/** Writes UTF-8 at the start of `bytes`, which must have room for three bytes a UTF-16 unit; returns the length. */
export function writeText(text: string, bytes: Uint8Array): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return encoder.encodeInto(text, bytes).written;
    bytes[at] = unit;
  }
  return text.length;
}

/** Decimal digits of a whole number from 0 to 2^53. */
function writeWhole(value: number, bytes: Uint8Array): number {
  if (value < 1e9) return writeSmall(value, countDigits(value), bytes, 0);
  const high = Math.floor(value / 1e9);
  const length = countDigits(high);
  writeSmall(high, length, bytes, 0);
  return length + writeSmall(value - high * 1e9, 9, bytes, length);
}

function writeSmall(value: number, digits: number, bytes: Uint8Array, offset: number): number {
  let rest = value | 0;
  for (let at = offset + digits - 1; at >= offset; at--) {
    const next = (rest / 10) | 0;
    bytes[at] = 48 + rest - next * 10;
    rest = next;
  }
  return digits;
}

function countDigits(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
}
