import type { Resolution } from './division-layout.ts';

/** The sums of each group of a division of the rows, as plain arrays: group by group, in the order in which groups were seen. */
export interface DivisionData {
  /** null: all rows are one group. */
  readonly column: string | null;
  readonly paired: boolean;
  readonly values: string[];
  resolution: Resolution;
  /** Rows by bucket and kind: entry `(group · 1000 + bucket) · 8 + kind`. */
  kinds: Uint32Array<ArrayBuffer>;
  totals: Float64Array<ArrayBuffer>;
  tallies: Float64Array<ArrayBuffer>;
  /** By group, model, bin and label. */
  bins: Uint32Array<ArrayBuffer>;
  /** Entry `(candidate's bin, baseline's bin, label)`; empty without a baseline. */
  joint: Uint32Array<ArrayBuffer>;
}
