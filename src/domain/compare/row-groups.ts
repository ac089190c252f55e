import type { PairedRows, SliceColumn } from '../evidence/paired-rows.ts';
import { allRows, groupedBy } from '../statistics/grouping.ts';
import type { Grouping } from '../statistics/grouping.ts';
import type { Sampling } from '../statistics/sampling.ts';
import type { Slice } from './estimate.ts';

/** A division of the rows, and what each group of it is called; null: all rows. */
export interface RowGroups {
  readonly grouping: Grouping;
  readonly slices: readonly (Slice | null)[];
  /** Absent where all rows count alike and are independent. */
  readonly sampled?: {
    /** Of each group; null: its rows count alike and are independent. */
    readonly of: readonly (Sampling | null)[];
    /** The column of units; null: there are weights alone. */
    readonly unit: string | null;
  };
}

/** All rows as one group, then each slice column; where only some slices are wanted, those alone. Rows that weigh nothing are in no group: they are as good as not there. */
export function divisionsOf(
  rows: Pick<PairedRows, 'n' | 'weights'>,
  sliceColumns: readonly SliceColumn[],
  isWanted?: (slice: SliceColumn, code: number) => boolean,
): RowGroups[] {
  const weights = rows.weights?.values;
  const weighsNothing = weights?.includes(0) ? (row: number) => weights[row] === 0 : undefined;
  const overall = {
    grouping: weighsNothing ? groupedBy(new Int32Array(rows.n), 1, weighsNothing) : allRows(rows.n),
    slices: [null],
  };
  const bySlice = sliceColumns.map((slice) => ({
    grouping: groupedBy(slice.codes, slice.values.length, leftOut(slice, { weighsNothing, isWanted })),
    slices: slice.values.map((value) => ({ column: slice.column, value })),
  }));
  return isWanted ? bySlice : [overall, ...bySlice];
}

/** Slices that are not wanted are left without rows. */
function leftOut(
  slice: SliceColumn,
  {
    weighsNothing,
    isWanted,
  }: {
    readonly weighsNothing: ((row: number) => boolean) | undefined;
    readonly isWanted: ((slice: SliceColumn, code: number) => boolean) | undefined;
  },
): ((row: number) => boolean) | undefined {
  if (!isWanted) return weighsNothing;
  const { codes, values } = slice;
  const unwanted = values.map((_, code) => !isWanted(slice, code));
  return (row) => (unwanted[codes[row] as number] as boolean) || (weighsNothing?.(row) ?? false);
}

/**
 * Group by group what each metric's estimator made for all groups at once. Groups without rows are left out: a value of which
 * no row is left is no slice.
 */
export function byGroup<T>({ grouping, slices }: RowGroups, perMetric: readonly (readonly T[])[]): T[] {
  return slices.flatMap((slice, group) =>
    slice !== null && grouping.sizes[group] === 0 ? [] : perMetric.map((estimates) => estimates[group] as T),
  );
}
