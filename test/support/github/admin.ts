import { registryAdmin, type RegistryAdmin } from './admin-registry.ts';
import type { ArtifactContent, ArtifactStore, StoredArtifact } from './artifact-store.ts';
import type { FaultRule } from './faults.ts';
import { normalizedPermissions, ACTIONS_LOGIN } from './identity.ts';
import { addIssueEvent } from './issue-events.ts';
import { addIssue } from './issues.ts';
import type { SecondaryLimit } from './limits.ts';
import {
  knownPullRequest,
  openPullRequest,
  syncPullRequests,
  type OpenPullRequest,
} from './pull-requests.ts';
import { mergePullRequest, type MergePullRequest } from './merging.ts';
import { createRepository, type CreateRepository } from './repositories.ts';
import type { LoggedRequest, Violation } from './request-log.ts';
import { addComment } from './routes-issues.ts';
import {
  knownRepository,
  knownUser,
  type Comment,
  type Issue,
  type Permissions,
  type PullRequest,
  type Repository,
  type User,
  type WorkflowRun,
  type World,
} from './state.ts';
import { createRun, updateRun, type CreateRun, type UpdateRun } from './workflow-runs.ts';

/** A pull request in the double's own words, for tests to look at. */
export type PullRequestState = Readonly<PullRequest> & Pick<Issue, 'number' | 'title' | 'state' | 'author'>;

export interface CreateToken {
  /** Full name of the repository that it is for. */
  readonly repository: string;
  readonly permissions: Permissions;
  /** `actions`: a job's GITHUB_TOKEN. `user`: a personal one. */
  readonly kind: 'actions' | 'user';
  /** Of a user's token; default `octocat`. */
  readonly login?: string;
  /** ISO 8601. */
  readonly expiresAt?: string;
}

export interface AddArtifact {
  readonly runId: number;
  readonly name: string;
  readonly content: ArtifactContent;
  readonly digest?: string;
  readonly contentType?: string;
  readonly expiresAt?: string;
  /** Of the run; default 1. */
  readonly attempt?: number;
}

interface Numbered {
  readonly repository: string;
  readonly number: number;
}

/** What tests do to the double. In one process these are plain calls; from another, `connectGitHub` has the same. */
export interface Admin extends RegistryAdmin {
  createRepository(
    wanted: CreateRepository,
  ): Promise<{ readonly id: number; readonly name: string; readonly path: string }>;
  createToken(wanted: CreateToken): Promise<{ readonly token: string }>;
  revokeToken(wanted: { readonly token: string }): Promise<void>;
  addUser(user: { readonly login: string; readonly type: User['type'] }): Promise<User>;
  openPullRequest(wanted: OpenPullRequest): Promise<PullRequestState>;
  pullRequest(wanted: Numbered): Promise<PullRequestState>;
  updatePullRequest(
    change: Numbered & {
      readonly state?: 'open' | 'closed';
      readonly base?: string;
      readonly title?: string;
    },
  ): Promise<PullRequestState>;
  mergePullRequest(wanted: MergePullRequest): Promise<PullRequestState>;
  /** Anything else that happens to an issue or a pull request, `automatic_base_change_succeeded`. */
  addIssueEvent(wanted: Numbered & { readonly event: string; readonly login?: string }): Promise<void>;
  openIssue(wanted: {
    readonly repository: string;
    readonly title: string;
    readonly body?: string;
    readonly author?: string;
    readonly labels?: readonly string[];
  }): Promise<{ readonly number: number }>;
  sync(wanted: { readonly repository: string }): Promise<void>;
  addComment(wanted: {
    readonly repository: string;
    readonly issue: number;
    readonly body: string;
    readonly login: string;
  }): Promise<Comment>;
  comments(wanted: { readonly repository: string; readonly issue: number }): Promise<readonly Comment[]>;
  createRun(wanted: CreateRun): Promise<WorkflowRun>;
  updateRun(change: UpdateRun): Promise<WorkflowRun>;
  addArtifact(wanted: AddArtifact): Promise<StoredArtifact>;
  expireArtifact(wanted: { readonly id: number }): Promise<void>;
  addFault(rule: FaultRule): Promise<void>;
  clearFaults(): Promise<void>;
  limitPrimary(limit: { readonly remaining: number; readonly resetSeconds?: number }): Promise<void>;
  limitSecondary(limit: SecondaryLimit): Promise<void>;
  truncateTrees(wanted: { readonly repository: string; readonly entries: number }): Promise<void>;
  requests(): Promise<readonly LoggedRequest[]>;
  violations(): Promise<readonly Violation[]>;
  unknown(): Promise<readonly string[]>;
  clearLog(): Promise<void>;
}

