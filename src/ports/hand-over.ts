/**
 * What the privileged half of a report asks of the platform: the workflow run that has ended, what it handed over, and
 * which pull request it is of. All of it is the platform's word; of the artifact there is nothing but its bytes.
 */
export interface HandOvers {
  /** @throws ModelgateError GITHUB_REFUSED where there is no such run of this repository */
  run(id: number): Promise<EndedRun>;
  /** The newest of that name that the run has; it has several where it was tried again. */
  artifact(run: number, name: string): Promise<HandedOver | undefined>;
  /**
   * Puts the artifact's files at `directory`, and nothing else: what is in it is data.
   * @throws ModelgateError ARTIFACT_INVALID where its bytes are not those that the platform states, or where it holds anything
   * but a report
   */
  fetch(artifact: HandedOver, directory: string): Promise<void>;
  /** The open pull requests that come from a branch of this name of a repository of this owner; there may be several. */
  pullRequestsFrom(head: { readonly owner: string; readonly branch: string }): Promise<readonly OpenPull[]>;
  /** `undefined` only if there is none. */
  pullRequest(number: number): Promise<OpenPull | undefined>;
}

/** A workflow run as it ended. */
export interface EndedRun {
  readonly id: number;
  /** Id of the repository that it ran in. */
  readonly repository: number;
  readonly event: string;
  /** `.github/workflows/model.yml` */
  readonly path: string;
  readonly number: number;
  readonly attempt: number;
  /** For `pull_request` the head commit, not the merge commit. */
  readonly headSha: string;
  readonly headBranch: string | undefined;
  /** `undefined`: the repository is gone. */
  readonly headRepository: { readonly id: number; readonly owner: string } | undefined;
  /** Open pull requests that the platform states for it; none for those of forks. */
  readonly pullRequests: readonly number[];
}

export interface HandedOver {
  readonly id: number;
  readonly name: string;
  readonly workflowRun: number;
  readonly expired: boolean;
  /** Bytes and `sha256:…` of the archive. */
  readonly size: number;
  readonly digest: string | undefined;
}

/** A pull request as it is now. */
export interface OpenPull {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  /** Id; `undefined`: the repository is gone. */
  readonly headRepository: number | undefined;
  readonly baseRepository: number;
}
