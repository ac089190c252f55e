import { condition, interpolate, resolve, type Contexts, type Status } from './expressions.ts';
import { githubContext } from './github-context.ts';
import { runJob } from './job.ts';
import { expandMatrix, matrixJobName, type Combination } from './matrix.ts';
import { Gate } from './parallel-gate.ts';
import { jobPermissions } from './permissions.ts';
import type { Conclusion, JobResult, RunResult } from './run-result.ts';
import { workflowName, type RunSettings } from './run-settings.ts';
import type { WorkflowJob } from './workflow-file.ts';

/** All jobs of one `jobs:` entry. */
interface JobGroup {
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly jobs: readonly JobResult[];
  /** A job before it failed or was skipped, which `success()` of a later job looks at too. */
  readonly ancestors: readonly Conclusion[];
}

/** Runs one workflow for one event: each job when those that it needs are through. */
export async function runWorkflow(run: RunSettings): Promise<RunResult> {
  const gate = new Gate(run.host.parallelJobs);
  const groups = new Map<string, Promise<JobGroup>>();
  const signal = run.signal ?? new AbortController().signal;
  const start = (id: string): Promise<JobGroup> => {
    const known = groups.get(id);
    if (known !== undefined) return known;
    const job = run.workflow.jobs[id];
    if (job === undefined) throw new Error(`${run.workflow.path}: there is no job ${id}`);
    const needs = job.needs.map((need) => [need, start(need)] as const);
    const group = runGroup({ run, id, job, needs, gate, signal });
    groups.set(id, group);
    return group;
  };
  const ids = Object.keys(run.workflow.jobs);
  const done = await Promise.all(ids.map(start));
  const jobs = done.flatMap((group) => group.jobs);
  const { concurrency } = run.workflow;
  const group = typeof concurrency === 'string' ? concurrency : concurrency?.group;
  return {
    workflow: workflowName(run.workflow),
    path: run.workflow.path,
    runId: run.runId,
    runNumber: run.runNumber,
    attempt: run.attempt,
    event: run.event.name,
    headSha: run.event.runHead.sha,
    conclusion: overall(done.map((each) => each.conclusion)),
    ...(group === undefined ? {} : { concurrency: interpolate(group, { contexts: runContexts(run) }) }),
    jobs: Object.fromEntries(jobs.map((job) => [job.name, job])),
  };
}

interface GroupPlan {
  readonly run: RunSettings;
  readonly id: string;
  readonly job: WorkflowJob;
  readonly needs: readonly (readonly [string, Promise<JobGroup>])[];
  readonly gate: Gate;
  readonly signal: AbortSignal;
}

async function runGroup({ run, id, job, needs, gate, signal }: GroupPlan): Promise<JobGroup> {
  const needed = await Promise.all(needs.map(async ([name, group]) => [name, await group] as const));
  const ancestors = needed.flatMap(([, group]) => [...group.ancestors, group.conclusion]);
  const contexts: Contexts = {
    ...runContexts(run),
    needs: Object.fromEntries(
      needed.map(([name, group]) => [name, { result: group.conclusion, outputs: group.outputs }]),
    ),
  };
  const status: Status = signal.aborted ? 'cancelled' : statusOf(ancestors);
  const wanted = condition(job.if ?? undefined, { contexts, status });
  if (!wanted) return { conclusion: 'skipped', outputs: {}, jobs: [skipped(run, id, job)], ancestors };
  const results = await runCombinations({ run, id, job, gate, signal, contexts });
  const tolerant = results.map(({ result, tolerated }) =>
    tolerated && result.conclusion === 'failure' ? 'success' : result.conclusion,
  );
  return {
    conclusion: overall(tolerant),
    outputs: Object.assign({}, ...results.map(({ result }) => result.outputs)) as Record<string, string>,
    jobs: results.map(({ result }) => result),
    ancestors,
  };
}

async function runCombinations({
  run,
  id,
  job,
  gate,
  signal,
  contexts,
}: Omit<GroupPlan, 'needs'> & { readonly contexts: Contexts }) {
  const strategy = (resolve(job.strategy ?? {}, { contexts }) ?? {}) as Record<string, unknown>;
  const combinations = expandMatrix(strategy['matrix'] as Record<string, unknown> | undefined);
  const failFast = strategy['fail-fast'] !== false;
  const own = new Gate(
    typeof strategy['max-parallel'] === 'number' ? strategy['max-parallel'] : combinations.length,
  );
  const stop = new AbortController();

  async function runOne(combination: Combination | undefined, index: number) {
    const context = {
      'fail-fast': failFast,
      'job-index': index,
      'job-total': combinations.length,
      'max-parallel': own.limit,
    };
    const all = { ...contexts, matrix: combination ?? null, strategy: context };
    const tolerated = resolve(job['continue-on-error'] ?? false, { contexts: all }) === true;
    const name = job.name === undefined ? matrixJobName(id, combination) : nameOf(job.name, combination, all);
    const plan = {
      run,
      jobId: id,
      job,
      combination,
      name,
      needs: contexts['needs'] as Record<string, unknown>,
      strategy: context,
    };
    const result = await own.pass(() =>
      gate.pass(() =>
        stop.signal.aborted
          ? Promise.resolve<JobResult>({ ...skipped(run, id, job), name, conclusion: 'cancelled' })
          : runJob({ ...plan, signal: AbortSignal.any([signal, stop.signal]) }),
      ),
    );
    if (result.conclusion === 'failure' && failFast && !tolerated && combination !== undefined) stop.abort();
    return { result, tolerated };
  }

  return Promise.all(combinations.map(runOne));
}

/** A name with `${{ }}` names the combination itself; to one without GitHub adds the values. */
function nameOf(name: string, combination: Combination | undefined, contexts: Contexts): string {
  const shown = interpolate(name, { contexts });
  return shown === name ? matrixJobName(name, combination) : shown;
}

function skipped(run: RunSettings, id: string, job: WorkflowJob): JobResult {
  const permissions = jobPermissions({
    job: job.permissions,
    workflow: run.workflow.permissions,
    readOnly: run.event.untrusted,
  });
  const name = job.name ?? id;
  return {
    id,
    name,
    conclusion: 'skipped',
    steps: [],
    outputs: {},
    log: '',
    summary: '',
    permissions,
    token: '',
  };
}

function runContexts(run: RunSettings): Contexts {
  return { github: githubContext(run), vars: run.repository.vars, inputs: run.event.inputs };
}

/** `success()` wants all jobs before to have succeeded; `cancelled()` is true for a cancelled run alone. */
function statusOf(ancestors: readonly Conclusion[]): Status {
  if (ancestors.includes('failure')) return 'failure';
  return ancestors.every((each) => each === 'success') ? 'success' : 'skipped';
}

function overall(conclusions: readonly Conclusion[]): Conclusion {
  if (conclusions.includes('failure')) return 'failure';
  if (conclusions.includes('cancelled')) return 'cancelled';
  return conclusions.length > 0 && conclusions.every((each) => each === 'skipped') ? 'skipped' : 'success';
}
