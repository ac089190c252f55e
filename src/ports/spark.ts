import type { PredictionColumns } from '../domain/run/record.ts';

/** The user's own Spark, which sums up rows where they lie. */
export interface Spark {
  /**
   * Sums up rows of two classes with scores, and writes the table of docs/summary.md as JSON lines.
   * @throws ModelgateError ENGINE_UNAVAILABLE where there is no Spark, or it broke off; PREDICTIONS_INVALID with all that is wrong
   *   with the rows; CANCELLED
   */
  sumUp(request: SparkRequest): Promise<void>;
}

export interface SparkRequest {
  /** Absolute paths of files or folders, or addresses that Spark reads. At least one; all of one format. */
  readonly rows: readonly string[];
  readonly format: SparkFormat;
  /** `id`, `label` and one `score` are there. */
  readonly columns: PredictionColumns;
  /** File to write, `*.jsonl`; absolute. */
  readonly output: string;
}

export type SparkFormat = 'parquet' | 'orc' | 'csv' | 'json';
