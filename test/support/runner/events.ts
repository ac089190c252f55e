import { matchesFilter } from './glob.ts';
import type { EventFilter, Workflow } from './workflow-file.ts';

/** What sets workflows off, with everything that their contexts and filters need. */
export interface RunEvent {
  /** `pull_request`; value of `github.event_name`. */
  readonly name: string;
  /** Activity type, `synchronize`; the payload's `action`. */
  readonly action?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Value of `github.ref`, full: `refs/pull/7/merge`, `refs/heads/main`. */
  readonly ref: string;
  /** Value of `github.sha`. */
  readonly sha: string;
  /** Source and target branch of a pull request; empty for other events. */
  readonly headRef: string;
  readonly baseRef: string;
  /** Commit and branch that GitHub states for the workflow run: the head of a pull request, not its merge commit. */
  readonly runHead: {
    readonly sha: string;
    readonly branch: string;
    readonly repository: string;
    readonly repositoryId: number;
  };
  readonly actor: string;
  /** A fork's or Dependabot's: the token may only read, there are no secrets. */
  readonly untrusted: boolean;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** What `branches:` is held against: the target of a pull request, the branch of a push. */
  readonly branch?: string;
  readonly tag?: string;
  /** What `paths:` is held against; `undefined` where GitHub has no such filter. */
  readonly changedPaths?: readonly string[];
  /** For `workflow_run`: the name of the workflow that ran. */
  readonly workflowName?: string;
}

const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};

/** Whether a workflow runs for an event, by its name and the filters `types`, `branches`, `tags`, `paths`, `workflows`. */
export function listens(workflow: Workflow, event: RunEvent): boolean {
  const on: Readonly<Record<string, unknown>> = workflow.on;
  const entry = on[event.name];
  if (entry === undefined) return false;
  if (event.name === 'schedule') return true;
  const filter = entry as EventFilter;
  return (
    typeFits(filter, event) &&
    refFits(filter, event) &&
    pathsFit(filter, event) &&
    workflowFits(filter, event)
  );
}

function typeFits(filter: EventFilter, event: RunEvent): boolean {
  const types = filter.types ?? defaultTypes[event.name];
  return types === undefined || event.action === undefined || types.includes(event.action);
}

/** A push filtered by branches alone does not run for tags, and the other way round. */
function refFits(filter: EventFilter, event: RunEvent): boolean {
  const byBranch = filter.branches ?? filter['branches-ignore'];
  const byTag = filter.tags ?? filter['tags-ignore'];
  if (byBranch === undefined && byTag === undefined) return true;
  if (event.tag !== undefined) {
    return byTag !== undefined && allowed(event.tag, filter.tags, filter['tags-ignore']);
  }
  return (
    event.branch !== undefined &&
    byBranch !== undefined &&
    allowed(event.branch, filter.branches, filter['branches-ignore'])
  );
}

function allowed(value: string, wanted?: readonly string[], ignored?: readonly string[]): boolean {
  if (wanted !== undefined && ignored !== undefined)
    throw new Error('a filter and its -ignore form exclude each other');
  return wanted !== undefined ? matchesFilter(value, wanted) : !matchesFilter(value, ignored ?? []);
}

function pathsFit(filter: EventFilter, event: RunEvent): boolean {
  const { paths, 'paths-ignore': ignored } = filter;
  if (
    (paths === undefined && ignored === undefined) ||
    event.changedPaths === undefined ||
    event.tag !== undefined
  )
    return true;
  if (paths !== undefined && ignored !== undefined)
    throw new Error('paths and paths-ignore exclude each other');
  if (paths !== undefined) return event.changedPaths.some((path) => matchesFilter(path, paths));
  return event.changedPaths.some((path) => !matchesFilter(path, ignored ?? []));
}

function workflowFits(filter: EventFilter, event: RunEvent): boolean {
  if (event.name !== 'workflow_run') return true;
  if (filter.workflows === undefined) throw new Error('on.workflow_run needs workflows');
  return filter.workflows.includes(event.workflowName ?? '');
}
