import { crossSlices } from '../evidence/crossing.ts';
import { crossedColumns, crossingName } from '../evidence/crossing-name.ts';
import type { PairedRows, SliceColumn } from '../evidence/paired-rows.ts';
import { mostSlices } from '../evidence/slices.ts';
import { floors } from './estimate-parts.ts';
import { byName } from './finding.ts';

/** What bounds the search: rows looked at over all crossings, and crossings of two columns. */
export const searchBounds = { rows: 5_000_000, crossings: 45 } as const;

export interface SearchColumns {
  /** Columns that slices and crossings are made of, in order of names. */
  readonly columns: readonly string[];
  /** Slices that nobody has estimated yet: of further columns, and of crossings. */
  readonly added: readonly SliceColumn[];
  readonly crossings: number;
  /** Crossings beyond the bounds. */
  readonly leftOut: number;
  /** Whether a slice of `added` is worth an estimate. */
  readonly isWanted: (slice: SliceColumn, code: number) => boolean;
}

/**
 * The columns to search: slices that both files agree on and further columns, one by one and in pairs. Pairs of few values
 * come first, since their slices are large. undefined: there is nothing to search, or nobody wants it.
 */
export function searchColumns({ n, slices, search, sums }: PairedRows): SearchColumns | undefined {
  if (search === false) return undefined;
  const declared = slices.filter(
    ({ column, differing }) => differing === undefined && crossedColumns(column).length === 1,
  );
  const further = search ?? [];
  const single = [...declared, ...further].sort((a, b) => byName(a.column, b.column));
  if (single.length === 0) return undefined;
  const known = new Set(slices.map(({ column }) => column));
  const pairs = single
    .flatMap((a, at) => single.slice(at + 1).map((b) => pairOf(a, b)))
    .filter(({ name }) => !known.has(name))
    .sort((a, b) => a.cells - b.cells || byName(a.name, b.name));
  const perCrossing = Math.min(searchBounds.crossings, Math.floor(searchBounds.rows / n));
  // Very many rows are summed up as they are read, and no crossing of them is.
  const room = sums ? 0 : perCrossing;
  const crossed = pairs
    .slice(0, room)
    .map(({ name, parts }) => ({ slice: crossSlices(name, parts), parts }))
    .filter(({ slice }) => slice.values.length <= mostSlices);
  const wanted = new Map([
    ...further.map((slice) => [slice.column, wantedCodes(slice, [])] as const),
    ...crossed.map(({ slice, parts }) => [slice.column, wantedCodes(slice, parts)] as const),
  ]);
  return {
    columns: single.map(({ column }) => column),
    added: [...further, ...crossed.map(({ slice }) => slice)],
    crossings: crossed.length,
    leftOut: pairs.length - crossed.length,
    isWanted: ({ column }, code) => wanted.get(column)?.[code] === 1,
  };
}

function pairOf(a: SliceColumn, b: SliceColumn) {
  const parts = [a, b];
  const name = crossingName(parts.map(({ column }) => column));
  return { name, parts, cells: a.values.length * b.values.length };
}

/** 1 for each value that is large enough, unless it has just the rows of one of its parts. */
function wantedCodes(slice: SliceColumn, parts: readonly SliceColumn[]): Uint8Array {
  const sizes = sizesOf(slice);
  const wanted = Uint8Array.from(sizes, (size) => Number(size >= floors.sliceRows));
  for (const part of parts) {
    const ofPart = sizesOf(part);
    for (let row = 0; row < slice.codes.length; row++) {
      const code = slice.codes[row] as number;
      if (sizes[code] === ofPart[part.codes[row] as number]) wanted[code] = 0;
    }
  }
  return wanted;
}

function sizesOf({ codes, values }: SliceColumn): Float64Array {
  const sizes = new Float64Array(values.length);
  for (let row = 0; row < codes.length; row++)
    sizes[codes[row] as number] = (sizes[codes[row] as number] as number) + 1;
  return sizes;
}
