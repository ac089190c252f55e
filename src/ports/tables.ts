import type { Table } from '../domain/evidence/table.ts';

/** Columns of a data file, that may be so long that they are best never held at once. */
export interface TableFile {
  /** Absolute. */
  readonly file: string;
  /** As people wrote it. */
  readonly path: string;
  /** How rows of it can be read part by part; `null`: there are not so many that it pays. */
  readonly long: LongKind | null;
  /** Reads all of it, once. @throws ModelgateError as `Tables.read` */
  read(): Promise<Table>;
}

/** A file of many rows: Parquet by row groups; CSV and JSON lines from any line; `stream`: text, from its start only. */
export type LongKind = 'parquet' | 'csv' | 'jsonl' | 'stream';

/** Columns of data files. */
export interface Tables {
  /**
   * Reads the named columns of a CSV, JSONL or Parquet file, recognised by content.
   * @throws ModelgateError FILE_MISSING, FILE_UNREADABLE, PREDICTIONS_INVALID (all missing columns at once, with those found)
   */
  read(path: string, columns: readonly string[]): Promise<Table>;
  /**
   * The same, but that a file of very many rows is only looked at: that it is there and has the columns. It must stay there.
   * @throws ModelgateError as `read`
   */
  open(path: string, columns: readonly string[]): Promise<TableFile>;
  /**
   * Writes a Parquet file, whole or not at all: numbers as doubles, text as UTF-8. The same table gives the same bytes on every
   * machine.
   * @throws ModelgateError FILE_UNREADABLE where nothing may be written
   */
  write(path: string, table: Table): Promise<void>;
}
