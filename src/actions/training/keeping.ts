import { ModelgateError } from '../../domain/errors.ts';
import { formatArtifactName, shortDigest } from '../../domain/run/artifact-name.ts';
import type { Host } from '../../ports/host.ts';
import { isOfTag } from '../gather/kept.ts';
import { openRun, type RunFolder } from '../gather/run-folder.ts';
import type { TrainingPlan } from './plan.ts';
import { contradictionTo } from './reuse.ts';

export interface Kept {
  readonly run: RunFolder;
  /** Of the artifact; absent where the run was not kept. */
  readonly artifact?: number;
}

/**
 * Keeps the run for later jobs. Of a workflow run that is tried again the artifact may be there: it cannot be changed, other jobs may
 * have judged it already, and so it is the run that counts.
 */
export async function keepTrained(host: Host, plan: TrainingPlan, run: RunFolder): Promise<Kept> {
  const { model } = plan.subject;
  const { context, log, runs } = host;
  // What is not committed is no state that anybody could come back to.
  if (context.dirty) return { run };
  if (isOfTag(context)) {
    log.warn(
      `${model}: the run of a tag is not kept for other jobs. Train on the branch that the tag is of.`,
    );
    return { run };
  }
  const name = formatArtifactName({ model, digest: shortDigest(plan.inputsDigest) });
  const earlier = (await runs.ofThisWorkflowRun()).filter((kept) => kept.name === name && !kept.expired);
  try {
    const { id } = await runs.keep(name, run.folder, { unchecked: true });
    const there = earlier.find((kept) => kept.id === id);
    if (!there) return { run, artifact: id };
    log.warn(
      `${model}: this workflow run has ${name} already. That run stands, and this training is dropped; start a new workflow run to replace it.`,
    );
    await runs.fetch(there, run.folder);
    const standing = await openRun(host, run.folder);
    const fault = await contradictionTo(host, plan, standing.record);
    if (fault !== undefined) throw mustNotStand(name, fault);
    return { run: standing, artifact: id };
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== 'NOT_SUPPORTED_HERE') throw error;
    log.warn(error.message);
    return { run };
  }
}

function mustNotStand(name: string, why: string): ModelgateError {
  return new ModelgateError({
    code: 'ARTIFACT_INVALID',
    message: `This workflow run has ${name} already, which cannot be changed, and is not what this training gives: ${why}`,
    hint: 'Start a new workflow run.',
  });
}
