import path from 'node:path';
import { ModelgateError } from '../domain/errors.ts';
import { parseArtifactName } from '../domain/run/artifact-name.ts';
import type { RunOrigin } from '../domain/run/origin.ts';
import type { Context } from '../ports/context.ts';
import type { KeptRun, Runs } from '../ports/runs.ts';
import type { Files } from '../ports/system.ts';

/** What is written beside a kept run. `order` counts up: the newest has the highest. */
interface Note {
  readonly name: string;
  readonly commit: string;
  readonly branch: string;
  readonly order: number;
}

/** Only this repository's own commands keep runs here. */
const ofThisRepository: RunOrigin = { repository: 0, headRepository: 0, workflow: '', event: 'push' };

/**
 * Runs kept in folders under the git directory: `modelgate/runs/<commit>/<name>/`. Those that nobody has judged yet lie in
 * `modelgate/runs/unchecked/` in the same way, where no baseline is looked for.
 */
export function localRuns(
  files: Files,
  { gitDirectory, context }: { gitDirectory: string; context: Context },
): Runs {
  const store = path.join(gitDirectory, 'modelgate', 'runs');
  const unjudged = path.join(store, 'unchecked');
  const keep: Runs['keep'] = async (name, directory, { unchecked = false } = {}) => {
    const place = unchecked ? unjudged : store;
    const notes = await readNotes(files, place);
    const order = 1 + Math.max(0, ...notes.map((note) => note.order));
    const note: Note = { name, commit: context.commit, branch: context.baseBranch, order };
    const folder = path.join(place, note.commit, name);
    await files.remove(folder);
    await copyFolder(files, directory, path.join(folder, 'run'));
    // Written last: a folder without its note is no kept run.
    await files.write(path.join(folder, 'kept.json'), `${JSON.stringify(note, null, 2)}\n`);
    return { id: order };
  };
  return {
    async *ofBranch(model, branch) {
      const notes = (await readNotes(files, store)).filter((note) => note.branch === branch);
      for (const note of notes.sort((a, b) => b.order - a.order)) {
        const kept = keptRun(note);
        if (kept?.model === model) yield kept;
      }
    },
    ofThisWorkflowRun: () => Promise.resolve([]),
    async fetch(run, directory) {
      await files.remove(directory);
      const judged = path.join(store, run.commit, run.name);
      const folder = (await files.isDirectory(judged)) ? judged : path.join(unjudged, run.commit, run.name);
      await copyFolder(files, path.join(folder, 'run'), directory);
    },
    async *named(name) {
      for (const place of [store, unjudged]) {
        const notes = (await readNotes(files, place)).filter((note) => note.name === name);
        for (const note of notes.sort((a, b) => b.order - a.order)) {
          const kept = keptRun(note);
          if (kept) yield { kept, origin: ofThisRepository };
        }
      }
    },
    byId: () => Promise.resolve(undefined),
    keep,
    // There is no telling how long the other stays: each has its own.
    point: ({ name }, directory) => keep(name, directory, { unchecked: true }),
  };
}

async function readNotes(files: Files, store: string): Promise<Note[]> {
  if (!(await files.isDirectory(store))) return [];
  const found = await files.glob(['*/*/kept.json'], store);
  return Promise.all(found.map((file) => readNote(files, path.join(store, file))));
}

async function readNote(files: Files, file: string): Promise<Note> {
  const text = new TextDecoder().decode(await files.read(file, 65_536));
  const hint = 'Remove its folder and run the check on the default branch again.';
  const fault = {
    code: 'DOCUMENT_INVALID',
    message: 'The note of a kept run cannot be read',
    place: { path: file },
    hint,
  } as const;
  let note: Partial<Note> | null;
  try {
    note = JSON.parse(text) as Partial<Note> | null;
  } catch (cause) {
    throw new ModelgateError(fault, { cause });
  }
  const { name, commit, branch, order } = note ?? {};
  const isText = [name, commit, branch].every((field) => typeof field === 'string');
  // Where it lies says what it is of: `<commit>/<name>/kept.json`.
  const [, ofName, ofCommit] = file.split(path.sep).reverse();
  if (!isText || !Number.isInteger(order) || name !== ofName || commit !== ofCommit)
    throw new ModelgateError(fault);
  return note as Note;
}

function keptRun(note: Note): KeptRun | undefined {
  const parsed = parseArtifactName(note.name);
  if (!parsed) return undefined;
  const { name, commit, branch, order } = note;
  return { name, model: parsed.model, commit, branch, expired: false, id: order, workflowRun: 0 };
}

async function copyFolder(files: Files, from: string, to: string): Promise<void> {
  for (const file of await files.glob(['**'], from))
    await files.copy(path.join(from, file), path.join(to, file));
}
