import type { PairedRows } from '../domain/evidence/paired-rows.ts';
import { mostSlices } from '../domain/evidence/slices.ts';
import { rowsOfSums } from '../domain/sums/rows-of-sums.ts';
import { manyRows as million } from '../domain/sums/sums-of-rows.ts';
import type { LongRows } from '../ports/compute.ts';
import { orNothing } from './answers.ts';
import type { Helper } from './answers.ts';
import { sumInAnyOrder } from './any-order-sums.ts';
import { ignored } from './progress.ts';
import type { OnProgress } from './progress.ts';
import { sumInSameOrder } from './same-order-sums.ts';
import { subjectOf } from './subject.ts';

export interface ReductionOptions {
  readonly threads: readonly Helper[];
  /** With fewer rows the estimates are made from the rows themselves. */
  readonly manyRows?: number | undefined;
  /** Bytes of a CSV file that one thread reads at once. */
  readonly partBytes?: number | undefined;
  /** Rows in any order are joined in parts of about so many. */
  readonly partRows?: number | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Sums up rows of long files, several threads at once; what they read together is held nowhere. Files whose rows stand in the
 * same order are read side by side; the rows of others are dealt into parts on disk. `undefined`: the rows must be looked at as
 * a whole. Whatever thread read what, and in whatever order, the sums are the same.
 */
export async function sumUpRows(
  rows: LongRows,
  {
    threads,
    manyRows = million,
    partBytes = 8_000_000,
    partRows = 250_000,
    onProgress = ignored,
  }: ReductionOptions,
): Promise<PairedRows | undefined> {
  const subject = subjectOf(rows);
  if (!subject) return undefined;
  const sums =
    (await orNothing(() => sumInSameOrder(subject, { threads, partBytes, onProgress }))) ??
    (await orNothing(() => sumInAnyOrder(subject, { threads, partBytes, partRows, onProgress })));
  if (!sums || sums.n <= manyRows) return undefined;
  if (sums.slices.some(({ values }) => values.length > mostSlices)) return undefined;
  const { id, baseline, search, groups } = rows.columns;
  const pairing = baseline !== undefined ? 'columns' : id === undefined ? 'order' : 'id';
  return rowsOfSums(sums, { pairing, ...(search === false && { search }), ...(groups && { groups }) });
}
