/** Runs that were kept: workflow artifacts on GitHub, folders under the git directory on a shell. */
export interface Runs {
  /**
   * Runs of `model` that successful pushes to `branch` by this same workflow left, newest first, as the platform states
   * them (never a fork's). Lazy: the caller stops at the first that fits.
   */
  ofBranch(model: string, branch: string): AsyncIterable<KeptRun>;
  /** Runs that this very workflow run has, by model; empty on a shell. */
  ofThisWorkflowRun(): Promise<readonly KeptRun[]>;
  /** Puts the kept run's folder (run.json, files/, evidence/) at `directory`, verified. */
  fetch(run: KeptRun, directory: string): Promise<void>;
  /**
   * Keeps the folder under `name`. Keeping what is there already changes nothing. `unchecked`: nobody has judged the run yet,
   * and `ofBranch` does not find it; on GitHub the conclusion of its workflow run says as much.
   */
  keep(
    name: string,
    directory: string,
    options?: { readonly unchecked?: boolean },
  ): Promise<{ readonly id: number }>;
}

export interface KeptRun {
  readonly name: string;
  readonly model: string;
  /** Commit as the platform states it, not as the run says of itself. */
  readonly commit: string;
  readonly branch: string;
  readonly expired: boolean;
  readonly id: number;
  readonly workflowRun: number;
  readonly url?: string;
  /** Bytes and `sha256:…` of the archive, as the platform states them. */
  readonly size?: number;
  readonly digest?: string;
}
