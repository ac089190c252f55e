import { pushes } from './identity.ts';
import { findRepository, knownUser, type Repository, type Token, type User, type World } from './state.ts';

/** An id as GraphQL knows it: opaque to clients. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** `simple-user` of GitHub's description. */
export function renderUser(world: World, login: string): Record<string, unknown> {
  const user: User = knownUser(world, login);
  const name = encodeURIComponent(login);
  const api = `${world.url}/users/${name}`;
  return {
    login,
    id: user.id,
    node_id: nodeId('User', user.id),
    avatar_url: `${world.url}/avatars/${user.id}`,
    gravatar_id: '',
    url: api,
    html_url:
      user.type === 'Bot' ? `${world.url}/apps/${name.replace('%5Bbot%5D', '')}` : `${world.url}/${name}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** Root of a repository's API. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.url}/repos/${repository.fullName}`;
}

/** Root of a repository's pages for people. */
export function repositoryPage(world: World, repository: Repository): string {
  return `${world.url}/${repository.fullName}`;
}

/** `minimal-repository`: as it stands inside workflow runs. */
export function renderMinimalRepository(world: World, repository: Repository): Record<string, unknown> {
  const api = repositoryUrl(world, repository);
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: renderUser(world, repository.owner),
    html_url: repositoryPage(world, repository),
    description: null,
    fork: repository.forkOf !== undefined,
    url: api,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${api}${path}`])),
  };
}

/** `repository` of GitHub's description: as it stands inside pull requests. */
export function renderRepository(world: World, repository: Repository): Record<string, unknown> {
  const page = repositoryPage(world, repository);
  const open = [...repository.issues.values()].filter((issue) => issue.state === 'open').length;
  const forks = [...world.repositories.values()].filter(
    (other) => other.forkOf === repository.fullName,
  ).length;
  return {
    ...renderMinimalRepository(world, repository),
    clone_url: `${page}.git`,
    git_url: `git:${page.replace(/^https?:/, '')}.git`,
    ssh_url: `git@github.localhost:${repository.fullName}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    forks,
    forks_count: forks,
    open_issues: open,
    open_issues_count: open,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  };
}

/** `full-repository`: the answer of `GET /repos/{owner}/{repo}`. */
export function renderFullRepository(options: {
  readonly world: World;
  readonly repository: Repository;
  readonly token: Token | undefined;
}): Record<string, unknown> {
  const { world, repository, token } = options;
  const write = pushes(token, repository);
  const parent = repository.forkOf === undefined ? undefined : findRepository(world, repository.forkOf);
  const upstream = parent === undefined ? undefined : renderRepository(world, parent);
  return {
    ...renderRepository(world, repository),
    network_count: 0,
    subscribers_count: 0,
    ...(token === undefined
      ? {}
      : { permissions: { admin: false, maintain: false, push: write, triage: write, pull: true } }),
    ...(upstream === undefined ? {} : { parent: upstream, source: upstream }),
  };
}

const LINKS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};
