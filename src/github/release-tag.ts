import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import type { AnnotatedTag } from '../ports/store.ts';
import { GitHubRefusal } from './refusal.ts';
import { commitOfTag } from './release-obstacles.ts';
import { releaseRefusal } from './release-refusal.ts';
import type { Transfers } from './transfers.ts';

/** Who is said to have made a tag whose date is given: GitHub takes no date without a person. */
const tagger = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/**
 * An annotated tag: its object, which nobody sees without a ref and which may be made twice, and then the ref, which is made
 * only if there is none (https://docs.github.com/rest/git/tags).
 */
export async function annotateTag(tag: AnnotatedTag, transfers: Transfers): Promise<void> {
  const { waits } = transfers;
  for (let attempt = 0; ; attempt++) {
    try {
      await make(tag, transfers);
      return;
    } catch (error) {
      if (!(error instanceof GitHubRefusal)) throw error;
      const isTaken = error.answered === 422 && /already exists/i.test(error.said);
      if (!isTaken && !error.isAmbiguous) throw releaseRefusal(error, `the tag ${tag.name} be made`);
      // Whether it is there after all is looked up before anything is sent again.
      if (error.isAmbiguous) await sleep(waits.settle);
      if (await isThere(tag, transfers)) return;
      const pause = waits.pauses[attempt];
      if (pause === undefined) throw releaseRefusal(error, `the tag ${tag.name} be made`);
      await sleep(pause);
    }
  }
}

async function make(
  { name, commit, message, at }: AnnotatedTag,
  { octokit, repo }: Transfers,
): Promise<void> {
  const { data } = await octokit.rest.git.createTag({
    ...repo,
    tag: name,
    message,
    object: commit,
    type: 'commit',
    ...(at !== undefined && { tagger: { ...tagger, date: at } }),
    request: { repeatable: true },
  });
  await octokit.rest.git.createRef({ ...repo, ref: `refs/tags/${name}`, sha: data.sha });
}

/** Names of the annotated tags that begin so (https://docs.github.com/rest/git/refs#list-matching-references). */
export async function annotatedTags(
  prefix: string,
  { octokit, repo }: Transfers,
): Promise<readonly string[]> {
  // All at once, by its description; pages are followed should there be any.
  const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, { ...repo, ref: `tags/${prefix}` });
  return refs.flatMap(({ ref, object }) => (object.type === 'tag' ? [ref.slice('refs/tags/'.length)] : []));
}

/** @throws ModelgateError STORE_REFUSED where it is there on another commit */
async function isThere({ name, commit }: AnnotatedTag, transfers: Transfers): Promise<boolean> {
  const there = await commitOfTag(name, transfers);
  if (there === undefined || there === commit) return there === commit;
  const message = `The tag ${name} is there on commit ${there.slice(0, 12)}, not on ${commit.slice(0, 12)}`;
  throw new ModelgateError({ code: 'STORE_REFUSED', message, hint: 'Delete it if it was made by mistake.' });
}
