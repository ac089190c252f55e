import type { ArrowColumn } from './arrow-column.ts';
import { ArrowFault } from './arrow-fault.ts';
import type { BufferPlace } from './arrow-message.ts';
import type { ArrowType } from './arrow-schema.ts';
import { binaryValues } from './binary-values.ts';
import { decimalValues } from './decimal-values.ts';

/** Integers of a column, from row `start` on. */
export interface Integers {
  readonly start: number;
  readonly numbers: ArrayLike<number | bigint>;
}

/** The integers that the rows need, and `more` behind them. */
export async function integersOf(
  column: ArrowColumn,
  rows: Int32Array,
  { bits, signed, more = 0 }: { readonly bits: number; readonly signed: boolean; readonly more?: number },
): Promise<Integers> {
  const [start, end] = rangeOf(rows);
  if (start === end) return { start, numbers: [] };
  const bytes = await fixedBytes(column, { start, end: end + more, width: bits / 8 });
  return { start, numbers: integers(bytes, { bits, signed }) };
}

/**
 * The values at these rows in the plain encoding of Parquet (Encodings, PLAIN), rows below 0 left out; of the physical type that
 * `parquetElement` gives.
 * @throws ArrowFault where a value is none of the type
 */
export async function plainValues(column: ArrowColumn, rows: Int32Array): Promise<Uint8Array> {
  const { type, name } = column.field;
  const [start, end] = rangeOf(rows);
  if (type.kind === 'null' || start === end) return new Uint8Array();
  if (type.kind === 'bytes') return binaryValues(column, rows, { start, end });
  if (type.kind === 'bool') return booleans(column, rows, { start, end });
  const width = widthOf(type);
  const bytes = await fixedBytes(column, { start, end, width });
  const there = gathered(bytes, rows, { start, width, count: end - start });
  switch (type.kind) {
    case 'int':
      return type.bits < 32 ? bytesOf(Int32Array.from(numbers(there, type))) : there;
    case 'date':
      return type.bits === 32 ? there : wholeDays(there, name);
    case 'time':
      return type.unit === 'SECONDS'
        ? bytesOf(Int32Array.from(numbers(there, int32), (value) => value * 1000))
        : there;
    case 'timestamp':
      return type.unit === 'SECONDS' ? millisecondsOf(there, name) : there;
    case 'decimal':
      return decimalValues(there, type, name);
    default:
      return there;
  }
}

const int32 = { bits: 32, signed: true };

/** From the first to behind the last of the rows that are there. */
function rangeOf(rows: Int32Array): readonly [start: number, end: number] {
  let [start, end] = [Infinity, 0];
  for (const row of rows) {
    if (row < 0) continue;
    if (row < start) start = row;
    if (row >= end) end = row + 1;
  }
  return start < end ? [start, end] : [0, 0];
}

function widthOf(type: ArrowType): number {
  return type.kind === 'fixed'
    ? type.width
    : 'bits' in type
      ? type.bits / 8
      : type.kind === 'timestamp'
        ? 8
        : 0;
}

async function fixedBytes(
  { body, buffers: [data] }: ArrowColumn,
  { start, end, width }: { readonly start: number; readonly end: number; readonly width: number },
): Promise<Uint8Array> {
  return body.bytes(data as BufferPlace, start * width, end * width);
}

/** The rows that are there, one behind the other. */
function gathered(
  bytes: Uint8Array,
  rows: Int32Array,
  { start, width, count }: { readonly start: number; readonly width: number; readonly count: number },
): Uint8Array {
  if (isRun(rows, count)) return bytes;
  const there = rows.filter((row) => row >= 0);
  const out = new Uint8Array(there.length * width);
  for (let i = 0; i < there.length; i++) {
    const from = ((there[i] as number) - start) * width;
    if (width <= 16) for (let k = 0; k < width; k++) out[i * width + k] = bytes[from + k] as number;
    else out.set(bytes.subarray(from, from + width), i * width);
  }
  return out;
}

/** One row after the other, none left out. */
function isRun(rows: Int32Array, count: number): boolean {
  if (rows.length !== count) return false;
  const first = rows[0] as number;
  return rows.every((row, at) => row === first + at);
}

async function booleans(
  { body, buffers: [data] }: ArrowColumn,
  rows: Int32Array,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<Uint8Array> {
  const first = start >> 3;
  const bits = await body.bytes(data as BufferPlace, first, Math.ceil(end / 8));
  const there = rows.filter((row) => row >= 0);
  const out = new Uint8Array(Math.ceil(there.length / 8));
  for (let i = 0; i < there.length; i++) {
    const row = there[i] as number;
    if ((bits[(row >> 3) - first] as number) & (1 << (row & 7)))
      out[i >> 3] = (out[i >> 3] as number) | (1 << (i & 7));
  }
  return out;
}

function wholeDays(bytes: Uint8Array, name: string): Uint8Array {
  const days = bigints(bytes).map((value) => {
    if (value % 86_400_000n === 0n) return value / 86_400_000n;
    throw new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} has a date that is no whole day`);
  });
  return bytesOf(Int32Array.from(days, Number));
}

function millisecondsOf(bytes: Uint8Array, name: string): Uint8Array {
  const most = 2n ** 63n / 1000n;
  const values = bigints(bytes).map((value) => {
    if (value < most && value > -most) return value * 1000n;
    throw new ArrowFault(`Column ${JSON.stringify(name.slice(0, 60))} has a time out of all range`);
  });
  return bytesOf(values);
}

function integers(
  bytes: Uint8Array,
  type: { readonly bits: number; readonly signed: boolean },
): Integers['numbers'] {
  return type.bits === 64 ? bigints(bytes) : numbers(bytes, type);
}

function numbers(bytes: Uint8Array, { bits, signed }: { readonly bits: number; readonly signed: boolean }) {
  const { buffer, byteOffset, length } = aligned(bytes, bits / 8);
  const count = Math.floor(length / (bits / 8));
  if (bits === 8)
    return signed ? new Int8Array(buffer, byteOffset, count) : new Uint8Array(buffer, byteOffset, count);
  if (bits === 16)
    return signed ? new Int16Array(buffer, byteOffset, count) : new Uint16Array(buffer, byteOffset, count);
  return signed ? new Int32Array(buffer, byteOffset, count) : new Uint32Array(buffer, byteOffset, count);
}

function bigints(bytes: Uint8Array): BigInt64Array {
  const { buffer, byteOffset, length } = aligned(bytes, 8);
  return new BigInt64Array(buffer, byteOffset, Math.floor(length / 8));
}

function aligned(bytes: Uint8Array, width: number): Uint8Array {
  return bytes.byteOffset % width === 0 ? bytes : new Uint8Array(bytes);
}

function bytesOf(values: Int32Array | BigInt64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
