import { setTimeout as sleep } from 'node:timers/promises';
import type { RepositoryName } from '../ports/context.ts';
import type { Forge, Issue } from '../ports/forge.ts';
import type { Octokit } from './client.ts';
import { GitHubRefusal } from './refusal.ts';
import { sameText } from './same-text.ts';

export interface IssuesOptions {
  /** Login under which the token writes. */
  readonly viewer: () => Promise<string>;
  readonly settle: number;
}

/** https://docs.github.com/rest/issues/issues */
export function githubIssues(
  octokit: Octokit,
  { owner, name }: RepositoryName,
  { viewer, settle }: IssuesOptions,
): Pick<Forge, 'issues' | 'createIssue'> {
  const repo = { owner, repo: name };
  const list = async (label: string) => {
    const filter = {
      labels: label,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100,
    } as const;
    const { data } = await octokit.rest.issues.listForRepo({ ...repo, ...filter });
    // GitHub lists pull requests as issues, too.
    return data.filter((issue) => issue.pull_request === undefined).map(issueOf);
  };
  return {
    issues: list,
    async createIssue({ title, body, label }) {
      const create = async () =>
        issueOf((await octokit.rest.issues.create({ ...repo, title, body, labels: [label] })).data);
      try {
        return await create();
      } catch (error) {
        if (!(error instanceof GitHubRefusal) || !error.isAmbiguous) throw error;
        // The issue may be there although the answer was lost: look before making a second one.
        await sleep(settle);
        const [login, there] = [await viewer(), await list(label)];
        const made = there.find(
          (issue) => issue.author === login && issue.title === title && sameText(issue.body, body),
        );
        return made ?? create();
      }
    },
  };
}

function issueOf(data: {
  number: number;
  title: string;
  body?: string | null;
  html_url: string;
  state: string;
  user: { login: string } | null;
}): Issue {
  const { number, title, body, html_url: url, state, user } = data;
  return { number, title, url, author: user?.login ?? 'ghost', body: body ?? '', open: state === 'open' };
}
