import { baseColumns } from '../evidence/crossing-name.ts';
import { rowIdsOf } from '../evidence/row-ids.ts';
import type { RowIds } from '../evidence/row-ids.ts';
import { sameIds } from '../evidence/row-index.ts';
import { codesOf, mostSlices } from '../evidence/slices.ts';
import { textAt } from '../evidence/table.ts';
import type { Column } from '../evidence/table.ts';
import type { PredictionColumns } from '../run/record.ts';
import { namedChunkSlices } from './chunk-crossings.ts';
import { labelsOf, outputName, outputsOf, tellingClasses } from './column-values.ts';
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
  /** Classes of the labels; of a regression up to three values, which tell that they are no classes. */
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
  const labels = labelsOf(label, columns);
  const own = candidate.get(outputName(columns));
  const scores = outputsOf(own, columns);
  const held = baseline ? baseline.get(outputName(named)) : candidate.get(columns.baseline ?? '');
  const heldScores = held ? outputsOf(held, columns) : null;
  if (!scores || heldScores === undefined || !labels) return undefined;
  const theirLabel = baseline?.get(named.label ?? '');
  const theirs = theirLabel && labelsOf(theirLabel, columns);
  if (theirLabel && !(theirs && isSame(labels, theirs))) return undefined;
  const ids = columns.id === undefined ? null : (candidate.get(columns.id) as Column);
  if (ids && !isRising(ids, n)) return undefined;
  if (ids && baseline && !sameIds(ids, baseline.get(named.id as string) as Column, n)) return undefined;
  const bases = new Map<string, ChunkSlice>();
  for (const name of baseColumns(columns.slices ?? [])) {
    const slice = sliceOf(candidate.get(name) as Column, baseline?.get(name), n);
    if (!slice) return undefined;
    bases.set(name, slice);
  }
  const slices = namedChunkSlices(columns.slices ?? [], bases);
  if (!slices) return undefined;
  const rowIds = ids ? rowIdsOf(ids) : positionsFrom(chunk.firstRow);
  return {
    rows: { n, ids: rowIds, labels, candidate: scores, baseline: heldScores, slices },
    classes: tellingClasses(theirLabel ? [label, theirLabel] : [label], [own, held], columns),
    edges: ids && [idAt(ids, 0), idAt(ids, n - 1)],
  };
}

/** Whether the last id of some rows stands before the first of the next: then none occurs twice. */
export function isBefore(last: number | string, next: number | string): boolean {
  return typeof last === typeof next && last < next;
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
