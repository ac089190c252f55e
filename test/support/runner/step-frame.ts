import type { CommandFiles } from './files.ts';
import type { Contexts, Scope, Status } from './expressions.ts';
import { contextVariables, githubContext, runnerContext } from './github-context.ts';
import { hashFiles } from './hash-files.ts';
import type { JobState } from './job-state.ts';
import type { Conclusion } from './run-result.ts';
import type { StepLog } from './step-log.ts';
import type { WorkflowStep } from './workflow-file.ts';

export interface StepOutcome {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
}

/** A list of steps that see each other: a job's, or those of one use of a composite action. */
export interface StepFrame {
  readonly steps: Record<string, StepOutcome>;
  /** What `uses:` steps around a composite action put into the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Entries of the `github` context that the action adds: `action_path`, `action_ref`, … */
  readonly github: Readonly<Record<string, unknown>>;
  /** Inputs of the composite action; the event's for a job. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** 0 for the job's own steps. */
  readonly depth: number;
  status: Status;
}

/** One step while it runs. */
export interface StepExecution {
  readonly state: JobState;
  readonly frame: StepFrame;
  readonly step: WorkflowStep;
  readonly log: StepLog;
  readonly files: CommandFiles;
  /** `github` context as this step sees it. */
  readonly github: Readonly<Record<string, unknown>>;
  /** Environment that the workflow wrote: workflow, job, `GITHUB_ENV`, step. */
  readonly env: Readonly<Record<string, string>>;
  readonly scope: Scope;
  readonly signal: AbortSignal;
}

export interface StepAnswer {
  readonly ok: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** `github` context of a step: the run's, the job's, the frame's, and the step's name for itself. */
export function stepGithub(state: JobState, frame: StepFrame, action: string): Record<string, unknown> {
  return {
    ...githubContext(state.run),
    token: state.token,
    job: state.jobId,
    workspace: state.directories.workspace,
    event_path: state.directories.eventPath,
    action,
    ...frame.github,
    ...(frame.depth > 0 ? { action_status: frame.status } : {}),
  };
}

/** Status that `success()` and its like look at. */
export function frameStatus(state: JobState, frame: StepFrame): Status {
  return state.status === 'cancelled' ? 'cancelled' : frame.status;
}

/** Everything that expressions of a step may name. `secrets` are not there in `if:` and in composite actions. */
export function stepScope(
  state: JobState,
  frame: StepFrame,
  wanted: {
    readonly github: Readonly<Record<string, unknown>>;
    readonly env: Readonly<Record<string, string>>;
    readonly secrets: boolean;
  },
): Scope {
  const { needs, strategy, matrix, secrets, vars } = state.contexts;
  const everywhere: Contexts = {
    github: wanted.github,
    env: wanted.env,
    job: { status: frameStatus(state, frame) },
    runner: runnerContext(state.run, state.directories),
    steps: frame.steps,
    strategy,
    matrix,
    inputs: frame.inputs,
  };
  const ofJob = frame.depth > 0 ? {} : { needs, vars, ...(wanted.secrets ? { secrets } : {}) };
  return {
    contexts: { ...everywhere, ...ofJob },
    status: frameStatus(state, frame),
    hashFiles: (patterns) => hashFiles(state.directories.workspace, patterns),
  };
}

/** Environment of a process: the runner's, then what the workflow wrote, then what nobody may override. */
export function processEnvironment(
  { state, env, github, files }: Pick<StepExecution, 'state' | 'env' | 'github' | 'files'>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const path = [...state.path, env['PATH'] ?? state.run.host.path].join(':');
  return {
    HOME: state.directories.home,
    USER: 'runner',
    LANG: 'C.UTF-8',
    SHELL: '/bin/bash',
    TMPDIR: state.directories.systemTemp,
    GIT_TERMINAL_PROMPT: '0',
    ...env,
    ...contextVariables(github, runnerContext(state.run, state.directories)),
    ...files,
    ...extra,
    PATH: path,
  };
}
