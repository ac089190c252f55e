import type { CompositeAction } from './action-file.ts';
import { interpolate } from './expressions.ts';
import type { UsedAction } from './step-action.ts';
import type { StepAnswer, StepExecution, StepFrame } from './step-frame.ts';
import { stepScope } from './step-frame.ts';
import { runStep } from './step.ts';

/** A composite action: its steps in a frame of their own, which sees its inputs, but no secrets and no needs. */
export async function runCompositeAction(
  { state, frame, log, github, env }: StepExecution,
  {
    action,
    runs,
    inputs,
  }: {
    readonly action: UsedAction;
    readonly runs: CompositeAction;
    readonly inputs: Readonly<Record<string, string>>;
  },
): Promise<StepAnswer> {
  const own = { action_path: action.folder, action_repository: action.repository, action_ref: action.ref };
  const inner: StepFrame = {
    steps: {},
    env: withoutJobs(env, state.env),
    github: { ...frame.github, ...own },
    inputs,
    depth: frame.depth + 1,
    status: 'success',
  };
  let summary = '';
  let cancelled = false;
  for (const step of runs.steps) {
    const result = await runStep(state, inner, { step, parent: log });
    summary += result.summary;
    cancelled ||= result.outcome === 'cancelled';
  }
  const scope = stepScope(state, inner, { github: { ...github, ...own }, env, secrets: false });
  const outputs = Object.fromEntries(
    Object.entries(action.file.outputs).map(([name, { value }]) => [name, interpolate(value ?? '', scope)]),
  );
  return { ok: inner.status === 'success' && !cancelled, outputs, summary };
}

/** What the step itself put into the environment: the job's own variables may still change under the inner steps. */
function withoutJobs(
  env: Readonly<Record<string, string>>,
  job: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => job[name] !== value));
}
