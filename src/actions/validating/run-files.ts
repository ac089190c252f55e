import path from 'node:path';
import type { Finding } from '../../domain/validation/finding.ts';
import { signatureChanges } from '../../domain/validation/signature-changes.ts';
import { foundInWords, type Validation } from '../../domain/validation/validation.ts';
import type { RunFile } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import { orUnreadable, type ScorableModel } from '../gather/evidence.ts';
import { portablePath } from '../gather/portable-path.ts';
import type { RunFolder } from '../gather/run-folder.ts';
import type { Subject } from '../gather/subjects.ts';
import { readValidation, writeValidation } from '../gather/validated.ts';
import { asMade, type InspectedFiles, lookInto } from './model-files.ts';
import { withModelFiles } from './validate-model.ts';

export interface PresentFiles {
  readonly subject: Subject;
  /** File of what is known already, such as of the data. */
  readonly before: string | undefined;
  /** The recipe's model files that are there, absolute. */
  readonly made: readonly string[];
  /** Imports that somebody has read: an input, never a file of the repository. */
  readonly allow: readonly string[];
}

/**
 * Looks into model files that are there before a run is made of them, without loading them; those of `before`, byte by byte, are left
 * as they were judged there. Gives the file that says all of it.
 * @throws ModelgateError FILE_MISSING, FILE_UNREADABLE, DOCUMENT_INVALID
 */
export async function validatePresentFiles(
  host: Host,
  { subject: { model }, before, made, allow }: PresentFiles,
): Promise<string> {
  const known = before === undefined ? undefined : (await readValidation(host, before)).validation;
  // That nothing was looked at is told where it is judged.
  if (before !== undefined && known?.verdict === 'unchanged') return before;
  const paths = made.map((file) => portablePath(host.files.root, file));
  const left = await withoutInspected(host, paths, known);
  if (before !== undefined && left.length === 0) return before;
  const { records, findings } = await lookInto(host, left, { allow });
  const files = { records, findings: findings.map(asMade) };
  tell(host, model, files);
  return writeValidation(host, withModelFiles(known, { model, files }));
}

/** What was found in files of a run, and what could not be looked into. */
export interface InspectedRun extends InspectedFiles {
  /** Files that are in the record and not in the folder. */
  readonly absent: readonly RunFile[];
  readonly unreadable: readonly string[];
}

/**
 * Looks into files of a run, where they lie in its folder. They are named as training names them: relative to `base`.
 * The digests are those of the record: what is released is held against them.
 */
export async function lookIntoRun(
  host: Host,
  {
    run: { folder, record },
    files = record.files,
    base,
    allow,
  }: {
    readonly run: RunFolder;
    readonly files?: readonly RunFile[];
    readonly base: string;
    readonly allow: readonly string[];
  },
): Promise<InspectedRun> {
  const records: InspectedFiles['records'] = [];
  const findings: Finding[] = [];
  const absent: RunFile[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const place = path.join(folder, file.path);
    if (!(await host.files.exists(place))) {
      absent.push(file);
      continue;
    }
    const found = await orUnreadable(unreadable, () =>
      host.modelFiles.inspect(place, { allow, digest: false }),
    );
    if (!found) continue;
    const shown = shownPath(host, base, file);
    records.push({ path: shown, format: found.format, size: found.size, sha256: file.sha256 });
    findings.push(
      ...found.findings.map(asMade).map((one) => ({ ...one, place: { ...one.place, path: shown } })),
    );
  }
  return { records, findings, absent, unreadable };
}

/** How model files of a run take and give other things than those of the same names that the baseline has at hand. */
export async function changedSignatures(
  host: Host,
  {
    run: { folder, record },
    base,
    baseline,
  }: {
    readonly run: RunFolder;
    readonly base: string;
    readonly baseline: NonNullable<ScorableModel['files']>;
  },
): Promise<Pick<InspectedRun, 'findings' | 'unreadable'>> {
  const findings: Finding[] = [];
  const unreadable: string[] = [];
  for (const file of record.files) {
    const place = path.join(folder, file.path);
    const other = baseline.get(file.path);
    if (!other || other.sha256 === file.sha256) continue;
    if (!(await host.files.exists(place)) || !(await host.files.exists(other.place))) continue;
    await orUnreadable(unreadable, async () => {
      const before = (await host.modelFiles.inspect(other.place, { digest: false })).signature;
      const now = before && (await host.modelFiles.inspect(place, { digest: false })).signature;
      if (before && now) findings.push(...signatureChanges(now, before, shownPath(host, base, file)));
    });
  }
  return { findings, unreadable };
}

async function withoutInspected(
  { files }: Host,
  paths: readonly string[],
  known: Validation | undefined,
): Promise<readonly string[]> {
  const inspected = new Set(known?.['model-files'].map(({ sha256 }) => sha256));
  if (inspected.size === 0) return paths;
  const digests = await Promise.all(paths.map((file) => files.digest(file)));
  return paths.filter((_, at) => !inspected.has(digests[at]?.sha256 ?? ''));
}

function tell({ log }: Host, model: string, { records, findings }: InspectedFiles): void {
  const kinds = [...new Set(records.map(({ format }) => format))].join(', ');
  log.info(`Looked into the model files of ${model} (${kinds}): ${foundInWords(findings)}.`);
}

/** Relative to the working directory, where the recipe has the file. */
function shownPath({ context, files }: Host, base: string, file: RunFile): string {
  const absolute = path.resolve(context.workspace, base, file.path.replace(/^files\//, ''));
  return portablePath(files.root, absolute);
}
