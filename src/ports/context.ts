/** What set this execution off, as values. Nothing below `runtime/` reads the environment. */
export interface Context {
  readonly host: 'github' | 'local';
  /** GitHub's event name; on a shell `pull_request` on a branch, `push` on the default branch. */
  readonly event: string;
  readonly repository: RepositoryName;
  readonly defaultBranch: string;
  /** The commit that is judged: the pull request's merge commit, the pushed commit, HEAD on a shell. */
  readonly commit: string;
  /** Full git ref of the event, `refs/pull/7/merge`, `refs/heads/main`. */
  readonly ref: string;
  /** The branch that a pull request goes into, that a push went to. */
  readonly baseBranch: string;
  /** What the commit is held against, as the event states it; `undefined` for a branch's first push. */
  readonly base?: string;
  readonly pullRequest?: PullRequestRef;
  readonly workflow?: WorkflowRun;
  /** Where people look: `https://github.com`. */
  readonly serverUrl: string;
}

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
  /** GitHub's number of it; names can be reused, numbers cannot. 0 on a shell. */
  readonly id: number;
}

export interface PullRequestRef {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly fork: boolean;
  readonly draft: boolean;
}

export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** `.github/workflows/model.yml` */
  readonly path: string;
  readonly url: string;
}
