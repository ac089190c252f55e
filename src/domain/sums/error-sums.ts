import { hashSpan } from '../evidence/fingerprint.ts';
import { addHash, textBlocks } from '../evidence/row-hash.ts';
import { lowestTop, scaleOf, topOf } from './digit-sums.ts';
import { ErrorBlock } from './error-block.ts';
import { ErrorDivision } from './error-division.ts';
import type { ErrorDivisionData } from './error-division.ts';
import * as layout from './error-layout.ts';
import { Examples } from './examples.ts';
import type { Example } from './examples.ts';
import { addRowEvidence } from './row-evidence.ts';
import { blockRows } from './row-chunk.ts';
import type { ChunkSlice, RowChunk, SumsShape } from './row-chunk.ts';

/** All that judging needs to know of the rows of a regression: plain arrays, that another thread can hand over. */
export interface ErrorSumsData {
  readonly task: 'regression';
  readonly n: number;
  readonly shape: SumsShape;
  /** There are no summaries of a regression: which rows these are is known. */
  readonly verified?: undefined;
  /** Words of the fingerprint of ids and labels, and of the evidence of either side. */
  readonly fingerprint: Int32Array;
  readonly evidence: readonly [Int32Array, Int32Array];
  /** By quantity the place above its largest number's digits. */
  readonly tops: Int32Array;
  readonly overall: ErrorDivisionData;
  readonly slices: readonly ErrorDivisionData[];
  /** Rows whose absolute error fell the most, and rose the most. */
  readonly fixed: readonly Example[];
  readonly broken: readonly Example[];
}

/** Values of larger size are not summed up. */
const largestValue = 2 ** 200;

/** Whether the fourth powers of errors stay within what doubles hold. NaN does not. */
export function areOfSize(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row++)
    if (!(Math.abs(values[row] as number) < largestValue)) return false;
  return true;
}

/** Sums up rows of a regression chunk by chunk: the same sums in whatever order, and in whatever parts they are merged. */
export class ErrorSums {
  #n = 0;
  readonly #shape: SumsShape;
  readonly #fingerprint = new Int32Array(4);
  readonly #evidence = [new Int32Array(4), new Int32Array(4)] as const;
  readonly #tops: Int32Array;
  readonly #scales: Float64Array;
  readonly #overall: ErrorDivision;
  readonly #slices: readonly ErrorDivision[];
  readonly #fixed = new Examples();
  readonly #broken = new Examples();
  readonly #block: ErrorBlock;
  readonly #rowHashes = new Int32Array(4 * blockRows);
  readonly #groups = new Int32Array(blockRows);

