import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeAction } from './action-file.ts';
import { runChild } from './child.ts';
import { condition } from './expressions.ts';
import { createCommandFiles } from './files.ts';
import type { StepResult } from './run-result.ts';
import type { UsedAction } from './step-action.ts';
import type { StepAnswer, StepExecution, StepFrame } from './step-frame.ts';
import { processEnvironment, stepScope } from './step-frame.ts';
import { StepLog } from './step-log.ts';
import { stepResult, takeCommandFiles } from './step-outcome.ts';
import { UnsupportedError } from './unsupported.ts';

export interface NodeActionUse {
  readonly action: UsedAction;
  readonly runs: NodeAction;
  readonly inputs: Readonly<Record<string, string>>;
}

/** `main` of a JavaScript action; `post` is registered for when the job is through. */
export async function runNodeAction(execution: StepExecution, use: NodeActionUse): Promise<StepAnswer> {
  const { action, runs } = use;
  const { state, frame, step } = execution;
  if (runs.pre !== undefined && (action.local || frame.depth > 0)) {
    throw new UnsupportedError(
      `\`pre\` of '${action.uses}': not supported for actions of the workspace or in composite actions`,
    );
  }
  const saved = state.saved.get(step) ?? {};
  if (runs.post !== undefined) registerPost(execution, use, saved);
  return runPart(execution, use, { script: runs.main, saved });
}

/** `pre` of a JavaScript action, before any step of the job; what it saves is there for `main` and `post`. */
export async function runPre(execution: StepExecution, use: NodeActionUse): Promise<StepAnswer> {
  const nothing: StepAnswer = { ok: true, outputs: {}, summary: '' };
  if (use.runs.pre === undefined || !condition(use.runs['pre-if'] ?? 'always()', execution.scope))
    return nothing;
  const saved: Record<string, string> = {};
  execution.state.saved.set(execution.step, saved);
  return runPart(execution, use, { script: use.runs.pre, saved });
}

async function runPart(
  execution: StepExecution,
  { action, inputs }: NodeActionUse,
  { script, saved }: { readonly script: string; readonly saved: Record<string, string> },
): Promise<StepAnswer> {
  const { state, log, signal } = execution;
  const { host } = state.run;
  const file = join(action.folder, script);
  if (!action.local && !existsSync(file)) {
    throw new UnsupportedError(
      `uses: ${action.uses}: there is no ${script} in the folder given for it; is it built?`,
    );
  }
  const github = { ...execution.github, action_repository: action.repository, action_ref: action.ref };
  const extra = {
    ...prefixed('INPUT_', inputs),
    ...prefixed('STATE_', saved),
    ACTIONS_RUNTIME_TOKEN: state.runtimeToken,
    ACTIONS_RUNTIME_URL: host.resultsUrl,
    ACTIONS_RESULTS_URL: host.resultsUrl,
    ACTIONS_CACHE_URL: host.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: 'true',
  };
  const code = await runChild({
    file: host.node,
    args: [file],
    cwd: state.directories.workspace,
    env: processEnvironment({ ...execution, github }, extra),
    signal,
    groups: state.groups,
    onLine: (line) => log.line(line),
  });
  const contents = await takeCommandFiles(execution);
  Object.assign(saved, contents.state);
  if (code !== 0 && log.annotationCounts().error === 0) {
    log.annotate({ level: 'error', message: `The process '${host.node}' failed with exit code ${code}` });
  }
  return {
    ok: code === 0 && contents.faults.length === 0,
    outputs: contents.outputs,
    summary: contents.summary,
  };
}

function registerPost(execution: StepExecution, use: NodeActionUse, saved: Record<string, string>): void {
  const { state, step } = execution;
  const frame: StepFrame = { ...execution.frame };
  const name = `Post ${step.name ?? `Run ${use.action.uses}`}`;

  async function run(): Promise<StepResult> {
    frame.status = state.status;
    const log = new StepLog({ masks: state.masks, debug: state.run.host.debug });
    const scope = stepScope(state, frame, { github: execution.github, env: execution.env, secrets: false });
    const nothing: StepAnswer = { ok: true, outputs: {}, summary: '' };
    if (!condition(use.runs['post-if'] ?? 'always()', scope)) {
      return stepResult({ step: {}, name, outcome: 'skipped', conclusion: 'skipped', answer: nothing, log });
    }
    const files = await createCommandFiles(state.directories.commandFiles, `${++state.steps}`);
    const env = { ...state.env, ...execution.env };
    const signal = new AbortController().signal;
    const post = { ...execution, log, scope, files, env, signal };
    const answer = await runPart(post, use, { script: use.runs.post ?? '', saved });
    const outcome = answer.ok ? 'success' : 'failure';
    return stepResult({ step: {}, name, outcome, conclusion: outcome, answer, log });
  }

  state.posts.push({ run });
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      prefix === 'INPUT_' ? `${prefix}${name.replace(/ /g, '_').toUpperCase()}` : `${prefix}${name}`,
      value,
    ]),
  );
}
