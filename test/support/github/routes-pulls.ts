import { gitMaybe } from './git.ts';
import { paginate } from './paging.ts';
import { renderPull, renderPullSimple } from './render-pull.ts';
import { Refusal, requiredIssue, type Answer, type RepositoryCall, type Route } from './route.ts';
import type { Issue, PullRequest } from './state.ts';

export const pullRoutes: readonly Route[] = [
  { operation: 'pulls/list', needs: [{ pull_requests: 'read' }], handle: listPulls },
  { operation: 'pulls/get', needs: [{ pull_requests: 'read' }], handle: getPull },
  {
    operation: 'repos/list-pull-requests-associated-with-commit',
    needs: [{ pull_requests: 'read' }],
    handle: listPullsOfCommit,
  },
];

interface Pull {
  readonly issue: Issue;
  readonly pull: PullRequest;
}

function listPulls(call: RepositoryCall): Answer {
  const { query, repository } = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const ownerOf = (pull: PullRequest) => pull.headRepository.split('/')[0];
  const found = pulls(call).filter(
    ({ issue, pull }) =>
      (state === 'all' || issue.state === state) &&
      // GitHub ignores a `head` that has no owner in front.
      (head === null || !head.includes(':') || head === `${ownerOf(pull)}:${pull.headBranch}`) &&
      (base === null || base === pull.baseBranch),
  );
  const byUpdate = query.get('sort') === 'updated';
  const direction =
    query.get('direction') ?? (query.has('sort') && query.get('sort') !== 'created' ? 'asc' : 'desc');
  const ordered = found.sort((a, b) =>
    byUpdate && a.issue.updatedAt !== b.issue.updatedAt
      ? a.issue.updatedAt < b.issue.updatedAt
        ? -1
        : 1
      : a.issue.number - b.issue.number,
  );
  if (direction === 'desc') ordered.reverse();
  const page = paginate(call, ordered);
  return {
    status: 200,
    headers: page.headers,
    json: page.items.map((pull) => renderPullSimple({ world: call.world, repository }, pull)),
  };
}

async function getPull(call: RepositoryCall): Promise<Answer> {
  const issue = requiredIssue(call.repository, call.parameters['pull_number'] ?? '');
  if (issue.pull === undefined) throw new Refusal(404, 'Not Found');
  return { status: 200, json: await renderPull(call, { issue, pull: issue.pull }) };
}

/** The merged pull request that brought a commit to the default branch, else the open ones that hold it. */
async function listPullsOfCommit(call: RepositoryCall): Promise<Answer> {
  const { repository, parameters } = call;
  const sha = parameters['commit_sha'] ?? '';
  const known = await gitMaybe(repository.gitDirectory, ['rev-parse', '-q', '--verify', `${sha}^{commit}`]);
  if (known === undefined) throw new Refusal(422, `No commit found for SHA: ${sha}`);
  const found: Pull[] = [];
  for (const candidate of pulls(call)) {
    if (await holds(call, candidate, known)) found.push(candidate);
  }
  const page = paginate(call, found);
  return { status: 200, headers: page.headers, json: page.items.map((pull) => renderPullSimple(call, pull)) };
}

async function holds({ repository }: RepositoryCall, { pull }: Pull, sha: string): Promise<boolean> {
  if (sha === pull.mergeCommitSha && pull.mergedAt !== null) return true;
  const inHead = await gitMaybe(repository.gitDirectory, ['merge-base', '--is-ancestor', sha, pull.headSha]);
  if (inHead === undefined) return false;
  return (
    (await gitMaybe(repository.gitDirectory, ['merge-base', '--is-ancestor', sha, pull.baseSha])) ===
    undefined
  );
}

function pulls({ repository }: RepositoryCall): Pull[] {
  return [...repository.issues.values()].flatMap((issue) =>
    issue.pull === undefined ? [] : [{ issue, pull: issue.pull }],
  );
}
