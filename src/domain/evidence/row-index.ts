import type { Column, NumberColumn, TextColumn } from './table.ts';
import { textAt } from './table.ts';

/** Finds the row that has an id. Ids must not be null. */
export interface RowIndex {
  /** Rows whose id an earlier row has, too. */
  readonly duplicates: readonly number[];
  /** Row of this index with the id that `row` of the other column has; -1 if there is none. */
  readonly find: (row: number) => number;
}

/** Index of `ids`, to be asked with rows of `other`. */
export function indexRows(ids: Column, other: Column): RowIndex {
  if (isPlainNumber(ids) && isPlainNumber(other)) return indexNumbers(ids, other);
  return indexTexts(asText(ids), asText(other));
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

/** Rows whose id an earlier row has, too. */
export function duplicateRows(ids: Column): readonly number[] {
  if (ids.kind === 'number' && isRising(ids.values)) return [];
  return indexRows(ids, ids).duplicates;
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

/** Open addressing with linear probing; at most half full. */
function indexNumbers({ values }: NumberColumn, other: NumberColumn): RowIndex {
  const size = 2 ** Math.ceil(Math.log2(2 * values.length + 2));
  const slots = new Int32Array(size).fill(-1);
  const duplicates: number[] = [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let slot = slotOf(value, size);
    while (slots[slot] !== -1 && values[slots[slot] as number] !== value) slot = (slot + 1) & (size - 1);
    if (slots[slot] === -1) slots[slot] = row;
    else duplicates.push(row);
  }
  function find(row: number): number {
    const value = other.values[row] as number;
    let slot = slotOf(value, size);
    while (slots[slot] !== -1 && values[slots[slot] as number] !== value) slot = (slot + 1) & (size - 1);
    return slots[slot] as number;
  }
  return { duplicates, find };
}

/** `size` is a power of two. All bits take part: ids often are multiples of one. */
function slotOf(value: number, size: number): number {
  const whole = Math.trunc(value);
  const low = Math.imul(((whole % 4294967296) | 0) ^ (((value - whole) * 4294967296) | 0), 0x85ebca6b);
  const mixed = Math.imul((low ^ (low >>> 15)) + ((whole / 4294967296) | 0), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (size - 1);
}

function indexTexts(ids: TextColumn, other: TextColumn): RowIndex {
  const rowOfCode = new Int32Array(ids.dictionary.length).fill(-1);
  const duplicates: number[] = [];
  ids.codes.forEach((code, row) => {
    if (rowOfCode[code] === -1) rowOfCode[code] = row;
    else duplicates.push(row);
  });
  const codeOfText = new Map(ids.dictionary.map((text, code) => [text, code]));
  const rowOfOther = Int32Array.from(other.dictionary, (text) => rowOfCode[codeOfText.get(text) ?? -1] ?? -1);
  return { duplicates, find: (row) => rowOfOther[other.codes[row] as number] as number };
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
