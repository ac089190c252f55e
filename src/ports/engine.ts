import type { DataColumn } from '../domain/validation/data/data-column.ts';

/**
 * An engine that answers SQL about tables in files (DuckDB's dialect). It is installed when data is first asked about, and loaded
 * then; what is in it is gone when it is closed.
 */
export interface Engines {
  /** @throws ModelgateError ENGINE_UNAVAILABLE */
  open(options?: EngineOptions): Promise<Engine>;
}

export interface EngineOptions {
  /** A folder that has the engine's packages, for networks without a registry. Relative to the working directory. */
  readonly path?: string;
}

export interface Engine {
  /** `DuckDB 1.5.5` */
  readonly name: string;
  /**
   * Makes data known; all of it, before the first `ask`. Nothing is copied where the engine can read the files as they are; Arrow files it cannot. Only files that were attached can be read by a query.
   * @throws ModelgateError FILE_MISSING, FILE_UNREADABLE, DATA_INVALID
   */
  attach(data: EngineData): Promise<EngineTable>;
  /** Runs SQL that is built by this project: names by `sqlName`, values by `sqlText`. All rows, in the order that the query asks for. */
  query(sql: string): Promise<readonly EngineRow[]>;
  /** Gives a query a name that `ask` may read from; one of that name is replaced. `select` is built by this project. */
  define(name: string, select: string): Promise<void>;
  /**
   * Runs a query that somebody else wrote: one SELECT, over names that `define` gave, by functions that touch nothing else.
   * @throws ModelgateError QUERY_REFUSED with the reason
   */
  ask(sql: string): Promise<readonly EngineRow[]>;
  /** Writes the rows of a query to a CSV file, which must not be there; how many. */
  write(sql: string, file: string): Promise<number>;
  close(): Promise<void>;
}

export interface EngineData {
  /** Under which the data is known: any text, unique within the engine. */
  readonly name: string;
  /** Files, folders, globs or `s3://`, `https://` addresses. Relative to the working directory. */
  readonly paths: readonly string[];
}

export type EngineValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly EngineValue[]
  | { readonly [field: string]: EngineValue };

/** By the names that the query gives. Dates and times are text; integers beyond 2^53 are `bigint`. */
export type EngineRow = Readonly<Record<string, EngineValue>>;

export interface EngineTable {
  readonly name: string;
  /** What stands after FROM: a view of all columns as the files have them. Text files have text alone. */
  readonly relation: string;
  /** The same rows with `rowColumn` and `fileColumn` beside the columns, numbered through all files in their order, from 1. Slower. */
  readonly numbered: string;
  readonly format: DataFormat;
  /** Relative to the working directory, in the order that they are read. */
  readonly files: readonly string[];
  /** The same files as `fileColumn` names them. */
  readonly targets: readonly string[];
  readonly columns: readonly DataColumn[];
  /** Rows that could not be read as rows, and are in no view. Counted exactly. */
  readonly broken: BrokenRows;
  /** Rows that each of `files` has, in their order. Asked for where rows of several files are told apart. */
  rowsByFile(): Promise<readonly number[]>;
}

export type DataFormat = 'csv' | 'parquet' | 'jsonl' | 'json' | 'arrow';

export interface BrokenRows {
  readonly count: number;
  readonly examples: readonly BrokenRow[];
}

export interface BrokenRow {
  readonly path: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** In words of the engine, clipped. */
  readonly reason: string;
}
