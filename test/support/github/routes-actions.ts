import { paginate } from './paging.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import type { WorkflowRun } from './state.ts';
import { findWorkflow, renderRun } from './workflow-runs.ts';

const READ = [{ actions: 'read' }] as const;

export const runRoutes: readonly Route[] = [
  { operation: 'actions/list-workflow-runs', needs: READ, handle: listRunsOfWorkflow },
  {
    operation: 'actions/list-workflow-runs-for-repo',
    needs: READ,
    handle: (call) => listRuns(call, () => true),
  },
  { operation: 'actions/get-workflow-run', needs: READ, handle: getRun },
];

/** The run that a path names, of this repository. @throws Refusal 404 */
export function requiredRun({ world, repository, parameters }: RepositoryCall): WorkflowRun {
  const run = world.runs.get(Number(parameters['run_id']));
  if (run === undefined || run.repository !== repository.fullName) throw new Refusal(404, 'Not Found');
  return run;
}

async function listRunsOfWorkflow(call: RepositoryCall): Promise<Answer> {
  const { world, repository, parameters } = call;
  const workflow = findWorkflow(world, repository, parameters['workflow_id'] ?? '');
  if (workflow === undefined) throw new Refusal(404, 'Not Found');
  return listRuns(call, (run) => run.workflowId === workflow);
}

async function listRuns(call: RepositoryCall, wanted: (run: WorkflowRun) => boolean): Promise<Answer> {
  const { world, repository } = call;
  const found = [...world.runs.values()]
    .filter((run) => run.repository === repository.fullName && wanted(run) && fits(run, call.query))
    .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1));
  const page = paginate(call, found);
  return {
    status: 200,
    headers: page.headers,
    json: {
      total_count: found.length,
      workflow_runs: await Promise.all(page.items.map((run) => renderRun(call, run))),
    },
  };
}

async function getRun(call: RepositoryCall): Promise<Answer> {
  return { status: 200, json: await renderRun(call, requiredRun(call)) };
}

function fits(run: WorkflowRun, query: URLSearchParams): boolean {
  const is = (name: string, ...values: readonly (string | null)[]) => {
    const wanted = query.get(name);
    return wanted === null || values.includes(wanted);
  };
  return (
    is('branch', run.headBranch) &&
    is('event', run.event) &&
    // One parameter for both, as on GitHub: `completed` and `success` are both values of `status`.
    is('status', run.status, run.conclusion) &&
    is('head_sha', run.headSha) &&
    is('actor', run.actor) &&
    is('check_suite_id', String(run.id)) &&
    created(run, query.get('created'))
  );
}

/** `2026-01-31`, `>=…`, `<…` or `a..b`, on ISO dates or times. @throws Refusal 422 for anything else */
function created(run: WorkflowRun, range: string | null): boolean {
  if (range === null) return true;
  const parsed = /^(?:(>=|<=|>|<)([^.]+)|([^.<>]+)\.\.([^.<>]+)|([^.<>]+))$/.exec(range);
  if (parsed === null) throw new Refusal(422, 'Validation Failed');
  const [, operator, bound = '', from = '', to = '', day = ''] = parsed;
  const at = run.createdAt;
  if (operator === '>=') return at >= bound;
  if (operator === '>') return at > bound;
  if (operator === '<=') return at <= endOf(bound);
  if (operator === '<') return at < bound;
  return day === '' ? (from === '*' || at >= from) && (to === '*' || at <= endOf(to)) : at.startsWith(day);
}

/** A bare date means the whole day. */
function endOf(bound: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(bound) ? `${bound}T23:59:59.999Z` : bound;
}
