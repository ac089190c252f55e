import type { RunOrigin } from '../domain/run/origin.ts';

/** Runs that were kept: workflow artifacts on GitHub, folders under the git directory on a shell. */
export interface Runs {
  /**
   * Runs of `model` that successful pushes to `branch` by this same workflow left, newest first, as the platform states
   * them (never a fork's). Lazy: the caller stops at the first that fits.
   */
  ofBranch(model: string, branch: string): AsyncIterable<KeptRun>;
  /** Runs that this very workflow run has, by model, and its pointers to others; empty on a shell. */
  ofThisWorkflowRun(): Promise<readonly KeptRun[]>;
  /** Runs that anybody’s workflow runs in this repository kept under `name`, newest first, twenty at most; no pointers. Lazy. */
  named(name: string): AsyncIterable<OriginatedRun>;
  /** The run that an artifact holds; `undefined` only if there is no such artifact, or it is none of a run. */
  byId(id: number): Promise<OriginatedRun | undefined>;
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
  /**
   * Keeps `original`, whose folder was fetched to `directory`, for the later jobs of this workflow run: on GitHub a pointer, which
   * whoever follows it has to verify again; on a shell a copy.
   */
  point(original: KeptRun, directory: string): Promise<{ readonly id: number }>;
}

/** A run of whichever workflow run, with what the platform states of its origin. */
export interface OriginatedRun {
  readonly kept: KeptRun;
  readonly origin: RunOrigin;
}

export interface KeptRun {
  readonly name: string;
  readonly model: string;
  /** Commit as the platform states it, not as the run says of itself. */
  readonly commit: string;
  readonly branch: string;
  readonly expired: boolean;
  readonly id: number;
  /** This is a pointer: the id of what holds the run. */
  readonly original?: number;
  readonly workflowRun: number;
  readonly url?: string;
  /** Bytes and `sha256:…` of the archive, as the platform states them. */
  readonly size?: number;
  readonly digest?: string;
}
