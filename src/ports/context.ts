/** What set this execution off, as values. Nothing below `runtime/` reads the environment. */
export interface Context {
  readonly host: 'github' | 'local';
  /** Absolute path of the repository's files, if they are there: the check needs no checkout. */
  readonly workspace: string;
  /** GitHub's event name; on a shell `pull_request` on a branch, `push` on the default branch. */
  readonly event: string;
  readonly repository: RepositoryName;
  readonly defaultBranch: string;
  /** The commit that is judged: the pull request's merge commit, the pushed commit; on a shell HEAD with what is not committed yet. */
  readonly commit: string;
  /** Shell only: tracked files differ from HEAD. */
  readonly dirty: boolean;
  /** Full git ref of the event, `refs/pull/7/merge`, `refs/heads/main`. */
  readonly ref: string;
  /** The branch that a pull request goes into, that a push went to. */
  readonly baseBranch: string;
  /** What the commit is held against; `undefined` when there is nothing before it. */
  readonly base: string | undefined;
  readonly pullRequest?: PullRequestRef;
  /**
   * Login of who set it off; `dependabot[bot]` gets a read-only token. On a shell git's `user.name`, else the system's user;
   * empty when nobody is known.
   */
  readonly actor: string;
  /** Of the event `release`. */
  readonly release?: ReleaseEvent;
  /** Of the event `repository_dispatch`. */
  readonly dispatch?: DispatchEvent;
  /** Of the event `workflow_run`: what the event says of the run that has ended. */
  readonly endedRun?: EndedRunEvent;
  /** The person who answers for what is asked: who started the workflow by hand; on a shell who `--by` names. */
  readonly person?: string;
  readonly workflow?: WorkflowRun;
  /** Shell only: `owner/name` on GitHub that the clone was made of. */
  readonly origin?: string;
  /** Where people look: `https://github.com`. */
  readonly serverUrl: string;
}

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
  /** GitHub's number of it; names can be reused, numbers cannot. 0 on a shell. */
  readonly id: number;
  /** Whether it is private (internal counts as such), as the event says; `undefined`: it does not. */
  readonly private?: boolean;
}

export interface PullRequestRef {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly fork: boolean;
  readonly draft: boolean;
}

/** What somebody did to a release: `published`, `prereleased`, `unpublished`, `deleted`, … */
export interface ReleaseEvent {
  readonly tag: string;
  readonly action: string;
}

/** A workflow run as the event names it; the platform is asked again before anything is built on it. */
export interface EndedRunEvent {
  readonly id: number;
  readonly event: string;
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string | undefined;
  /** Id; `undefined`: the repository is gone. */
  readonly headRepository: number | undefined;
}

export interface DispatchEvent {
  /** The `event_type` that was sent. */
  readonly action: string;
  /** The `client_payload`, whatever the sender put there. */
  readonly payload: unknown;
}

export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** `.github/workflows/model.yml` */
  readonly path: string;
  readonly url: string;
}
