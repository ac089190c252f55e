import { addStatus, knownEnvironment, type Deployment } from './deployments.ts';
import { gitMaybe, gitText } from './git.ts';
import { resolveCommit } from './objects.ts';
import { paginate } from './paging.ts';
import { refTarget } from './ref-updates.ts';
import { renderDeployment, renderStatus } from './render-deployment.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { knownUser } from './state.ts';

const READ = [{ deployments: 'read' }] as const;
const WRITE = [{ deployments: 'write' }] as const;

export const deploymentRoutes: readonly Route[] = [
  { operation: 'repos/create-deployment', needs: WRITE, handle: create },
  { operation: 'repos/list-deployments', needs: READ, handle: listDeployments },
  {
    operation: 'repos/get-deployment',
    needs: READ,
    handle: (call) => ({ status: 200, json: renderDeployment(call, required(call)) }),
  },
  { operation: 'repos/delete-deployment', needs: WRITE, handle: remove },
  { operation: 'repos/create-deployment-status', needs: WRITE, handle: createStatus },
  { operation: 'repos/list-deployment-statuses', needs: READ, handle: listStatuses },
];

interface DeploymentFields {
  readonly ref: string;
  readonly task?: string;
  readonly auto_merge?: boolean;
  readonly required_contexts?: readonly string[];
  readonly payload?: unknown;
  readonly environment?: string;
  readonly description?: string | null;
  readonly transient_environment?: boolean;
  readonly production_environment?: boolean;
}

/** With GitHub's defaults, which bite: the default branch is merged in, and every check of the commit has to be green. */
async function create(call: RepositoryCall): Promise<Answer> {
  const { world, repository, token } = call;
  const fields = call.body as DeploymentFields;
  const { ref, environment = 'production' } = fields;
  const sha = await resolveCommit(repository, ref);
  if (sha === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
  if (fields.auto_merge !== false) {
    const merged = await mergedIn(call, { ref, sha });
    if (merged !== undefined) return merged;
  }
  requireGreen(call, { ref, sha, contexts: fields.required_contexts });
  const at = world.now().toISOString();
  const deployment: Deployment = {
    id: world.nextId('deployment'),
    sha,
    ref,
    task: fields.task ?? 'deploy',
    environment: knownEnvironment(world, repository, environment).name,
    description: fields.description ?? null,
    payload: fields.payload ?? {},
    transient: fields.transient_environment ?? false,
    production: fields.production_environment ?? environment === 'production',
    creator: knownUser(world, token?.login ?? repository.owner).login,
    createdAt: at,
    updatedAt: at,
    statuses: [],
  };
  repository.deployments.set(deployment.id, deployment);
  const json = renderDeployment(call, deployment);
  return { status: 201, headers: { Location: String(json['url']) }, json };
}

/** What `auto_merge` does to a ref that lacks commits of the default branch. @throws Refusal 409 */
async function mergedIn(
  { repository }: RepositoryCall,
  { ref, sha }: { readonly ref: string; readonly sha: string },
): Promise<Answer | undefined> {
  const { gitDirectory, defaultBranch } = repository;
  const base = await refTarget(repository, `refs/heads/${defaultBranch}`);
  if (base === undefined) return undefined;
  const behind = (await gitMaybe(gitDirectory, ['merge-base', '--is-ancestor', base, sha])) === undefined;
  if (!behind) return undefined;
  const branch = `refs/heads/${ref.replace(/^refs\/heads\//, '')}`;
  const isBranch = (await refTarget(repository, branch)) === sha;
  const tree = isBranch ? await gitMaybe(gitDirectory, ['merge-tree', '--write-tree', sha, base]) : undefined;
  if (tree === undefined) throw new Refusal(409, `Conflict merging ${defaultBranch} into ${ref}.`);
  const message = `Merge branch '${defaultBranch}' into ${ref}`;
  const commit = await gitText(gitDirectory, ['commit-tree', tree, '-p', sha, '-p', base, '-m', message]);
  await gitText(gitDirectory, ['update-ref', branch, commit, sha]);
  return { status: 202, json: { message: `Auto-merged ${defaultBranch} into ${ref} on deployment.` } };
}

/** Workflow runs are the checks that the double has. @throws Refusal 409 */
function requireGreen(
  { world, repository }: RepositoryCall,
  wanted: { readonly ref: string; readonly sha: string; readonly contexts: readonly string[] | undefined },
): void {
  const { ref, sha, contexts } = wanted;
  const runs = [...world.runs.values()].filter(
    (run) => run.repository === repository.fullName && run.headSha === sha,
  );
  const names = contexts ?? runs.map((run) => run.name);
  const bad = names.filter((name) => !runs.some((run) => run.name === name && run.conclusion === 'success'));
  if (bad.length === 0) return;
  throw new Refusal(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [
      {
        contexts: bad.map((context) => ({ context, state: 'pending' })),
        resource: 'Deployment',
        field: 'required_contexts',
        code: 'invalid',
      },
    ],
  });
}

function listDeployments(call: RepositoryCall): Answer {
  const { repository, query } = call;
  const is = (name: string, value: string) => {
    const wanted = query.get(name);
    return wanted === null || wanted === 'none' || wanted === value;
  };
  const found = [...repository.deployments.values()].filter(
    ({ sha, ref, task, environment }) =>
      is('sha', sha) && is('ref', ref) && is('task', task) && is('environment', environment),
  );
  const page = paginate(call, found.reverse());
  return { status: 200, headers: page.headers, json: page.items.map((each) => renderDeployment(call, each)) };
}

/** An active one can only go where it is the only one. */
function remove(call: RepositoryCall): Answer {
  const { repository } = call;
  const deployment = required(call);
  const last = deployment.statuses.at(-1)?.state;
  if (repository.deployments.size > 1 && last !== 'inactive') {
    throw new Refusal(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    );
  }
  repository.deployments.delete(deployment.id);
  return { status: 204, empty: true };
}

function createStatus(call: RepositoryCall): Answer {
  const { world, repository, token } = call;
  const deployment = required(call);
  const fields = call.body as Readonly<Record<string, string>> & { readonly auto_inactive?: boolean };
  const { description = '' } = fields;
  if (description.length > 140) {
    throw new Refusal(422, 'Validation Failed', {
      errors: [
        {
          resource: 'DeploymentStatus',
          code: 'custom',
          field: 'description',
          message: 'description is too long (maximum is 140 characters)',
        },
      ],
    });
  }
  const status = addStatus(world, repository, {
    deployment,
    autoInactive: fields.auto_inactive ?? true,
    status: {
      state: fields['state'] ?? '',
      description,
      environment: fields['environment'] ?? deployment.environment,
      logUrl: fields['log_url'] ?? fields['target_url'] ?? '',
      environmentUrl: fields['environment_url'] ?? '',
      creator: token?.login ?? repository.owner,
    },
  });
  return { status: 201, json: renderStatus(call, deployment, status) };
}

function listStatuses(call: RepositoryCall): Answer {
  const deployment = required(call);
  const page = paginate(call, [...deployment.statuses].reverse());
  return {
    status: 200,
    headers: page.headers,
    json: page.items.map((status) => renderStatus(call, deployment, status)),
  };
}

function required({ repository, parameters }: RepositoryCall): Deployment {
  const deployment = repository.deployments.get(Number(parameters['deployment_id']));
  if (deployment === undefined) throw new Refusal(404, 'Not Found');
  return deployment;
}
