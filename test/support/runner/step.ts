import { runCheckout } from './checkout.ts';
import { condition, interpolate, resolve } from './expressions.ts';
import { createCommandFiles } from './files.ts';
import type { JobState } from './job-state.ts';
import type { Conclusion, StepResult } from './run-result.ts';
import { runAction } from './step-action.ts';
import type { StepAnswer, StepExecution, StepFrame } from './step-frame.ts';
import { stepGithub, stepScope } from './step-frame.ts';
import { stepResult, textValues } from './step-outcome.ts';
import { StepLog } from './step-log.ts';
import { runScript } from './step-run.ts';
import type { WorkflowStep } from './workflow-file.ts';
import { UnsupportedError } from './unsupported.ts';

/** Runs one step of a job or of a composite action, and enters its outcome into the frame. Never throws for the step's own faults. */
export async function runStep(
  state: JobState,
  frame: StepFrame,
  { step, parent }: { readonly step: WorkflowStep; readonly parent?: StepLog },
): Promise<StepResult> {
  const number = ++state.steps;
  const action =
    step.id ??
    `__${step.run === undefined ? (step.uses ?? '').replace(/@.*$/, '').replace(/\W+/g, '_') : 'run'}`;
  const github = stepGithub(state, frame, action);
  const log = new StepLog({
    masks: state.masks,
    debug: state.run.host.debug,
    ...(parent === undefined ? {} : { parent }),
  });
  let env: Record<string, string> = { ...state.env, ...frame.env };
  let answer: StepAnswer = { ok: false, outputs: {}, summary: '' };
  let outcome: Conclusion = 'failure';
  let name = step.name ?? defaultName(step);
  let tolerated = false;
  try {
    const before = stepScope(state, frame, { github, env, secrets: false });
    const wanted = condition(step.if ?? undefined, before);
    const early = stepScope(state, frame, { github, env, secrets: true });
    name = state.masks.apply(interpolate(name, early));
    if (wanted) {
      env = { ...env, ...textValues(resolve(step.env, early)) };
      const scope = stepScope(state, frame, { github, env, secrets: true });
      tolerated = resolve(step['continue-on-error'] ?? false, scope) === true;
      const files = await createCommandFiles(state.directories.commandFiles, `${number}`);
      const limit = timeLimit(state, resolve(step['timeout-minutes'] ?? 360, scope));
      try {
        const execution = { state, frame, step, log, files, github, env, scope, signal: limit.signal };
        answer = await carryOut(execution);
      } finally {
        limit.clear();
      }
      if (limit.timedOut())
        log.annotate({
          level: 'error',
          message: `The action '${name}' has timed out after ${limit.minutes} minutes.`,
        });
      outcome = answer.ok && !limit.timedOut() ? 'success' : limit.cancelled() ? 'cancelled' : 'failure';
    } else {
      outcome = 'skipped';
    }
  } catch (error) {
    if (error instanceof UnsupportedError) throw error;
    log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
  }
  const conclusion = outcome === 'failure' && tolerated ? 'success' : outcome;
  const outputs = Object.fromEntries(Object.entries(answer.outputs).map(([key, value]) => [key, value]));
  if (step.id !== undefined) frame.steps[step.id] = { outputs, outcome, conclusion };
  if (conclusion === 'failure') frame.status = 'failure';
  return stepResult({ step, name, outcome, conclusion, answer, log });
}

async function carryOut(execution: StepExecution): Promise<StepAnswer> {
  const { uses } = execution.step;
  if (uses === undefined) return runScript(execution);
  if (/^actions\/checkout@(v[4-9][\w.]*|[0-9a-f]{40})$/.test(uses)) return runCheckout(execution);
  if (/^actions\/setup-python@(v\d[\w.]*|[0-9a-f]{40})$/.test(uses)) {
    execution.log.write('The interpreter of this machine is used.');
    return { ok: true, outputs: {}, summary: '' };
  }
  return runAction(execution, uses);
}

function defaultName(step: WorkflowStep): string {
  if (step.uses !== undefined) return `Run ${step.uses}`;
  return `Run ${(step.run ?? '').trimStart().split('\n')[0] ?? ''}`;
}

/** A step that runs although the job was cancelled is not cancelled with it. */
function timeLimit(state: JobState, minutes: unknown) {
  if (typeof minutes !== 'number' || !(minutes > 0))
    throw new Error(`timeout-minutes is ${String(minutes)}, expected a number above 0`);
  const controller = new AbortController();
  let timedOut = false;
  let cancelled = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, minutes * 60_000);
  const cancel = (): void => {
    cancelled = true;
    controller.abort();
  };
  if (!state.signal.aborted) state.signal.addEventListener('abort', cancel, { once: true });
  return {
    minutes,
    signal: controller.signal,
    timedOut: () => timedOut,
    cancelled: () => cancelled,
    clear: () => {
      clearTimeout(timer);
      state.signal.removeEventListener('abort', cancel);
    },
  };
}
