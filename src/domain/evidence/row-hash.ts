import { writeText } from './row-ids.ts';

/**
 * MurmurHash3 x86 128 (Austin Appleby, public domain) with seed 0. It tells accidental differences apart; it does not
 * withstand somebody who makes collisions on purpose, who could as well write false predictions.
 */

/** Four 32-bit words. A typed array, since words beyond 31 bits are slow in a plain one. */
export type State = Int32Array;

/** Hashes the first `length` bytes into `state`. Up to 15 bytes after them are overwritten with zeros. */
export function hashBytes({ view, length, state }: HashRequest): void {
  hashTo(state, 0, view, length);
}

/** The same, into the four words at `at`. In plain numbers, since it is done for each row. */
export function hashTo(hashes: Int32Array, at: number, view: DataView, length: number): void {
  for (let pad = length; pad & 15; pad++) view.setUint8(pad, 0);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let offset = 0;
  for (; offset + 16 <= length; offset += 16) {
    a = rotate(a ^ scramble(view.getInt32(offset, true), c1, 15, c2), 19);
    a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
    b = rotate(b ^ scramble(view.getInt32(offset + 4, true), c2, 16, c3), 17);
    b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
    c = rotate(c ^ scramble(view.getInt32(offset + 8, true), c3, 17, c4), 15);
    c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
    d = rotate(d ^ scramble(view.getInt32(offset + 12, true), c4, 18, c1), 13);
    d = (Math.imul((d + a) | 0, 5) + 0x32ac3b17) | 0;
  }
  if (offset < length) {
    a ^= scramble(view.getInt32(offset, true), c1, 15, c2);
    b ^= scramble(view.getInt32(offset + 4, true), c2, 16, c3);
    c ^= scramble(view.getInt32(offset + 8, true), c3, 17, c4);
    d ^= scramble(view.getInt32(offset + 12, true), c4, 18, c1);
  }
  b ^= length;
  c ^= length;
  d ^= length;
  const sum = ((a ^ length) + b + c + d) | 0;
  const first = avalanche(sum);
  const second = avalanche((b + sum) | 0);
  const third = avalanche((c + sum) | 0);
  const fourth = avalanche((d + sum) | 0);
  const total = (first + second + third + fourth) | 0;
  hashes[at] = total;
  hashes[at + 1] = second + total;
  hashes[at + 2] = third + total;
  hashes[at + 3] = fourth + total;
}

/** A column that is taken into rows' hashes: its number of each row, or `textBlocks` and which of them each row has. */
export type TakenColumn = Float64Array | { readonly words: Int32Array; readonly codes: Int32Array };

const lowerHalf = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;

/**
 * Adds up the hashes of rows, four words each, once the columns are taken into them: each column's block of 16 bytes in turn,
 * a number as its little-endian double and eight zeros. In plain numbers, since any object made for a row is time.
 */
export function addExtended(sums: State, hashes: Int32Array, columns: readonly TakenColumn[]): void {
  const taken = columns.map((column) =>
    column instanceof Float64Array
      ? { words: new Int32Array(column.buffer, column.byteOffset, 2 * column.length), codes: undefined }
      : column,
  );
  for (let row = 0; 4 * row < hashes.length; row++) {
    let a = hashes[4 * row] as number;
    let b = hashes[4 * row + 1] as number;
    let c = hashes[4 * row + 2] as number;
    let d = hashes[4 * row + 3] as number;
    for (let column = 0; column < taken.length; column++) {
      const { words, codes } = taken[column] as (typeof taken)[number];
      let first: number;
      let second: number;
      // Scrambled zeros are zeros.
      let third = 0;
      let fourth = 0;
      if (codes === undefined) {
        const high = words[2 * row + 1 - lowerHalf] as number;
        first = scramble(words[2 * row + lowerHalf] as number, c1, 15, c2);
        // −0 is 0: they are the same number.
        second = first === 0 && high === -0x80000000 ? 0 : scramble(high, c2, 16, c3);
      } else {
        const at = 4 * (codes[row] as number);
        first = words[at] as number;
        second = words[at + 1] as number;
        third = words[at + 2] as number;
        fourth = words[at + 3] as number;
      }
      a = rotate(a ^ first, 19);
      a = (Math.imul((a + b) | 0, 5) + 0x561ccd1b) | 0;
      b = rotate(b ^ second, 17);
      b = (Math.imul((b + c) | 0, 5) + 0x0bcaa747) | 0;
      c = rotate(c ^ third, 15);
      c = (Math.imul((c + d) | 0, 5) + 0x96cd1c35) | 0;
      d = rotate(d ^ fourth, 13);
      d = (Math.imul((d + a) | 0, 5) + 0x32ac3b17) | 0;
      const sum = ((a ^ 16) + (b ^ 16) + (c ^ 16) + (d ^ 16)) | 0;
      const ofSecond = avalanche(((b ^ 16) + sum) | 0);
      const ofThird = avalanche(((c ^ 16) + sum) | 0);
      const ofFourth = avalanche(((d ^ 16) + sum) | 0);
      a = (avalanche(sum) + ofSecond + ofThird + ofFourth) | 0;
      b = (ofSecond + a) | 0;
      c = (ofThird + a) | 0;
      d = (ofFourth + a) | 0;
    }
    sums[0] = (sums[0] as number) + a;
    sums[1] = (sums[1] as number) + b;
    sums[2] = (sums[2] as number) + c;
    sums[3] = (sums[3] as number) + d;
  }
}

export interface HashRequest {
  readonly view: DataView;
  readonly length: number;
  readonly state: State;
}

/** Adds a hash to `sums`, word by word modulo 2^32. */
export function addHash(sums: State, state: State): void {
  sums[0] = (sums[0] as number) + (state[0] as number);
  sums[1] = (sums[1] as number) + (state[1] as number);
  sums[2] = (sums[2] as number) + (state[2] as number);
  sums[3] = (sums[3] as number) + (state[3] as number);
}

const c1 = 0x239b961b;
const c2 = 0xab0e9789 | 0;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93 | 0;

function scramble(k: number, before: number, turn: number, after: number): number {
  return Math.imul(rotate(Math.imul(k, before), turn), after);
}

function rotate(word: number, turn: number): number {
  return (word << turn) | (word >>> (32 - turn));
}

function avalanche(word: number): number {
  const half = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}

/** Hashes of texts, four words each: blocks to be hashed. */
export function hashTexts(texts: readonly string[]): Int32Array {
  const words = new Int32Array(4 * texts.length);
  const state = new Int32Array(4);
  for (const [at, text] of texts.entries()) {
    const bytes = new Uint8Array(3 * text.length + 16);
    hashBytes({ view: new DataView(bytes.buffer), length: writeText(text, bytes), state });
    words.set(state, 4 * at);
  }
  return words;
}

/** Blocks of 16 bytes, the hashes of texts, as `addExtended` mixes them in: scrambled once for all rows that have them. */
export function textBlocks(texts: readonly string[]): Int32Array {
  const words = hashTexts(texts);
  for (let at = 0; at < words.length; at += 4) {
    words[at] = scramble(words[at] as number, c1, 15, c2);
    words[at + 1] = scramble(words[at + 1] as number, c2, 16, c3);
    words[at + 2] = scramble(words[at + 2] as number, c3, 17, c4);
    words[at + 3] = scramble(words[at + 3] as number, c4, 18, c1);
  }
  return words;
}
