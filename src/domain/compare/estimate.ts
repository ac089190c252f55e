import type { Repeats } from '../evidence/value.ts';
import type { Direction } from '../policy/rule.ts';

export interface Slice {
  readonly column: string;
  readonly value: string;
}

/**
 * What the evidence says of one metric, over all rows or in one slice. `gain` is d of judging.md: candidate − baseline,
 * signed so that positive is better whatever the direction.
 */
export interface Estimate {
  readonly metric: string;
  readonly slice: Slice | null;
  readonly direction: Direction;
  /** The metric lies in [0, 1]. */
  readonly unit: boolean;
  readonly evidence: 'paired-rows' | 'folds' | 'seeds' | 'standard-error' | 'row-count' | 'point';
  /** Id of the estimator, documented in docs/statistics.md: `paired-mean`, `delong`, `jackknife`, … */
  readonly method: string;
  /** The metric's own denominator, and what it counts; null where the evidence does not tell. */
  readonly n: number | null;
  readonly counted:
    'rows' | 'queries' | 'positives' | 'negatives' | 'predicted positives' | 'folds' | 'seeds' | null;
  /** NaN where undefined (0/0, one class only), or where there is no baseline. */
  readonly baseline: number;
  readonly candidate: number;
  readonly gain: number;
  /** Of `gain`; NaN for bare points. 0 is possible: no row differs. */
  readonly standardError: number;
  /** Of the candidate's own value; NaN where unknown. For the printed bound of `min` and `max`. */
  readonly candidateError: number;
  /** Of the baseline's own value, and the covariance of gain and baseline: for relative tolerances. NaN where unknown. */
  readonly baselineError: number;
  readonly covariance: number;
  /** Degrees of freedom of `standardError`; null: normal. */
  readonly df: number | null;
  /** u of judging.md: the largest loss that one row can cause, or one unit where rows share units; 0 without rows. */
  readonly rowLoss: number;
  /** `rowLoss` is only what was seen, not a bound (squared error, log loss). */
  readonly unbounded: boolean;
  /** 0/1 row scores only: rows (of the denominator) that only one model got right. For McNemar's mid-p. */
  readonly discordant: { readonly better: number; readonly worse: number } | null;
  /** Rows that do not count alike or share units: `n` of them tell less than as many others. */
  readonly sampled?: {
    /** G*: units, or weighted rows, of one size that would tell as much as those of the metric's denominator. */
    readonly effective: number;
    /** The column of units; null: rows are independent. */
    readonly unit: string | null;
  };
  /** Means of scores that rows have by themselves only. */
  readonly values?: {
    /** What the largest unit, or row, is of the whole. */
    readonly share: number;
    /** The least and the greatest score of each model; null: the baseline has none. */
    readonly candidate: readonly [number, number];
    readonly baseline: readonly [number, number] | null;
  };
  /** Calibration error only: the values less what chance alone adds. For the report; never judged. */
  readonly debiased?: { readonly candidate: number; readonly baseline: number };
  /** Folds and seeds only: how many each side has, and how many pairs the difference is of. */
  readonly repeats?: {
    readonly candidate: number;
    readonly baseline: number;
    /** null: compared unpaired. */
    readonly paired: number | null;
    /** What pairs them; `order`: by their number, which takes it that both sides have the same folds. */
    readonly by?: 'id' | 'order';
  };
  /** Bounds that follow from no standard error: of gaps between groups, at the level that decides, and of their change, 90 %. */
  readonly limits?: {
    readonly candidate: { readonly lower: number; readonly upper: number };
    readonly change: readonly [number, number] | null;
  };
  /** Seeds only: the value of the run itself, which would be released; `candidate` is a mean. For `min` and `max`. */
  readonly ownValue?: number;
  /** The same of the baseline, where rows of its several seeds give its mean. */
  readonly ownBaseline?: number;
  /** Rows of several seeds only: the candidate's value with each. */
  readonly seeds?: Repeats;
  /** Fewer than 30 rows, or than 10 of a class that the metric needs: bounds are not to be used. */
  readonly tooFew: boolean;
  /** Slices only: large enough to be judged (>= 100 rows, >= 10 of each class, precision >= 10 predicted positives). */
  readonly eligible: boolean;
}
