import type { z } from 'zod';
import { Comparison } from './compare/comparison.ts';
import { throwFaults } from './errors.ts';
import type { Fault } from './errors.ts';
import { jsonFaults } from './json-text.ts';
import { formatField, readOnce, schemaFaults } from './schema-faults.ts';

const sizeLimit = 32 * 1024 * 1024;
const shown = 50;

/**
 * Reads one of our documents: JSON that fits its published schema, with no key twice and none unknown. `path` is what
 * messages call it.
 * @throws ModelgateError DOCUMENT_INVALID with all faults, each with the field it is in; never guessed
 */
export function parseDocument<T extends z.ZodType>(schema: T, text: string, path: string): z.infer<T> {
  const fault = (
    message: string,
    place: Partial<NonNullable<Fault['place']>> = {},
    hint?: string,
  ): Fault => ({
    code: 'DOCUMENT_INVALID',
    message,
    place: { path, ...place },
    ...(hint !== undefined && { hint }),
  });
  if (text.length > sizeLimit) {
    throwFaults([fault(`the document has ${text.length} letters, expected at most ${sizeLimit}`)]);
  }
  const data = parseJson(text, (message) => throwFaults([fault(message)]));
  throwFaults(
    cut(
      jsonFaults(text).map(({ message, offset }) => fault(message, placeIn(text, offset))),
      fault,
    ),
  );
  throwFaults(
    cut(
      schemaFaults(schema, data).map(({ path: keys, message, hint }) => {
        const field = formatField(keys);
        return field === 'schema'
          ? fault(message, { field }, 'It was made by another version of Modelgate, or is another document.')
          : fault(message, field ? { field } : {}, hint);
      }),
      fault,
    ),
  );
  return schema.parse(data, readOnce) as z.infer<T>;
}

/** @throws ModelgateError DOCUMENT_INVALID */
export function parseComparison(text: string, path: string): Comparison {
  return parseDocument(Comparison, text, path);
}

function parseJson(text: string, refuse: (message: string) => void): unknown {
  if (text.trim() === '') refuse('the document is empty');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // The engine's message ends with a piece of the text, which may hold anything.
    refuse(`no valid JSON: ${(error as Error).message.replace(/, .*is not valid JSON$/s, '')}`);
  }
  return undefined;
}

function cut(faults: readonly Fault[], fault: (message: string) => Fault): readonly Fault[] {
  if (faults.length <= shown) return faults;
  return [...faults.slice(0, shown), fault(`and ${faults.length - shown} more faults`)];
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}
