import type { Fault } from '../errors.ts';
import { throwFaults } from '../errors.ts';
import type { PredictionColumns } from '../run/record.ts';
import { baseColumns, crossedColumns, crossedValue } from './crossing-name.ts';
import type { SliceColumn } from './paired-rows.ts';
import type { SlicedTables } from './slices.ts';
import { compareSlices, mostSlices, sliceBy } from './slices.ts';
import type { Table } from './table.ts';

/**
 * The columns that slices rest on, as the candidate's file has them, by name.
 * @throws ModelgateError PREDICTIONS_INVALID for columns that hold no groups, all at once
 */
export function baseSlices(
  candidate: Table,
  { slices = [] }: PredictionColumns,
): ReadonlyMap<string, SliceColumn> {
  const found = baseColumns(slices).map((column) => sliceBy(candidate, column));
  throwFaults(found.filter((one): one is Fault => 'code' in one));
  return new Map((found as SliceColumn[]).map((one) => [one.column, one]));
}

/** The same columns, held against those of the baseline's file. */
export function comparedBases(
  bases: ReadonlyMap<string, SliceColumn>,
  tables: SlicedTables,
): ReadonlyMap<string, SliceColumn> {
  return new Map([...bases].map(([name, slice]) => [name, compareSlices(slice, tables)]));
}

/**
 * The slices that are asked for, in that order: single columns as they are, others crossed.
 * @throws ModelgateError PREDICTIONS_INVALID for crossings that have too many values, all at once
 */
export function namedSlices(
  names: readonly string[],
  { bases, path }: { readonly bases: ReadonlyMap<string, SliceColumn>; readonly path: string },
): readonly SliceColumn[] {
  const found = names.map((name) => {
    const columns = crossedColumns(name);
    if (columns.length === 1) return bases.get(name) as SliceColumn;
    const crossed = crossSlices(
      name,
      columns.map((column) => bases.get(column) as SliceColumn),
    );
    return crossed.values.length > mostSlices ? tooMany(name, path) : crossed;
  });
  throwFaults(found.filter((one): one is Fault => 'code' in one));
  return found as readonly SliceColumn[];
}

/** One slice for each combination of values that occurs. A column that differs between the files makes the crossing differ. */
export function crossSlices(name: string, parts: readonly SliceColumn[]): SliceColumn {
  const rows = parts[0]?.codes.length ?? 0;
  const keys = new Float64Array(rows);
  for (const { codes, values } of parts) {
    for (let row = 0; row < rows; row++)
      keys[row] = (keys[row] as number) * values.length + (codes[row] as number);
  }
  const texts = new Map([...new Set(keys)].map((key) => [key, crossedValue(valuesOf(key, parts))]));
  const values = [...texts.values()].sort((a, b) => (a < b ? -1 : 1));
  const rank = new Map(values.map((text, code) => [text, code]));
  const codeOf = new Map([...texts].map(([key, text]) => [key, rank.get(text) as number]));
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = codeOf.get(keys[row] as number) as number;
  const differing = parts.find((part) => part.differing !== undefined)?.differing;
  return { column: name, codes, values, ...(differing !== undefined && { differing }) };
}

/** What a combined key was made of, read from its last digit on. */
function valuesOf(key: number, parts: readonly SliceColumn[]): string[] {
  const found: string[] = [];
  let left = key;
  for (const { values } of parts.toReversed()) {
    found.unshift(values[left % values.length] as string);
    left = Math.floor(left / values.length);
  }
  return found;
}

function tooMany(name: string, path: string): Fault {
  return {
    code: 'PREDICTIONS_INVALID',
    message: `the columns \`${name}\` have more than ${mostSlices} different combinations of values; slices are groups of rows`,
    place: { path },
    hint: 'Cross fewer columns under `slices`, or columns with coarser values.',
  };
}
