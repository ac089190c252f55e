import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contexts, Status } from './expressions.ts';
import { Masks } from './masks.ts';
import type { Combination } from './matrix.ts';
import { jobPermissions, type Permissions } from './permissions.ts';
import type { StepResult } from './run-result.ts';
import type { RunSettings } from './run-settings.ts';
import type { WorkflowJob, WorkflowStep } from './workflow-file.ts';

export interface JobDirectories {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  /** What `/tmp` is on GitHub's machines, where no other job runs. */
  readonly systemTemp: string;
  readonly toolCache: string;
  readonly commandFiles: string;
  readonly eventPath: string;
}

/** All that a job's steps share and change. */
export interface JobState {
  readonly run: RunSettings;
  readonly jobId: string;
  readonly job: WorkflowJob;
  readonly directories: JobDirectories;
  readonly permissions: Permissions;
  readonly token: string;
  readonly runtimeToken: string;
  readonly masks: Masks;
  /** Contexts that stay the same for the job: needs, strategy, matrix, secrets, vars, inputs. */
  readonly contexts: Contexts;
  /** Workflow's and job's `env:`, and what steps wrote to `GITHUB_ENV`. */
  readonly env: Record<string, string>;
  /** What steps wrote to `GITHUB_PATH`, last first. */
  readonly path: string[];
  /** Process groups of all steps. */
  readonly groups: number[];
  /** Run in reverse when the steps are through. */
  readonly posts: PostStep[];
  /** What `pre` of an action saved, by the step that uses it. */
  readonly saved: Map<WorkflowStep, Record<string, string>>;
  readonly signal: AbortSignal;
  status: Status;
  steps: number;
}

export interface PostStep {
  run(): Promise<StepResult>;
}

export interface JobPlan {
  readonly run: RunSettings;
  readonly jobId: string;
  readonly job: WorkflowJob;
  readonly combination: Combination | undefined;
  /** Shown name, which also names the job's folder. */
  readonly name: string;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly strategy: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** Makes the job's folders, its token and its contexts. */
export async function createJobState(plan: JobPlan): Promise<JobState> {
  const { run, jobId, job } = plan;
  const directories = await createDirectories(join(run.directory, plan.name.replace(/[^\w-]+/g, '-')), run);
  const { untrusted, actor } = run.event;
  const permissions = jobPermissions({
    job: job.permissions,
    workflow: run.workflow.permissions,
    readOnly: untrusted,
  });
  const token = await run.host.mintToken({ repository: run.repository.name, permissions, actor });
  const runtimeToken = run.host.runtimeToken({
    runId: run.runId,
    jobId,
    cache: untrusted ? 'read' : 'write',
  });
  const masks = new Masks();
  const secrets = { ...(untrusted ? {} : run.repository.secrets), GITHUB_TOKEN: token };
  for (const secret of [...Object.values(secrets), runtimeToken]) masks.add(secret);
  return {
    run,
    jobId,
    job,
    directories,
    permissions,
    token,
    runtimeToken,
    masks,
    contexts: {
      needs: plan.needs,
      strategy: plan.strategy,
      matrix: plan.combination ?? null,
      secrets,
      vars: run.repository.vars,
      inputs: run.event.inputs,
    },
    env: {},
    path: [],
    groups: [],
    posts: [],
    saved: new Map(),
    signal: plan.signal,
    status: 'success',
    steps: 0,
  };
}

async function createDirectories(root: string, { repository, event }: RunSettings): Promise<JobDirectories> {
  const name = repository.name.split('/')[1] ?? repository.name;
  const directories = {
    home: join(root, 'home'),
    workspace: join(root, 'work', name, name),
    temp: join(root, 'work', '_temp'),
    systemTemp: join(root, 'tmp'),
    toolCache: join(root, 'tools'),
    commandFiles: join(root, 'work', '_temp', '_runner_file_commands'),
    eventPath: join(root, 'work', '_temp', '_github_workflow', 'event.json'),
  };
  const folders = [
    directories.home,
    directories.workspace,
    directories.toolCache,
    directories.systemTemp,
    directories.commandFiles,
    join(directories.eventPath, '..'),
  ];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await writeFile(directories.eventPath, JSON.stringify(event.payload, null, 2));
  return directories;
}
