/** What a check of data or of a model file found. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** What was found and what was expected. Text from the file is quoted and clipped. */
  readonly message: string;
  /** The way out, in one sentence. */
  readonly wayOut: string;
}

/** `error` blocks, `warning` is shown, `info` is kept. */
export type Severity = 'error' | 'warning' | 'info';

export interface FindingPlace {
  readonly path: string;
  /** Part of the file, such as an entry of an archive. */
  readonly inside?: string;
  /** Bytes from the start of the file or of the part. */
  readonly offset?: number;
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
