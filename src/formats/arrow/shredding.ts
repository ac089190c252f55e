import type { ArrowColumn } from './arrow-column.ts';
import { ArrowFault } from './arrow-fault.ts';
import { integersOf } from './leaf-values.ts';

/** The values of the dictionaries, by their ids. */
export type Dictionaries = ReadonlyMap<number, ArrowColumn>;

interface Shredding {
  readonly dictionaries: Dictionaries;
  /** A value that is not there is a fault. */
  readonly required?: boolean;
}

/**
 * Places of a column that are written, with their levels as Parquet nests values (Melnik et al., Dremel, 2010): how much of the path is
 * there, and at which list it goes on.
 */
export interface Slots {
  /** Row of the column; -1: there is nothing at this place. */
  readonly rows: Int32Array;
  readonly definition: Uint8Array;
  /** `undefined`: no list above. */
  readonly repetition: Uint8Array | undefined;
  /** Of the column's parent: the level where all of it is there. */
  readonly level: number;
  /** Lists above. */
  readonly lists: number;
}

/** A value column of Parquet, of some rows. */
export interface Leaf {
  readonly column: ArrowColumn;
  readonly slots: Slots;
}

/** Values of one list in one piece of a file at the most: lists of a dictionary could be counted again and again. */
const mostSlots = 1 << 26;

export function topSlots(start: number, end: number): Slots {
  const rows = new Int32Array(end - start);
  for (let at = 0; at < rows.length; at++) rows[at] = start + at;
  return { rows, definition: new Uint8Array(rows.length), repetition: undefined, level: 0, lists: 0 };
}

/** The value columns below a column, in the order of its schema. */
export async function* shredded(column: ArrowColumn, slots: Slots, options: Shredding): AsyncGenerator<Leaf> {
  const { dictionaries } = options;
  const { field } = column;
  const here = present(column, slots, options);
  if (field.dictionary) {
    const values = dictionaries.get(field.dictionary.id);
    if (!values)
      throw new ArrowFault(`A dictionary of column ${JSON.stringify(field.name.slice(0, 60))} is missing`);
    yield* dictionaryValues({ column, values, above: slots, here }, options);
    return;
  }
  if (field.type.kind === 'struct') {
    for (const child of column.children) yield* shredded(child, here, { dictionaries });
    return;
  }
  if (field.type.kind !== 'list' && field.type.kind !== 'fixed list') {
    yield { column, slots: here };
    return;
  }
  const [child] = column.children as [ArrowColumn];
  const items = await itemSlots(column, here);
  if (field.type.kind === 'fixed list' || !field.type.map) {
    yield* shredded(child, items, { dictionaries });
    return;
  }
  const [key, value] = child.children as [ArrowColumn, ArrowColumn];
  if (child.validity)
    throw new ArrowFault(
      `A map of column ${JSON.stringify(field.name.slice(0, 60))} has an entry that is null`,
    );
  yield* shredded(key, items, { dictionaries, required: true });
  yield* shredded(value, items, { dictionaries });
}

/** One level on: the places that have a value. */
function present(
  { field, length, validity }: ArrowColumn,
  slots: Slots,
  { required = false }: { readonly required?: boolean },
): Slots {
  const level = slots.level + (required ? 0 : 1);
  const [rows, definition] = [slots.rows.slice(), slots.definition.slice()];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (row < 0) continue;
    if (row >= length) throw outOf(field.name, row, length);
    if (validity && !((validity[row >> 3] ?? 0) & (1 << (row & 7)))) {
      if (required)
        throw new ArrowFault(`A map of column ${JSON.stringify(field.name)} has a key that is null`);
      rows[i] = -1;
    } else definition[i] = level;
  }
  return { ...slots, rows, definition, level };
}

/**
 * The values that a dictionary gives for the places in it. What is null there is null, so their level is found anew.
 */
async function* dictionaryValues(
  { column, values, above, here }: DictionaryPlaces,
  options: Shredding,
): AsyncGenerator<Leaf> {
  const type = column.field.dictionary as { readonly bits: number; readonly signed: boolean };
  const { start, numbers } = await integersOf(column, here.rows, type);
  const rows = here.rows.map((row) => {
    if (row < 0) return -1;
    const place = Number(numbers[row - start]);
    if (place < 0 || place >= values.length) throw outOf(column.field.name, place, values.length);
    return place;
  });
  yield* shredded(values, { ...above, rows }, options);
}

interface DictionaryPlaces {
  readonly column: ArrowColumn;
  readonly values: ArrowColumn;
  readonly above: Slots;
  readonly here: Slots;
}

/** The places of a list's items; an empty list, and one that is not there, has one place with nothing in it. */
async function itemSlots(column: ArrowColumn, slots: Slots): Promise<Slots> {
  const { starts, ends } = await itemRanges(column, slots.rows);
  let count = 0;
  for (let i = 0; i < slots.rows.length; i++)
    count += Math.max(1, (ends[i] as number) - (starts[i] as number));
  if (count > mostSlots)
    throw new ArrowFault(
      `Lists of column ${JSON.stringify(column.field.name.slice(0, 60))} have more than ${mostSlots} values in one piece of the file`,
      'Write smaller batches, as with `max_chunksize=10_000`.',
    );
  const rows = new Int32Array(count).fill(-1);
  const definition = new Uint8Array(count);
  const repetition = new Uint8Array(count);
  const level = slots.level + 1;
  const lists = slots.lists + 1;
  let at = 0;
  for (let i = 0; i < slots.rows.length; i++) {
    repetition[at] = slots.repetition?.[i] ?? 0;
    definition[at] = slots.definition[i] as number;
    const [start, end] = [starts[i] as number, ends[i] as number];
    if (start === end) at++;
    for (let item = start; item < end; item++, at++) {
      if (item > start) repetition[at] = lists;
      definition[at] = level;
      rows[at] = item;
    }
  }
  return { rows, definition, repetition, level, lists };
}

interface Ranges {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

async function itemRanges(column: ArrowColumn, rows: Int32Array): Promise<Ranges> {
  const [starts, ends] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const { type, name } = column.field;
  if (type.kind === 'fixed list') {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if (row < 0) continue;
      starts[i] = row * type.size;
      ends[i] = (row + 1) * type.size;
    }
    return { starts, ends };
  }
  const bits = type.kind === 'list' ? type.offsets : 32;
  const { start, numbers } = await integersOf(column, rows, { bits, signed: true, more: 1 });
  const most = column.children[0]?.length ?? 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (row < 0) continue;
    const [from, to] = [Number(numbers[row - start]), Number(numbers[row - start + 1])];
    if (!(from >= 0 && from <= to && to <= most)) throw outOf(name, to, most);
    starts[i] = from;
    ends[i] = to;
  }
  return { starts, ends };
}

function outOf(name: string, place: number, length: number): ArrowFault {
  return new ArrowFault(
    `Column ${JSON.stringify(name.slice(0, 60))} names item ${place} of ${length}: the file is cut off or lies`,
  );
}
