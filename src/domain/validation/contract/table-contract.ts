import type { RulePlace, Severity } from '../finding.ts';

/** What is asked of data, whatever format it was written in. */
export interface Contract {
  /** `ODCS v3.1.0` */
  readonly format: string;
  readonly path: string;
  readonly id?: string;
  readonly version?: string;
  readonly tables: readonly TableContract[];
  /** Parts that ask something of data and are not judged. */
  readonly unjudged: readonly Unjudged[];
}

export interface Unjudged {
  readonly place: RulePlace;
  /** What it is and why, in a sentence. */
  readonly message: string;
  /** `info`: nothing that could be checked is left out, such as words for people. */
  readonly severity: 'warning' | 'info';
}

export interface TableContract {
  readonly name: string;
  /** Other names that files of it may have. */
  readonly aliases: readonly string[];
  readonly place: RulePlace;
  readonly columns: readonly ColumnContract[];
  readonly checks: readonly TableCheck[];
  /** How bad a column is that the contract does not name; `undefined`: it may be there. */
  readonly extraColumns: Severity | undefined;
}

export interface ColumnContract {
  /** As the data names it; several where it lies in an object. */
  readonly path: readonly [string, ...string[]];
  readonly place: RulePlace;
  /** How bad it is when the column is not there; `undefined`: it may be missing. */
  readonly missing: Severity | undefined;
  readonly type?: TypeCheck;
  /** Words in text that stand for nothing, besides an empty cell. */
  readonly nothing?: readonly string[];
  readonly checks: readonly ColumnCheck[];
}

export type LogicalType =
  'string' | 'integer' | 'number' | 'boolean' | 'date' | 'timestamp' | 'time' | 'array' | 'object';

interface Asked {
  readonly severity: Severity;
  readonly place: RulePlace;
  /** What the contract's author calls it. */
  readonly title?: string;
}

export interface TypeCheck extends Asked {
  readonly type: LogicalType;
  /** Of dates and times in text, in strptime's letters; not given: ISO 8601. */
  readonly format?: string;
  /** Timestamps must say their offset. */
  readonly zoned?: boolean;
  /** Whole numbers of these bounds, both included. */
  readonly width?: { readonly least: bigint; readonly most: bigint };
  /** A column of text is read for this type, as a file of text would be. */
  readonly fromText?: boolean;
}

export type Scalar = string | number | boolean;

/** Each row by itself. `allowed`: share of the rows, 0 to 1, that may fail. */
export type RowRule =
  | { readonly kind: 'required' }
  | {
      readonly kind: 'range';
      readonly min?: number | string;
      readonly max?: number | string;
      readonly above?: number | string;
      readonly below?: number | string;
    }
  | { readonly kind: 'length'; readonly min?: number; readonly max?: number }
  /** An unanchored search. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'format'; readonly format: TextFormat }
  | { readonly kind: 'enum'; readonly values: readonly Scalar[] }
  | { readonly kind: 'not-in'; readonly values: readonly Scalar[] }
  | { readonly kind: 'multiple'; readonly of: number }
  | { readonly kind: 'items'; readonly min?: number; readonly max?: number; readonly unique?: boolean };

export type TextFormat = 'email' | 'uuid' | 'uri' | 'hostname' | 'ipv4' | 'ipv6';

export type ColumnCheck = Asked &
  (
    | (RowRule & { readonly allowed?: number })
    | { readonly kind: 'unique' }
    | MetricCheck
    | { readonly kind: 'sql'; readonly query: string; readonly bound: Bound }
    | { readonly kind: 'age'; readonly of: 'newest' | 'oldest'; readonly seconds: number }
    | {
        readonly kind: 'aggregate';
        readonly aggregate: 'min' | 'max' | 'mean' | 'median' | 'sum' | 'std' | 'distinct' | 'distinct-share';
        readonly bound: Bound;
      }
  );

export interface MetricCheck {
  readonly kind: 'metric';
  readonly metric: 'null' | 'missing' | 'invalid' | 'duplicate';
  readonly bound: Bound;
  readonly percent: boolean;
  /** What counts as missing besides nothing. */
  readonly missing?: readonly Scalar[];
  /** What is valid. */
  readonly valid?: readonly Scalar[];
  readonly pattern?: string;
}

export type TableCheck = Asked &
  (
    | { readonly kind: 'unique'; readonly columns: readonly string[] }
    | { readonly kind: 'rows'; readonly bound: Bound }
    | {
        readonly kind: 'duplicates';
        readonly columns: readonly string[];
        readonly bound: Bound;
        readonly percent: boolean;
      }
    | { readonly kind: 'columns'; readonly bound: Bound }
    | { readonly kind: 'sql'; readonly query: string; readonly bound: Bound }
    | {
        readonly kind: 'reference';
        readonly columns: readonly string[];
        readonly table: string;
        readonly targets: readonly string[];
      }
  );

/** What one number must be. */
export type Bound =
  | { readonly kind: 'be' | 'not-be'; readonly value: Scalar | null }
  | { readonly kind: 'above' | 'at-least' | 'below' | 'at-most'; readonly value: number }
  /** Both ends included. */
  | { readonly kind: 'between' | 'not-between'; readonly low: number; readonly high: number };
