import path from 'node:path';
import { git, gitText } from './git.ts';
import { commitTree, knownPullRequest, markMerged, syncPullRequests } from './pull-requests.ts';
import { type Issue, knownRepository, type Repository, type World } from './state.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase' | 'queue';

export interface MergePullRequest {
  readonly repository: string;
  readonly number: number;
  /** `queue`: the merge queue moves the base to the group's commit. */
  readonly method?: MergeMethod;
  readonly by?: string;
}

/** Merges as the button does. @throws Error when it cannot be merged */
export async function mergePullRequest(world: World, wanted: MergePullRequest): Promise<Issue> {
  const repository = knownRepository(world, wanted.repository);
  await syncPullRequests(world, repository);
  const { issue, pull } = knownPullRequest(repository, wanted.number);
  if (issue.state !== 'open' || pull.mergeable !== true || pull.mergeCommitSha === null) {
    throw new Error(`pull request ${wanted.number} cannot be merged`);
  }
  const base = pull.mergeBaseSha;
  const tree = `${pull.mergeCommitSha}^{tree}`;
  const title = `${issue.title} (#${issue.number})`;
  const message = `Merge pull request #${issue.number}\n\n${issue.title}`;
  const into: Record<MergeMethod, () => string | Promise<string>> = {
    merge: () => commitTree(world, { repository, tree, parents: [base, pull.headSha], message }),
    squash: () => commitTree(world, { repository, tree, parents: [base], message: title }),
    rebase: () => rebased(world, { repository, base, head: pull.headSha }),
    queue: () => pull.mergeCommitSha ?? '',
  };
  const merged = await into[wanted.method ?? 'merge']();
  await git(repository.gitDirectory, ['update-ref', `refs/heads/${pull.baseBranch}`, merged, base]);
  await markMerged(world, { repository, issue, pull, commit: merged, by: wanted.by ?? issue.author });
  await syncPullRequests(world, repository);
  return issue;
}

/** Each commit of a branch anew on top of another, as the button *Rebase and merge* does. */
async function rebased(
  world: World,
  {
    repository,
    base,
    head,
  }: { readonly repository: Repository; readonly base: string; readonly head: string },
): Promise<string> {
  const { gitDirectory } = repository;
  const list = await gitText(gitDirectory, ['rev-list', '--reverse', '--no-merges', `${base}..${head}`]);
  const index = { env: { GIT_INDEX_FILE: path.join(gitDirectory, `rebase-${head}`) } };
  let tip = base;
  for (const commit of list.split('\n').filter((line) => line !== '')) {
    const change = await gitText(gitDirectory, [
      'diff-tree',
      '-p',
      '--binary',
      '--full-index',
      `${commit}^`,
      commit,
    ]);
    await git(gitDirectory, ['read-tree', tip], index);
    await git(gitDirectory, ['apply', '--cached'], { ...index, input: `${change}\n` });
    const tree = await gitText(gitDirectory, ['write-tree'], index);
    const message = await gitText(gitDirectory, ['log', '-1', '--format=%B', commit]);
    tip = await commitTree(world, { repository, tree, parents: [tip], message });
  }
  return tip;
}
