import { addExtended } from '../evidence/row-hash.ts';
import type { ChunkSlice, RowChunk } from './row-chunk.ts';

export interface EvidenceSpan {
  readonly start: number;
  /** Behind the last row. */
  readonly end: number;
  /** Of each slice column the `textBlocks` of its texts. */
  readonly names: readonly Int32Array[];
  /** Four words a row of the span. */
  readonly rowHashes: Int32Array;
}

/** Adds what each model says of some rows, and their slices, to the evidence of either side. */
export function addRowEvidence(
  evidence: readonly [Int32Array, Int32Array],
  { candidate, baseline, slices }: RowChunk,
  { start, end, names, rowHashes }: EvidenceSpan,
): void {
  const hashes = rowHashes.subarray(0, 4 * (end - start));
  const blocks = names.map((words, at) => ({
    words,
    codes: (slices[at] as ChunkSlice).codes.subarray(start, end),
  }));
  for (const [side, values] of [candidate, baseline].entries())
    if (values) addExtended(evidence[side] as Int32Array, hashes, [values.subarray(start, end), ...blocks]);
}
