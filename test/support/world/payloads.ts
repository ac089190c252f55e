/** Event payloads with the fields that GitHub sends and that actions read. */

export interface PayloadRepository {
  readonly id: number;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly fork: boolean;
  readonly ownerId: number;
  readonly serverUrl: string;
  readonly apiUrl: string;
}

export interface PayloadSide {
  readonly repository: PayloadRepository;
  readonly branch: string;
  readonly sha: string;
}

export interface PayloadPullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly author: string;
  readonly merged: boolean;
  readonly mergeCommitSha: string | null;
  readonly head: PayloadSide;
  readonly base: PayloadSide;
}

export function repositoryPayload(repository: PayloadRepository): Record<string, unknown> {
  const [owner = '', name = ''] = repository.name.split('/');
  return {
    id: repository.id,
    name,
    full_name: repository.name,
    private: repository.private,
    owner: userPayload(owner, repository.ownerId),
    html_url: `${repository.serverUrl}/${repository.name}`,
    description: null,
    fork: repository.fork,
    url: `${repository.apiUrl}/repos/${repository.name}`,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
  };
}

export function userPayload(login: string, id = 1001): Record<string, unknown> {
  return { login, id, type: login.endsWith('[bot]') ? 'Bot' : 'User', site_admin: false };
}

export function pullRequestPayload(pull: PayloadPullRequest): Record<string, unknown> {
  const { repository } = pull.base;
  const api = `${repository.apiUrl}/repos/${repository.name}`;
  const page = `${repository.serverUrl}/${repository.name}/pull/${pull.number}`;
  return {
    id: 900000 + pull.number,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: userPayload(pull.author),
    draft: pull.draft,
    merged: pull.merged,
    mergeable: null,
    merge_commit_sha: pull.mergeCommitSha,
    html_url: page,
    url: `${api}/pulls/${pull.number}`,
    issue_url: `${api}/issues/${pull.number}`,
    comments_url: `${api}/issues/${pull.number}/comments`,
    author_association: pull.head.repository.fork ? 'NONE' : 'OWNER',
    labels: [],
    head: sidePayload(pull.head),
    base: sidePayload(pull.base),
  };
}

export function commitPayload(sha: string, message: string): Record<string, unknown> {
  const person = { name: 'Mona', email: 'mona@example.com' };
  return { id: sha, message, distinct: true, author: person, committer: person };
}

function sidePayload({ repository, branch, sha }: PayloadSide): Record<string, unknown> {
  const [owner = ''] = repository.name.split('/');
  return {
    label: `${owner}:${branch}`,
    ref: branch,
    sha,
    user: userPayload(owner, repository.ownerId),
    repo: repositoryPayload(repository),
  };
}
