import { rowIdsOf } from '../evidence/row-ids.ts';
import { duplicateRows, findRowsOf } from '../evidence/row-index.ts';
import { codesOf, mostSlices } from '../evidence/slices.ts';
import type { Column } from '../evidence/table.ts';
import { textAt } from '../evidence/table.ts';
import type { PredictionColumns } from '../run/record.ts';
import type { ColumnPart } from './chunk-columns.ts';
import { isRegression, labelsOf, outputName, outputsOf, tellingClasses } from './column-values.ts';
import type { ChunkSlice, RowChunk } from './row-chunk.ts';

/** Rows of one file that wait for their like of the other one. Plain data, that can lie on disk. */
export interface DealtRows {
  readonly n: number;
  readonly ids: Float64Array | readonly string[];
  /** 0 or 1; numbers of a regression. */
  readonly labels: Uint8Array | Float64Array;
  readonly scores: Float64Array;
  /** Where both models’ values came in one file. */
  readonly held: Float64Array | null;
  /** null: the file has no such column. */
  readonly slices: readonly (ChunkSlice | null)[];
}

export interface Dealt {
  /** Of each part the rows whose ids belong to it. */
  readonly parts: readonly (DealtRows | null)[];
  readonly classes: readonly string[];
}

/** Names of the slice columns. */
export type SliceNames = readonly string[];

export interface Dealing {
  readonly columns: PredictionColumns;
  readonly slices: SliceNames;
  readonly parts: number;
}

/** Deals rows by a hash of their ids, the same of either file. `undefined`: some row is not sound, which only all rows tell of. */
export function dealRows(
  part: ColumnPart,
  n: number,
  { columns, slices, parts }: Dealing,
): Dealt | undefined {
  const ids = part.get(columns.id as string) as Column;
  const label = part.get(columns.label as string) as Column;
  const outputs = [part.get(outputName(columns)), part.get(columns.baseline ?? '')] as const;
  const scores = outputsOf(outputs[0], columns);
  const held = columns.baseline === undefined ? null : outputsOf(outputs[1], columns);
  const labels = labelsOf(label, columns);
  if (!scores || held === undefined || ids.nulls || !labels) return undefined;
  if (ids.kind === 'number' && !ids.values.every(Number.isFinite)) return undefined;
  const cut = slices.map((name) => {
    const column = part.get(name);
    return column ? codesOf(column, n) : null;
  });
  if (cut.some((slice) => slice !== null && slice.texts.length > mostSlices)) return undefined;
  const order = orderOf(ids, n, parts);
  const dealt = Array.from({ length: parts }, (_, at): DealtRows | null => {
    const rows = order.rows.subarray(order.ends[at - 1] ?? 0, order.ends[at]);
    if (rows.length === 0) return null;
    return {
      n: rows.length,
      ids: idsOfRows(ids, rows),
      labels: isRegression(columns)
        ? gather(labels, rows)
        : Uint8Array.from(rows, (row) => labels[row] as number),
      scores: gather(scores, rows),
      held: held && gather(held, rows),
      slices: cut.map(
        (slice) => slice && { codes: rows.map((row) => slice.codes[row] as number), texts: slice.texts },
      ),
    };
  });
  return { parts: dealt, classes: tellingClasses([label], outputs, columns) };
}

/**
 * Rows of both files that have the same ids, in the candidate's order. `undefined`: they are not the same, or an id occurs
 * twice.
 */
export function joinDealt(
  own: readonly DealtRows[],
  held: readonly DealtRows[] | null,
): RowChunk | undefined {
  const ours = joined(own);
  const ids = columnOf(ours.ids);
  if (duplicateRows(ids).length > 0) return undefined;
  const slices = ours.slices as readonly ChunkSlice[];
  const chunk = { n: ours.n, ids: rowIdsOf(ids), labels: Float64Array.from(ours.labels), slices };
  if (held === null) return { ...chunk, candidate: ours.scores, baseline: ours.held };
  const theirs = joined(held);
  const theirIds = columnOf(theirs.ids);
  if (theirs.n !== ours.n || duplicateRows(theirIds).length > 0) return undefined;
  const find = findRowsOf(theirIds, ids);
  const match = new Int32Array(ours.n);
  for (let row = 0; row < ours.n; row++) {
    const found = find(row);
    if (found < 0 || theirs.labels[found] !== ours.labels[row]) return undefined;
    match[row] = found;
  }
  for (const [at, slice] of slices.entries()) {
    const other = theirs.slices[at];
    if (other && !isSameSlice(slice, other, match)) return undefined;
  }
  return { ...chunk, candidate: ours.scores, baseline: gather(theirs.scores, match) };
}

