import { git, gitMaybe, gitText } from './git.ts';
import { addIssueEvent } from './issue-events.ts';
import { addIssue } from './issues.ts';
import {
  findRepository,
  knownRepository,
  knownUser,
  type Issue,
  type PullRequest,
  type Repository,
  type World,
} from './state.ts';

export interface OpenPullRequest {
  readonly repository: string;
  /** `branch`, or `owner:branch` of a fork. */
  readonly head: string;
  readonly base: string;
  readonly title?: string;
  readonly body?: string | null;
  readonly author?: string;
  readonly draft?: boolean;
}

/** Opens a pull request, as a person does. @throws Error when a branch is missing or there is nothing to merge */
export async function openPullRequest(world: World, wanted: OpenPullRequest): Promise<Issue> {
  const repository = knownRepository(world, wanted.repository);
  const [owner, headBranch] = wanted.head.includes(':')
    ? (wanted.head.split(':', 2) as [string, string])
    : [repository.owner, wanted.head];
  const headRepository =
    owner === repository.owner
      ? repository
      : [...world.repositories.values()].find(
          (other) => other.owner === owner && other.forkOf === repository.fullName,
        );
  if (headRepository === undefined) throw new Error(`${owner} has no fork of ${repository.fullName}`);
  const headSha = await branchTip(headRepository, headBranch);
  const baseSha = await branchTip(repository, wanted.base);
  if (headSha === undefined) throw new Error(`there is no branch ${wanted.head}`);
  if (baseSha === undefined) throw new Error(`there is no branch ${wanted.base}`);
  const pull: PullRequest = {
    headRepository: headRepository.fullName,
    headBranch,
    headSha: '',
    baseBranch: wanted.base,
    baseSha: '',
    mergeBaseSha: '',
    mergeCommitSha: null,
    mergeable: null,
    draft: wanted.draft ?? false,
    mergedAt: null,
    mergedBy: null,
  };
  const issue = addIssue(world, {
    repository,
    title: wanted.title ?? `Merge ${headBranch}`,
    body: wanted.body ?? null,
    author: wanted.author ?? owner,
    pull,
  });
  await syncPullRequests(world, repository);
  return issue;
}

/**
 * Brings the open pull requests of a repository in line with its branches: moved heads, `refs/pull/N/head` and
 * `refs/pull/N/merge`, and pull requests whose commits came into the base by a push, which counts as merging them.
 */
export function syncPullRequests(world: World, repository: Repository): Promise<void> {
  const next = repository.syncing.then(() => syncNow(world, repository));
  repository.syncing = next.catch(() => undefined);
  return next;
}

export function knownPullRequest(repository: Repository, number: number) {
  const issue = repository.issues.get(number);
  if (issue?.pull === undefined)
    throw new Error(`there is no pull request ${number} in ${repository.fullName}`);
  return { issue, pull: issue.pull };
}

export async function branchTip(repository: Repository, branch: string): Promise<string | undefined> {
  return gitMaybe(repository.gitDirectory, ['rev-parse', '-q', '--verify', `refs/heads/${branch}`]);
}

async function syncNow(world: World, repository: Repository): Promise<void> {
  const open = [...repository.issues.values()].filter(
    (issue) => issue.pull !== undefined && issue.state === 'open',
  );
  if (open.length === 0) return;
  const tips = new Map<string, Map<string, string>>([[repository.fullName, await branchTips(repository)]]);
  for (const issue of open) {
    const pull = issue.pull as PullRequest;
    const source = findRepository(world, pull.headRepository);
    if (source === undefined) continue;
    const heads = tips.get(source.fullName) ?? (await branchTips(source));
    tips.set(source.fullName, heads);
    const headSha = heads.get(pull.headBranch) ?? pull.headSha;
    const baseSha = tips.get(repository.fullName)?.get(pull.baseBranch) ?? pull.mergeBaseSha;
    const headMoved = headSha !== pull.headSha;
    if (!headMoved && baseSha === pull.mergeBaseSha) continue;
    if (headMoved) {
      const refspec = `+${headSha}:refs/pull/${issue.number}/head`;
      await git(repository.gitDirectory, ['fetch', '-q', '--no-tags', source.gitDirectory, refspec]);
      pull.headSha = headSha;
      pull.baseSha = baseSha;
      issue.updatedAt = world.now().toISOString();
    }
    pull.mergeBaseSha = baseSha;
    const contained = await gitMaybe(repository.gitDirectory, [
      'merge-base',
      '--is-ancestor',
      headSha,
      baseSha,
    ]);
    if (contained !== undefined) {
      await markMerged(world, { repository, issue, pull, commit: baseSha, by: issue.author });
    } else {
      await makeMergeCommit(world, { repository, issue, pull });
    }
  }
}

async function makeMergeCommit(
  world: World,
  {
    repository,
    issue,
    pull,
  }: { readonly repository: Repository; readonly issue: Issue; readonly pull: PullRequest },
): Promise<void> {
  const { mergeBaseSha: base, headSha: head } = pull;
  const tree = await gitMaybe(repository.gitDirectory, ['merge-tree', '--write-tree', base, head]);
  pull.mergeable = tree !== undefined;
  // A conflict leaves the ref where it was, as on GitHub.
  pull.mergeCommitSha = null;
  if (tree === undefined) return;
  const message = `Merge ${head} into ${base}`;
  pull.mergeCommitSha = await commitTree(world, { repository, tree, parents: [base, head], message });
  await git(repository.gitDirectory, ['update-ref', `refs/pull/${issue.number}/merge`, pull.mergeCommitSha]);
}

export async function commitTree(
  world: World,
  commit: {
    readonly repository: Repository;
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
  },
): Promise<string> {
  const { repository, tree, parents, message } = commit;
  const date = world.now().toISOString();
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message];
  return gitText(repository.gitDirectory, args, { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } });
}

export async function markMerged(
  world: World,
  merged: {
    readonly repository: Repository;
    readonly issue: Issue;
    readonly pull: PullRequest;
    readonly commit: string;
    readonly by: string;
  },
): Promise<void> {
  const { repository, issue, pull, commit, by } = merged;
  const at = world.now().toISOString();
  issue.state = 'closed';
  issue.updatedAt = at;
  issue.closedAt = at;
  pull.mergedAt = at;
  pull.mergedBy = knownUser(world, by).login;
  pull.mergeCommitSha = commit;
  pull.mergeable = null;
  for (const event of ['merged', 'closed']) addIssueEvent(world, { issue, event, by });
  await git(repository.gitDirectory, ['update-ref', '-d', `refs/pull/${issue.number}/merge`]);
}

async function branchTips(repository: Repository): Promise<Map<string, string>> {
  const text = await gitText(repository.gitDirectory, [
    'for-each-ref',
    '--format=%(refname:lstrip=2)%00%(objectname)',
    'refs/heads',
  ]);
  return new Map(text.split('\n').map((line) => line.split('\0') as [string, string]));
}
