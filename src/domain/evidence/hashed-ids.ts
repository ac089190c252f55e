import * as crypto from 'node:crypto';
import { rowIdsOf } from './row-ids.ts';
import type { RowFinder } from './row-index.ts';
import type { Column } from './table.ts';
import { textAt } from './table.ts';

/**
 * Ids as a released version carries them: who reads the file learns no id that they did not know, and whoever has the same
 * rows can pair them. An id is the first 16 bytes of the SHA-256 over the model's name, a line feed and the id's text, as
 * four words, big end first: so their order is that of the hex digits. `7` is hashed alike whether a CSV, a JSONL or a
 * Parquet file said so. Ids must not be null.
 */
export function hashIds(ids: Column, { model, rows }: { model: string; rows: number }): Uint32Array {
  const names = rowIdsOf(ids);
  const prefix = new TextEncoder().encode(`${model}\n`);
  const bytes = new Uint8Array(prefix.length + names.maxBytes);
  bytes.set(prefix);
  const id = bytes.subarray(prefix.length);
  const words = new Uint32Array(4 * rows);
  for (let row = 0; row < rows; row++) {
    const digest = digestOf(bytes.subarray(0, prefix.length + names.write(row, id)));
    for (let word = 0; word < 4; word++) words[4 * row + word] = wordAt(digest, 4 * word);
  }
  return words;
}

/** SHA-256, a letter a byte: text is made without an object a row. */
function digestOf(bytes: Uint8Array): string {
  // Node has the short form since 20.12.
  if (typeof crypto.hash === 'function') return crypto.hash('sha256', bytes, 'binary');
  return crypto.createHash('sha256').update(bytes).digest('binary');
}

function wordAt(digest: string, at: number): number {
  let word = 0;
  for (let byte = at; byte < at + 4; byte++) word = (word << 8) | digest.charCodeAt(byte);
  return word >>> 0;
}

/** Rows' hashed ids as 32 hex digits each, in this order: the form that the file has. */
export function hexOf(words: Uint32Array, order: Uint32Array): string[] {
  const bytes = Buffer.alloc(16);
  return Array.from(order, (row) => {
    for (let word = 0; word < 4; word++) bytes.writeUInt32BE(words[4 * row + word] as number, 4 * word);
    return bytes.toString('hex');
  });
}

/** The words of a column that holds hashed ids; `undefined` where a value is none. */
export function wordsOfHex(column: Column, rows: number): Uint32Array | undefined {
  const words = new Uint32Array(4 * rows);
  for (let row = 0; row < rows; row++) {
    const text = textAt(column, row);
    if (text === null || !/^[0-9a-f]{32}$/.test(text)) return undefined;
    for (let word = 0; word < 4; word++)
      words[4 * row + word] = parseInt(text.slice(8 * word, 8 * word + 8), 16);
  }
  return words;
}

/** Finds rows of `ids` by rows of `other`: both are words of hashed ids, `ids` unique. */
export function findHashes(ids: Uint32Array, other: Uint32Array): RowFinder {
  const rows = ids.length / 4;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows + 2))).fill(-1);
  const mask = slots.length - 1;
  // Every bit of a hash is as good as another: the first word is the slot.
  const slotOf = (words: Uint32Array, row: number): number => {
    let slot = (words[4 * row] as number) & mask;
    for (;;) {
      const found = slots[slot] as number;
      if (found === -1 || isSame(ids, found, { words, row })) return slot;
      slot = (slot + 1) & mask;
    }
  };
  for (let row = 0; row < rows; row++) slots[slotOf(ids, row)] = row;
  return (row) => slots[slotOf(other, row)] as number;
}

function isSame(
  ids: Uint32Array,
  row: number,
  other: { readonly words: Uint32Array; readonly row: number },
): boolean {
  for (let word = 0; word < 4; word++)
    if (ids[4 * row + word] !== other.words[4 * other.row + word]) return false;
  return true;
}
