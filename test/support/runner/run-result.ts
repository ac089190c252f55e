import type { Permissions } from './permissions.ts';
import type { Annotation } from './step-log.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult {
  readonly id?: string;
  /** `Run python train.py`, `Run actions/checkout@v7`, `Post Run …`, or the step's own name. */
  readonly name: string;
  /** Before `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** What was printed, masked; workflow commands carried out. */
  readonly log: string;
  /** As GitHub shows them: at most ten of a level. */
  readonly annotations: readonly Annotation[];
  readonly annotationCounts: Readonly<Record<Annotation['level'], number>>;
  /** The step's summary in Markdown, masked. */
  readonly summary: string;
}

export interface JobResult {
  readonly id: string;
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly steps: readonly StepResult[];
  readonly outputs: Readonly<Record<string, string>>;
  /** All steps' logs and summaries, one after the other. */
  readonly log: string;
  readonly summary: string;
  /** What the job's token was given. */
  readonly permissions: Permissions;
  readonly token: string;
  readonly environment?: string;
  readonly concurrency?: string;
}

export interface RunResult {
  /** The workflow's name, its path where it has none. */
  readonly workflow: string;
  readonly path: string;
  readonly runId: number;
  readonly runNumber: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly conclusion: Conclusion;
  readonly concurrency?: string;
  /** By shown name: the job's `name` or id; `check (a, 1)` for jobs of a matrix. */
  readonly jobs: Readonly<Record<string, JobResult>>;
}
