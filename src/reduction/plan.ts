import type { CsvPart } from './csv-parts.ts';
import type { SumsData } from '../domain/sums/row-sums.ts';
import type { SumsShape } from '../domain/sums/row-chunk.ts';
import type { ChunkNames } from '../domain/sums/chunk-columns.ts';

/** A prediction file. */
export interface RowFile {
  /** Absolute. */
  readonly file: string;
  /** As people wrote it. */
  readonly path: string;
  /** Columns to read of it. */
  readonly wanted: readonly string[];
}

/** What every thread is told that takes part: it is copied to them. */
export interface ReductionPlan {
  readonly kind: 'parquet' | 'csv';
  readonly candidate: RowFile;
  readonly baseline: RowFile | null;
  /** Of CSV files. */
  readonly parts: readonly CsvPart[];
  readonly names: ChunkNames;
  readonly shape: SumsShape;
  /** One number that all threads share: the next unit to be taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What one thread made of the units that it took. */
export interface Share {
  readonly sums: SumsData;
  readonly classes: readonly string[];
  readonly kinds: readonly string[];
  readonly edges: readonly UnitEdges[];
}

/** Ids at the ends of a unit. */
export interface UnitEdges {
  readonly unit: number;
  readonly first: number | string;
  readonly last: number | string;
}
