import { knownEnvironment } from './deployments.ts';
import { paginate } from './paging.ts';
import { renderApproval, renderEnvironment } from './render-deployment.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { requiredRun } from './routes-actions.ts';

const READ = [{ actions: 'read' }] as const;

export const environmentRoutes: readonly Route[] = [
  { operation: 'repos/get-all-environments', needs: READ, handle: listEnvironments },
  { operation: 'repos/get-environment', needs: READ, handle: getEnvironment },
  { operation: 'actions/get-reviews-for-run', needs: READ, handle: listApprovals },
];

function listEnvironments(call: RepositoryCall): Answer {
  const all = [...call.repository.environments.values()];
  const page = paginate(call, all);
  return {
    status: 200,
    headers: page.headers,
    json: {
      total_count: all.length,
      environments: page.items.map((environment) => renderEnvironment(call, environment)),
    },
  };
}

function getEnvironment(call: RepositoryCall): Answer {
  const { repository, parameters } = call;
  const environment = repository.environments.get((parameters['environment_name'] ?? '').toLowerCase());
  if (environment === undefined) throw new Refusal(404, 'Not Found');
  return { status: 200, json: renderEnvironment(call, environment) };
}

function listApprovals(call: RepositoryCall): Answer {
  const { world, repository } = call;
  const approvals = requiredRun(call).approvals.map((approval) =>
    renderApproval(call, approval, knownEnvironment(world, repository, approval.environment)),
  );
  return { status: 200, json: approvals };
}
