/**
 * What is known of one metric without its rows. `value` may be NaN or infinite, as the file said: judging calls that
 * incomparable, and the report says so. `standardError` and `n` decide which interval is possible (docs/statistics.md).
 */
export interface MetricValue {
  readonly value: number;
  /** Standard error of `value`, > 0, as the file states it. */
  readonly standardError?: number;
  /** Number of evaluation rows behind `value`. */
  readonly n?: number;
  readonly positives?: number;
  readonly negatives?: number;
  /** One value a fold of a cross validation; `value` is then their mean. */
  readonly folds?: Folds;
  /** One value a seed: the same recipe trained again. `value` is that of the run that stands for them, or their mean. */
  readonly seeds?: Repeats;
  /** Where it was read: file and key, for the report. */
  readonly source?: string;
}

/** Values of one metric from 2 to 1,000 trainings of one recipe. */
export interface Repeats {
  readonly values: readonly number[];
  /** What tells the trainings apart, one an entry of `values`, each different: seeds, or names of splits. */
  readonly ids?: readonly string[];
}

export interface Folds extends Repeats {
  /** Rows tested over rows trained on in each fold, > 0. Not given: see `testToTrain` in docs/statistics.md. */
  readonly testToTrain?: number;
}

export const mostRepeats = 1000;

export type MetricValues = ReadonlyMap<string, MetricValue>;
