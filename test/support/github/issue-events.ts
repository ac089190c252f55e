import { paginate } from './paging.ts';
import { nodeId, renderUser, repositoryUrl } from './render-repository.ts';
import { requiredIssue, type Answer, type RepositoryCall, type Route } from './route.ts';
import { needs } from './routes-issues.ts';
import { knownUser, type Issue, type World } from './state.ts';

/** What happened to an issue or a pull request. */
export interface IssueEvent {
  readonly id: number;
  /** `closed`, `merged`, `base_ref_changed`, … */
  readonly event: string;
  readonly actor: string;
  readonly createdAt: string;
}

export const issueEventRoutes: readonly Route[] = [
  { operation: 'issues/list-events', needs: needs('read'), handle: listEvents },
];

export function addIssueEvent(
  world: World,
  happened: { readonly issue: Issue; readonly event: string; readonly by: string },
): void {
  const { issue, event, by } = happened;
  const [id, createdAt] = [world.nextId('issueEvent'), world.now().toISOString()];
  issue.events.push({ id, event, actor: knownUser(world, by).login, createdAt });
}

function listEvents(call: RepositoryCall): Answer {
  const issue = requiredIssue(call.repository, call.parameters['issue_number'] ?? '');
  const page = paginate(call, issue.events);
  return { status: 200, headers: page.headers, json: page.items.map((event) => renderEvent(call, event)) };
}

/** What all kinds of `issue-event-for-issue` have in common. */
function renderEvent({ world, repository }: RepositoryCall, { id, event, actor, createdAt }: IssueEvent) {
  return {
    id,
    node_id: nodeId('IssueEvent', id),
    url: `${repositoryUrl(world, repository)}/issues/events/${id}`,
    actor: renderUser(world, actor),
    event,
    commit_id: null,
    commit_url: null,
    created_at: createdAt,
    performed_via_github_app: null,
  };
}
