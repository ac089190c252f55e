import { formatArtifactName, shortDigest } from '../../domain/run/artifact-name.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import type { Reviewed } from './review.ts';

/**
 * Keeps the run of a push, so that pull requests find it as their baseline; nothing when this workflow run has one of the
 * model already, as when `train` uploaded it.
 */
export async function keepRun(host: Host, { subject, candidate }: Reviewed): Promise<void> {
  const { context, log, runs } = host;
  const run = candidate?.run;
  const digest = run?.record['inputs-digest'];
  if (context.event !== 'push' || context.dirty || run === undefined || digest === undefined) return;
  if (isOfTag(context)) return;
  if ((await runs.ofThisWorkflowRun()).some(({ model }) => model === subject.model)) return;
  const name = formatArtifactName({ model: subject.model, digest: shortDigest(digest) });
  try {
    await runs.keep(name, run.folder);
    log.info(`Kept the run of ${subject.model} as ${name}: it is the baseline of pull requests from here.`);
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== 'NOT_SUPPORTED_HERE') throw error;
    log.warn(error.message);
  }
}

/**
 * Whether it is about a tag: no run of it is kept. GitHub gives the run of a tag the tag’s name as its branch, and one named like the
 * base branch would pass for a push to it.
 */
export function isOfTag({ ref }: Pick<Host['context'], 'ref'>): boolean {
  return ref.startsWith('refs/tags/');
}
