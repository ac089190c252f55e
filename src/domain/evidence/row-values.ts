import type { PredictionColumns } from '../run/record.ts';
import type { Pairing, RowValues } from './paired-rows.ts';
import type { Column, NumberColumn, Table } from './table.ts';
import { throwFaults } from '../errors.ts';
import { permute } from './join.ts';
import { describeNotFinite } from './row-checks.ts';
import { idsOf } from './row-outputs.ts';
import { textFaults } from './target.ts';

export interface ValuesRequest {
  /** The candidate's, then the baseline's under the candidate's names of columns. */
  readonly tables: readonly Table[];
  readonly columns: PredictionColumns;
  /** The columns that the baseline's file was asked for. */
  readonly held: PredictionColumns;
  readonly baselineRow: Int32Array | null;
}

type Incomparable = Extract<Pairing, { kind: 'incomparable' }>;
type Read = { readonly kind: 'values'; readonly values: readonly RowValues[] } | Incomparable;

/**
 * Scores of rows that are metrics by themselves, by name. They are never null: who leaves out the rows that went wrong would
 * be better for it.
 * @throws ModelgateError PREDICTIONS_INVALID for text where numbers belong
 */
export function readRowValues({ tables, columns, held, baselineRow }: ValuesRequest): Read {
  const values: RowValues[] = [];
  const notFinite: string[] = [];
  for (const [metric, name] of Object.entries(columns.values ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const asked = tables.slice(0, held.values?.[metric] === undefined ? 1 : 2);
    const sources = asked.map((table) => ({ table, name, column: table.columns.get(name) as Column }));
    throwFaults(textFaults(sources));
    const numbers = sources.map(({ column }) => (column as NumberColumn).values);
    const found = sources.map((source, side) =>
      describeNotFinite({ source, values: numbers[side] as Float64Array, ids: idsOf(source.table, columns) }),
    );
    notFinite.push(...found.filter((one) => one !== undefined));
    const [candidate, theirs] = numbers as [Float64Array, Float64Array?];
    values.push({ metric, candidate, baseline: theirs ? permute(theirs, baselineRow) : null });
  }
  if (notFinite.length > 0)
    return { kind: 'incomparable', reason: 'not-finite', detail: notFinite.join('; ') };
  return { kind: 'values', values };
}
