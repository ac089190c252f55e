import type { Node, Syntax } from '../json/node.ts';
import type { JsonScalar } from './json-column.ts';
import { JsonError, parseJson } from '../json/parse.ts';

/** Values of one row by key. `undefined`: the row lacks it; `nested`: an object or array. */
export interface JsonRow {
  readonly keys: () => Iterable<string>;
  readonly valueOf: (key: string) => JsonScalar | undefined | typeof nested;
}

export const nested = Symbol('nested');

/**
 * Reads an object by the platform's parser, which is fast, loses digits of large numbers, knows no NaN and takes the last of two
 * equal keys; so where it fails, or where the row holds such a number, and for the first rows (`strict`) by our own.
 */
export function readJsonRow({ text, wanted, strict, fail }: RowRequest): JsonRow {
  if (strict) return readStrictly(text, fail);
  const row = parseFast(text);
  if (!row || wanted.some((key) => isBeyond(row[key]))) return readStrictly(text, fail);
  return {
    keys: () => Object.keys(row),
    valueOf(key) {
      if (!Object.hasOwn(row, key)) return undefined;
      const value = row[key];
      return typeof value === 'object' && value !== null ? nested : (value as JsonScalar);
    },
  };
}

export interface RowRequest {
  readonly text: string;
  readonly wanted: readonly string[];
  readonly strict: boolean;
  fail(syntax: Syntax): never;
}

/** `undefined` for what is no object, too. */
function parseFast(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const row: unknown = JSON.parse(text);
    return typeof row === 'object' && row !== null && !Array.isArray(row)
      ? (row as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function readStrictly(text: string, fail: (syntax: Syntax) => never): JsonRow {
  const node = parseStrictly(text, fail);
  if (node.kind !== 'object') fail({ line: 1, column: 1, message: 'a row must be a JSON object' });
  const { entries } = node;
  return {
    keys: () => entries.keys(),
    valueOf: (key) => scalarOf(entries.get(key)),
  };
}

function parseStrictly(text: string, fail: (syntax: Syntax) => never): Node {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) return fail(error.syntax);
    throw error;
  }
}

function scalarOf(node: Node | undefined): JsonScalar | undefined | typeof nested {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'null':
      return null;
    case 'number':
      return isBeyond(node.value) && /^-?\d+$/.test(node.text) ? BigInt(node.text) : node.value;
    case 'boolean':
      return node.value;
    case 'text':
      return node.text;
    default:
      return nested;
  }
}

function isBeyond(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}
