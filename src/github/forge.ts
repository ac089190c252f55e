import { setTimeout as sleep } from 'node:timers/promises';
import type { RepositoryName } from '../ports/context.ts';
import type { Comment, Forge } from '../ports/forge.ts';
import type { Octokit } from './client.ts';
import { askGraphql } from './graphql.ts';
import { githubIssues } from './issues.ts';
import { githubPullRequests } from './pull-requests.ts';
import { absentIf404, GitHubRefusal } from './refusal.ts';
import { sameText } from './same-text.ts';
import { githubWorkflows } from './workflows.ts';

export interface ForgeOptions {
  /** Milliseconds that a write whose answer was lost is given to show, before what is there is read back. */
  readonly settle?: number;
  /** Id of the workflow run that asks; none on a shell. */
  readonly workflowRun?: number | undefined;
  /** Where people look at workflow runs, `https://github.com`; empty where it is not known. */
  readonly serverUrl?: string;
}

/**
 * Pull requests and their comments (https://docs.github.com/rest/issues/comments), with what issues and workflows add.
 */
export function githubForge(
  octokit: Octokit,
  repository: RepositoryName,
  { settle = 2_000, workflowRun, serverUrl = '' }: ForgeOptions = {},
): Forge {
  const repo = { owner: repository.owner, repo: repository.name };
  const list = async (pullRequest: number) => {
    const options = { ...repo, issue_number: pullRequest, per_page: 100 };
    return (await octokit.paginate(octokit.rest.issues.listComments, options)).map(commentOf);
  };
  const create = async (pullRequest: number, body: string) =>
    commentOf((await octokit.rest.issues.createComment({ ...repo, issue_number: pullRequest, body })).data);
  const viewer = async () => {
    const answer = await askGraphql<{ viewer: { login: string } }>(octokit, 'query { viewer { login } }');
    return answer.viewer.login;
  };
  return {
    comments: list,
    async createComment(pullRequest, body) {
      try {
        return await create(pullRequest, body);
      } catch (error) {
        if (!(error instanceof GitHubRefusal) || !error.isAmbiguous) throw error;
        // The comment may be there although the answer was lost: look before writing a second one.
        await sleep(settle);
        const [login, there] = [await viewer(), await list(pullRequest)];
        const made = there.findLast((comment) => comment.author === login && sameText(comment.body, body));
        return made ?? create(pullRequest, body);
      }
    },
    async updateComment(id, body) {
      const answer = await absentIf404(octokit.rest.issues.updateComment({ ...repo, comment_id: id, body }));
      return answer && commentOf(answer.data);
    },
    async deleteComment(id) {
      // Gone is what was asked for, also where the first try's answer was lost.
      await absentIf404(octokit.rest.issues.deleteComment({ ...repo, comment_id: id }));
    },
    viewer,
    async pullRequestsOf(commit) {
      const options = { ...repo, commit_sha: commit, per_page: 100 };
      const all = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, options);
      return all
        .filter(({ merged_at: merged }) => typeof merged === 'string')
        .toSorted(
          (a, b) => Date.parse(b.merged_at ?? '') - Date.parse(a.merged_at ?? '') || b.number - a.number,
        )
        .map(({ number }) => number);
    },
    ...githubPullRequests(octokit, repository),
    ...githubIssues(octokit, repository, { viewer, settle }),
    ...githubWorkflows(octokit, repository, { run: workflowRun, serverUrl }),
  };
}

function commentOf(data: {
  id: number;
  body?: string;
  html_url: string;
  user: { login: string } | null;
}): Comment {
  return { id: data.id, author: data.user?.login ?? 'ghost', body: data.body ?? '', url: data.html_url };
}
