import type { ChunkNames } from '../domain/sums/chunk-columns.ts';
import type { Dealing } from '../domain/sums/dealt-rows.ts';
import type { SumsShape } from '../domain/sums/row-chunk.ts';
import type { AnySums } from '../domain/sums/any-sums.ts';
import type { LongKind } from '../ports/tables.ts';
import type { RecordPart } from './record-parts.ts';
import type { Block } from './spill.ts';

/** A prediction file. */
export interface RowFile {
  readonly kind: LongKind;
  /** Absolute. */
  readonly file: string;
  /** As people wrote it. */
  readonly path: string;
  /** Columns to read of it. */
  readonly wanted: readonly string[];
}

/** Rows that are to be summed up. */
export interface ReductionSubject {
  readonly candidate: RowFile;
  /** null: there is none, or its values stand in the candidate's file. */
  readonly baseline: RowFile | null;
  readonly names: ChunkNames;
  readonly shape: SumsShape;
}

/** What every thread is told that takes part: it is copied to them. */
export interface ReductionPlan extends ReductionSubject {
  /** Of files of text that are cut. */
  readonly parts: readonly RecordPart[];
  /** A number that all threads share: the next unit to be taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What one thread made of the units that it took. */
export interface Share {
  readonly sums: AnySums;
  readonly classes: readonly string[];
  readonly kinds: readonly string[];
  readonly edges: readonly UnitEdges[];
}

/** Ids at the ends of a unit. */
export interface UnitEdges {
  readonly unit: number;
  readonly first: number | string;
  readonly last: number | string;
}

/** How one thread takes part in dealing the rows of both files. */
export interface DealPlan {
  /** The candidate's file, and the baseline's. */
  readonly sides: readonly DealtSide[];
  /** Of the file that this thread writes. */
  readonly descriptor: number;
  /** The next unit of each file. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

export interface DealtSide {
  readonly file: RowFile;
  readonly cuts: readonly RecordPart[];
  readonly dealing: Dealing;
}

export interface DealtShare {
  readonly waiting: readonly WaitingRows[];
  readonly classes: readonly string[];
  readonly kinds: readonly string[];
}

/** Where some rows of one file and one part lie. */
export interface WaitingRows {
  readonly side: number;
  readonly part: number;
  readonly descriptor: number;
  readonly block: Block;
}

export interface JoinPlan {
  readonly shape: SumsShape;
  readonly parts: number;
  readonly waiting: readonly WaitingRows[];
  readonly next: Int32Array<SharedArrayBuffer>;
}

export function counters(count: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4 * count));
}

/** Tells all threads to take no more units. */
export function stopAll(next: Int32Array<SharedArrayBuffer>): void {
  for (let at = 0; at < next.length; at++) Atomics.store(next, at, noMore);
}

const noMore = 2 ** 30;
