import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { parseRunRecord } from '../../domain/run/record-text.ts';
import type { RunRecord } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';

/** A run on disk: its record, and the folder that the record's paths are relative to. */
export interface RunFolder {
  readonly record: RunRecord;
  readonly folder: string;
}

const recordLimit = 16_000_000;

/**
 * Opens a run's folder, or the folder of a `run.json`. Its evidence is held against the record's digests.
 * @throws ModelgateError FILE_MISSING, DOCUMENT_INVALID
 */
export async function openRun({ files }: Host, location: string): Promise<RunFolder> {
  const folder = (await files.isDirectory(location)) ? location : path.dirname(location);
  const file = folder === location ? path.join(location, 'run.json') : location;
  const bytes = await files.read(file, recordLimit);
  if (!bytes) {
    const hint = 'A run is a folder with `run.json`, `files/` and `evidence/`.';
    throw new ModelgateError({
      code: 'FILE_MISSING',
      message: 'There is no run record',
      place: { path: file },
      hint,
    });
  }
  const record = parseRunRecord(new TextDecoder().decode(bytes), file);
  for (const evidence of record.evidence) {
    const place = { path: path.join(folder, evidence.path) };
    if (!(await files.exists(place.path)))
      throw new ModelgateError({
        code: 'DOCUMENT_INVALID',
        message: 'The record names a file that is gone',
        place,
      });
    const found = await files.digest(place.path);
    if (found.sha256 === evidence.sha256 && found.size === evidence.size) continue;
    const message = `The file is not the one of the record: ${found.sha256} instead of ${evidence.sha256}`;
    throw new ModelgateError({ code: 'DOCUMENT_INVALID', message, place });
  }
  return { record, folder };
}