export function admin(world: World): Admin {
  const repositoryOf = ({ repository }: { readonly repository: string }): Repository =>
    knownRepository(world, repository);

  return {
    ...registryAdmin(world),
    createRepository: async (wanted) => {
      const made = await createRepository(world, wanted);
      return { id: made.id, name: made.fullName, path: made.gitDirectory };
    },
    createToken: async ({ repository, permissions, kind, login, expiresAt }) => {
      const value = `${kind === 'actions' ? 'ghs' : 'github_pat'}_double${String(world.nextId('token')).padStart(30, '0')}`;
      const by = kind === 'actions' ? ACTIONS_LOGIN : (login ?? 'octocat');
      world.tokens.set(value, {
        value,
        kind,
        login: knownUser(world, by).login,
        repository: knownRepository(world, repository).fullName,
        permissions: normalizedPermissions(permissions),
        expiresAt,
      });
      return { token: value };
    },
    revokeToken: async ({ token }) => void world.tokens.delete(token),
    addUser: async ({ login, type }) => knownUser(world, login, type),
    openPullRequest: async (wanted) => pullState(await openPullRequest(world, wanted)),
    pullRequest: async ({ repository, number }) => {
      const place = knownRepository(world, repository);
      await syncPullRequests(world, place);
      return pullState(knownPullRequest(place, number).issue);
    },
    updatePullRequest: async ({ repository, number, state, base, title }) => {
      const place = knownRepository(world, repository);
      const { issue, pull } = knownPullRequest(place, number);
      const tell = (event: string) => addIssueEvent(world, { issue, event, by: issue.author });
      if (state !== undefined) {
        if (state !== issue.state) tell(state === 'closed' ? 'closed' : 'reopened');
        issue.state = state;
        issue.closedAt = state === 'closed' ? world.now().toISOString() : null;
      }
      if (base !== undefined) {
        if (base !== pull.baseBranch) tell('base_ref_changed');
        pull.baseBranch = base;
      }
      if (title !== undefined) issue.title = title;
      issue.updatedAt = world.now().toISOString();
      await syncPullRequests(world, place);
      return pullState(issue);
    },
    mergePullRequest: async (wanted) => pullState(await mergePullRequest(world, wanted)),
    addIssueEvent: async (wanted) => {
      const issue = knownIssue(repositoryOf(wanted), wanted.number);
      addIssueEvent(world, { issue, event: wanted.event, by: wanted.login ?? issue.author });
    },
    openIssue: async (wanted) => {
      const repository = repositoryOf(wanted);
      const { title, body = null, author = repository.owner, labels = [] } = wanted;
      return { number: addIssue(world, { repository, title, body, author, labels, pull: undefined }).number };
    },
    sync: (wanted) => syncPullRequests(world, repositoryOf(wanted)),
    addComment: async (wanted) => {
      const { body, login } = wanted;
      return { ...addComment(world, { issue: knownIssue(repositoryOf(wanted), wanted.issue), body, login }) };
    },
    comments: async (wanted) =>
      knownIssue(repositoryOf(wanted), wanted.issue).comments.map((comment) => ({ ...comment })),
    createRun: async (wanted) => ({ ...createRun(world, wanted) }),
    updateRun: async (change) => ({ ...updateRun(world, change) }),
    addArtifact: async (wanted) => addArtifact(world.artifacts, wanted),
    expireArtifact: async ({ id }) => world.artifacts.expire(id),
    addFault: async (rule) => world.faults.add(rule),
    clearFaults: async () => world.faults.clear(),
    limitPrimary: async (limit) => world.limits.setPrimary(limit),
    limitSecondary: async (limit) => world.limits.setSecondary(limit),
    truncateTrees: async (wanted) => void (repositoryOf(wanted).treeLimit = wanted.entries),
    requests: async () => world.log.requests.map((entry) => ({ ...entry })),
    violations: async () => [...world.log.violations],
    unknown: async () => [...world.log.unknown],
    clearLog: async () => world.log.clear(),
  };
}

async function addArtifact(store: ArtifactStore, wanted: AddArtifact): Promise<StoredArtifact> {
  const { content, expiresAt, attempt = 1, ...named } = wanted;
  await store.create({ ...named, attempt, ...(expiresAt === undefined ? {} : { expiresAt }) });
  return store.finalize({ ...named, ...content });
}

function knownIssue(repository: Repository, number: number): Issue {
  const issue = repository.issues.get(number);
  if (issue === undefined)
    throw new Error(`there is no issue or pull request ${number} in ${repository.fullName}`);
  return issue;
}

function pullState({ number, title, state, author, pull }: Issue): PullRequestState {
  return { number, title, state, author, ...(pull as PullRequest) };
}
