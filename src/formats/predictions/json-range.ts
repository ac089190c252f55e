import { isUtf8 } from 'node:buffer';
import type { Column } from '../../domain/evidence/table.ts';
import { orNoRecords, withBytes } from '../records/record-file.ts';
import type { RecordFile, WantedFile } from '../records/record-file.ts';
import { createJsonLines } from './json-elements.ts';
import { createJsonRows } from './json-rows.ts';
import type { JsonRows } from './json-rows.ts';
import { markLength } from './json-table.ts';

/** JSON lines that can be read in parts. `undefined`: the first lines are no rows, or not all columns are among their keys. */
export async function withJsonLines<T>(
  { file, wanted }: WantedFile,
  work: (lines: RecordFile) => Promise<T>,
): Promise<T | undefined> {
  return withBytes(file, async ({ size, bytes, head }) => {
    const start = markLength(head);
    const first = rowsOfLines(head.subarray(start, head.lastIndexOf(10) + 1), wanted);
    if (!first || !wanted.every((name) => first.found.has(name))) return undefined;
    return work({ start, size, bytes, columnsOf });
  });
}

/**
 * The columns of some lines. Rows of a part count from its start, so that at least those are read strictly that are when the
 * file is read as a whole. A line feed inside a value cannot be: it is written as `\n`.
 */
function columnsOf(bytes: Buffer, wanted: readonly string[]): Map<string, Column> | undefined {
  return rowsOfLines(bytes, wanted)?.finish();
}

function rowsOfLines(bytes: Buffer, wanted: readonly string[]): JsonRows | undefined {
  if (!isUtf8(bytes)) return undefined;
  return orNoRecords((fail) => {
    const rows = createJsonRows({ wanted, fail });
    createJsonLines({ onElement: rows.add, fail }).scan(bytes, true);
    return rows;
  });
}
