import { ModelgateError } from '../../domain/errors.ts';
import { formatArtifactName, shortDigest } from '../../domain/run/artifact-name.ts';
import { reusingEvents } from '../../domain/run/origin.ts';
import type { RunRecord } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import type { KeptRun } from '../../ports/runs.ts';
import { isOfTag } from '../gather/kept.ts';
import { assertItsOwn, obstacleTo, originalThere } from '../gather/original.ts';
import { ignoreFolder, runFolderOf, validationInRun } from '../gather/recording.ts';
import { openRun, type RunFolder } from '../gather/run-folder.ts';
import type { TrainingPlan } from './plan.ts';

/** A run that stands for a training, or why there is none, in a sentence. */
export type Reused =
  | { readonly run: RunFolder; readonly artifact: number; readonly why: string }
  | { readonly run?: undefined; readonly why: string };

/**
 * Looks for a run that was made from the very same inputs (design, section 4, “Train once”): one that this workflow run has already,
 * as when it is tried again; else one of another workflow run that the platform vouches for. Leaves it in the run's folder.
 */
export async function reuseRun(host: Host, plan: TrainingPlan): Promise<Reused> {
  const { model } = plan.subject;
  const why = whyNone(host, plan);
  if (why !== undefined) return { why: `${model} is trained: ${why}.` };
  await ignoreFolder(host);
  const name = formatArtifactName({ model, digest: shortDigest(plan.inputsDigest) });
  const refusals: string[] = [];
  for await (const found of candidates(host, { plan, name, refusals })) {
    const run = await opened(host, plan, found.kept).catch((error: unknown) => {
      if (!(error instanceof ModelgateError)) throw error;
      refusals.push(`${shown(found.kept)} is not used: ${reasonIn(error)}`);
    });
    if (!run) continue;
    const artifact = found.own ?? (await host.runs.point(found.kept, run.folder)).id;
    const made = `${run.record.id} was made from the very same inputs`;
    return { run, artifact, why: `${model} is not trained again: ${made} by ${shown(found.kept)}.` };
  }
  await host.files.remove(runFolderOf(model));
  const [reason = `no run that was made from the same inputs is kept (${name})`, ...more] = refusals;
  return { why: `${model} is trained: ${[reason, ...more].join('; ')}.` };
}

function whyNone({ context }: Host, { reuse }: TrainingPlan): string | undefined {
  if (reuse === 'none') return 'input `reuse` is `none`';
  if (context.dirty) return 'there are changes that are not committed';
  if (isOfTag(context)) return 'the run of a tag is not kept for other jobs';
  if (!reusingEvents.has(context.event)) return `on \`${context.event}\` nothing is reused`;
  return undefined;
}

interface Search {
  readonly plan: TrainingPlan;
  readonly name: string;
  /** Gets what was found and must not be used. */
  readonly refusals: string[];
}

/** Runs as far as the platform vouches for them. `own`: the id of what this workflow run keeps of it already. */
async function* candidates(
  host: Host,
  { plan, name, refusals }: Search,
): AsyncGenerator<{ readonly kept: KeptRun; readonly own?: number }> {
  const { subject, policies, tree } = plan;
  for (const kept of await host.runs.ofThisWorkflowRun()) {
    if (kept.model !== subject.model || kept.expired || !kept.name.startsWith(name)) continue;
    try {
      yield { kept: await originalThere(host, kept, { subject, policies, tree }), own: kept.id };
    } catch (error) {
      if (!(error instanceof ModelgateError) || error.code !== 'ARTIFACT_INVALID') throw error;
      refusals.push(error.message);
    }
  }
  for await (const found of host.runs.named(name)) {
    if (found.kept.workflowRun !== 0 && found.kept.workflowRun === host.context.workflow?.id) continue;
    const obstacle = await obstacleTo(host, found, { subject, policies, tree });
    if (obstacle === undefined) yield { kept: found.kept };
    else refusals.push(`${shown(found.kept)} is not used: ${obstacle}`);
  }
}

/** What a run says of itself can only speak against it. */
async function opened(host: Host, plan: TrainingPlan, kept: KeptRun): Promise<RunFolder> {
  const folder = runFolderOf(plan.subject.model);
  await host.runs.fetch(kept, folder);
  const run = await openRun(host, folder);
  assertItsOwn(run, kept);
  const fault = await contradictionTo(host, plan, run.record);
  if (fault === undefined) return run;
  throw new ModelgateError({ code: 'DOCUMENT_INVALID', message: fault, place: { path: folder } });
}

/** What a record says that does not fit this training. Variables that the recipe depends on are in no commit. */
export async function contradictionTo(
  { workplace }: Host,
  { subject, inputsDigest }: TrainingPlan,
  { training, files, evidence, 'inputs-digest': inputs }: RunRecord,
): Promise<string | undefined> {
  if (inputs !== inputsDigest) return `its record names ${inputs ?? 'no'} inputs`;
  if (files.length > 0 && !evidence.some((file) => file.path === validationInRun))
    return 'nobody has looked into its model files';
  const names = subject.recipe.train?.env ?? [];
  const variables = workplace.variables(names);
  const then = training?.environment?.variables ?? {};
  const other = names.find((name) => then[name] !== variables[name]);
  return other === undefined ? undefined : `the environment variable ${other} had another value`;
}

/** What a run says against itself; its folder is ours, and gone by then. */
function reasonIn({ code, faults, message }: ModelgateError): string {
  return code === 'DOCUMENT_INVALID' ? faults.map((fault) => fault.message).join('; ') : message;
}

function shown({ id, url, commit, workflowRun }: KeptRun): string {
  return workflowRun === 0
    ? `the run of commit ${commit.slice(0, 12)}`
    : `artifact ${id} of ${url ?? workflowRun}`;
}
