import { dirname } from 'node:path';
import type { JobDirectories } from './job-state.ts';
import type { RunSettings } from './run-settings.ts';
import { workflowName } from './run-settings.ts';

/** The `github` context of a run; a job adds `token`, `job`, paths, and each step its own `action…`. */
export function githubContext(run: RunSettings): Record<string, unknown> {
  const { event, repository, host } = run;
  const [owner = ''] = repository.name.split('/');
  return {
    ref: event.ref,
    sha: event.sha,
    repository: repository.name,
    repository_owner: owner,
    repository_owner_id: String(repository.ownerId),
    repositoryUrl: `git://github.com/${repository.name}.git`,
    run_id: String(run.runId),
    run_number: String(run.runNumber),
    retention_days: '90',
    run_attempt: String(run.attempt),
    repository_id: String(repository.id),
    actor: event.actor,
    actor_id: '1001',
    triggering_actor: event.actor,
    workflow: workflowName(run.workflow),
    head_ref: event.headRef,
    base_ref: event.baseRef,
    event_name: event.name,
    event: event.payload,
    server_url: host.serverUrl,
    api_url: host.apiUrl,
    graphql_url: host.graphqlUrl,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    secret_source: event.untrusted ? 'None' : 'Actions',
    workflow_ref: `${repository.name}/${run.workflow.path}@${run.workflowRef}`,
    workflow_sha: run.workflowSha,
  };
}

/** The `runner` context. */
export function runnerContext(run: RunSettings, directories: JobDirectories): Record<string, unknown> {
  return {
    os: 'Linux',
    arch: 'X64',
    name: 'Test runner',
    environment: 'github-hosted',
    temp: directories.temp,
    tool_cache: directories.toolCache,
    workspace: dirname(directories.workspace),
    ...(run.host.debug ? { debug: '1' } : {}),
  };
}

/** Context entries that the real runner does not put into the environment. */
const notExported = new Set([
  'token',
  'event',
  'repositoryUrl',
  'secret_source',
  'job_workflow_sha',
  'action_status',
]);

/** `GITHUB_*` and `RUNNER_*` variables, made from the contexts as the runner does. */
export function contextVariables(
  github: Readonly<Record<string, unknown>>,
  runner: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const variables: Record<string, string> = { CI: 'true', GITHUB_ACTIONS: 'true' };
  for (const [name, value] of Object.entries(github)) {
    if (!notExported.has(name) && value !== undefined)
      variables[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(runner))
    variables[`RUNNER_${name.toUpperCase()}`] = String(value);
  return variables;
}
