import type { Table } from '../domain/evidence/table.ts';

/** Columns of data files. */
export interface Tables {
  /**
   * Reads the named columns of a CSV, JSONL or Parquet file, recognised by content.
   * @throws ModelgateError FILE_MISSING, FILE_UNREADABLE, PREDICTIONS_INVALID (all missing columns at once, with those found)
   */
  read(path: string, columns: readonly string[]): Promise<Table>;
  /**
   * Writes a Parquet file, whole or not at all: numbers as doubles, text as UTF-8. The same table gives the same bytes on every
   * machine.
   * @throws ModelgateError FILE_UNREADABLE where nothing may be written
   */
  write(path: string, table: Table): Promise<void>;
}
