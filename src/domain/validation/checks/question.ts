import type { Bound } from '../contract/table-contract.ts';
import type { DataCode } from '../data-codes.ts';
import type { RulePlace, Severity } from '../finding.ts';

/** One thing that a contract asks of one table, ready to be put to the engine. */
export interface Question {
  /** Unique within the table and stable from run to run: `amount.range`, `amount.range-2`. */
  readonly id: string;
  readonly code: DataCode;
  readonly severity: Severity;
  readonly place: RulePlace;
  /** Column, or columns joined by commas. */
  readonly column?: string;
  /** What the contract's author calls it. */
  readonly title?: string;
  readonly asks: Ask;
}

export type Ask =
  | RowAsk
  | KeyAsk
  | ReferenceAsk
  /** One number of the whole table: an aggregate in SQL over the names of a scan. */
  | { readonly kind: 'number'; readonly sql: string; readonly what: string; readonly bound: Bound }
  | { readonly kind: 'query'; readonly query: string; readonly column?: string; readonly bound: Bound }
  /** The table's columns decide. */
  | { readonly kind: 'settled'; readonly verdict: 'pass' | 'fail' | 'unjudged'; readonly message: string };

/** Rows by themselves. The number of those that fail, or their share, must be as `bound` says. */
export interface RowAsk {
  readonly kind: 'rows';
  /** A condition over the names of a scan. */
  readonly fails: string;
  /** The value to show, as text. */
  readonly text: string;
  /** What is wrong with a row that fails: `hold less than 0`. */
  readonly says: string;
  readonly bound: Bound;
  /** `bound` is of percent of the rows, or of those that hold something. */
  readonly percent: 'rows' | 'present' | undefined;
  /** A condition for the rows that hold something. */
  readonly present: string;
}

/** Rows that share a key. */
export interface KeyAsk {
  readonly kind: 'keys';
  /** Names of a scan. */
  readonly keys: readonly string[];
  readonly text: string;
  /** Of the number of keys that are there more than once. */
  readonly bound: Bound;
  /** `bound` is of percent of the rows: one key counts as one. */
  readonly percent?: boolean;
}

/** Every key that is whole is a key of the other table. */
export interface ReferenceAsk {
  readonly kind: 'reference';
  readonly keys: readonly string[];
  readonly text: string;
  /** SQL of the other table's keys as text, in columns `k0`, `k1`, … */
  readonly targets: string;
}

/** A cell that a scan reads: SQL over a table, and the names that questions use for it. */
export interface ScanCell {
  readonly raw: string;
  readonly text: string;
  readonly value: string;
}

export interface TablePlan {
  readonly cells: readonly ScanCell[];
  readonly questions: readonly Question[];
}
