import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { predictionPaths } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import { runFolderOf } from './recording.ts';
import { openRun, type RunFolder } from './run-folder.ts';
import type { Subject } from './subjects.ts';

/** What `train` leaves for the steps behind it: which run lies in the run's folder, and what the recipe's files were like then. */
interface Note {
  readonly commit: string;
  readonly inputs: string;
  readonly run: string;
  /** By absolute path. */
  readonly stamps: Readonly<Record<string, string>>;
}

/** Notes that the run in the run's folder is that of this commit, whatever else lies where the recipe's files are. */
export async function noteTrained(
  host: Host,
  subject: Subject,
  { run, inputs }: { run: RunFolder; inputs: string },
) {
  const stamps = await stampsOf(host, subject);
  const note: Note = { commit: host.context.commit, inputs, run: run.record.id, stamps };
  await host.notes.leave(subject.model, JSON.stringify(note));
}

/**
 * The run that `train` left in this job for this very commit, trained or reused; `undefined` where there is none, or where files of the
 * recipe were written since: these are then what is asked about.
 */
export async function trainedHere(host: Host, subject: Subject): Promise<RunFolder | undefined> {
  const text = await host.notes.of(subject.model);
  const note = text === undefined ? undefined : (JSON.parse(text) as Note);
  if (!note || note.commit !== host.context.commit) return undefined;
  const isAsLeft = isDeepStrictEqual(await stampsOf(host, subject), note.stamps);
  if (!isAsLeft || !(await host.files.exists(path.posix.join(runFolderOf(subject.model), 'run.json'))))
    return undefined;
  const run = await openRun(host, runFolderOf(subject.model));
  return run.record.id === note.run && run.record['inputs-digest'] === note.inputs ? run : undefined;
}

async function stampsOf({ files, context }: Host, { recipe }: Subject): Promise<Record<string, string>> {
  const folder = path.resolve(context.workspace, recipe.path);
  const patterns = [...recipe.model, ...recipe.metrics, ...predictionPaths(recipe.predictions)];
  const found = (await files.glob(patterns, folder)).map((file) => path.resolve(folder, file));
  const stamped = found.map(async (file) => [file, (await files.stamp(file)) ?? ''] as const);
  return Object.fromEntries(await Promise.all(stamped));
}
