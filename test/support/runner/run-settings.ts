import type { RunEvent } from './events.ts';
import type { Permissions } from './permissions.ts';
import type { Workflow } from './workflow-file.ts';

/** Where jobs run: the servers that they see, who mints their tokens, and what `uses:` finds. */
export interface RunnerHost {
  /** Base of the git and web addresses; a host below `.localhost`, since the toolkit takes others for GitHub Enterprise. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly resultsUrl: string;
  /** Node 24 for `using: node24`. */
  readonly node: string;
  /** `PATH` of all steps. */
  readonly path: string;
  /** Folders of actions by `owner/repository@ref`. */
  readonly actions: Readonly<Record<string, string>>;
  /** Switches on what GitHub calls step debug logging. */
  readonly debug: boolean;
  /** How many jobs of a run may run at a time. */
  readonly parallelJobs: number;
  mintToken(request: {
    readonly repository: string;
    readonly permissions: Permissions;
    readonly actor: string;
  }): Promise<string>;
  runtimeToken(request: {
    readonly runId: number;
    readonly jobId: string;
    readonly cache: 'read' | 'write';
  }): string;
}

export interface RunRepository {
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
  readonly ownerId: number;
  readonly defaultBranch: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

/** One run of one workflow. */
export interface RunSettings {
  readonly host: RunnerHost;
  readonly repository: RunRepository;
  readonly workflow: Workflow;
  /** Ref and commit that the workflow file was read from. */
  readonly workflowRef: string;
  readonly workflowSha: string;
  readonly event: RunEvent;
  readonly runId: number;
  readonly runNumber: number;
  readonly attempt: number;
  /** An empty folder; each job gets one below it. */
  readonly directory: string;
  /** Cancels the run as a person would. */
  readonly signal?: AbortSignal;
}

/** The workflow's name as GitHub shows it. */
export function workflowName(workflow: Workflow): string {
  return workflow.name ?? workflow.path;
}
