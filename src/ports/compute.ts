import type { Estimate } from '../domain/compare/estimate.ts';
import type { PairedRows } from '../domain/evidence/paired-rows.ts';
import type { PredictionColumns } from '../domain/run/record.ts';
import type { TableFile } from './tables.ts';

/** Rows that are to be summed up as they are read. */
export interface LongRows {
  readonly candidate: TableFile;
  /** null: there is none. Not looked at where the candidate's file has the baseline's values. */
  readonly baseline: TableFile | null;
  readonly columns: PredictionColumns;
  /** Names of the columns in the baseline's file. */
  readonly baselineColumns: PredictionColumns;
}

/** How far the summing up of rows is. */
export interface ReadingProgress {
  /** Rows are read; those in any order are `dealt` into parts on disk and `joined` part by part. */
  readonly step: 'read' | 'dealt' | 'joined';
  /** Of the step, in [0, 1]; what other threads have begun counts as done. null: nobody knows how many rows a stream has. */
  readonly share: number | null;
  /** Read here of what is read now. */
  readonly rows: number;
}

/** What takes long with many rows. */
export interface Compute {
  /**
   * `estimateRows` of the domain over all metrics and slices: the same estimates in the same order, sooner where there are
   * many rows and a second core. Work elsewhere has begun when it returns.
   */
  estimateRows(rows: PairedRows): Promise<readonly Estimate[]>;
  /**
   * What `pairRows` makes of the rows, summed up without ever holding them all. `undefined`: it cannot be done, for whatever
   * reason; all rows are to be read then, and what is wrong with them shows. `onProgress` is told many times a second.
   */
  sumRows(rows: LongRows, onProgress?: (progress: ReadingProgress) => void): Promise<PairedRows | undefined>;
}
