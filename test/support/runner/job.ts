import { endGroups } from './child.ts';
import { interpolate, resolve } from './expressions.ts';
import { createCommandFiles } from './files.ts';
import type { JobPlan, JobState } from './job-state.ts';
import { createJobState } from './job-state.ts';
import { githubContext } from './github-context.ts';
import type { Conclusion, JobResult, StepResult } from './run-result.ts';
import { runActionPre } from './step-action.ts';
import type { StepFrame } from './step-frame.ts';
import { stepGithub, stepScope } from './step-frame.ts';
import { StepLog } from './step-log.ts';
import { stepResult, textOf, textValues } from './step-outcome.ts';
import { runStep } from './step.ts';
import type { WorkflowStep } from './workflow-file.ts';
import { UnsupportedError } from './unsupported.ts';

/** Runs one job, a combination of a matrix being one: `pre` of its actions, its steps, `post` of its actions in reverse. */
export async function runJob(plan: JobPlan): Promise<JobResult> {
  const minutes = resolve(plan.job['timeout-minutes'] ?? 360, { contexts: jobContexts(plan) });
  if (typeof minutes !== 'number')
    throw new Error(`timeout-minutes of job ${plan.jobId} is ${String(minutes)}, expected a number`);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), minutes * 60_000);
  const signal = AbortSignal.any([plan.signal, limit.signal]);
  try {
    const state = await createJobState({ ...plan, signal });
    if (signal.aborted) state.status = 'cancelled';
    signal.addEventListener('abort', () => (state.status = 'cancelled'), { once: true });
    return await runSteps(state, plan, limit.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function runSteps(state: JobState, plan: JobPlan, timedOut: AbortSignal): Promise<JobResult> {
  const { run, job } = plan;
  const contexts = { ...state.contexts, github: { ...githubContext(run), token: state.token } };
  const { github, secrets, inputs, vars } = contexts as Record<string, unknown>;
  Object.assign(
    state.env,
    textValues(resolve(run.workflow.env, { contexts: { github, secrets, inputs, vars } })),
  );
  Object.assign(state.env, textValues(resolve(job.env, { contexts })));
  const frame: StepFrame = {
    steps: {},
    env: {},
    github: {},
    inputs: run.event.inputs,
    depth: 0,
    status: 'success',
  };
  const results: StepResult[] = [];
  for (const step of job.steps) results.push(...(await runStepPre(state, frame, step)));
  for (const step of job.steps) {
    results.push(await runStep(state, frame, { step }));
    if (state.status !== 'cancelled') state.status = frame.status;
  }
  const conclusion = conclusionOf(state, frame, timedOut);
  const outputs = jobOutputs(state, frame);
  for (const post of [...state.posts].reverse()) results.push(await post.run());
  endGroups(state.groups);
  const postFailed = results.some((each) => each.conclusion === 'failure' && each.name.startsWith('Post '));
  const scope = stepScope(state, frame, {
    github: stepGithub(state, frame, ''),
    env: state.env,
    secrets: true,
  });
  const environment = typeof job.environment === 'string' ? job.environment : job.environment?.name;
  const group = typeof job.concurrency === 'string' ? job.concurrency : job.concurrency?.group;
  return {
    id: plan.jobId,
    name: plan.name,
    conclusion: postFailed && conclusion === 'success' ? 'failure' : conclusion,
    steps: results,
    outputs,
    log: results.map(({ name, log }) => `### ${name}\n${log}`).join(''),
    summary: results.map(({ summary }) => summary).join(''),
    permissions: state.permissions,
    token: state.token,
    ...(environment === undefined ? {} : { environment: interpolate(environment, scope) }),
    ...(group === undefined ? {} : { concurrency: interpolate(group, scope) }),
  };
}

/** What a step has to run before all steps. A fault here fails the job; its steps then see `failure()`. */
async function runStepPre(
  state: JobState,
  frame: StepFrame,
  step: WorkflowStep,
): Promise<readonly StepResult[]> {
  const { uses } = step;
  if (uses === undefined || uses.startsWith('./') || /^actions\/(checkout|setup-python)@/.test(uses))
    return [];
  const log = new StepLog({ masks: state.masks, debug: state.run.host.debug });
  const github = stepGithub(state, frame, step.id ?? '__pre');
  let answer;
  try {
    const scope = stepScope(state, frame, { github, env: state.env, secrets: true });
    const files = await createCommandFiles(state.directories.commandFiles, `${++state.steps}`);
    const env = { ...state.env, ...textValues(resolve(step.env, scope)) };
    answer = await runActionPre(
      { state, frame, step, log, files, github, env, scope, signal: state.signal },
      uses,
    );
  } catch (error) {
    if (error instanceof UnsupportedError) throw error;
    log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
    answer = { ok: false, outputs: {}, summary: '' };
  }
  if (answer === undefined) return [];
  const outcome = answer.ok ? 'success' : 'failure';
  if (!answer.ok) frame.status = 'failure';
  return [
    stepResult({
      step: {},
      name: `Pre ${step.name ?? `Run ${uses}`}`,
      outcome,
      conclusion: outcome,
      answer,
      log,
    }),
  ];
}

/** A job that ran out of its time is cancelled on GitHub, as is one that a person cancelled. */
function conclusionOf(state: JobState, frame: StepFrame, timedOut: AbortSignal): Conclusion {
  if (timedOut.aborted || state.status === 'cancelled') return 'cancelled';
  return frame.status;
}

/** An output that holds a secret is dropped, as GitHub does. */
function jobOutputs(state: JobState, frame: StepFrame): Readonly<Record<string, string>> {
  const scope = stepScope(state, frame, {
    github: stepGithub(state, frame, ''),
    env: state.env,
    secrets: true,
  });
  const outputs = Object.entries(state.job.outputs).map(
    ([name, value]) => [name, interpolate(textOf(value), scope)] as const,
  );
  return Object.fromEntries(outputs.filter(([, value]) => state.masks.apply(value) === value));
}

function jobContexts({ run, needs, strategy, combination }: JobPlan): Record<string, unknown> {
  return {
    github: githubContext(run),
    needs,
    strategy,
    matrix: combination ?? null,
    vars: run.repository.vars,
    inputs: run.event.inputs,
  };
}
