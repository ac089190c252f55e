import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../domain/errors.ts';
import { predictionPaths } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import { runFolderOf } from './recording.ts';
import { openRun, type RunFolder } from './run-folder.ts';
import { predictionFiles, type Sources } from './sources.ts';
import type { Subject } from './subjects.ts';

/** What `train` leaves for the steps behind it: which run lies in the run's folder, and what the recipe's files were like then. */
type Note = (Made | Failed) & {
  readonly commit: string;
  /** By absolute path. */
  readonly stamps: Readonly<Record<string, string>>;
};

interface Made {
  readonly inputs: string;
  readonly run: string;
}

/** It began, and came to no run. */
interface Failed {
  readonly failed: true;
  /** The files were not those of a commit. */
  readonly dirty: boolean;
}

/** Notes that the run in the run's folder is that of this commit, whatever else lies where the recipe's files are. */
export async function noteTrained(
  host: Host,
  subject: Subject,
  { run, inputs }: { run: RunFolder; inputs: string },
) {
  await leave(host, subject, { inputs, run: run.record.id }, []);
}

/**
 * Notes that training came to nothing: what lies where the recipe's files are, and in further `metrics`, is no result of it. One that is
 * about to begin has come to nothing yet: it may be killed.
 */
export async function noteFailed(host: Host, subject: Subject, metrics: readonly string[]) {
  await leave(host, subject, { failed: true, dirty: host.context.dirty }, metrics);
}

/**
 * What is wrong where files of a run are as they were when the last training of the model failed; `undefined`: none is. The commit does
 * not matter: who mends the training and does not train has still the files of before.
 */
export async function leftByFailure(
  host: Host,
  subject: Subject,
  sources: Sources,
): Promise<Fault | undefined> {
  const { model } = subject;
  const note = await noteOf(host, model);
  if (!note || !('failed' in note)) return undefined;
  const { root } = host.files;
  const { metrics, predictions } = sources;
  const used = [...sources.model, ...metrics, ...(predictions ? predictionFiles(predictions) : [])];
  const now = sources.named ? await stampsIn(host, root, used) : await stampsOf(host, subject);
  const left = Object.keys(now).filter((file) => note.stamps[file] === now[file]);
  if (left.length === 0) return undefined;
  const shown = left.slice(0, 5).map((file) => path.relative(root, file));
  const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : '';
  const of = note.dirty ? 'with changes that are not committed' : `of commit ${note.commit.slice(0, 7)}`;
  return {
    code: 'OUTPUT_STALE',
    message: `The last training of ${model}, ${of}, failed, and these files were not written since: ${shown.join(', ')}${more}`,
    hint: 'Train again. By hand, write all of them anew.',
  };
}

/**
 * The run that `train` left in this job for this very commit, trained or reused; `undefined` where there is none, or where files of the
 * recipe were written since: these are then what is asked about.
 */
export async function trainedHere(host: Host, subject: Subject): Promise<RunFolder | undefined> {
  const note = await noteOf(host, subject.model);
  if (!note || 'failed' in note || note.commit !== host.context.commit) return undefined;
  const isAsLeft = isDeepStrictEqual(await stampsOf(host, subject), note.stamps);
  if (!isAsLeft || !(await host.files.exists(path.posix.join(runFolderOf(subject.model), 'run.json'))))
    return undefined;
  const run = await openRun(host, runFolderOf(subject.model));
  return run.record.id === note.run && run.record['inputs-digest'] === note.inputs ? run : undefined;
}

async function leave(host: Host, subject: Subject, end: Made | Failed, metrics: readonly string[]) {
  const { context, files, notes } = host;
  const stamps = await stampsOf(host, subject);
  const named = metrics.length === 0 ? {} : await stampsIn(host, files.root, metrics);
  const note: Note = { ...end, commit: context.commit, stamps: { ...stamps, ...named } };
  await notes.leave(subject.model, JSON.stringify(note));
}

async function noteOf({ notes }: Host, model: string): Promise<Note | undefined> {
  const text = await notes.of(model);
  return text === undefined ? undefined : (JSON.parse(text) as Note);
}

function stampsOf(host: Host, { recipe }: Subject): Promise<Record<string, string>> {
  const folder = path.resolve(host.context.workspace, recipe.path);
  const patterns = [...recipe.model, ...recipe.metrics, ...predictionPaths(recipe.predictions)];
  return stampsIn(host, folder, patterns);
}

async function stampsIn({ files }: Host, folder: string, patterns: readonly string[]) {
  const found = (await files.glob(patterns, folder)).map((file) => path.resolve(folder, file));
  const stamped = found.map(async (file) => [file, (await files.stamp(file)) ?? ''] as const);
  return Object.fromEntries(await Promise.all(stamped));
}
