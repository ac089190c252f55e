import type { Column } from '../../domain/evidence/table.ts';
import { createJsonColumn } from './json-column.ts';
import type { JsonColumn } from './json-column.ts';
import { nested, readJsonRow } from './json-row.ts';

/** Rows of a JSON file, or of a part of it, put into columns one after the other. */
export interface JsonRows {
  readonly n: number;
  /** Keys that rows have: all of the first ones, and those wanted. */
  readonly found: ReadonlySet<string>;
  /** `line`: where the row's text starts. */
  readonly add: (text: string, line: number) => void;
  finish(): Map<string, Column>;
}

export interface JsonRowsRequest {
  readonly wanted: readonly string[];
  /** Rows of the file before these, as far as known: the first of a file are read more strictly. */
  readonly before?: number;
  fail(syntax: { readonly line: number; readonly message: string }): never;
}

const longestElement = 1 << 24;

/** So many rows of a file are read by the strict parser, which refuses a key given twice. */
export const strictRows = 1000;

export function createJsonRows({ wanted, before = 0, fail }: JsonRowsRequest): JsonRows {
  const columns = wanted.map(createJsonColumn);
  const found = new Set<string>();
  let n = 0;
  return {
    get n() {
      return n;
    },
    found,
    add(text, line) {
      if (text.length > longestElement) fail({ line, message: 'one row is longer than 16 MB' });
      const strict = before + n < strictRows;
      const row = readJsonRow({
        text,
        wanted,
        strict,
        fail: (syntax) =>
          fail({ line: line + syntax.line - 1, message: `${syntax.message}, in column ${syntax.column}` }),
      });
      if (strict) for (const name of row.keys()) found.add(name);
      for (const [slot, name] of wanted.entries()) {
        const value = row.valueOf(name);
        if (value === nested) {
          return fail({ line, message: `\`${name}\` holds an object or array; one value a row is needed` });
        }
        if (value !== undefined) found.add(name);
        (columns[slot] as JsonColumn).add(value ?? null);
      }
      n++;
    },
    finish: () => new Map(wanted.map((name, slot) => [name, (columns[slot] as JsonColumn).finish()])),
  };
}
