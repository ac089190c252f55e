/** What a check of data or of a model file found. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** What was found and what was expected. Text from the file is quoted and clipped. */
  readonly message: string;
  /** The way out, in one sentence. */
  readonly wayOut: string;
  /** Where the expectation is written: a line of a contract. Annotations go there. */
  readonly rule?: RulePlace;
  /** Data: how many rows, exactly, and of how many. */
  readonly rows?: RowCount;
  /** Data: the first few of those rows, in their order. */
  readonly examples?: readonly RowExample[];
}

/** `error` blocks, `warning` is shown, `info` is kept. */
export type Severity = 'error' | 'warning' | 'info';

export interface FindingPlace {
  readonly path: string;
  /** Part of the file, such as an entry of an archive. */
  readonly inside?: string;
  /** Bytes from the start of the file or of the part. */
  readonly offset?: number;
  /** Column of a table, as the data names it. */
  readonly column?: string;
}

/** Line and column count from 1. */
export interface RulePlace {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

export interface RowCount {
  readonly failing: number;
  readonly total: number;
}

export interface RowExample {
  /** File that the row is in, where the data are several. */
  readonly path?: string;
  /** The first row of data, below a header, is row 1. */
  readonly row: number;
  /** What stands there, by `quoteText`; `null` for nothing. */
  readonly value: string | null;
}

const longestQuote = 120;

/** Text from a file as it may stand in a message: one line, no control or direction signs, at most 120 characters. */
export function quoteText(text: string): string {
  const clipped = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return JSON.stringify(clipped).replace(
    /[^\x20-\x7e\u00a1-\u024f\u0370-\u1fff\u3040-\ud7ff…]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
