import { ModelgateError } from '../../domain/errors.ts';
import type { PullRequestBase } from '../../ports/forge.ts';
import type { Host } from '../../ports/host.ts';

/**
 * Why a run of event `pull_request` from `branch` of this repository must not be reused, as the end of a sentence; `undefined`: as
 * far as its base goes, it may. Its workflow is that of the merge commit, so whoever may write to the base decides what is run. No
 * run says which base it was of: every pull request that ever came from the branch counts.
 */
export async function baseObstacle(
  { forge }: Pick<Host, 'forge'>,
  branch: string,
  isTrusted: (base: string) => boolean,
): Promise<string | undefined> {
  let found: readonly PullRequestBase[] | undefined;
  try {
    found = await forge.pullRequestsFrom(branch);
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== 'PERMISSION_MISSING') throw error;
    return 'this job may not see the pull request that it is of: give it `pull-requests: read`';
  }
  if (!found) return 'too many pull requests came from its branch';
  if (found.length === 0) return `no pull request comes from its branch ${shown(branch)} any more`;
  for (const { number, base, retargeted } of found) {
    if (!isTrusted(base)) return `pull request #${number} goes into ${shown(base)}, where no rules live`;
    if (retargeted) return `pull request #${number} was moved from one base to another`;
  }
  return undefined;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
