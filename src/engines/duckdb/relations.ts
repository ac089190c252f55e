import { ModelgateError } from '../../domain/errors.ts';
import { csvRelation } from './csv-relation.ts';
import type { DataFile } from './data-files.ts';
import { jsonRelation } from './json-relation.ts';
import { parquetRelation } from './parquet-relation.ts';
import type { Reading, Relation } from './relation.ts';
import { EngineFault } from './session.ts';

/** How the files of a data set are read. */
export async function relationOf(reading: Reading): Promise<Relation> {
  switch (reading.files[0]?.format) {
    case 'parquet':
    case 'arrow':
      return parquetRelation(reading);
    case 'json':
    case 'jsonl':
      return jsonRelation(reading);
    default:
      return csvRelation(reading);
  }
}

/** @throws ModelgateError FILE_UNREADABLE in the place of what the engine says of a file */
export function unreadableData(error: unknown, files: readonly DataFile[]): never {
  // What the engine cannot parse or bind is a query of ours.
  if (!(error instanceof EngineFault) || !ofTheFile.test(error.message)) throw error;
  const [first] = files;
  const text = (error.message.split('\n', 1)[0] ?? '').replace(/^Error: /, '');
  const named = files.find(({ target }) => error.message.includes(target)) ?? first;
  const reason = files
    .reduce((words, { target, name }) => words.replaceAll(target, name), text)
    .slice(0, 300);
  throw new ModelgateError(
    {
      code: 'FILE_UNREADABLE',
      message: `The data cannot be read: ${reason}`,
      ...(named && { place: { path: named.name } }),
      hint: 'Write the file again; what cannot be read is never a pass.',
    },
    { cause: error },
  );
}

const ofTheFile = /^(?:Error: )?(?:IO|HTTP|Invalid Input|Invalid|Conversion|Permission) Error/;
