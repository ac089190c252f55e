import { knownLabel, type Label } from './issues.ts';
import { nodeId, renderUser, repositoryPage, repositoryUrl } from './render-repository.ts';
import type { Issue, Repository, World } from './state.ts';

interface Place {
  readonly world: World;
  readonly repository: Repository;
}

/** `issue` of GitHub's description; a pull request is one too. */
export function renderIssue(place: Place, issue: Issue): Record<string, unknown> {
  const { world, repository } = place;
  const api = repositoryUrl(world, repository);
  const self = `${api}/issues/${issue.number}`;
  const page = repositoryPage(world, repository);
  const pull = `${page}/pull/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId(issue.pull === undefined ? 'Issue' : 'PullRequest', issue.id),
    url: self,
    repository_url: api,
    labels_url: `${self}/labels{/name}`,
    comments_url: `${self}/comments`,
    events_url: `${self}/events`,
    html_url: issue.pull === undefined ? `${page}/issues/${issue.number}` : pull,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: renderUser(world, issue.author),
    labels: issue.labels.map((name) => renderLabel(place, knownLabel(world, repository, name))),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: issue.author === repository.owner ? 'OWNER' : 'CONTRIBUTOR',
    ...(issue.pull === undefined
      ? {}
      : {
          pull_request: {
            url: `${api}/pulls/${issue.number}`,
            html_url: pull,
            diff_url: `${pull}.diff`,
            patch_url: `${pull}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }),
  };
}

export function renderLabel({ world, repository }: Place, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  };
}
