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
  /** Where it was read: file and key, for the report. */
  readonly source?: string;
}

export type MetricValues = ReadonlyMap<string, MetricValue>;