  /** `first`: sums to go on from, which are taken over and change. */
  constructor(shape: SumsShape, first?: ErrorSumsData) {
    this.#shape = shape;
    this.#block = new ErrorBlock(shape.paired);
    this.#tops = first ? first.tops : new Int32Array(layout.quantityCount).fill(lowestTop);
    this.#scales = Float64Array.from(this.#tops, scaleOf);
    this.#overall = first ? new ErrorDivision(first.overall) : ErrorDivision.empty(null);
    this.#slices = shape.columns.map((column, at) => {
      const known = first?.slices[at];
      return known ? new ErrorDivision(known) : ErrorDivision.empty(column);
    });
    if (first) this.#addRows(first);
  }

  get mostGroups(): number {
    return this.#slices.reduce((most, { data }) => Math.max(most, data.values.length), 0);
  }

  add(chunk: RowChunk): void {
    this.#n += chunk.n;
    const groups = chunk.slices.map(({ texts }, at) =>
      Int32Array.from(texts, (text) => (this.#slices[at] as ErrorDivision).group(text)),
    );
    const names = chunk.slices.map(({ texts }) => textBlocks(texts));
    for (let start = 0; start < chunk.n; start += blockRows) {
      const end = Math.min(chunk.n, start + blockRows);
      const block = this.#blockOf(chunk, start, end);
      this.#makeRoom(block);
      // Sums over all rows are those of the first slice column, added up at the end.
      if (this.#slices.length === 0)
        this.#overall.addBlock(block, { groups: this.#groups, scales: this.#scales });
      for (const [at, division] of this.#slices.entries()) {
        const { codes } = chunk.slices[at] as ChunkSlice;
        const ofCode = groups[at] as Int32Array;
        for (let row = start; row < end; row++)
          this.#groups[row - start] = ofCode[codes[row] as number] as number;
        division.addBlock(block, { groups: this.#groups, scales: this.#scales });
      }
      addRowEvidence(this.#evidence, chunk, { start, end, names, rowHashes: this.#rowHashes });
      this.#addExamples(chunk, start, block);
    }
  }

  merge(other: ErrorSumsData): void {
    this.#addRows(other);
    for (let quantity = 0; quantity < layout.quantityCount; quantity++) {
      const theirs = other.tops[quantity] as number;
      const places = (this.#tops[quantity] as number) - theirs;
      if (places < 0) this.#raise(quantity, theirs);
      if (places <= 0) continue;
      for (const division of [other.overall, ...other.slices])
        new ErrorDivision(division).moveDown(quantity, places);
    }
    this.#overall.merge(other.overall);
    for (const [at, division] of this.#slices.entries())
      division.merge(other.slices[at] as ErrorDivisionData);
  }

  finish(): ErrorSumsData {
    return {
      task: 'regression',
      n: this.#n,
      shape: this.#shape,
      fingerprint: this.#fingerprint,
      evidence: this.#evidence,
      tops: this.#tops,
      overall: this.#overall.data,
      slices: this.#slices.map(({ data }) => data),
      fixed: this.#fixed.best,
      broken: this.#broken.best,
    };
  }

  /** All but the divisions. */
  #addRows(other: ErrorSumsData): void {
    this.#n += other.n;
    addHash(this.#fingerprint, other.fingerprint);
    addHash(this.#evidence[0], other.evidence[0]);
    addHash(this.#evidence[1], other.evidence[1]);
    for (const { size, id } of other.fixed) this.#fixed.offer(size, id);
    for (const { size, id } of other.broken) this.#broken.offer(size, id);
  }

  #blockOf({ ids, labels, candidate, baseline }: RowChunk, start: number, end: number): ErrorBlock {
    const block = this.#block;
    const hashing = { buckets: block.buckets, rowHashes: this.#rowHashes, sums: this.#fingerprint };
    hashSpan({ ids, labels, start, n: end - start }, hashing);
    const span = (values: Float64Array): Float64Array => values.subarray(start, end);
    block.fill(span(labels), span(candidate), baseline && span(baseline));
    return block;
  }

  /** The digits of each quantity have room for the largest number of the block. */
  #makeRoom({ n, columns }: ErrorBlock): void {
    for (const [quantity, values] of columns.entries()) {
      let largest = 0;
      for (let row = 0; row < n; row++) largest = Math.max(largest, Math.abs(values[row] as number));
      const top = topOf(largest);
      if (top > (this.#tops[quantity] as number)) this.#raise(quantity, top);
    }
  }

  #raise(quantity: number, top: number): void {
    const places = top - (this.#tops[quantity] as number);
    for (const division of [this.#overall, ...this.#slices]) division.moveDown(quantity, places);
    this.#tops[quantity] = top;
    this.#scales[quantity] = scaleOf(top);
  }

  #addExamples({ baseline, ids }: RowChunk, start: number, { n, changes }: ErrorBlock): void {
    if (!baseline) return;
    for (let row = 0; row < n; row++) {
      const change = changes[row] as number;
      if (change === 0) continue;
      const examples = change < 0 ? this.#fixed : this.#broken;
      const size = Math.abs(change);
      if (examples.takes(size)) examples.offer(size, ids.textOf(start + row));
    }
  }
}

/** The division of all rows: where rows have slices, the groups of the first column together. */
export function wholeErrors({ overall, slices: [first] }: ErrorSumsData): ErrorDivisionData {
  if (!first) return overall;
  const whole = ErrorDivision.empty(null);
  whole.merge({ ...first, values: first.values.map(() => '') });
  return whole.data;
}
