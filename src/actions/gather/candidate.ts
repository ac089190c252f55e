import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { MetricValues } from '../../domain/evidence/value.ts';
import { isGlob } from '../../domain/glob.ts';
import { predictionPaths } from '../../domain/policy/policy.ts';
import type { RunRecord } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import type { KeptRun } from '../../ports/runs.ts';
import type { TreeEntry } from '../../ports/repository.ts';
import { isAsCommitted } from './as-committed.ts';
import { type Evidence, evidenceOfRun, orUnreadable, readRows } from './evidence.ts';
import { assertItsOwn, originalThere } from './original.ts';
import { missingFiles } from './missing-files.ts';
import type { Policies } from './policies.ts';
import { recordRun, runFolderOf } from './recording.ts';
import { openRun, type RunFolder } from './run-folder.ts';
import { gatherSources, type NamedSources, predictionFiles, type Sources } from './sources.ts';
import { summedUp } from './spark-rows.ts';
import type { Subject } from './subjects.ts';
import { leftByFailure, trainedHere } from './trained.ts';
import { validateHere, type Validating } from './validated.ts';

export interface CandidateRequest {
  readonly host: Host;
  readonly subject: Subject;
  readonly named: NamedSources & { readonly run?: string | undefined };
  readonly tree: readonly TreeEntry[];
  readonly policies: Policies;
  readonly inputsDigest: string;
  /** Data of files that this job made is validated here, unless that is done. */
  readonly validating?: Validating;
}

export interface Candidate {
  readonly evidence: Evidence;
  /** Absent when the metric files cannot be read. */
  readonly run?: RunFolder;
  /** The files that it was made of here; absent for a run that came whole. */
  readonly sources?: Sources;
  /** Files of the recipe that are not there, a sentence each. */
  readonly missing?: readonly string[];
  /** What this workflow run points to: made by another one from the very same inputs, as was verified here. */
  readonly reused?: KeptRun;
}

const metricsLimit = 16_000_000;

/**
 * The run under review: the one that `run` names; else of the files that inputs name; else the one that `train` left in
 * this job; else of the recipe's files that this job has made; else this workflow run's artifact; else of the recipe's files as they are committed.
 */
export async function gatherCandidate(request: CandidateRequest): Promise<Candidate> {
  const { host, subject, named } = request;
  if (named.run !== undefined) return candidateOfRun(request, named.run);
  const sources = await gatherSources(host, subject, named);
  const ofHead = host.context.event !== 'pull_request_target';
  const trained = sources.named ? undefined : await trainedHere(host, subject);
  if (trained) return ofTrained(request, trained);
  const left = await leftByFailure(host, subject, sources);
  if (left && sources.named) throw new ModelgateError(left);
  const isHere = sources.named || (!left && (await isFresh(request, sources)));
  if (ofHead && isHere) return ofSources(request, sources);
  const kept = (await host.runs.ofThisWorkflowRun()).find(
    (run) => run.model === subject.model && !run.expired,
  );
  if (kept) return ofKept(request, kept);
  if (!ofHead) throw notOfHead();
  if (left) throw new ModelgateError(left);
  if (sources.metrics.length > 0 || sources.predictions) return ofSources(request, sources);
  throw await noCandidate(request);
}

/** The run that a folder or a `run.json` holds. @throws ModelgateError INPUT_INVALID, FILE_MISSING, DOCUMENT_INVALID */
export async function candidateOfRun(
  request: CandidateRequest,
  location: string,
): Promise<Candidate & { readonly run: RunFolder }> {
  return ofRun(request, await openModelRun(request, location));
}

/** A checkout there is the base branch's: its files would be held against themselves. */
function notOfHead(): ModelgateError {
  return new ModelgateError({
    code: 'NOT_SUPPORTED_HERE',
    message: 'On `pull_request_target` the files of the workspace are not known to be the pull request’s',
    hint: 'Use the event `pull_request`, or hand the run over as an artifact of this workflow run.',
  });
}

/** It may have been reused: then what this workflow run points to says where it is from. */
async function ofTrained(request: CandidateRequest, trained: RunFolder): Promise<Candidate> {
  const { host, subject } = request;
  const candidate = await ofRun(request, modelRun(request, trained));
  if (trained.record.commit === host.context.commit) return candidate;
  const kept = (await host.runs.ofThisWorkflowRun()).find(
    ({ model, original }) => model === subject.model && original !== undefined,
  );
  if (!kept) return candidate;
  const { tree, policies } = request;
  return { ...candidate, reused: await originalThere(host, kept, { subject, tree, policies }) };
}

async function ofKept(request: CandidateRequest, kept: KeptRun): Promise<Candidate> {
  const { host, subject, tree, policies } = request;
  const original = await originalThere(host, kept, { subject, tree, policies });
  const folder = runFolderOf(subject.model);
  await host.runs.fetch(original, folder);
  const run = await openModelRun(request, folder);
  const candidate = await ofRun(request, run);
  if (original === kept) return candidate;
  assertItsOwn(run, original);
  return { ...candidate, reused: original };
}

async function openModelRun(request: CandidateRequest, location: string): Promise<RunFolder> {
  return modelRun(request, await openRun(request.host, location), location);
}

