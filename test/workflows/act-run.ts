import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Permissions } from '../support/runner/permissions.ts';
import type { RunEvent } from '../support/runner/events.ts';
import { git } from '../support/world/git.ts';
import { node24 } from '../support/world/github-process.ts';
import type { World } from '../support/world/world.ts';

export interface ActWorkflow {
  readonly world: World;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: number;
  /** Bare repository. */
  readonly path: string;
  /** What `modelgate/modelgate@v1` is: a folder with the `action.yml` files and `dist/`, and little else. */
  readonly staged: string;
  /** Base name of the workflow's file. */
  readonly file: string;
  readonly event: RunEvent;
  /** act knows no `permissions:`: all jobs get one token with these. */
  readonly permissions: Permissions;
}

export interface ActRun {
  readonly runId: number;
  readonly code: number | null;
  /** `success`, `failure` or `skipped` by id; a job that act did not come to is not there. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: string;
}

/**
 * Runs a workflow with act at `$ACT`, on this machine without containers, against the world's GitHub, results service and
 * git. What act leaves out of an event's context (ref, sha, run id) is given to it; checkouts are copies of a clone.
 */
export async function actRun(wanted: ActWorkflow): Promise<ActRun> {
  const { world, repository, event, file } = wanted;
  const folder = await mkdtemp(join(tmpdir(), 'modelgate-act-'));
  const run = await world.github.createRun({
    repository,
    headSha: event.runHead.sha,
    headBranch: event.runHead.branch,
    event: event.name,
    path: `.github/workflows/${file}`,
    actor: event.actor,
    status: 'in_progress',
  });
  let conclusion = 'failure';
  try {
    const { code, log } = await act(wanted, { folder, run });
    const jobs = jobResults(log);
    if (code === 0 && !Object.values(jobs).includes('failure')) conclusion = 'success';
    return { runId: run.id, code, jobs, log };
  } finally {
    await world.github.updateRun({ id: run.id, status: 'completed', conclusion });
    await rm(folder, { recursive: true, force: true });
  }
}

interface Attempt {
  /** For this run alone; removed after it. */
  readonly folder: string;
  readonly run: { readonly id: number; readonly runNumber: number };
}

async function act(wanted: ActWorkflow, { folder, run }: Attempt) {
  const { world, repository, event, permissions, staged, file } = wanted;
  const program = process.env['ACT'];
  if (program === undefined) throw new Error('ACT names no program');
  const [clone, home, payload] = [join(folder, 'clone'), join(folder, 'home'), join(folder, 'event.json')];
  await cloneOf(wanted, clone);
  await mkdir(home);
  await writeFile(payload, JSON.stringify(event.payload));
  const token = await world.mintToken({ repository, permissions });
  const variables = Object.entries(environmentOf(wanted, run)).map(([name, value]) => `${name}=${value}`);
  const args = [
    ...[event.name, '--workflows', `.github/workflows/${file}`],
    ...['--eventpath', payload, '--actor', event.actor, '--json', '--no-cache-server'],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--local-repository', `modelgate/modelgate@v1=${staged}`],
    ...['--secret', `GITHUB_TOKEN=${token}`],
    ...variables.flatMap((variable) => ['--env', variable]),
  ];
  // Nothing else of this machine's environment: act hands all of it on to the jobs.
  const env = { PATH: searchPath(), HOME: home, ACT_DISABLE_VERSION_CHECK: '1' };
  const child = spawn(program, args, { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, log: out + err };
}

async function cloneOf({ path, event, world, repository }: ActWorkflow, clone: string): Promise<void> {
  await mkdir(clone);
  await git(clone, ['init', '--quiet', '--initial-branch=main']);
  await git(clone, ['fetch', '--quiet', path, event.sha]);
  await git(clone, ['checkout', '--quiet', '-B', 'main', event.sha]);
  await git(clone, ['remote', 'add', 'origin', `${world.serverUrl}/${repository}`]);
}

function environmentOf(
  { world, repository, repositoryId, event, file }: ActWorkflow,
  run: Attempt['run'],
): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: world.github.url,
    GITHUB_GRAPHQL_URL: `${world.github.url}/graphql`,
    GITHUB_SERVER_URL: world.serverUrl,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(repositoryId),
    GITHUB_REF: event.ref,
    GITHUB_SHA: event.sha,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/${file}@${event.ref}`,
    ACTIONS_RESULTS_URL: world.results.url,
    ACTIONS_RUNTIME_URL: world.results.url,
    ACTIONS_RUNTIME_TOKEN: world.results.token({ runId: run.id, jobId: 'act' }),
    ACTIONS_CACHE_SERVICE_V2: 'true',
  };
}

/** Node 24 first: act takes the first `node` there is, whatever `using:` says. */
function searchPath(): string {
  return [dirname(node24), process.env['PATH'] ?? ''].join(delimiter);
}

function jobResults(log: string): Readonly<Record<string, string>> {
  const results: Record<string, string> = {};
  for (const line of log.split('\n').filter((each) => each.startsWith('{'))) {
    const { jobID, jobResult } = JSON.parse(line) as { jobID?: string; jobResult?: string };
    if (jobID !== undefined && jobResult !== undefined) results[jobID] = jobResult;
  }
  return results;
}
