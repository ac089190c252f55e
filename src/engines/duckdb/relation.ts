import type { BrokenRows, EngineRow } from '../../ports/engine.ts';
import { type DataColumn } from '../../domain/validation/data/data-column.ts';
import type { DataFile } from './data-files.ts';

/** A data set as the engine can read it: SQL that gives its rows. */
export interface Relation {
  /** A query of all columns and of `fileColumn`, the target of the row's file; in the order of files and rows. */
  readonly select: string;
  readonly columns: readonly DataColumn[];
  readonly broken: BrokenRows;
}

export interface Reading {
  /** At least one, all of one format. */
  readonly files: readonly DataFile[];
  query(sql: string): Promise<readonly EngineRow[]>;
}

export const whole: BrokenRows = { count: 0, examples: [] };

/** Broken rows that are told one by one. */
export const brokenShown = 5;

/** Folders such as `country=BR/` give columns. */
export function isPartitioned(files: readonly DataFile[]): boolean {
  return files.every(({ name }) => /(?:^|\/)[A-Za-z_][A-Za-z0-9_]*=[^/]*\//.test(name));
}

/** Names of the columns that folders give, in their order. */
export function partitionNames(files: readonly DataFile[]): readonly string[] {
  if (!isPartitioned(files)) return [];
  const folders = files[0]?.name.split('/').slice(0, -1) ?? [];
  return folders.flatMap((folder) => /^([A-Za-z_][A-Za-z0-9_]*)=/.exec(folder)?.[1] ?? []);
}
