/** Where people talk about a change: pull requests, their comments, issues; and where other workflows are told. */
export interface Forge {
  /** All comments of a pull request, oldest first, whatever their number. */
  comments(pullRequest: number): Promise<readonly Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  /** `undefined` only if somebody has deleted it. */
  updateComment(id: number, body: string): Promise<Comment | undefined>;
  deleteComment(id: number): Promise<void>;
  /** Login under which this token writes, `github-actions[bot]`. */
  viewer(): Promise<string>;
  /** Numbers of the merged pull requests that brought a commit to its branch, newest first. */
  pullRequestsOf(commit: string): Promise<readonly number[]>;
  /**
   * Every pull request, in whatever state, that comes from a branch of this repository; `undefined`: there are more than can be
   * looked through.
   * @throws ModelgateError PERMISSION_MISSING without `pull-requests: read`
   */
  pullRequestsFrom(branch: string): Promise<readonly PullRequestBase[] | undefined>;
  /** Open and closed issues that carry `label`, newest first; at most 100. */
  issues(label: string): Promise<readonly Issue[]>;
  /** Makes the label with the issue where it is not there yet. After an answer that was lost, looks before making a second one. */
  createIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly label: string;
  }): Promise<Issue>;
  /**
   * Starts the workflows that listen to `repository_dispatch` of type `modelgate` (contract, "Dispatch"). May arrive twice after
   * an answer that was lost: who listens acts once per model, stage and seq. On a shell nobody listens: nothing happens.
   */
  dispatch(payload: Readonly<Record<string, string | number | null>>): Promise<void>;
  /** Approvals of the environments that this workflow run's jobs waited for. */
  approvals(): Promise<readonly EnvironmentApproval[]>;
  /** Whether a workflow run is over; `undefined` when it cannot be known. */
  isOver(workflowRunUrl: string): Promise<boolean | undefined>;
}

/** Where a pull request goes. */
export interface PullRequestBase {
  readonly number: number;
  /** The branch that it goes into now, `main`. */
  readonly base: string;
  /** That branch was ever another one, or nobody can say. */
  readonly retargeted: boolean;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly open: boolean;
}

export interface EnvironmentApproval {
  readonly environment: string;
  readonly login: string;
  readonly comment: string;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}
