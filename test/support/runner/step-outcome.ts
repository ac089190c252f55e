import { readCommandFiles, type CommandFileContents } from './files.ts';
import type { Conclusion, StepResult } from './run-result.ts';
import type { StepAnswer, StepExecution } from './step-frame.ts';
import type { StepLog } from './step-log.ts';
import type { WorkflowStep } from './workflow-file.ts';

/** Takes over what a step's process wrote to its files. */
export async function takeCommandFiles(execution: StepExecution): Promise<CommandFileContents> {
  const contents = await readCommandFiles(execution.files);
  Object.assign(execution.state.env, contents.env);
  execution.state.path.unshift(...[...contents.path].reverse());
  for (const message of [...contents.faults, ...contents.reports])
    execution.log.annotate({ level: 'error', message });
  return { ...contents, summary: execution.state.masks.apply(contents.summary) };
}

/** Texts of `env:` values, as the environment has them. */
export function textValues(values: unknown): Record<string, string> {
  const entries = Object.entries(values as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)]));
}

/** What a value of `env:` or `with:` is as text; `null` is empty. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function stepResult({
  step,
  name,
  outcome,
  conclusion,
  answer,
  log,
}: {
  readonly step: Pick<WorkflowStep, 'id'>;
  readonly name: string;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly answer: StepAnswer;
  readonly log: StepLog;
}): StepResult {
  return {
    ...(step.id === undefined ? {} : { id: step.id }),
    name,
    outcome,
    conclusion,
    outputs: answer.outputs,
    log: log.text(),
    annotations: log.annotations(),
    annotationCounts: log.annotationCounts(),
    summary: answer.summary,
  };
}
