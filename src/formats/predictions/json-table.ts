import { isUtf8 } from 'node:buffer';
import type { Column, Table } from '../../domain/evidence/table.ts';
import type { ByteSource } from './byte-stream.ts';
import type { JsonColumn } from './json-column.ts';
import { ModelgateError, throwFaults } from '../../domain/errors.ts';
import { missingColumns } from '../../domain/evidence/prediction-columns.ts';
import { readRecords } from './byte-stream.ts';
import { createJsonColumn } from './json-column.ts';
import { createJsonArray, createJsonLines } from './json-elements.ts';
import { nested, readJsonRow } from './json-row.ts';

export interface JsonSource extends ByteSource {
  /** One array of objects; else one object a line. */
  readonly array: boolean;
}

const longestElement = 1 << 24;
const sampled = 1000;

/**
 * Reads the named keys of JSON lines or of a JSON array of objects, UTF-8. A key that a row lacks is null there.
 * @throws ModelgateError FILE_UNREADABLE, PREDICTIONS_INVALID
 */
export async function readJsonTable(source: JsonSource, wanted: readonly string[]): Promise<Table> {
  const { path } = source;
  const columns = wanted.map(createJsonColumn);
  const found = new Set<string>();
  let rows = 0;

  function fail({ line, message }: { line: number; message: string }): never {
    throw new ModelgateError({ code: 'PREDICTIONS_INVALID', message, place: { path, line } });
  }

  function onElement(text: string, line: number): void {
    if (text.length > longestElement) fail({ line, message: 'one row is longer than 16 MB' });
    const row = readJsonRow({
      text,
      wanted,
      strict: rows < sampled,
      fail: (syntax) =>
        fail({ line: line + syntax.line - 1, message: `${syntax.message}, in column ${syntax.column}` }),
    });
    if (rows < sampled) for (const name of row.keys()) found.add(name);
    wanted.forEach((name, slot) => {
      const value = row.valueOf(name);
      if (value === nested) {
        return fail({ line, message: `\`${name}\` holds an object or array; one value a row is needed` });
      }
      if (value !== undefined) found.add(name);
      (columns[slot] as JsonColumn).add(value ?? null);
    });
    rows++;
  }

  const elements = (source.array ? createJsonArray : createJsonLines)({ onElement, fail });
  let start = true;
  await readRecords(source, (bytes, last) => {
    const mark = start && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    start = false;
    const used = mark + elements.scan(bytes.subarray(mark), last);
    if (!isUtf8(bytes.subarray(0, used)))
      fail({ line: rows, message: 'the text is not UTF-8, here or before' });
    return used;
  });
  if (rows > 0) throwFaults(missingColumns({ path, wanted, found: [...found] }));
  const read = new Map<string, Column>();
  wanted.forEach((name, slot) => read.set(name, (columns[slot] as JsonColumn).finish()));
  return { path, rows, columns: read };
}
