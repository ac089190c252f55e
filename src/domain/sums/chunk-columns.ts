import { classesOf, className, encodeClass } from '../evidence/labels.ts';
import { rowIdsOf } from '../evidence/row-ids.ts';
import type { RowIds } from '../evidence/row-ids.ts';
import { sameIds } from '../evidence/row-index.ts';
import { codesOf, mostSlices } from '../evidence/slices.ts';
import { textAt } from '../evidence/table.ts';
import type { Column } from '../evidence/table.ts';
import type { PredictionColumns } from '../run/record.ts';
import type { ChunkSlice, RowChunk } from './row-chunk.ts';

/** Columns of the same rows of one file. */
export type ColumnPart = ReadonlyMap<string, Column>;

export interface ColumnChunk {
  readonly n: number;
  /** Rows before the first of these. */
  readonly firstRow: number;
  readonly candidate: ColumnPart;
  /** null: there is none, or its values stand in the candidate's file. */
  readonly baseline: ColumnPart | null;
  /** What its columns were read as, where a file does not say so: all parts must agree. */
  readonly kinds?: string;
}

export interface ChunkNames {
  readonly columns: PredictionColumns;
  /** Names of the columns in the baseline's file. */
  readonly baseline: PredictionColumns;
}

export interface SoundChunk {
  readonly rows: RowChunk;
  /** Classes of the labels. */
  readonly classes: readonly string[];
  /** The first id and the last; null: rows have no ids. */
  readonly edges: readonly [number | string, number | string] | null;
}

/**
 * Rows of both files that stand in the same order, ready to be summed up. `undefined`: there is something about them that only
 * the whole files can tell, or tell of: another order, a value that is missing or is no probability, labels that differ.
 */
export function soundChunk(
  chunk: ColumnChunk,
  { columns, baseline: named }: ChunkNames,
): SoundChunk | undefined {
  const { n, candidate, baseline } = chunk;
  const label = candidate.get(columns.label as string) as Column;
  const positive = className(columns.positive ?? 1);
  const labels = encodeClass(label, positive);
  const scores = scoresOf(candidate.get(columns.score as string));
  const held = baseline ? baseline.get(named.score as string) : candidate.get(columns.baseline ?? '');
  const heldScores = held ? scoresOf(held) : null;
  if (!scores || heldScores === undefined || !areClasses(labels)) return undefined;
  const theirLabel = baseline?.get(named.label ?? '');
  if (theirLabel && !isSame(labels, encodeClass(theirLabel, positive))) return undefined;
  const ids = columns.id === undefined ? null : (candidate.get(columns.id) as Column);
  if (ids && !isRising(ids, n)) return undefined;
  if (ids && baseline && !sameIds(ids, baseline.get(named.id as string) as Column, n)) return undefined;
  const slices: ChunkSlice[] = [];
  for (const name of columns.slices ?? []) {
    const slice = sliceOf(candidate.get(name) as Column, baseline?.get(name), n);
    if (!slice) return undefined;
    slices.push(slice);
  }
  const rowIds = ids ? rowIdsOf(ids) : positionsFrom(chunk.firstRow);
  return {
    rows: { n, ids: rowIds, labels, candidate: scores, baseline: heldScores, slices },
    classes: classesOf(theirLabel ? [label, theirLabel] : [label], 2),
    edges: ids && [idAt(ids, 0), idAt(ids, n - 1)],
  };
}

/** Whether the last id of some rows stands before the first of the next: then none occurs twice. */
export function isBefore(last: number | string, next: number | string): boolean {
  return typeof last === typeof next && last < next;
}

/** Probabilities; undefined: a value is none. */
export function scoresOf(column: Column | undefined): Float64Array | undefined {
  if (column?.kind !== 'number') return undefined;
  const { values } = column;
  // A null is NaN, which fails as every other value outside of [0, 1].
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (!(value >= 0 && value <= 1)) return undefined;
  }
  return values;
}

function areClasses(labels: Float64Array): boolean {
  let zeros = 0;
  for (let row = 0; row < labels.length; row++) zeros += (labels[row] as number) * 0;
  return zeros === 0;
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) return false;
  return true;
}

function isRising(ids: Column, n: number): boolean {
  if (ids.kind === 'number') {
    const { values, boolean } = ids;
    if (boolean || !Number.isFinite(values[0])) return false;
    for (let row = 1; row < n; row++)
      if (!((values[row] as number) > (values[row - 1] as number))) return false;
    return Number.isFinite(values[n - 1]);
  }
  if (ids.nulls) return false;
  const { codes, dictionary } = ids;
  for (let row = 1; row < n; row++) {
    const [before, next] = [dictionary[codes[row - 1] as number], dictionary[codes[row] as number]];
    if (!((next as string) > (before as string))) return false;
  }
  return true;
}

function idAt(ids: Column, row: number): number | string {
  return ids.kind === 'number' ? (ids.values[row] as number) : (textAt(ids, row) as string);
}

/** `undefined`: there are too many, or the baseline's file has others. */
function sliceOf(column: Column, held: Column | undefined, n: number): ChunkSlice | undefined {
  const slice = codesOf(column, n);
  if (slice.texts.length > mostSlices) return undefined;
  if (!held) return slice;
  const other = codesOf(held, n);
  if (other.texts.length > mostSlices) return undefined;
  const codeOf = new Map(slice.texts.map((text, code) => [text, code]));
  const theirs = Int32Array.from(other.texts, (text) => codeOf.get(text) ?? -1);
  for (let row = 0; row < n; row++)
    if (theirs[other.codes[row] as number] !== slice.codes[row]) return undefined;
  return slice;
}

/** Without ids a row's position names it. */
function positionsFrom(firstRow: number): RowIds {
  const all = rowIdsOf(null);
  return {
    maxBytes: all.maxBytes,
    write: (row, bytes) => all.write(firstRow + row, bytes),
    textOf: (row) => all.textOf(firstRow + row),
  };
}
