import { paginate } from './paging.ts';
import { nodeId, renderUser, repositoryPage, repositoryUrl } from './render-repository.ts';
import { Refusal, requiredIssue, type Answer, type Needs, type RepositoryCall, type Route } from './route.ts';
import { knownUser, type Access, type Comment, type Issue, type Repository, type World } from './state.ts';

/** GitHub says "characters"; UTF-16 units are the strictest reading of that which JavaScript offers. */
export const MAX_COMMENT = 65_536;

export const issueRoutes: readonly Route[] = [
  { operation: 'issues/list-comments', needs: needs('read'), handle: listComments },
  { operation: 'issues/create-comment', needs: needs('write'), handle: createComment },
  { operation: 'issues/get-comment', needs: needs('read'), handle: getComment },
  { operation: 'issues/update-comment', needs: needs('write'), handle: updateComment },
  { operation: 'issues/delete-comment', needs: needs('write'), handle: deleteComment },
];

/** A comment by anybody, as the page makes it. */
export function addComment(
  world: World,
  wanted: { readonly issue: Issue; readonly body: string; readonly login: string },
): Comment {
  const at = world.now().toISOString();
  const comment: Comment = {
    id: world.nextId('comment'),
    issue: wanted.issue.number,
    author: knownUser(world, wanted.login).login,
    body: wanted.body,
    createdAt: at,
    updatedAt: at,
  };
  wanted.issue.comments.push(comment);
  wanted.issue.updatedAt = at;
  return comment;
}

/** `issue-comment` of GitHub's description. */
export function renderComment(
  { world, repository }: { readonly world: World; readonly repository: Repository },
  comment: Comment,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository);
  const pull = repository.issues.get(comment.issue)?.pull !== undefined;
  const kind = pull ? 'pull' : 'issues';
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${repositoryPage(world, repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    user: renderUser(world, comment.author),
    author_association: comment.author === repository.owner ? 'OWNER' : 'CONTRIBUTOR',
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    performed_via_github_app: null,
  };
}

/** Comments of a pull request may be touched with either right, those of an issue with `issues` alone. */
export function needs(access: Exclude<Access, 'none'>): (call: RepositoryCall) => Needs {
  return ({ repository, parameters }) => {
    const number = parameters['issue_number'];
    const issue =
      number === undefined
        ? find(repository, parameters['comment_id'])?.issue
        : repository.issues.get(Number(number));
    const either: Needs = [{ issues: access }, { pull_requests: access }];
    return issue !== undefined && issue.pull === undefined ? [{ issues: access }] : either;
  };
}

function listComments(call: RepositoryCall): Answer {
  const issue = requiredIssue(call.repository, call.parameters['issue_number'] ?? '');
  const since = call.query.get('since');
  const comments = issue.comments.filter(
    (comment) => since === null || Date.parse(comment.updatedAt) >= Date.parse(since),
  );
  const page = paginate(call, comments);
  return {
    status: 200,
    headers: page.headers,
    json: page.items.map((comment) => renderComment(call, comment)),
  };
}

function createComment(call: RepositoryCall): Answer {
  const { world, token, repository, parameters } = call;
  const issue = requiredIssue(repository, parameters['issue_number'] ?? '');
  const body = requiredBody(call);
  if (token === undefined) throw new Refusal(401, 'Requires authentication');
  const comment = renderComment(call, addComment(world, { issue, body, login: token.login }));
  return { status: 201, headers: { Location: String(comment['url']) }, json: comment };
}

function getComment(call: RepositoryCall): Answer {
  return { status: 200, json: renderComment(call, requiredComment(call).comment) };
}

/** GitHub lets a token that may write edit anybody's comment. */
function updateComment(call: RepositoryCall): Answer {
  const { comment } = requiredComment(call);
  comment.body = requiredBody(call);
  comment.updatedAt = call.world.now().toISOString();
  return { status: 200, json: renderComment(call, comment) };
}

function deleteComment(call: RepositoryCall): Answer {
  const { issue, comment } = requiredComment(call);
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  return { status: 204, empty: true };
}

function requiredBody(call: RepositoryCall): string {
  const { body } = call.body as { readonly body: string };
  if (body.trim() === '') throw invalid({ code: 'missing_field', field: 'body' });
  if (body.length > MAX_COMMENT) {
    const message = `Body is too long (maximum is ${MAX_COMMENT} characters)`;
    throw invalid({ code: 'unprocessable', field: 'data', message });
  }
  return body;
}

function invalid(error: Readonly<Record<string, string>>): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource: 'IssueComment', ...error }] });
}

function requiredComment({ repository, parameters }: RepositoryCall) {
  const found = find(repository, parameters['comment_id']);
  if (found === undefined) throw new Refusal(404, 'Not Found');
  return found;
}

function find(repository: Repository, id: string | undefined) {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((candidate) => candidate.id === Number(id));
    if (comment !== undefined) return { issue, comment };
  }
  return undefined;
}
