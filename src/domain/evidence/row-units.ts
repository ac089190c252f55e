import type { RowUnits } from './paired-rows.ts';
import type { Column } from './table.ts';
import { hashIds, hexOf } from './hashed-ids.ts';
import { textAt } from './table.ts';

/** The unit of each row by its text, so that `7` is the same one whether a CSV, a JSONL or a Parquet file said so. Nulls are refused before. */
export function unitsOf(column: Column, name: string): RowUnits {
  const keys = column.kind === 'text' ? column.codes : column.values;
  const codeOfKey = new Map<number, number>();
  const texts: string[] = [];
  const codes = new Int32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    // A map takes 0 and −0 as the same key.
    const key = keys[row] as number;
    let code = codeOfKey.get(key);
    if (code === undefined) {
      code = texts.length;
      codeOfKey.set(key, code);
      texts.push(textAt(column, row) ?? '');
    }
    codes[row] = code;
  }
  return { column: name, codes, texts };
}

/** Rows that have no unit: null, or no number where numbers are. */
export function rowsWithoutUnit(column: Column): readonly number[] {
  const rows: number[] = [];
  const length = column.kind === 'text' ? column.codes.length : column.values.length;
  for (let row = 0; row < length; row++) {
    if (column.nulls?.[row] || (column.kind === 'number' && !Number.isFinite(column.values[row])))
      rows.push(row);
  }
  return rows;
}

/** Names of units as a released version carries them, hashed as ids are. */
export function hashUnits(texts: readonly string[], model: string): readonly string[] {
  const codes = Int32Array.from(texts, (_, code) => code);
  const words = hashIds({ kind: 'text', codes, dictionary: texts }, { model, rows: texts.length });
  return hexOf(words, Uint32Array.from(codes));
}

export interface HeldUnits {
  readonly units: RowUnits;
  /** Row of the baseline's table of each of the candidate's; null: the same one. */
  readonly baselineRow: Int32Array | null;
  /** The baseline's units are hashed with this model's name. */
  readonly hashedFor: string | undefined;
}

/** Rows that the baseline's file puts into another unit. */
export function differingUnits(
  ours: RowUnits,
  { units, baselineRow, hashedFor }: HeldUnits,
): readonly number[] {
  const names = hashedFor === undefined ? ours.texts : hashUnits(ours.texts, hashedFor);
  const codeOf = new Map(names.map((name, code) => [name, code]));
  const theirs = Int32Array.from(units.texts, (text) => codeOf.get(text) ?? -1);
  const rows: number[] = [];
  for (let row = 0; row < ours.codes.length; row++) {
    const held = units.codes[baselineRow ? (baselineRow[row] as number) : row] as number;
    if (theirs[held] !== ours.codes[row]) rows.push(row);
  }
  return rows;
}
