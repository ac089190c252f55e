import type { AnySums } from '../sums/any-sums.ts';

/**
 * Evaluation rows of one or two models, aligned: entry i of every array speaks of the same row. Made by `pairing.ts`, which
 * refuses NaN, infinities, nulls and rows that differ; so every number here is finite.
 */
export interface PairedRows {
  readonly n: number;
  readonly task: RowTask;
  /** Binary: 0 or 1. Multiclass: place in `classes`. Ranking: relevance, >= 0. Regression: the true value. Empty when unlabelled. */
  readonly labels: Float64Array;
  /** Binary with `scored`: probability of the positive class in [0, 1]; without: the predicted class, 0 or 1. Multiclass: place of the predicted class. Ranking: the score. Regression: the prediction. 0 where only `values` are known. */
  readonly candidate: Float64Array;
  /** null: there is no baseline with rows; only the candidate's own metrics can be computed. */
  readonly baseline: Float64Array | null;
  /** Binary only: whether the values are probabilities (else predicted classes). */
  readonly scored: boolean;
  /** Binary and scored: a row is predicted positive when its score is >= this. */
  readonly threshold: number;
  /** Hash bucket of the row's id, 0 to 999; without ids, of its position. The same for any order of rows that have ids. */
  readonly buckets: Uint16Array;
  /** As the candidate's file has them. */
  readonly slices: readonly SliceColumn[];
  /** Names of those between whose values gaps of fairness are shown, besides those that rules name. */
  readonly groups?: readonly string[];
  /** Further columns in which the worst slices are looked for; false: they are not looked for at all. */
  readonly search?: false | readonly SliceColumn[];
  /** Multiclass only: names, in order of code point. */
  readonly classes?: readonly string[];
  /** Multiclass only, in the order of `classes`: each one's probability. Absent: only predicted classes are known. */
  readonly probabilities?: readonly RowNumbers[];
  /** Ranking only: rows of one query are ranked together. */
  readonly queries?: RowUnits;
  /** Columns of scores whose means are metrics. */
  readonly values?: readonly RowValues[];
  /** Names of metrics that somebody asks for: of `top_3_accuracy`, `ndcg_at_5` and their like only these are made. */
  readonly asked?: readonly string[];
  /** Absent: all rows count alike. */
  readonly weights?: RowWeights;
  /** Absent: rows are independent of each other. */
  readonly units?: RowUnits;
  /** What only one of the two files has: the baseline was not measured like the candidate. */
  readonly oneSided?: readonly ('weight' | 'unit')[];
  /** Names of seeds: what is judged are the metrics over all of them, and these rows are those of the first ones. */
  readonly seeds?: RowSeeds;
  /** `order`: no ids, paired by position, sameness unverified. `columns`: both models' values came in one file. */
  readonly pairing: 'id' | 'order' | 'columns';
  /** Of the set of (id, label), whatever the order; of the sequence of labels without ids. */
  readonly fingerprint: string;
  /** Four words a row, by `fingerprint.ts`: hash of id and label. Kept so that the evidence fingerprint need not hash ids again. */
  readonly rowHashes?: Int32Array;
  /**
   * Very many rows: what is judged of them follows from their sums. Where they were summed up as they were read, the arrays
   * are empty, and nothing else is known of them.
   */
  readonly sums?: AnySums;
  /** The row's id as text; its position, counted from 1, without ids. For the report's few examples. */
  idOf(row: number): string;
}

export type RowTask = 'binary' | 'multiclass' | 'regression' | 'ranking' | 'unlabelled';

/** The first is that of the rows at hand. */
export interface RowSeeds {
  readonly candidate: readonly string[] | null;
  /** null: one run, or none. */
  readonly baseline: readonly string[] | null;
}

/** One finite number a row for each model; null: there is no baseline. */
export interface RowNumbers {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
}

/** What was given to each row as a score of its own. `baseline` is null, too, where its file was not asked for the column. */
export interface RowValues extends RowNumbers {
  readonly metric: string;
}

export interface RowWeights {
  readonly column: string;
  /** What each row counts: finite, >= 0, not all 0. */
  readonly values: Float64Array;
}

/** Rows of one unit (a customer, a patient) are not independent of each other. */
export interface RowUnits {
  readonly column: string;
  /** Row i is of unit `texts[codes[i]]`. The order of units follows that of rows: nothing may depend on it. */
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

export interface SliceColumn {
  readonly column: string;
  /** Row i lies in slice `values[codes[i]]`; a null is the slice `(none)`. `values` are sorted, so codes do not depend on row order. */
  readonly codes: Int32Array;
  readonly values: readonly string[];
  /**
   * A sentence that says where the baseline's file puts the same rows into other slices; without it the files agree, or the
   * baseline's has no such column. Which file is right nobody knows, so the column is not to be judged.
   */
  readonly differing?: string;
}

/** What pairing came to. `detail` is a sentence that names what was found, where. */
export type Pairing =
  | { readonly kind: 'paired'; readonly rows: PairedRows }
  | {
      readonly kind: 'incomparable';
      readonly reason: 'rows-differ' | 'not-finite' | 'unreadable' | 'undefined';
      readonly detail: string;
    }
  | { readonly kind: 'none' };
