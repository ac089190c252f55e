import { join } from 'node:path';
import type { RemoteGitHub } from '../github/admin-client.ts';
import type { RunEvent } from '../runner/events.ts';
import { listens } from '../runner/events.ts';
import type { RunResult } from '../runner/run-result.ts';
import type { RunnerHost, RunRepository, RunSettings } from '../runner/run-settings.ts';
import { workflowName } from '../runner/run-settings.ts';
import { parseWorkflow, type Workflow } from '../runner/workflow-file.ts';
import { runWorkflow } from '../runner/workflow-run.ts';
import { dispatchInputs } from './dispatch-inputs.ts';
import { readFolder } from './git.ts';

export interface Dispatcher {
  readonly github: RemoteGitHub;
  readonly host: RunnerHost;
  readonly repository: RunRepository;
  /** Bare repository. */
  readonly path: string;
  /** Folder for the jobs' folders. */
  readonly directory: string;
  /** Takes note of what set a run off. */
  onRun(runId: number, event: RunEvent): void;
  /** Event that follows the end of a run: `workflow_run`. */
  afterRun(run: RunResult, event: RunEvent): Promise<RunEvent>;
}

export interface Dispatch {
  readonly event: RunEvent;
  /** One workflow alone, by the base name of its file: what a dispatch by hand names. */
  readonly workflow?: string;
  readonly signal?: AbortSignal;
}

export interface RunAgain {
  readonly run: RunResult;
  /** What set it off. */
  readonly event: RunEvent;
}

/**
 * Runs the workflows that listen to an event, in order of their files' names; the files are those of the event's commit.
 * Behind each run come the workflows that listen to its end, at most three deep as on GitHub.
 */
export async function dispatch(
  dispatcher: Dispatcher,
  wanted: Dispatch,
  depth = 0,
): Promise<readonly RunResult[]> {
  const { event } = wanted;
  const files = await readFolder(dispatcher.path, { commit: event.sha, folder: '.github/workflows' });
  const workflows = Object.entries(files)
    .filter(
      ([path]) =>
        /\.ya?ml$/.test(path) && (wanted.workflow === undefined || path.endsWith(`/${wanted.workflow}`)),
    )
    .map(([path, text]) => parseWorkflow(text, path));
  const results: RunResult[] = [];
  for (const workflow of workflows.filter((each) => listens(each, event))) {
    const result = await runOne(dispatcher, workflow, wanted);
    results.push(result);
    dispatcher.onRun(result.runId, event);
    if (depth < 3) {
      const after = await dispatcher.afterRun(result, event);
      results.push(...(await dispatch(dispatcher, { event: after }, depth + 1)));
    }
  }
  return results;
}

/** Runs a run's jobs once more, as the button does: the same run id, the next attempt, the workflow file of then. */
export async function runAgain(dispatcher: Dispatcher, again: RunAgain): Promise<RunResult> {
  const { run, event } = again;
  const files = await readFolder(dispatcher.path, { commit: event.sha, folder: '.github/workflows' });
  const workflow = parseWorkflow(files[run.path] ?? '', run.path);
  const attempt = run.attempt + 1;
  await dispatcher.github.updateRun({ id: run.runId, status: 'in_progress', runAttempt: attempt });
  return attemptOf(dispatcher, { workflow, event, runId: run.runId, runNumber: run.runNumber, attempt });
}

async function runOne(
  dispatcher: Dispatcher,
  workflow: Workflow,
  { event, signal }: Dispatch,
): Promise<RunResult> {
  const run = await dispatcher.github.createRun({
    repository: dispatcher.repository.name,
    headSha: event.runHead.sha,
    headBranch: event.runHead.branch,
    headRepository: event.runHead.repository,
    event: event.name,
    path: workflow.path,
    name: workflowName(workflow),
    actor: event.actor,
    status: 'in_progress',
  });
  const attempt = { workflow, event, runId: run.id, runNumber: run.runNumber, attempt: run.runAttempt };
  return attemptOf(dispatcher, { ...attempt, ...(signal === undefined ? {} : { signal }) });
}

/** A fault of the test itself, such as a construct that the runner does not have, leaves the run failed. */
async function attemptOf(
  { github, host, repository, directory }: Dispatcher,
  run: Pick<RunSettings, 'workflow' | 'event' | 'runId' | 'runNumber' | 'attempt' | 'signal'>,
): Promise<RunResult> {
  const { event, workflow, runId: id, attempt } = run;
  let conclusion = 'failure';
  try {
    const result = await runWorkflow({
      ...run,
      host,
      repository,
      workflowRef: event.ref,
      workflowSha: event.sha,
      event: { ...event, inputs: dispatchInputs(workflow, event) },
      directory: join(directory, `${id}-${attempt}`),
    });
    conclusion = result.conclusion;
    return result;
  } finally {
    await github.updateRun({ id, status: 'completed', conclusion });
  }
}