/** @throws ModelgateError INPUT_INVALID for one whose training failed, or of another model */
function modelRun({ subject }: CandidateRequest, run: RunFolder, location = run.folder): RunFolder {
  const code = run.record.training?.['exit-code'] ?? 0;
  if (code !== 0) {
    const message = `The run’s training failed with code ${code}: there is nothing to judge`;
    throw new ModelgateError({ code: 'INPUT_INVALID', message, place: { path: location } });
  }
  if (run.record.model === subject.model) return run;
  const message = `The run is one of model \`${run.record.model}\`, expected \`${subject.model}\``;
  throw new ModelgateError({ code: 'INPUT_INVALID', message, place: { path: location } });
}

/** A run says of itself what it was made from: it counts only where it is what this commit gives. */
async function ofRun({ host, inputsDigest }: CandidateRequest, run: RunFolder) {
  const { 'inputs-digest': claimed, ...side } = sideOfRecord(run.record);
  const known = claimed === inputsDigest ? { ...side, 'inputs-digest': inputsDigest } : side;
  return { evidence: await evidenceOfRun(host, run, { side: known }), run };
}

async function ofSources(request: CandidateRequest, gathered: Sources): Promise<Candidate> {
  const { host, subject, inputsDigest } = request;
  const missing = await missingFiles(host, subject, gathered);
  for (const sentence of missing) host.log.warn(`${subject.model}: ${sentence}`);
  const unreadable: string[] = [];
  const { predictions: _unsound, ...withoutRows }: Sources = gathered;
  const summed = await orUnreadable(unreadable, () => summedUp(host, subject, gathered));
  const sources: Sources = summed ?? withoutRows;
  const values = await orUnreadable(unreadable, () => readMetricFiles(host, sources.metrics));
  const validation = await validateHere({ ...request, made: sources.model }, unreadable);
  const recording = { host, subject, sources, values: values ?? new Map(), inputsDigest, validation };
  // Read while the run's copy is made and hashed.
  const rows = sources.predictions && readRowsOf(host, sources.predictions);
  rows?.catch(() => undefined);
  const run = await recordRun(recording);
  const evidence = await evidenceOfRun(host, run, { side: sideOfRecord(run.record), rows });
  const all = { ...evidence, unreadable: [...unreadable, ...evidence.unreadable] };
  return { evidence: all, ...(values && { run }), sources, missing };
}

function readRowsOf(host: Host, { path: file, columns }: NonNullable<Sources['predictions']>) {
  return readRows(host, path.relative(host.files.root, file), columns);
}

export async function readMetricFiles(
  { files, metricFiles }: Host,
  paths: readonly string[],
): Promise<MetricValues> {
  const read = await Promise.all(
    paths.map(async (file) => {
      const bytes = await files.read(file, metricsLimit);
      if (!bytes)
        throw new ModelgateError({
          code: 'FILE_MISSING',
          message: 'The file is gone',
          place: { path: file },
        });
      const shown = path.relative(files.root, file);
      return { path: shown, values: await metricFiles.parse(bytes, shown) };
    }),
  );
  return metricFiles.merge(read);
}

export function sideOfRecord(record: RunRecord): Evidence['side'] {
  return {
    kind: 'run',
    name:
      record.commit === undefined
        ? `run ${record.id}`
        : `${record.commit.slice(0, 7)}${record.dirty ? ' with uncommitted changes' : ''}`,
    run: record.id,
    ...(record.commit !== undefined && { commit: record.commit }),
    ...(record['content-id'] !== undefined && { 'content-id': record['content-id'] }),
    ...(record['inputs-digest'] !== undefined && { 'inputs-digest': record['inputs-digest'] }),
  };
}

/** Whether this job made the files: a file that is just as the commit has it says nothing about who trained. */
async function isFresh(
  { host, tree }: CandidateRequest,
  { metrics, predictions }: Sources,
): Promise<boolean> {
  const rows = predictions && (predictions.bySpark?.files ?? predictionFiles(predictions));
  for (const file of [...metrics, ...(rows ?? [])]) if (!(await isAsCommitted(host, tree, file))) return true;
  return false;
}

async function noCandidate({ host, subject }: CandidateRequest): Promise<ModelgateError> {
  const { model, recipe, removed } = subject;
  const named = [...recipe.metrics, ...predictionPaths(recipe.predictions)];
  const hint = removed
    ? 'To let a model go, take it out of the policy first, and remove its files in a later pull request.'
    : named.length > 0
      ? `The recipe names ${named.join(', ')}; ${await besides(host, subject)}run the training before this step, or hand the run over as an artifact.`
      : 'Give `metrics` the file that your training writes, such as metrics.json.';
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: `There is nothing to judge of model \`${model}\``,
    hint,
  });
}

/** What lies where the predictions should, for whoever mistyped their name. */
async function besides({ files, context }: Host, { recipe }: Subject): Promise<string> {
  const [pattern] = predictionPaths(recipe.predictions);
  const ending = pattern === undefined ? '' : path.posix.extname(pattern);
  if (pattern === undefined || ending === '' || isGlob(pattern)) return '';
  const alike = path.posix.join(path.posix.dirname(pattern), `*${ending}`);
  const there = await files.glob([alike], path.resolve(context.workspace, recipe.path));
  const start = path.posix.basename(pattern).slice(0, 3);
  const near = there.filter((file) => path.posix.basename(file).startsWith(start));
  const shown = near.length > 0 ? near : there;
  if (shown.length === 0 || shown.length > 3) return '';
  return `there is no file ${pattern}, but there is ${shown.join(', ')}: correct the name, or `;
}
