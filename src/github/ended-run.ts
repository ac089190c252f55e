import type { Context } from '../ports/context.ts';

/** The parts of the payload's `workflow_run` that are read: https://docs.github.com/webhooks/webhook-events-and-payloads. */
interface Stated {
  readonly id?: unknown;
  readonly event?: unknown;
  readonly path?: unknown;
  readonly head_sha?: unknown;
  readonly head_branch?: unknown;
  readonly head_repository?: { readonly id?: unknown } | null;
}

/** What the event `workflow_run` says of the run that has ended. Nothing where a part is missing: whoever needs it says so. */
export function endedRunOf(stated: unknown): Pick<Context, 'endedRun'> {
  const run = (stated ?? {}) as Stated;
  const { id, event, path, head_sha: headSha, head_branch: branch } = run;
  if (typeof id !== 'number' || typeof event !== 'string') return {};
  if (typeof path !== 'string' || typeof headSha !== 'string') return {};
  const repository = run.head_repository?.id;
  return {
    endedRun: {
      id,
      event,
      path: workflowPath(path),
      headSha,
      headBranch: typeof branch === 'string' ? branch : undefined,
      headRepository: typeof repository === 'number' ? repository : undefined,
    },
  };
}

/** GitHub adds `@<ref>` where a workflow comes from elsewhere. A file may have an `@` of its own in its name. */
export function workflowPath(path: string): string {
  return path.replace(/@(?:refs\/.*|[0-9a-f]{40,64})$/s, '');
}
