import type { PredictionColumns } from '../run/record.ts';
import type { PairedRows, Pairing } from './paired-rows.ts';
import type { Column, NumberColumn, Table } from './table.ts';
import { throwFaults } from '../errors.ts';
import { describeNegative, describeNotFinite, differingRows } from './row-checks.ts';
import { namesOfRows } from './row-names.ts';
import { differingUnits, rowsWithoutUnit, unitsOf } from './row-units.ts';
import { textFaults } from './target.ts';

/** What rows count, and which belong or are ranked together: the candidate's word, that the baseline's file must share where it has one. */
export type RowSampling = Pick<PairedRows, 'weights' | 'units' | 'queries' | 'oneSided'>;

export interface SamplingRequest {
  readonly candidate: Table;
  readonly columns: PredictionColumns;
  /** The baseline's own file, under its own names of columns; null: there is none. */
  readonly held: { readonly table: Table; readonly columns: PredictionColumns } | null;
  readonly baselineRow: Int32Array | null;
  readonly hashedFor: string | undefined;
  readonly ids: Column | null;
}

type Incomparable = Extract<Pairing, { kind: 'incomparable' }>;
type Read = { readonly kind: 'sampling'; readonly sampling: RowSampling } | Incomparable;

/**
 * Weights and units of paired rows. A baseline's file without such a column was not asked for it: the candidate's is taken for
 * both, since rows and labels are the same.
 * @throws ModelgateError PREDICTIONS_INVALID for weights that are text
 */
export function readSampling(request: SamplingRequest): Read {
  const weights = readWeights(request);
  if (weights.kind === 'incomparable') return weights;
  const units = readUnits(request, 'unit');
  if (units.kind === 'incomparable') return units;
  const queries = readUnits(request, 'query');
  if (queries.kind === 'incomparable') return queries;
  const oneSided = (['weight', 'unit'] as const).filter((role) => isOneSided(request, role));
  return {
    kind: 'sampling',
    sampling: {
      ...weights.sampling,
      ...units.sampling,
      ...queries.sampling,
      ...(oneSided.length > 0 && { oneSided }),
    },
  };
}

function readWeights({ candidate, columns, held, baselineRow, ids }: SamplingRequest): Read {
  const name = columns.weight;
  if (name === undefined) return { kind: 'sampling', sampling: {} };
  const own = { table: candidate, name, column: candidate.columns.get(name) as Column };
  const theirs = heldColumn(held, 'weight');
  throwFaults(textFaults(theirs ? [own, theirs] : [own]));
  const { values } = own.column as NumberColumn;
  const checked = { source: own, values, ids };
  const notFinite = describeNotFinite(checked);
  if (notFinite !== undefined) return incomparable('not-finite', notFinite);
  const negative = describeNegative(checked);
  if (negative !== undefined) return incomparable('unreadable', negative);
  if (values.every((value) => value === 0)) {
    return incomparable('undefined', `\`${name}\` of ${candidate.path} is 0 in every row: no row counts`);
  }
  if (theirs) {
    const weights = (theirs.column as NumberColumn).values;
    const rows = differingRows(
      values,
      baselineRow ? Float64Array.from(baselineRow, (row) => weights[row] as number) : weights,
    );
    if (rows.length > 0) {
      const detail = `weights differ between ${own.table.path} (\`${name}\`) and ${theirs.table.path} (\`${theirs.name}\`) in ${rows.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows })}`;
      return incomparable('rows-differ', detail);
    }
  }
  return { kind: 'sampling', sampling: { weights: { column: name, values } } };
}

function readUnits(
  { candidate, columns, held, baselineRow, hashedFor, ids }: SamplingRequest,
  role: 'unit' | 'query',
): Read {
  const name = columns[role];
  if (name === undefined) return { kind: 'sampling', sampling: {} };
  const own = { table: candidate, name, column: candidate.columns.get(name) as Column };
  const theirs = heldColumn(held, role);
  const [what, several] = role === 'unit' ? ['a unit', 'units'] : ['a query', 'queries'];
  for (const source of theirs ? [own, theirs] : [own]) {
    const rows = rowsWithoutUnit(source.column);
    if (rows.length === 0) continue;
    const named = source === own ? `: ${namesOfRows({ ids, rows })}` : '';
    const detail = `${source.table.path} has ${rows.length} of ${source.table.rows} rows without ${what} in \`${source.name}\`${named}`;
    return incomparable('unreadable', detail);
  }
  const units = unitsOf(own.column, name);
  if (theirs) {
    const rows = differingUnits(units, {
      units: unitsOf(theirs.column, theirs.name),
      baselineRow,
      hashedFor,
    });
    if (rows.length > 0) {
      const detail = `${several} differ between ${own.table.path} (\`${name}\`) and ${theirs.table.path} (\`${theirs.name}\`) in ${rows.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows })}`;
      return incomparable('rows-differ', detail);
    }
  }
  return { kind: 'sampling', sampling: role === 'unit' ? { units } : { queries: units } };
}

function heldColumn(held: SamplingRequest['held'], role: 'weight' | 'unit' | 'query') {
  const name = held?.columns[role];
  const column = name === undefined ? undefined : held?.table.columns.get(name);
  return held && name !== undefined && column ? { table: held.table, name, column } : undefined;
}

function isOneSided({ columns, held }: SamplingRequest, role: 'weight' | 'unit'): boolean {
  return held !== null && (columns[role] !== undefined) !== (heldColumn(held, role) !== undefined);
}

function incomparable(reason: Incomparable['reason'], detail: string): Incomparable {
  return { kind: 'incomparable', reason, detail };
}
