import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { admin, type Admin } from './admin.ts';
import { remoteMethods } from './admin-client.ts';
import { memoryArtifactStore, type ArtifactStore } from './artifact-store.ts';
import { contract } from './contract.ts';
import { faultPlan } from './faults.ts';
import type { Double } from './handler.ts';
import { ACTIONS_ID, ACTIONS_LOGIN } from './identity.ts';
import { limits } from './limits.ts';
import { outbox } from './outbox.ts';
import { requestLog } from './request-log.ts';
import { router } from './router.ts';
import { routes } from './routes.ts';
import { serveApi, serveBlobs } from './server.ts';
import { idSequence, type World } from './state.ts';

export interface GitHubOptions {
  /** Folder for the bare repositories. Default: a temporary one, removed by `close`. */
  readonly data?: string;
  /** Default: any free one. */
  readonly port?: number;
  /** Default: a store of its own, in memory. */
  readonly artifacts?: ArtifactStore;
  /** The present, for tests of what expires. Default: the system's clock. */
  readonly now?: () => Date;
}

export interface GitHubDouble extends Admin {
  /** GITHUB_API_URL. Also serves `/api/v3` and `/api/graphql`, the paths of GitHub Enterprise Server. */
  readonly url: string;
  /** Shared with the results service that workflow jobs upload to. */
  readonly artifacts: ArtifactStore;
  close(): Promise<void>;
}

/** Starts a GitHub on 127.0.0.1 in this process. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const now = options.now ?? (() => new Date());
  const data = options.data === undefined ? await mkdtemp(join(tmpdir(), 'github-')) : resolve(options.data);
  await mkdir(data, { recursive: true });
  const world: World = {
    data,
    now,
    url: '',
    blobUrl: '',
    users: new Map([[ACTIONS_LOGIN, { login: ACTIONS_LOGIN, id: ACTIONS_ID, type: 'Bot' }]]),
    repositories: new Map(),
    tokens: new Map(),
    runs: new Map(),
    workflows: new Map(),
    artifacts: options.artifacts ?? memoryArtifactStore({ now }),
    faults: faultPlan(),
    limits: limits(now),
    log: requestLog(),
    outbox: outbox(),
    nextId: idSequence(),
  };
  const agreed = contract();
  const double: Double = { world, contract: agreed, router: router(routes, agreed) };
  const methods = admin(world);
  const api = await serveApi(double, remoteMethods(methods, world.artifacts), options.port ?? 0);
  const blobs = await serveBlobs(double);
  world.url = api.url;
  world.blobUrl = blobs.url;

  async function close() {
    await Promise.all([api.close(), blobs.close()]);
    if (options.data === undefined) await rm(data, { recursive: true, force: true });
  }

  return { ...methods, url: api.url, artifacts: world.artifacts, close };
}
