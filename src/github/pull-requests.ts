import type { RepositoryName } from '../ports/context.ts';
import type { Forge } from '../ports/forge.ts';
import type { Octokit } from './client.ts';

/** Of a list, as GitHub has it. */
const pageSize = 100;
/** How far the events of one pull request are looked through. */
const mostPages = 3;
/** By hand, and by GitHub where the base was merged and deleted: https://docs.github.com/rest/using-the-rest-api/issue-event-types. */
const moves: ReadonlySet<string> = new Set(['base_ref_changed', 'automatic_base_change_succeeded']);

/** Pull requests by their branch: https://docs.github.com/rest/pulls/pulls, https://docs.github.com/rest/issues/events. */
export function githubPullRequests(
  octokit: Octokit,
  { owner, name, id }: RepositoryName,
): Pick<Forge, 'pullRequestsFrom'> {
  const repo = { owner, repo: name };
  const wasMoved = async (pullRequest: number): Promise<boolean> => {
    for (let page = 1; page <= mostPages; page++) {
      const place = { ...repo, issue_number: pullRequest, per_page: pageSize, page };
      const { data, headers } = await octokit.rest.issues.listEvents(place);
      if (data.some(({ event }) => moves.has(event))) return true;
      if (!hasNext(headers)) return false;
    }
    return true;
  };
  return {
    async pullRequestsFrom(branch) {
      const filter = { head: `${owner}:${branch}`, state: 'all', per_page: pageSize } as const;
      const { data, headers } = await octokit.rest.pulls.list({ ...repo, ...filter });
      if (data.length >= pageSize || hasNext(headers)) return undefined;
      const found = [];
      for (const { number, head, base } of data) {
        // An owner can have a fork of its own repository; of one that is gone nobody can say.
        const source = head.repo as { readonly id: number } | null;
        const isOurs = source === null || source.id === id;
        if (head.ref !== branch || base.repo.id !== id || !isOurs) continue;
        found.push({ number, base: base.ref, retargeted: source === null || (await wasMoved(number)) });
      }
      return found;
    },
  };
}

function hasNext({ link }: { readonly link?: string | undefined }): boolean {
  return link?.includes('rel="next"') ?? false;
}
