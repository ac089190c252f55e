import type { Fault } from '../errors.ts';
import type { PairedRows, RowUnits, SliceColumn } from './paired-rows.ts';

export interface QueryParts extends Pick<PairedRows, 'weights' | 'units'> {
  readonly queries: RowUnits;
  readonly slices: readonly SliceColumn[];
}

/** What rows of one query do not agree in, although queries are what is sampled: a query has one slice, one weight, one unit. */
export function mixedQueries(
  path: string,
  { queries, slices, weights, units }: QueryParts,
): readonly Fault[] {
  const columns: readonly {
    readonly name: string;
    readonly role: string;
    readonly values: ArrayLike<number>;
  }[] = [
    ...slices.map(({ column, codes }) => ({ name: column, role: 'slice', values: codes })),
    ...(weights ? [{ name: weights.column, role: 'weight', values: weights.values }] : []),
    ...(units ? [{ name: units.column, role: 'unit', values: units.codes }] : []),
  ];
  return columns.flatMap(({ name, role, values }): Fault[] => {
    const mixed = countMixed(queries, values);
    if (mixed === 0) return [];
    return [
      {
        code: 'PREDICTIONS_INVALID',
        message: `\`${name}\` (${role}) is not the same in all rows of one \`${queries.column}\`: it differs within ${mixed} of ${queries.texts.length}`,
        place: { path, field: name },
        hint: `A query is ranked as a whole. Name a ${role} of the query, not of its rows.`,
      },
    ];
  });
}

/** The columns that are the same in all rows of a query: others cut queries apart. */
export function unmixed(queries: RowUnits, columns: readonly SliceColumn[]): readonly SliceColumn[] {
  return columns.filter(({ codes }) => countMixed(queries, codes) === 0);
}

function countMixed({ codes, texts }: RowUnits, values: ArrayLike<number>): number {
  const first = new Float64Array(texts.length).fill(NaN);
  const mixed = new Uint8Array(texts.length);
  codes.forEach((query, row) => {
    const value = values[row] as number;
    if (Number.isNaN(first[query])) first[query] = value;
    else if (first[query] !== value) mixed[query] = 1;
  });
  return mixed.reduce((sum, one) => sum + one, 0);
}
