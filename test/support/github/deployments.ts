import { knownUser, type Repository, type World } from './state.ts';

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly statuses: DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly creator: string;
  readonly createdAt: string;
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  /** Logins of people who have to approve; one is enough. */
  reviewers: readonly string[];
  preventSelfReview: boolean;
  /** Minutes. */
  waitTimer: number;
  /** `null`: any branch may deploy. */
  branches: 'protected' | 'custom' | null;
  readonly createdAt: string;
  updatedAt: string;
}

/** An approval or a rejection of a job that waited for an environment. */
export interface Approval {
  readonly environment: string;
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly login: string;
  readonly comment: string;
}

export interface SetEnvironment {
  readonly repository: string;
  readonly name: string;
  readonly reviewers?: readonly string[];
  readonly preventSelfReview?: boolean;
  readonly waitTimer?: number;
  readonly branches?: 'protected' | 'custom' | null;
}

/** The environment of that name, whatever its case; made on first mention, as GitHub does. */
export function knownEnvironment(world: World, repository: Repository, name: string): Environment {
  const known = repository.environments.get(name.toLowerCase());
  if (known !== undefined) return known;
  const at = world.now().toISOString();
  const environment: Environment = {
    id: world.nextId('environment'),
    name,
    reviewers: [],
    preventSelfReview: false,
    waitTimer: 0,
    branches: null,
    createdAt: at,
    updatedAt: at,
  };
  repository.environments.set(name.toLowerCase(), environment);
  return environment;
}

/**
 * Adds a status. A success makes the earlier, successful deployments of its environment inactive, but not those that are
 * for production or transient.
 */
export function addStatus(
  world: World,
  repository: Repository,
  wanted: {
    readonly deployment: Deployment;
    readonly status: Omit<DeploymentStatus, 'id' | 'createdAt'>;
    readonly autoInactive: boolean;
  },
): DeploymentStatus {
  const { deployment, autoInactive } = wanted;
  const add = (to: Deployment, status: Omit<DeploymentStatus, 'id' | 'createdAt'>) => {
    const made = { ...status, id: world.nextId('deploymentStatus'), createdAt: world.now().toISOString() };
    to.statuses.push(made);
    to.updatedAt = made.createdAt;
    return made;
  };
  const added = add(deployment, { ...wanted.status, creator: knownUser(world, wanted.status.creator).login });
  if (added.state !== 'success' || !autoInactive) return added;
  for (const earlier of repository.deployments.values()) {
    const last = earlier.statuses.at(-1);
    if (earlier.id >= deployment.id || earlier.environment !== deployment.environment) continue;
    if (earlier.transient || earlier.production || last?.state !== 'success') continue;
    add(earlier, { ...last, state: 'inactive', creator: added.creator });
  }
  return added;
}
