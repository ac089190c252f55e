import { join, resolve as resolvePath } from 'node:path';
import type { ActionFile } from './action-file.ts';
import { readAction } from './action-file.ts';
import { interpolate, resolve } from './expressions.ts';
import type { JobState } from './job-state.ts';
import { runCompositeAction } from './step-composite.ts';
import type { StepAnswer, StepExecution } from './step-frame.ts';
import { runNodeAction, runPre } from './step-node.ts';
import { textOf } from './step-outcome.ts';
import { UnsupportedError } from './unsupported.ts';

/** An action that a step uses, found on this machine. */
export interface UsedAction {
  readonly uses: string;
  readonly folder: string;
  readonly file: ActionFile;
  /** `owner/repository` and ref; empty for actions of the workspace. */
  readonly repository: string;
  readonly ref: string;
  readonly local: boolean;
}

/** A `uses:` step. Folders come from the workspace (`./path`) or from the host's map (`owner/repository/path@ref`). */
export async function runAction(execution: StepExecution, uses: string): Promise<StepAnswer> {
  const { state, frame } = execution;
  if (frame.depth >= 9) throw new Error(`composite actions are nested deeper than 9: ${uses}`);
  const action = await findAction(state, uses);
  const inputs = inputsOf(execution, action);
  const { runs } = action.file;
  if (runs.using === 'node24') return runNodeAction(execution, { action, runs, inputs });
  return runCompositeAction(execution, { action, runs, inputs });
}

/** The part of a step that runs before all steps; `undefined` where there is none. */
export async function runActionPre(execution: StepExecution, uses: string): Promise<StepAnswer | undefined> {
  const action = await findAction(execution.state, uses);
  const { runs } = action.file;
  if (runs.using !== 'node24' || runs.pre === undefined) return undefined;
  return runPre(execution, { action, runs, inputs: inputsOf(execution, action) });
}

/** @throws if the action is not mapped, is not there, or is of a kind that this runner does not have */
export async function findAction(state: JobState, uses: string): Promise<UsedAction> {
  if (uses.startsWith('./')) {
    const folder = resolvePath(state.directories.workspace, uses);
    return { uses, folder, file: await readAction(folder), repository: '', ref: '', local: true };
  }
  const match = /^([^/@]+\/[^/@]+)((?:\/[^/@]+)*)@(.+)$/.exec(uses);
  if (match === null)
    throw new UnsupportedError(`uses: ${uses} is neither ./path nor owner/repository/path@ref`);
  const [, repository = '', path = '', ref = ''] = match;
  const root = state.run.host.actions[`${repository}@${ref}`];
  if (root === undefined)
    throw new UnsupportedError(
      `uses: ${uses}: ${repository}@${ref} is not among the actions given to this world`,
    );
  const folder = join(root, path);
  return { uses, folder, file: await readAction(folder), repository, ref, local: false };
}

/** What the action declares, with defaults filled in, and what else the step gave; an undeclared input is a warning. */
function inputsOf(
  { step, scope, log, github }: StepExecution,
  action: UsedAction,
): Readonly<Record<string, string>> {
  const declared = new Map(
    Object.entries(action.file.inputs).map(([name, input]) => [name.toLowerCase(), { name, input }]),
  );
  const given = Object.entries(resolve(step.with, scope) as Record<string, unknown>);
  const unexpected = given.map(([name]) => name).filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const valid = [...declared.values()].map(({ name }) => `'${name}'`).join(', ');
    const names = unexpected.map((name) => `'${name}'`).join(', ');
    log.annotate({ level: 'warning', message: `Unexpected input(s) ${names}, valid inputs are [${valid}]` });
  }
  const { strategy, matrix, job, runner } = scope.contexts;
  const defaultScope = { ...scope, contexts: { github, strategy, matrix, job, runner } };
  const inputs: Record<string, string> = {};
  for (const { name, input } of declared.values())
    inputs[name] = interpolate(textOf(input.default), defaultScope);
  for (const [name, value] of given) {
    const entry = declared.get(name.toLowerCase());
    inputs[entry?.name ?? name] = textOf(value);
    if (entry?.input.deprecationMessage !== undefined) {
      log.annotate({
        level: 'warning',
        message: `Input '${name}' has been deprecated with message: ${entry.input.deprecationMessage}`,
      });
    }
  }
  return inputs;
}
