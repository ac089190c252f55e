import type { Approval, Deployment, DeploymentStatus, Environment } from './deployments.ts';
import { nodeId, renderUser, repositoryPage, repositoryUrl } from './render-repository.ts';
import type { Repository, World } from './state.ts';

interface Place {
  readonly world: World;
  readonly repository: Repository;
}

/** `deployment` of GitHub's description. */
export function renderDeployment(
  { world, repository }: Place,
  deployment: Deployment,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository);
  const self = `${api}/deployments/${deployment.id}`;
  return {
    url: self,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: renderUser(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${self}/statuses`,
    repository_url: api,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
  };
}

/** `deployment-status` of GitHub's description. */
export function renderStatus(
  { world, repository }: Place,
  deployment: Deployment,
  status: DeploymentStatus,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository);
  const self = `${api}/deployments/${deployment.id}`;
  const log = status.logUrl === '' ? {} : { log_url: status.logUrl };
  const environment = status.environmentUrl === '' ? {} : { environment_url: status.environmentUrl };
  return {
    url: `${self}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: renderUser(world, status.creator),
    description: status.description,
    environment: status.environment,
    // The description wants an address here; GitHub answers an empty text where there is none.
    target_url: status.logUrl === '' ? `${self}/statuses/${status.id}` : status.logUrl,
    ...log,
    ...environment,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: self,
    repository_url: api,
  };
}

/** `environment` of GitHub's description. */
export function renderEnvironment(place: Place, environment: Environment): Record<string, unknown> {
  const { world } = place;
  const { id, reviewers, preventSelfReview, waitTimer, branches } = environment;
  const rule = (type: string, at: number) => ({ id: id + at, node_id: nodeId('Gate', id + at), type });
  const rules: unknown[] = [];
  if (waitTimer > 0) rules.push({ ...rule('wait_timer', 1), wait_timer: waitTimer });
  if (reviewers.length > 0) {
    rules.push({
      ...rule('required_reviewers', 2),
      prevent_self_review: preventSelfReview,
      reviewers: reviewers.map((login) => ({ type: 'User', reviewer: renderUser(world, login) })),
    });
  }
  if (branches !== null) rules.push(rule('branch_policy', 3));
  return {
    ...renderNamed(place, environment),
    protection_rules: rules,
    deployment_branch_policy:
      branches === null
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches === 'custom' },
  };
}

/** `environment-approvals` of GitHub's description. */
export function renderApproval(
  place: Place,
  approval: Approval,
  environment: Environment,
): Record<string, unknown> {
  return {
    environments: [renderNamed(place, environment)],
    state: approval.state,
    user: renderUser(place.world, approval.login),
    comment: approval.comment,
  };
}

function renderNamed({ world, repository }: Place, environment: Environment): Record<string, unknown> {
  const name = encodeURIComponent(environment.name);
  return {
    id: environment.id,
    node_id: nodeId('Environment', environment.id),
    name: environment.name,
    url: `${repositoryUrl(world, repository)}/environments/${name}`,
    html_url: `${repositoryPage(world, repository)}/deployments/activity_log?environments_filter=${name}`,
    created_at: environment.createdAt,
    updated_at: environment.updatedAt,
  };
}
