import { gitText } from './git.ts';
import { changedFiles } from './objects.ts';
import { nodeId, renderRepository, renderUser, repositoryPage, repositoryUrl } from './render-repository.ts';
import { knownRepository, type Issue, type PullRequest, type Repository, type World } from './state.ts';

export interface PullPlace {
  readonly world: World;
  readonly repository: Repository;
}

/** `pull-request-simple`: as it stands in lists. */
export function renderPullSimple(
  { world, repository }: PullPlace,
  { issue, pull }: { readonly issue: Issue; readonly pull: PullRequest },
): Record<string, unknown> {
  const root = repositoryUrl(world, repository);
  const api = `${root}/pulls/${issue.number}`;
  const page = `${repositoryPage(world, repository)}/pull/${issue.number}`;
  const asIssue = `${root}/issues/${issue.number}`;
  const source = knownRepository(world, pull.headRepository);
  const links = {
    self: api,
    html: page,
    issue: asIssue,
    comments: `${asIssue}/comments`,
    review_comments: `${api}/comments`,
    review_comment: `${root}/pulls/comments{/number}`,
    commits: `${api}/commits`,
    statuses: `${root}/statuses/${pull.headSha}`,
  };
  return {
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    number: issue.number,
    url: api,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: asIssue,
    comments_url: links.comments,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    commits_url: links.commits,
    statuses_url: links.statuses,
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: renderUser(world, issue.author),
    author_association: issue.author === repository.owner ? 'OWNER' : 'CONTRIBUTOR',
    draft: pull.draft,
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    head: renderSide(world, { repository: source, branch: pull.headBranch, sha: pull.headSha }),
    base: renderSide(world, { repository, branch: pull.baseBranch, sha: pull.baseSha }),
  };
}

/** `pull-request`: one pull request by itself, with its counts. */
export async function renderPull(
  place: PullPlace,
  { issue, pull }: { readonly issue: Issue; readonly pull: PullRequest },
): Promise<Record<string, unknown>> {
  const { world, repository } = place;
  const range = [pull.baseSha, pull.headSha] as const;
  const base = await gitText(repository.gitDirectory, ['merge-base', ...range]).catch(() => pull.baseSha);
  const commits = await gitText(repository.gitDirectory, [
    'rev-list',
    '--count',
    `${pull.baseSha}..${pull.headSha}`,
  ]);
  const files = await changedFiles(repository, { from: base, to: pull.headSha });
  const merged = pull.mergedAt !== null;
  return {
    ...renderPullSimple(place, { issue, pull }),
    merged,
    mergeable: pull.mergeable,
    rebaseable: pull.mergeable,
    mergeable_state: pull.mergeable === null ? 'unknown' : pull.mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === null ? null : renderUser(world, pull.mergedBy),
    maintainer_can_modify: pull.headRepository !== repository.fullName,
    comments: issue.comments.length,
    review_comments: 0,
    commits: Number(commits),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** `pull-request-minimal`: as it stands inside workflow runs. */
export function renderPullMinimal(
  { world, repository }: PullPlace,
  { issue, pull }: { readonly issue: Issue; readonly pull: PullRequest },
): Record<string, unknown> {
  const source = knownRepository(world, pull.headRepository);
  const repo = (of: Repository) => ({ id: of.id, name: of.name, url: repositoryUrl(world, of) });
  return {
    id: issue.id,
    number: issue.number,
    url: `${repositoryUrl(world, repository)}/pulls/${issue.number}`,
    head: { ref: pull.headBranch, sha: pull.headSha, repo: repo(source) },
    base: { ref: pull.baseBranch, sha: pull.baseSha, repo: repo(repository) },
  };
}

function renderSide(
  world: World,
  side: { readonly repository: Repository; readonly branch: string; readonly sha: string },
): Record<string, unknown> {
  return {
    label: `${side.repository.owner}:${side.branch}`,
    ref: side.branch,
    sha: side.sha,
    user: renderUser(world, side.repository.owner),
    repo: renderRepository(world, side.repository),
  };
}
