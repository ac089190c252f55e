import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import { GitHubRefusal } from './refusal.ts';
import { commitOfTag } from './release-obstacles.ts';
import { releaseRefusal } from './release-refusal.ts';
import type { Transfers } from './transfers.ts';

interface WantedTag {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
}

/**
 * An annotated tag: its object, which nobody sees without a ref and which may be made twice, and then the ref, which is made
 * only if there is none (https://docs.github.com/rest/git/tags).
 */
export async function annotateTag(tag: WantedTag, transfers: Transfers): Promise<void> {
  const { octokit, repo, waits } = transfers;
  const { name, commit, message } = tag;
  for (let attempt = 0; !(await isThere(tag, transfers)); attempt++) {
    try {
      const object = { ...repo, tag: name, message, object: commit, type: 'commit' as const };
      const { data } = await octokit.rest.git.createTag({ ...object, request: { repeatable: true } });
      await octokit.rest.git.createRef({ ...repo, ref: `refs/tags/${name}`, sha: data.sha });
      return;
    } catch (error) {
      if (!(error instanceof GitHubRefusal)) throw error;
      const isTaken = error.answered === 422 && /already exists/i.test(error.said);
      const pause = waits.pauses[attempt];
      // Whether it is there after all is looked up before anything is sent again.
      if ((!isTaken && !error.isAmbiguous) || pause === undefined) {
        if (error.isAmbiguous && (await isThere(tag, transfers))) return;
        throw releaseRefusal(error, `the tag ${name} be made`);
      }
      await sleep(isTaken ? pause : Math.max(pause, waits.settle));
    }
  }
}

/** @throws ModelgateError STORE_REFUSED where it is there on another commit */
async function isThere({ name, commit }: WantedTag, transfers: Transfers): Promise<boolean> {
  const there = await commitOfTag(name, transfers);
  if (there === undefined || there === commit) return there === commit;
  const message = `The tag ${name} is there on commit ${there.slice(0, 12)}, not on ${commit.slice(0, 12)}`;
  throw new ModelgateError({ code: 'STORE_REFUSED', message, hint: 'Delete it if it was made by mistake.' });
}
