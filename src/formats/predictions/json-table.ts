import { isUtf8 } from 'node:buffer';
import type { Table } from '../../domain/evidence/table.ts';
import type { ByteSource } from './byte-stream.ts';
import { ModelgateError, throwFaults } from '../../domain/errors.ts';
import { missingColumns } from '../../domain/evidence/prediction-columns.ts';
import { readRecords } from './byte-stream.ts';
import { createJsonArray, createJsonLines } from './json-elements.ts';
import { createJsonRows } from './json-rows.ts';

export interface JsonSource extends ByteSource {
  /** One array of objects; else one object a line. */
  readonly array: boolean;
}

/**
 * Reads the named keys of JSON lines or of a JSON array of objects, UTF-8. A key that a row lacks is null there.
 * @throws ModelgateError FILE_UNREADABLE, PREDICTIONS_INVALID
 */
export async function readJsonTable(source: JsonSource, wanted: readonly string[]): Promise<Table> {
  const { path } = source;

  function fail({ line, message }: { line: number; message: string }): never {
    throw new ModelgateError({ code: 'PREDICTIONS_INVALID', message, place: { path, line } });
  }

  const rows = createJsonRows({ wanted, fail });
  const elements = (source.array ? createJsonArray : createJsonLines)({ onElement: rows.add, fail });
  let start = true;
  await readRecords(source, (bytes, last) => {
    const mark = start ? markLength(bytes) : 0;
    start = false;
    const used = mark + elements.scan(bytes.subarray(mark), last);
    if (!isUtf8(bytes.subarray(0, used)))
      fail({ line: rows.n, message: 'the text is not UTF-8, here or before' });
    return used;
  });
  if (rows.n > 0) throwFaults(missingColumns({ path, wanted, found: [...rows.found] }));
  return { path, rows: rows.n, columns: rows.finish() };
}

/** Bytes of the byte order mark that a file of UTF-8 may start with. */
export function markLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
