import { idsByText } from '../evidence/fingerprint.ts';
import type { PairedRows, Pairing } from '../evidence/paired-rows.ts';
import { RowSums } from './row-sums.ts';
import type { SumsData } from './row-sums.ts';

/** With more rows than these, metrics are estimated from sums: each row is looked at once. */
export const manyRows = 1_000_000;

/** Very many rows with their sums, should they be of a kind that sums say all of. */
export function withSums(pairing: Pairing, limit = manyRows): Pairing {
  if (pairing.kind !== 'paired' || pairing.rows.sums) return pairing;
  const { rows } = pairing;
  if (rows.n <= limit || !canBeSummed(rows)) return pairing;
  return { kind: 'paired', rows: { ...rows, sums: sumsOfRows(rows) } };
}

/** Two classes with scores, of rows that count alike and are independent. */
function canBeSummed({ task, scored, weights, units, values }: PairedRows): boolean {
  return task === 'binary' && scored && !weights && !units && !values;
}

/** The sums of rows that are at hand. */
export function sumsOfRows(rows: PairedRows): SumsData {
  const sums = new RowSums({
    paired: rows.baseline !== null,
    threshold: rows.threshold,
    columns: rows.slices.map(({ column }) => column),
  });
  sums.add({
    ...rows,
    ids: idsByText(rows),
    slices: rows.slices.map(({ codes, values }) => ({ codes, texts: values })),
  });
  return sums.finish();
}
