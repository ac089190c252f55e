import type { ArtifactStore } from './artifact-store.ts';
import type { Approval, Deployment, Environment } from './deployments.ts';
import type { FaultPlan } from './faults.ts';
import type { IssueEvent } from './issue-events.ts';
import type { Label } from './issues.ts';
import type { Limits } from './limits.ts';
import type { Outbox } from './outbox.ts';
import type { Shelf } from './release-state.ts';
import type { RequestLog } from './request-log.ts';
import type { Ruleset } from './rulesets.ts';

/** All that the double knows beside its git repositories. Subjects added later add their maps here. */
export interface World {
  /** Folder of the bare repositories, `owner/name.git`. */
  readonly data: string;
  readonly now: () => Date;
  /** Root of the API without a slash at its end, known once the server listens. */
  url: string;
  /** Root of the signed download URLs: another origin, as on GitHub, so that clients drop their token. */
  blobUrl: string;
  readonly users: Map<string, User>;
  /** By lower-case full name. */
  readonly repositories: Map<string, Repository>;
  readonly tokens: Map<string, Token>;
  readonly runs: Map<number, WorkflowRun>;
  /** Workflow id by `<repository id>:<path>`. */
  readonly workflows: Map<string, number>;
  readonly artifacts: ArtifactStore;
  readonly faults: FaultPlan;
  readonly limits: Limits;
  readonly log: RequestLog;
  /** Events that wait for whoever runs workflows. */
  readonly outbox: Outbox;
  readonly nextId: (kind: IdKind) => number;
}

export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly gitDirectory: string;
  readonly forkOf: string | undefined;
  readonly createdAt: string;
  readonly issues: Map<number, Issue>;
  readonly shelf: Shelf;
  readonly rulesets: Map<number, Ruleset>;
  /** These two by lower-case name. */
  readonly labels: Map<string, Label>;
  readonly environments: Map<string, Environment>;
  readonly deployments: Map<number, Deployment>;
  /** Commits that GitHub itself made and signed. */
  readonly signed: Set<string>;
  /** Entries after which a tree listing says `truncated`. GitHub: 100,000. */
  treeLimit: number;
  /** Synchronising pull requests one at a time. */
  syncing: Promise<void>;
  /** Changes of refs and releases one at a time. */
  writing: Promise<void>;
}

export interface Issue {
  readonly number: number;
  readonly id: number;
  title: string;
  body: string | null;
  readonly author: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  /** Names. */
  labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly comments: Comment[];
  /** Oldest first. */
  readonly events: IssueEvent[];
  readonly pull: PullRequest | undefined;
}

export interface PullRequest {
  readonly headRepository: string;
  readonly headBranch: string;
  headSha: string;
  baseBranch: string;
  /** Where the base branch was when the head last moved. */
  baseSha: string;
  /** Where the base branch was when the merge commit was last made. */
  mergeBaseSha: string;
  mergeCommitSha: string | null;
  mergeable: boolean | null;
  readonly draft: boolean;
  mergedAt: string | null;
  mergedBy: string | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Token {
  readonly value: string;
  readonly kind: 'actions' | 'user';
  readonly login: string;
  /** Full name of the repository that it was made for. */
  readonly repository: string;
  readonly permissions: Permissions;
  readonly expiresAt: string | undefined;
}

export type Access = 'read' | 'write' | 'none';
/** By GitHub's API name: `pull_requests`, not `pull-requests`. */
export type Permissions = Readonly<Record<string, Access>>;

export interface WorkflowRun {
  readonly id: number;
  readonly repository: string;
  readonly name: string;
  readonly path: string;
  readonly workflowId: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headRepository: string;
  readonly displayTitle: string;
  readonly actor: string;
  readonly runNumber: number;
  runAttempt: number;
  status: string;
  conclusion: string | null;
  readonly approvals: Approval[];
  readonly createdAt: string;
  updatedAt: string;
}

/** First ids by kind; beyond 32 bits where GitHub's are. */
const FIRST = {
  user: 1001,
  repository: 700_000_001,
  issue: 2_900_000_001,
  comment: 3_500_000_001,
  issueEvent: 13_000_000_001,
  run: 19_000_000_001,
  workflow: 90_000_001,
  token: 1,
  release: 210_000_001,
  asset: 310_000_001,
  ruleset: 8_000_001,
  label: 6_100_000_001,
  deployment: 2_500_000_001,
  deploymentStatus: 4_300_000_001,
  environment: 5_600_000_001,
} as const;

export type IdKind = keyof typeof FIRST;

/** Counts up per kind, so that ids are the same in each test. */
export function idSequence(): (kind: IdKind) => number {
  const next = new Map<IdKind, number>();
  return (kind) => {
    const id = next.get(kind) ?? FIRST[kind];
    next.set(kind, id + 1);
    return id;
  };
}

export function findRepository(world: World, fullName: string): Repository | undefined {
  return world.repositories.get(fullName.toLowerCase());
}

/** @throws Error if there is none: for the admin side, where a wrong name is a mistake of the test */
export function knownRepository(world: World, fullName: string): Repository {
  const repository = findRepository(world, fullName);
  if (repository === undefined) throw new Error(`there is no repository ${fullName}`);
  return repository;
}

/** The user of that login, made on first mention. */
export function knownUser(world: World, login: string, type: User['type'] = 'User'): User {
  const user = world.users.get(login);
  if (user !== undefined) return user;
  const made: User = { login, id: world.nextId('user'), type: login.endsWith('[bot]') ? 'Bot' : type };
  world.users.set(login, made);
  return made;
}
