import { ErrorSums } from './error-sums.ts';
import type { ErrorSumsData } from './error-sums.ts';
import type { RowChunk, SumsShape } from './row-chunk.ts';
import { RowSums } from './row-sums.ts';
import type { SumsData } from './row-sums.ts';

/** Sums of rows with two classes and scores, or of a regression. */
export type AnySums = SumsData | ErrorSumsData;

export interface GrowingSums {
  /** Of the column of slices that has most. */
  readonly mostGroups: number;
  add(chunk: RowChunk): void;
  finish(): AnySums;
}

export function emptySums(shape: SumsShape): GrowingSums {
  return shape.task === 'regression' ? new ErrorSums(shape) : new RowSums(shape);
}

export function areErrors(sums: AnySums): sums is ErrorSumsData {
  return 'task' in sums;
}

/** Sums of all rows, from those of parts of them, of which the first is taken over. `undefined`: there are none. */
export function mergeAnySums(parts: readonly AnySums[]): AnySums | undefined {
  const [first, ...others] = parts;
  if (!first) return undefined;
  if (!areErrors(first)) {
    const sums = new RowSums(first.shape, first);
    for (const other of others) sums.merge(other as SumsData);
    return sums.finish();
  }
  const sums = new ErrorSums(first.shape, first);
  for (const other of others) sums.merge(other as ErrorSumsData);
  return sums.finish();
}
