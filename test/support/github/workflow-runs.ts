import { readCommit, readCommits, networkEnvironment } from './objects.ts';
import { renderSimpleCommit } from './render-commit.ts';
import { renderPullMinimal } from './render-pull.ts';
import {
  nodeId,
  renderMinimalRepository,
  renderUser,
  repositoryPage,
  repositoryUrl,
} from './render-repository.ts';
import { knownRepository, knownUser, type Repository, type WorkflowRun, type World } from './state.ts';

/** A workflow run as GitHub would state it. What is left out is what a finished, successful run says. */
export interface CreateRun {
  readonly repository: string;
  readonly headSha: string;
  readonly headBranch?: string | null;
  readonly event: string;
  /** The workflow's file, `.github/workflows/model.yml`. */
  readonly path: string;
  readonly name?: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly runNumber?: number;
  readonly runAttempt?: number;
  /** Full name; another one than `repository` for a fork's pull request. */
  readonly headRepository?: string;
  readonly actor?: string;
  readonly displayTitle?: string;
  readonly createdAt?: string;
}

export interface UpdateRun {
  readonly id: number;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly runAttempt?: number;
}

export function createRun(world: World, wanted: CreateRun): WorkflowRun {
  const repository = knownRepository(world, wanted.repository);
  const headRepository = knownRepository(world, wanted.headRepository ?? wanted.repository);
  const workflowId = workflow(world, repository, wanted.path);
  const earlier = [...world.runs.values()].filter((run) => run.workflowId === workflowId);
  const status = wanted.status ?? 'completed';
  const at = wanted.createdAt ?? world.now().toISOString();
  const run: WorkflowRun = {
    id: world.nextId('run'),
    repository: repository.fullName,
    name: wanted.name ?? wanted.path,
    path: wanted.path,
    workflowId,
    event: wanted.event,
    headSha: wanted.headSha,
    headBranch: wanted.headBranch === undefined ? repository.defaultBranch : wanted.headBranch,
    headRepository: headRepository.fullName,
    displayTitle: wanted.displayTitle ?? wanted.name ?? wanted.path,
    actor: knownUser(world, wanted.actor ?? headRepository.owner).login,
    runNumber: wanted.runNumber ?? Math.max(0, ...earlier.map((other) => other.runNumber)) + 1,
    runAttempt: wanted.runAttempt ?? 1,
    status,
    conclusion:
      status === 'completed' ? (wanted.conclusion === undefined ? 'success' : wanted.conclusion) : null,
    approvals: [],
    createdAt: at,
    updatedAt: at,
  };
  world.runs.set(run.id, run);
  return run;
}

/** @throws Error if there is no such run */
export function updateRun(world: World, change: UpdateRun): WorkflowRun {
  const run = world.runs.get(change.id);
  if (run === undefined) throw new Error(`there is no workflow run ${change.id}`);
  if (change.status !== undefined) run.status = change.status;
  if (change.conclusion !== undefined) run.conclusion = change.conclusion;
  if (change.runAttempt !== undefined) run.runAttempt = change.runAttempt;
  run.updatedAt = world.now().toISOString();
  return run;
}

/** Id of a workflow by its id, or by the base name of its file; `undefined` where there is none. */
export function findWorkflow(world: World, repository: Repository, name: string): number | undefined {
  for (const [key, id] of world.workflows) {
    if (!key.startsWith(`${repository.id}:`)) continue;
    if (String(id) === name || key.endsWith(`/${name}`)) return id;
  }
  return undefined;
}

/** File of a workflow by its id, or by the base name of the file itself, which need not have run. */
export function workflowPath(world: World, repository: Repository, name: string): string {
  for (const [key, id] of world.workflows) {
    if (String(id) === name && key.startsWith(`${repository.id}:`)) return key.slice(key.indexOf(':') + 1);
  }
  return `.github/workflows/${name}`;
}

/** `workflow-run` of GitHub's description. `pull_requests` is empty for runs of forks, as on GitHub. */
export async function renderRun(
  place: { readonly world: World; readonly repository: Repository },
  run: WorkflowRun,
): Promise<Record<string, unknown>> {
  const { world, repository } = place;
  const root = `${repositoryUrl(world, repository)}/actions`;
  const api = `${root}/runs/${run.id}`;
  const head = knownRepository(world, run.headRepository);
  const commit =
    (await readCommit(repository, run.headSha)) ??
    (
      await readCommits(repository, ['-1', run.headSha], networkEnvironment(world, repository)).catch(
        () => [],
      )
    )[0];
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.name,
    display_title: run.displayTitle,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url: api,
    html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}`,
    pull_requests: pullsOfRun(),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor: renderUser(world, run.actor),
    triggering_actor: renderUser(world, run.actor),
    referenced_workflows: [],
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${repositoryUrl(world, repository)}/check-suites/${run.id}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: run.runAttempt > 1 ? `${api}/attempts/${run.runAttempt - 1}` : null,
    workflow_url: `${root}/workflows/${run.workflowId}`,
    head_commit: commit === undefined ? null : renderSimpleCommit(commit),
    repository: renderMinimalRepository(world, repository),
    head_repository: renderMinimalRepository(world, head),
  };

  function pullsOfRun() {
    if (run.headRepository !== repository.fullName) return [];
    return [...repository.issues.values()].flatMap((issue) =>
      issue.pull !== undefined && issue.state === 'open' && issue.pull.headBranch === run.headBranch
        ? [renderPullMinimal(place, { issue, pull: issue.pull })]
        : [],
    );
  }
}

function workflow(world: World, repository: Repository, path: string): number {
  const key = `${repository.id}:${path}`;
  const id = world.workflows.get(key) ?? world.nextId('workflow');
  world.workflows.set(key, id);
  return id;
}
