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
  /** What has been sent by the API meanwhile: dispatches, and what people did to releases. */
  sent(): Promise<readonly Dispatch[]>;
}

export interface Dispatch {
  readonly event: RunEvent;
  /** One workflow alone, by the base name of its file: what a dispatch by hand names. */
  readonly workflow?: string;
  readonly signal?: AbortSignal;
  /** A run that is there already, queued. */
  readonly runId?: number;
}

/** How far a run is from what people did. */
interface Distance {
  /** Ends of runs in between. */
  readonly ends: number;
  /** Dispatches in between. */
  readonly sent: number;
}

/** GitHub stops the first kind of chain after three; the second has no end there, and must have one here. */
const MAX_ENDS = 3;
const MAX_SENT = 20;

export interface RunAgain {
  readonly run: RunResult;
  /** What set it off. */
  readonly event: RunEvent;
}

/**
 * Runs the workflows that listen to an event, in order of their files' names; the files are those of the event's commit.
 * Behind each run come the workflows that listen to its end, at most three deep as on GitHub, and those that its jobs
 * dispatched with their tokens.
 */
export async function dispatch(
  dispatcher: Dispatcher,
  wanted: Dispatch,
  distance: Distance = { ends: 0, sent: 0 },
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
    if (distance.ends < MAX_ENDS) {
      const after = await dispatcher.afterRun(result, event);
      results.push(
        ...(await dispatch(dispatcher, { event: after }, { ...distance, ends: distance.ends + 1 })),
      );
    }
    results.push(...(await dispatchSent(dispatcher, distance)));
  }
  return results;
}

/** Runs what the API was asked to set off and what nobody has run yet. @throws when dispatches dispatch without end */
export async function dispatchSent(
  dispatcher: Dispatcher,
  distance: Distance = { ends: 0, sent: 0 },
): Promise<readonly RunResult[]> {
  const results: RunResult[] = [];
  for (const sent of await dispatcher.sent()) {
    if (distance.sent >= MAX_SENT)
      throw new Error(`${MAX_SENT} dispatches set each other off: ${sent.event.name}`);
    results.push(...(await dispatch(dispatcher, sent, { ends: 0, sent: distance.sent + 1 })));
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
  { event, signal, runId }: Dispatch,
): Promise<RunResult> {
  const { github } = dispatcher;
  const queued =
    runId === undefined ? undefined : await github.updateRun({ id: runId, status: 'in_progress' });
  const run =
    queued ??
    (await github.createRun({
      repository: dispatcher.repository.name,
      headSha: event.runHead.sha,
      headBranch: event.runHead.branch,
      headRepository: event.runHead.repository,
      event: event.name,
      path: workflow.path,
      name: workflowName(workflow),
      actor: event.actor,
      status: 'in_progress',
    }));
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
