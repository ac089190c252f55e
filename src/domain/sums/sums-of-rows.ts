import { idsByText } from '../evidence/fingerprint.ts';
import type { PairedRows, Pairing } from '../evidence/paired-rows.ts';
import { emptySums } from './any-sums.ts';
import type { GrowingSums } from './any-sums.ts';
import { areOfSize } from './error-sums.ts';
import type { SumsShape } from './row-chunk.ts';
import { RowSums } from './row-sums.ts';
import type { SumsData } from './row-sums.ts';

/** With more rows than these, metrics are estimated from sums: each row is looked at once. */
export const manyRows = 1_000_000;

/** Very many rows with their sums, should they be of a kind that sums say all of. */
export function withSums(pairing: Pairing, limit = manyRows): Pairing {
  if (pairing.kind !== 'paired' || pairing.rows.sums) return pairing;
  const { rows } = pairing;
  if (rows.n <= limit || !canBeSummed(rows)) return pairing;
  return { kind: 'paired', rows: { ...rows, sums: filled(emptySums(shapeOf(rows)), rows).finish() } };
}

/** Two classes with scores or a regression, of rows that count alike and are independent. */
function canBeSummed(rows: PairedRows): boolean {
  const { task, scored, weights, units, values } = rows;
  if (weights || units || values) return false;
  if (task === 'regression')
    return [rows.labels, rows.candidate, rows.baseline].every((column) => !column || areOfSize(column));
  return task === 'binary' && scored;
}

/** The sums of rows with two classes and scores that are at hand. */
export function sumsOfRows(rows: PairedRows): SumsData {
  return filled(new RowSums(shapeOf(rows)), rows).finish();
}

function shapeOf({ task, baseline, threshold, slices }: PairedRows): SumsShape {
  return {
    ...(task === 'regression' && { task }),
    paired: baseline !== null,
    threshold,
    columns: slices.map(({ column }) => column),
  };
}

function filled<T extends GrowingSums>(sums: T, rows: PairedRows): T {
  const slices = rows.slices.map(({ codes, values }) => ({ codes, texts: values }));
  sums.add({ ...rows, ids: idsByText(rows), slices });
  return sums;
}
