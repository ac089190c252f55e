import { issueEventRoutes } from './issue-events.ts';
import type { Route } from './route.ts';
import { artifactRoutes } from './routes-artifacts.ts';
import { assetRoutes } from './routes-assets.ts';
import { contentsRoutes } from './routes-contents.ts';
import { deploymentRoutes } from './routes-deployments.ts';
import { dispatchRoutes } from './routes-dispatches.ts';
import { environmentRoutes } from './routes-environments.ts';
import { gitRoutes } from './routes-git.ts';
import { gitWriteRoutes } from './routes-git-write.ts';
import { issueListRoutes } from './routes-issue-list.ts';
import { issueRoutes } from './routes-issues.ts';
import { pullRoutes } from './routes-pulls.ts';
import { releaseRoutes } from './routes-releases.ts';
import { repositoryRoutes } from './routes-repos.ts';
import { rulesetRoutes } from './routes-rulesets.ts';
import { runRoutes } from './routes-actions.ts';

/**
 * Every REST operation that the double serves. After adding one, cut GitHub's description again:
 * `node scripts/cut-openapi.ts <generated/api.github.com.json>`.
 */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...gitRoutes,
  ...contentsRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...runRoutes,
  ...artifactRoutes,
  ...releaseRoutes,
  ...assetRoutes,
  ...gitWriteRoutes,
  ...rulesetRoutes,
  ...issueListRoutes,
  ...issueEventRoutes,
  ...dispatchRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
];
