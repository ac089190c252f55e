import type { TextStore } from '../predictions/column-store.ts';
import type { DataPage } from './page.ts';
import { readHybrid } from './hybrid.ts';

/** Physical types that are read as numbers here; `hyparquet` reads the others. */
export type NumberType = 'INT32' | 'INT64' | 'FLOAT' | 'DOUBLE';

const widths: Record<NumberType, number> = { INT32: 4, INT64: 8, FLOAT: 4, DOUBLE: 8 };
const exact = 2 ** 21;

/** Decodes plainly encoded numbers; false if one is a whole number beyond 2^53. */
export function readNumbers({ bytes, count }: DataPage, type: NumberType, into: Float64Array): boolean {
  const width = widths[type];
  if (bytes.length < count * width) throw new RangeError('a page holds fewer values than it says');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'DOUBLE':
      for (let at = 0; at < count; at++) into[at] = view.getFloat64(8 * at, true);
      return true;
    case 'FLOAT':
      for (let at = 0; at < count; at++) into[at] = view.getFloat32(4 * at, true);
      return true;
    case 'INT32':
      for (let at = 0; at < count; at++) into[at] = view.getInt32(4 * at, true);
      return true;
    case 'INT64':
      for (let at = 0; at < count; at++) {
        const high = view.getInt32(8 * at + 4, true);
        if (high >= exact || high < -exact) return false;
        into[at] = high * 4294967296 + view.getUint32(8 * at, true);
      }
      return true;
  }
}

/** Decodes plainly encoded text, as codes of the store. */
export function readTexts({ bytes, count }: DataPage, store: TextStore, codes: Int32Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const start = at + 4;
    const end = start + buffer.readUInt32LE(at);
    if (end > buffer.length) throw new RangeError('a text is cut off');
    codes[index] = store.codeOfBytes({ bytes: buffer, start, end, doubled: false });
    at = end;
  }
}

/** Decodes indices into a dictionary of `size` entries. */
export function readIndices({ bytes, count }: DataPage, size: number, indices: Int32Array): void {
  if (count === 0) return;
  const width = bytes[0] as number;
  if (!(width <= 24)) throw new RangeError(`indices of ${width} bits`);
  readHybrid({ bytes, start: 1, end: bytes.length, width }, indices);
  let largest = 0;
  for (let at = 0; at < count; at++) largest = Math.max(largest, indices[at] as number);
  if (largest >= size) throw new RangeError('an index lies outside the dictionary');
}
