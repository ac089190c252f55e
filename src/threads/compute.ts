import { estimateRows } from '../domain/compare/row-estimates.ts';
import { mergeShares, sharesOf } from '../domain/compare/row-shares.ts';
import type { Compute } from '../ports/compute.ts';
import type { SecondThread } from './second-thread.ts';

/** With fewer rows a second thread takes longer to start than it saves. */
const longEstimates = 100_000;

export interface ComputeOptions {
  /** With no more rows than these nothing is summed up as it is read. */
  readonly manyRows?: number | undefined;
}

/** Shares the estimates of many rows with a second thread, should there be one. */
export function computeWith(thread: SecondThread | undefined, { manyRows }: ComputeOptions = {}): Compute {
  return {
    async sumRows(rows, onProgress) {
      // Loaded only where rows are very many.
      const { sumUpRows } = await import('../reduction/reduction.ts');
      return sumUpRows(rows, { threads: thread ? [thread] : [], manyRows, onProgress });
    },
    async estimateRows(rows) {
      const shares = thread && rows.n >= longEstimates ? sharesOf(rows) : undefined;
      if (!thread || !shares) return estimateRows(rows);
      const { theirs, ours } = shares;
      const asked = thread.estimates(theirs.rows, theirs.metrics);
      const made = estimateRows(rows, { metrics: ours });
      const answered = (await asked) ?? estimateRows(rows, { metrics: theirs.metrics });
      return mergeShares(shares, { ours: made, theirs: answered });
    },
  };
}