function isSameSlice(own: ChunkSlice, held: ChunkSlice, match: Int32Array): boolean {
  const codeOf = new Map(own.texts.map((text, code) => [text, code]));
  const theirs = held.texts.map((text) => codeOf.get(text) ?? -1);
  return match.every((found, row) => theirs[held.codes[found] as number] === own.codes[row]);
}

function orderOf(ids: Column, n: number, parts: number): { rows: Int32Array; ends: Int32Array } {
  const names = rowIdsOf(ids);
  const bytes = new Uint8Array(names.maxBytes + 16);
  const partOf = new Uint16Array(n);
  const ends = new Int32Array(parts);
  for (let row = 0; row < n; row++) {
    const length = names.write(row, bytes);
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 16777619);
    const part = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8) % parts;
    partOf[row] = part;
    ends[part] = (ends[part] as number) + 1;
  }
  for (let part = 1; part < parts; part++) ends[part] = (ends[part] as number) + (ends[part - 1] as number);
  const next = Int32Array.from(ends, (_, part) => ends[part - 1] ?? 0);
  const rows = new Int32Array(n);
  for (let row = 0; row < n; row++) {
    const part = partOf[row] as number;
    const place = next[part] as number;
    next[part] = place + 1;
    rows[place] = row;
  }
  return { rows, ends };
}

function idsOfRows(ids: Column, rows: Int32Array): DealtRows['ids'] {
  if (ids.kind === 'number' && !ids.boolean) return gather(ids.values, rows);
  return Array.from(rows, (row) => textAt(ids, row) as string);
}

function columnOf(ids: DealtRows['ids']): Column {
  if (ids instanceof Float64Array) return { kind: 'number', values: ids };
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(ids, (text) => {
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
}

function joined(parts: readonly DealtRows[]): DealtRows {
  const n = parts.reduce((rows, part) => rows + part.n, 0);
  const numbers = parts.every(({ ids }) => ids instanceof Float64Array);
  const ofClasses = parts.every((part) => part.labels.BYTES_PER_ELEMENT === 1);
  const labels = ofClasses ? new Uint8Array(n) : new Float64Array(n);
  const scores = new Float64Array(n);
  const held = parts.some((part) => part.held) ? new Float64Array(n) : null;
  const ids = numbers ? new Float64Array(n) : null;
  const texts: string[] = [];
  const count = parts[0]?.slices.length ?? 0;
  const slices = Array.from({ length: count }, (_, at) =>
    parts.every((part) => part.slices[at])
      ? { codes: new Int32Array(n), codeOf: new Map<string, number>() }
      : null,
  );
  let start = 0;
  for (const part of parts) {
    labels.set(part.labels, start);
    scores.set(part.scores, start);
    if (held && part.held) held.set(part.held, start);
    if (ids) ids.set(part.ids as Float64Array, start);
    // One by one: there may be more of them than a call has room for.
    else for (const id of part.ids) texts.push(typeof id === 'number' ? String(id + 0) : id);
    for (const [at, slice] of slices.entries())
      if (slice) addCodes(slice, part.slices[at] as ChunkSlice, start);
    start += part.n;
  }
  return {
    n,
    ids: ids ?? texts,
    labels,
    scores,
    held,
    slices: slices.map((slice) => slice && { codes: slice.codes, texts: [...slice.codeOf.keys()] }),
  };
}

function addCodes(
  { codes, codeOf }: { readonly codes: Int32Array; readonly codeOf: Map<string, number> },
  part: ChunkSlice,
  start: number,
): void {
  const known = part.texts.map((text) => {
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  for (let row = 0; row < part.codes.length; row++)
    codes[start + row] = known[part.codes[row] as number] as number;
}

function gather(values: Float64Array, rows: Int32Array): Float64Array {
  const gathered = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) gathered[at] = values[rows[at] as number] as number;
  return gathered;
}
