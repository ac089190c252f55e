import { addIssue, knownLabel, type Label } from './issues.ts';
import { paginate } from './paging.ts';
import { renderIssue, renderLabel } from './render-issue.ts';
import { Refusal, requiredIssue, type Answer, type RepositoryCall, type Route } from './route.ts';
import { MAX_COMMENT, needs } from './routes-issues.ts';
import type { Issue } from './state.ts';

export const issueListRoutes: readonly Route[] = [
  { operation: 'issues/create', needs: [{ issues: 'write' }], handle: create },
  { operation: 'issues/list-for-repo', needs: [{ issues: 'read' }], handle: listIssues },
  {
    operation: 'issues/get',
    needs: needs('read'),
    handle: (call) => ({ status: 200, json: renderIssue(call, issueOf(call)) }),
  },
  { operation: 'issues/update', needs: needs('write'), handle: update },
  { operation: 'issues/add-labels', needs: needs('write'), handle: addLabels },
  { operation: 'issues/list-labels-for-repo', needs: [{ issues: 'read' }], handle: listLabels },
  { operation: 'issues/create-label', needs: [{ issues: 'write' }], handle: createLabel },
  { operation: 'issues/get-label', needs: [{ issues: 'read' }], handle: getLabel },
];

type LabelField = string | { readonly name?: string };

interface IssueFields {
  readonly title?: string | number;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: string | null;
  readonly labels?: readonly LabelField[];
}

function create(call: RepositoryCall): Answer {
  const { world, repository, token } = call;
  const fields = call.body as IssueFields;
  requireFits(fields);
  const issue = addIssue(world, {
    repository,
    title: String(fields.title),
    body: fields.body ?? null,
    author: token?.login ?? repository.owner,
    labels: names(fields.labels ?? []),
    pull: undefined,
  });
  const json = renderIssue(call, issue);
  return { status: 201, headers: { Location: String(json['url']) }, json };
}

/** Pull requests are in it, as on GitHub. */
function listIssues(call: RepositoryCall): Answer {
  const { query, repository } = call;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const creator = query.get('creator');
  const since = query.get('since');
  const found = [...repository.issues.values()].filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((name) => issue.labels.some((own) => own.toLowerCase() === name.toLowerCase())) &&
      (creator === null || issue.author === creator) &&
      (since === null || Date.parse(issue.updatedAt) >= Date.parse(since)),
  );
  const key = (issue: Issue): string | number =>
    query.get('sort') === 'comments'
      ? issue.comments.length
      : query.get('sort') === 'updated'
        ? issue.updatedAt
        : issue.number;
  found.sort((a, b) => (key(a) === key(b) ? a.number - b.number : key(a) < key(b) ? -1 : 1));
  if (query.get('direction') !== 'asc') found.reverse();
  const page = paginate(call, found);
  return { status: 200, headers: page.headers, json: page.items.map((issue) => renderIssue(call, issue)) };
}

function update(call: RepositoryCall): Answer {
  const { world, repository } = call;
  const issue = issueOf(call);
  const fields = (call.body ?? {}) as IssueFields;
  requireFits({ title: issue.title, ...fields });
  const at = world.now().toISOString();
  if (fields.title !== undefined) issue.title = String(fields.title);
  if (fields.body !== undefined) issue.body = fields.body;
  if (fields.labels !== undefined) {
    issue.labels = names(fields.labels).map((name) => knownLabel(world, repository, name).name);
  }
  if (fields.state !== undefined && fields.state !== issue.state) {
    issue.closedAt = fields.state === 'closed' ? at : null;
    issue.stateReason = fields.state === 'closed' ? 'completed' : 'reopened';
    issue.state = fields.state;
  }
  if (fields.state_reason !== undefined) issue.stateReason = fields.state_reason;
  issue.updatedAt = at;
  return { status: 200, json: renderIssue(call, issue) };
}

function addLabels(call: RepositoryCall): Answer {
  const { world, repository } = call;
  const issue = issueOf(call);
  const { labels = [] } = (call.body ?? {}) as { readonly labels?: readonly LabelField[] };
  for (const name of names(labels)) {
    const label = knownLabel(world, repository, name).name;
    if (!issue.labels.includes(label)) issue.labels.push(label);
  }
  const all = issue.labels.map((name) => renderLabel(call, knownLabel(world, repository, name)));
  return { status: 200, json: all };
}

function listLabels(call: RepositoryCall): Answer {
  const page = paginate(call, [...call.repository.labels.values()]);
  return { status: 200, headers: page.headers, json: page.items.map((label) => renderLabel(call, label)) };
}

function createLabel(call: RepositoryCall): Answer {
  const { world, repository } = call;
  const fields = call.body as {
    readonly name: string;
    readonly color?: string;
    readonly description?: string;
  };
  const key = fields.name.toLowerCase();
  if (repository.labels.has(key)) {
    throw new Refusal(422, 'Validation Failed', {
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
  }
  const label: Label = {
    id: world.nextId('label'),
    name: fields.name,
    color: fields.color ?? 'ededed',
    description: fields.description ?? null,
  };
  repository.labels.set(key, label);
  return { status: 201, json: renderLabel(call, label) };
}

function getLabel(call: RepositoryCall): Answer {
  const label = call.repository.labels.get((call.parameters['name'] ?? '').toLowerCase());
  if (label === undefined) throw new Refusal(404, 'Not Found');
  return { status: 200, json: renderLabel(call, label) };
}

function requireFits({ title, body }: IssueFields): void {
  const refuse = (error: Readonly<Record<string, string>>) =>
    new Refusal(422, 'Validation Failed', { errors: [{ resource: 'Issue', ...error }] });
  if (String(title ?? '').trim() === '') throw refuse({ code: 'missing_field', field: 'title' });
  if (String(title).length > 256) {
    throw refuse({
      code: 'custom',
      field: 'title',
      message: 'title is too long (maximum is 256 characters)',
    });
  }
  if ((body ?? '').length > MAX_COMMENT) {
    const message = `body is too long (maximum is ${MAX_COMMENT} characters)`;
    throw refuse({ code: 'custom', field: 'body', message });
  }
}

function issueOf({ repository, parameters }: RepositoryCall): Issue {
  return requiredIssue(repository, parameters['issue_number'] ?? '');
}

function names(labels: readonly LabelField[]): readonly string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}
