import type { GapMetric } from '../metric/gaps.ts';

export type Direction = 'higher' | 'lower';

/** A loss that is allowed. Relative: a share of the baseline's absolute value, 0.01 for `1%`. Both >= 0. */
export interface Tolerance {
  readonly kind: 'absolute' | 'relative';
  readonly value: number;
}

/** What the policy's `gate:` says of one metric, with every shorthand written out. */
export interface MetricRule {
  readonly metric: string;
  /** Not given: the published table of metric names decides. */
  readonly direction?: Direction;
  readonly noWorse: boolean;
  readonly tolerance?: Tolerance;
  /** The gain that must be shown, >= 0; `must-improve: true` is 0. */
  readonly mustImprove?: number;
  readonly min?: number;
  readonly max?: number;
  /** Least and greatest score that a row can have: of means of scores that rows have by themselves. */
  readonly range?: readonly [number, number];
  /** Names of slice columns that the rule holds on, too; of those that are crossed, see `crossingName`. */
  readonly slices: readonly string[];
  /** The metric is a gap of fairness between the groups of this column; `metric` names both, see `gapName`. */
  readonly gap?: { readonly metric: GapMetric; readonly column: string };
  readonly level: 'fail' | 'warn';
}

/** The rules of one model as they were in force, ready for judging. */
export interface Gate {
  readonly alpha: number;
  readonly looks: 'ignore' | 'spend';
  readonly rules: readonly MetricRule[];
}
