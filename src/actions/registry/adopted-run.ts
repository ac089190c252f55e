import path from 'node:path';
import { ModelgateError, throwFaults } from '../../domain/errors.ts';
import { linkFaults } from '../../domain/repository-path.ts';
import type { Host } from '../../ports/host.ts';
import { readMetricFiles, sideOfRecord } from '../gather/candidate.ts';
import { type Evidence, evidenceOfRun } from '../gather/evidence.ts';
import { recordRun, runFolderOf } from '../gather/recording.ts';
import { openRun, type RunFolder } from '../gather/run-folder.ts';
import { gatherSources } from '../gather/sources.ts';
import { summedUp } from '../gather/spark-rows.ts';
import type { Subject } from '../gather/subjects.ts';

export interface AdoptedFiles {
  readonly files: readonly string[];
  readonly metrics: readonly string[];
  readonly predictions: string | undefined;
  readonly run: string | undefined;
}

export interface AdoptedRun {
  readonly run: RunFolder;
  readonly evidence: Evidence;
}

/**
 * What is known of a model that serves already: a run's folder as it is, or a record made of the named files. Only what is
 * named counts: what else lies there may be of another model.
 * @param host whose commit is the one that the model is said to be of
 * @throws ModelgateError INPUT_INVALID, FILE_MISSING, DOCUMENT_INVALID, METRICS_INVALID, PREDICTIONS_INVALID
 */
export async function gatherAdopted(
  host: Host,
  subject: Subject,
  { files, metrics, predictions, run: named }: AdoptedFiles,
): Promise<AdoptedRun> {
  if (named !== undefined) {
    if (files.length > 0 || metrics.length > 0 || predictions !== undefined)
      throw wrong('`run` names a whole run: `files`, `metrics` and `predictions` are given besides');
    return withEvidence(host, await openModelRun(host, subject, named));
  }
  if (files.length === 0)
    throw wrong(
      'Neither `files` nor `run` says which model is adopted',
      'Name its files: `--files model.onnx`.',
    );
  const model = await namedModel(host, files);
  const own = path.resolve(host.files.root, runFolderOf(subject.model));
  // The record is written there anew.
  if (model.some((file) => isWithin(own, file)))
    throw wrong(
      '`files` names files of a run that was recorded',
      `Name the run: \`--run ${runFolderOf(subject.model)}\`.`,
    );
  const gathered = await gatherSources(host, subject, { metrics, predictions });
  const sources = predictions === undefined ? gathered : await summedUp(host, subject, gathered);
  const isGiven = { metrics: metrics.length > 0, predictions: predictions !== undefined };
  const run = await recordRun({
    host,
    subject: { ...subject, recipe: { ...subject.recipe, path: commonFolder(host, model) } },
    sources: {
      metrics: isGiven.metrics ? sources.metrics : [],
      ...(isGiven.predictions && sources.predictions && { predictions: sources.predictions }),
      model,
      named: true,
    },
    values: isGiven.metrics ? await readMetricFiles(host, sources.metrics) : new Map(),
    inputsDigest: undefined,
  });
  return withEvidence(host, run);
}

async function withEvidence(host: Host, run: RunFolder): Promise<AdoptedRun> {
  const evidence = await evidenceOfRun(host, run, { side: sideOfRecord(run.record) });
  if (evidence.unreadable.length === 0) return { run, evidence };
  throw new ModelgateError({
    code: 'PREDICTIONS_INVALID',
    message: `The evidence cannot be read: ${evidence.unreadable.join('; ')}`,
    hint: 'Adopt the model without it, or write the file again.',
  });
}

async function openModelRun(host: Host, { model }: Subject, location: string): Promise<RunFolder> {
  const run = await openRun(host, location);
  const code = run.record.training?.['exit-code'] ?? 0;
  if (code !== 0) throw wrong(`The run’s training failed with code ${code}`);
  if (run.record.model !== model)
    throw wrong(`The run is one of model \`${run.record.model}\`, expected \`${model}\``);
  return run;
}

async function namedModel({ files }: Host, patterns: readonly string[]): Promise<readonly string[]> {
  throwFaults(linkFaults(await files.links(patterns)));
  const found: string[] = [];
  for (const pattern of patterns) {
    const matches = await files.glob([pattern]);
    if (matches.length === 0) {
      throw new ModelgateError({
        code: 'FILE_MISSING',
        message: 'Input `files` names a file that is not there',
        place: { path: pattern },
        hint: 'The path is relative to `working-directory`.',
      });
    }
    found.push(...matches.map((file) => path.resolve(files.root, file)));
  }
  return [...new Set(found)].sort();
}

/** The innermost folder that all files are in, as a recipe's path: files are named below it. */
function commonFolder({ context }: Host, files: readonly string[]): string {
  const folders = files.map((file) => path.dirname(file).split(path.sep));
  const [first = [], ...others] = folders;
  const differs = first.findIndex((name, at) => others.some((folder) => folder[at] !== name));
  const common = (differs < 0 ? first : first.slice(0, differs)).join(path.sep) || path.sep;
  return path.relative(context.workspace, common) || '.';
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(`${folder}${path.sep}`);
}

function wrong(message: string, hint?: string): ModelgateError {
  return new ModelgateError({ code: 'INPUT_INVALID', message, ...(hint !== undefined && { hint }) });
}
