import type { Column, NumberColumn, TextColumn } from './table.ts';
import { textAt } from './table.ts';

/** Finds the row whose id is that of `row` of another column; -1 if there is none. */
export type RowFinder = (row: number) => number;

/** Finds rows of `ids` by rows of `other`. Neither has nulls; ids are unique. */
export function findRowsOf(ids: Column, other: Column): RowFinder {
  if (isPlainNumber(ids) && isPlainNumber(other)) {
    const { slots } = hashNumbers(ids.values);
    return (row) =>
      slots[findSlot({ slots, values: ids.values, value: other.values[row] as number })] as number;
  }
  return findTexts(asText(ids), asText(other));
}

/** Rows whose id an earlier row has, too. There are no nulls. */
export function duplicateRows(ids: Column): readonly number[] {
  if (ids.kind === 'number') return isRising(ids.values) ? [] : hashNumbers(ids.values).duplicates;
  const seen = new Uint8Array(ids.dictionary.length);
  const duplicates: number[] = [];
  ids.codes.forEach((code, row) => {
    if (seen[code]) duplicates.push(row);
    seen[code] = 1;
  });
  return duplicates;
}

/** Whether both columns hold the same ids in the same order. */
export function sameIds(a: Column, b: Column, rows: number): boolean {
  if (isPlainNumber(a) && isPlainNumber(b)) {
    for (let row = 0; row < rows; row++) if (a.values[row] !== b.values[row]) return false;
    return true;
  }
  if (a.kind === 'text' && b.kind === 'text') {
    for (let row = 0; row < rows; row++) {
      if (a.dictionary[a.codes[row] as number] !== b.dictionary[b.codes[row] as number]) return false;
    }
    return true;
  }
  for (let row = 0; row < rows; row++) if (textAt(a, row) !== textAt(b, row)) return false;
  return true;
}

function isRising(values: Float64Array): boolean {
  for (let row = 1; row < values.length; row++) {
    if (!((values[row] as number) > (values[row - 1] as number))) return false;
  }
  return true;
}

function isPlainNumber(column: Column): column is NumberColumn {
  return column.kind === 'number' && !column.boolean;
}

/** Open addressing with linear probing, at most half full: rows by the hash of their number. */
function hashNumbers(values: Float64Array): { slots: Int32Array; duplicates: readonly number[] } {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * values.length + 2))).fill(-1);
  const duplicates: number[] = [];
  for (let row = 0; row < values.length; row++) {
    const slot = findSlot({ slots, values, value: values[row] as number });
    if (slots[slot] === -1) slots[slot] = row;
    else duplicates.push(row);
  }
  return { slots, duplicates };
}

interface Wanted {
  readonly slots: Int32Array;
  readonly values: Float64Array;
  readonly value: number;
}

/** The slot that holds the value's row, or the empty one where it belongs. */
function findSlot({ slots, values, value }: Wanted): number {
  const mask = slots.length - 1;
  let slot = slotOf(value, slots.length);
  for (;;) {
    const row = slots[slot] as number;
    if (row === -1 || values[row] === value) return slot;
    slot = (slot + 1) & mask;
  }
}

/** `size` is a power of two. All bits take part: ids often are multiples of one. */
function slotOf(value: number, size: number): number {
  const whole = Math.trunc(value);
  const low = Math.imul(((whole % 4294967296) | 0) ^ (((value - whole) * 4294967296) | 0), 0x85ebca6b);
  const mixed = Math.imul((low ^ (low >>> 15)) + ((whole / 4294967296) | 0), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (size - 1);
}

function findTexts(ids: TextColumn, other: TextColumn): RowFinder {
  const rowOfText = new Map<string, number>();
  ids.codes.forEach((code, row) => rowOfText.set(ids.dictionary[code] as string, row));
  return (row) => rowOfText.get(other.dictionary[other.codes[row] as number] as string) ?? -1;
}

function asText(column: Column): TextColumn {
  if (column.kind === 'text') return column;
  const codeOfText = new Map<string, number>();
  const codes = Int32Array.from(column.values, (_, row) => {
    const text = textAt(column, row) ?? '';
    const code = codeOfText.get(text) ?? codeOfText.size;
    codeOfText.set(text, code);
    return code;
  });
  return { kind: 'text', codes, dictionary: [...codeOfText.keys()] };
}
