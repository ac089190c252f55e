import path from 'node:path';
import type { ChangedRows } from '../../domain/compare/changed-rows.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { changedRowsCsv, changedRowsFile } from '../../domain/report/changed-rows-csv.ts';
import type { Host } from '../../ports/host.ts';
import { ignoreFolder } from './recording.ts';

/** Where a comparison lies in the working directory (contract, "Files"). */
export function comparisonFile(model: string): string {
  return path.posix.join(folderOf(model), 'comparison.json');
}

/** Beside it: what nobody could read in a report. It is there where rows changed. */
export function changedRowsPath(model: string): string {
  return path.posix.join(folderOf(model), changedRowsFile);
}

/** Beside it: what is known of data and model files, where that is more than the run brings along. */
export function judgedValidationFile(model: string): string {
  return path.posix.join(folderOf(model), 'validation.json');
}

/** What is written beside a comparison. */
export interface Beside {
  readonly changed?: ChangedRows | undefined;
  /** The text of it. */
  readonly validation?: string | undefined;
}

/** Writes the comparison, and what is beside it; that of an earlier comparison does not stay. */
export async function writeComparison(
  host: Host,
  comparison: Comparison,
  { changed, validation }: Beside = {},
): Promise<void> {
  const { files } = host;
  const { model } = comparison;
  await ignoreFolder(host);
  if (changed && changed.rows.length > 0) await files.write(changedRowsPath(model), changedRowsCsv(changed));
  else await files.remove(changedRowsPath(model));
  if (validation === undefined) await files.remove(judgedValidationFile(model));
  else await files.write(judgedValidationFile(model), validation);
  await files.write(comparisonFile(model), `${JSON.stringify(comparison, null, 2)}\n`);
}

/** What an earlier try left would be taken for this one's. */
export async function removeComparison({ files }: Host, model: string): Promise<void> {
  await files.remove(comparisonFile(model));
  await files.remove(changedRowsPath(model));
  await files.remove(judgedValidationFile(model));
}

function folderOf(model: string): string {
  return path.posix.join('.modelgate', 'comparisons', model);
}
