import { fingerprintOf } from '../evidence/fingerprint.ts';
import type { PairedRows } from '../evidence/paired-rows.ts';
import { areErrors } from './any-sums.ts';
import type { AnySums } from './any-sums.ts';

/** Rows of which nothing but their sums is known. */
export function rowsOfSums(
  sums: AnySums,
  { pairing, search, groups }: Pick<PairedRows, 'pairing' | 'groups'> & { readonly search?: false },
): PairedRows {
  const none = new Float64Array();
  return {
    n: sums.n,
    task: areErrors(sums) ? 'regression' : 'binary',
    labels: none,
    candidate: none,
    baseline: sums.shape.paired ? none : null,
    scored: !areErrors(sums),
    threshold: sums.shape.threshold,
    buckets: new Uint16Array(),
    slices: sums.slices.map(({ column, values }) => ({
      column: column as string,
      codes: new Int32Array(),
      values: [...values].sort((a, b) => (a < b ? -1 : 1)),
    })),
    pairing,
    fingerprint:
      !areErrors(sums) && sums.verified === false
        ? `unknown:${sums.n}`
        : fingerprintOf(sums.n, sums.fingerprint, sums.shape.hash ?? 'rows'),
    ...(search === false && { search }),
    ...(groups && { groups }),
    sums,
    idOf: String,
  };
}
