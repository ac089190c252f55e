import path from 'node:path';
import { sha256Of } from '../../domain/canonical-json.ts';
import type { MetricValues } from '../../domain/evidence/value.ts';
import { shortDigest } from '../../domain/run/artifact-name.ts';
import { makeRunRecord } from '../../domain/run/record-assembly.ts';
import { formatRunRecord } from '../../domain/run/record-text.ts';
import type { RunFile, RunRecord, Training } from '../../domain/run/record.ts';
import type { WorkflowRun } from '../../ports/context.ts';
import type { Host } from '../../ports/host.ts';
import type { RunFolder } from './run-folder.ts';
import type { Sources } from './sources.ts';
import type { Subject } from './subjects.ts';

export interface Recording {
  readonly host: Host;
  readonly subject: Subject;
  readonly sources: Sources;
  readonly values: MetricValues;
  readonly inputsDigest: string | undefined;
  readonly training?: Training;
  /** `validation.json` of the data, which travels with the run. */
  readonly validation?: string | undefined;
  /** Where to; not given: the model's run folder. */
  readonly folder?: string;
  /** Two or more, the first being what the rest is of. */
  readonly seeds?: readonly {
    readonly seed: number;
    readonly values: MetricValues;
    readonly sources: Sources;
  }[];
}

/** Where a model's run lives in the working directory (contract, "Files"). */
export function runFolderOf(model: string): string {
  return path.posix.join('.modelgate', 'runs', model);
}

/** Where a run has the validation of its data. */
export const validationInRun = 'evidence/validation/validation.json';

/** Writes the run's folder: `files/` and `evidence/` as copies, `run.json` last. */
export async function recordRun({
  host,
  subject,
  sources,
  values,
  inputsDigest,
  training,
  validation,
  seeds = [],
  folder = runFolderOf(subject.model),
}: Recording): Promise<RunFolder> {
  const { files, context } = host;
  await ignoreFolder(host);
  await files.remove(folder);
  const modelRoot = path.resolve(context.workspace, subject.recipe.path);
  const model = await copyAll(
    host,
    folder,
    sources.model.map((file) => [file, path.join('files', path.relative(modelRoot, file))]),
  );
  const validated = validation === undefined ? [] : [[validation, validationInRun] as const];
  const [, ...others] = seeds;
  // Those of a training with several seeds have folders of their own.
  const ownSeeds = others.length === 0 ? (sources.predictions?.seeds?.others ?? []) : [];
  const first = evidenceNames([
    ...sources.metrics,
    ...(sources.predictions ? [sources.predictions.path] : []),
  ]);
  const named = [...first, ...seedNames(ownSeeds, first)];
  const evidence = await copyAll(host, folder, [...named, ...validated]);
  const rows = sources.predictions && named.find(([from]) => from === sources.predictions?.path)?.[1];
  const ofSeeds = others.flatMap(({ seed, sources: { predictions } }) =>
    predictions ? [[predictions.path, seedFile(seed, predictions.path)] as const] : [],
  );
  evidence.push(...(await copyAll(host, folder, ofSeeds)));
  const nameOf = (file: string) => slashes(named.find(([from]) => from === file)?.[1] ?? '');
  const bySeed = sources.predictions?.seeds && {
    seedPredictions: [
      { seed: sources.predictions.seeds.own, file: nameOf(sources.predictions.path) },
      ...sources.predictions.seeds.others.map(({ seed, path: file }) => ({
        seed,
        file: others.length === 0 ? nameOf(file) : slashes(seedFile(Number(seed), file)),
      })),
    ],
  };
  const record: RunRecord = makeRunRecord({
    model: subject.model,
    commit: context.dirty ? ((await host.repository.parents(context.commit))[0] as string) : context.commit,
    dirty: context.dirty || !isOfItsCommit(training),
    files: model,
    evidence,
    metrics: values,
    ...(inputsDigest !== undefined && { inputsDigest }),
    ...(rows !== undefined &&
      sources.predictions && { predictions: { ...sources.predictions.columns, file: slashes(rows) } }),
    ...bySeed,
    ...(context.workflow && { workflow: workflowOf(context.workflow, context.event) }),
    ...(training && { training }),
    ...(seeds.length > 0 && {
      seeds: seeds.map(({ seed, values: metrics, sources: { predictions } }, at) => ({
        seed,
        metrics,
        ...(predictions && {
          predictions: slashes(at === 0 && rows !== undefined ? rows : seedFile(seed, predictions.path)),
        }),
      })),
    }),
  });
  await files.write(path.join(folder, 'run.json'), formatRunRecord(record));
  return { record, folder };
}

function workflowOf({ id, attempt, path: file, url }: WorkflowRun, event: string) {
  return { run: id, attempt, path: file, event, url };
}

/** `.modelgate/` ignores itself in git. */
export async function ignoreFolder({ files }: Host): Promise<void> {
  if (!(await files.exists('.modelgate/.gitignore'))) await files.write('.modelgate/.gitignore', '*\n');
}

async function copyAll(
  { files }: Host,
  folder: string,
  copies: readonly (readonly [string, string])[],
): Promise<RunFile[]> {
  const copied: RunFile[] = [];
  for (const [from, to] of copies) {
    await files.copy(from, path.join(folder, to));
    copied.push({ path: slashes(to), ...(await files.digest(path.join(folder, to))) });
  }
  return copied.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Nobody could come back to what was trained with other files. */
function isOfItsCommit(training: Training | undefined): boolean {
  const environment = training?.environment;
  return environment === undefined || (environment.verified && environment.modified.length === 0);
}

function seedFile(seed: number, file: string): string {
  return path.join('evidence', `seed-${seed}`, path.basename(file));
}

/** `evidence/<base name>`; files of one name are told apart by a digest of their path. */
function evidenceNames(sources: readonly string[]): [string, string][] {
  const names = sources.map((file) => path.basename(file));
  return sources.map((file, i) => {
    const name = names[i] as string;
    const clash = names.filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1;
    return [file, path.join('evidence', clash ? `${shortDigest(sha256Of(slashes(file)))}-${name}` : name)];
  });
}

/** Beside the others, or in folders by number where files of several seeds have one name. */
function seedNames(
  further: readonly { readonly path: string }[],
  others: readonly (readonly [string, string])[],
): [string, string][] {
  const lower = (file: string) => path.basename(file).toLowerCase();
  const names = [...others.map(([file]) => lower(file)), ...further.map((seed) => lower(seed.path))];
  const isClash = new Set(names).size < names.length;
  return further.map(({ path: file }, at) => {
    const folder = isClash ? path.join('evidence', 'seeds', String(at + 1)) : 'evidence';
    return [file, path.join(folder, path.basename(file))];
  });
}

function slashes(file: string): string {
  return file.split(path.sep).join('/');
}
