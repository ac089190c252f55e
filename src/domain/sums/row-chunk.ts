import type { RowIds } from '../evidence/row-ids.ts';

/** Some rows of one or two models, aligned and sound: labels are 0 or 1, scores lie in [0, 1], or both are numbers of a regression; no id is missing. */
export interface RowChunk {
  readonly n: number;
  /** Entry i is the chunk's row i. */
  readonly ids: RowIds;
  readonly labels: Float64Array;
  readonly candidate: Float64Array;
  /** null: there is none. */
  readonly baseline: Float64Array | null;
  /** In the order of the columns. */
  readonly slices: readonly ChunkSlice[];
}

export interface ChunkSlice {
  /** Row i lies in slice `texts[codes[i]]`. */
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** What rows are summed up by: the same of all chunks. */
export interface SumsShape {
  /** Two classes with scores when not given. */
  readonly task?: 'regression';
  readonly paired: boolean;
  readonly threshold: number;
  /** Names of the slice columns. */
  readonly columns: readonly string[];
  /** How ids are hashed, for buckets and fingerprints, where it is not as rows are read here. */
  readonly hash?: 'md5';
}

/** Rows that are worked on at once: what is known of each fits into the processor's caches. */
export const blockRows = 4096;

/** What the sums of a division are made from, of one block. */
export interface RowBlock {
  readonly n: number;
  readonly paired: boolean;
  readonly labels: Uint8Array;
  readonly kinds: Uint8Array;
  readonly buckets: Uint16Array;
  /** Candidate's, then the baseline's. */
  readonly scores: readonly [Float64Array, Float64Array];
  readonly logLosses: readonly [Float64Array, Float64Array];
  readonly brierScores: readonly [Float64Array, Float64Array];
  readonly bins: readonly [Int32Array, Int32Array];
}
