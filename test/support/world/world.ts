import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { startResultsServer, type ResultsServer } from '../artifacts/results-server.ts';
import type { RemoteGitHub } from '../github/admin-client.ts';
import type { Permissions } from '../runner/permissions.ts';
import type { RunnerHost } from '../runner/run-settings.ts';
import { startGitHubProcess, node24 } from './github-process.ts';
import { startGitServer, type GitRights } from './git-server.ts';
import type { PayloadRepository } from './payloads.ts';
import { WorldRepository, type Pushed } from './repository.ts';

export interface WorldOptions {
  /** Folders of actions by `owner/repository@ref`; `uses: owner/repository/path@ref` is `path` in it. */
  readonly actions?: Readonly<Record<string, string>>;
  /** Step debug logging, as after "Re-run with debug logging". */
  readonly debug?: boolean;
  /** Jobs of one run at a time, default 2. */
  readonly parallelJobs?: number;
}

export interface RepositoryOptions {
  /** Default `acme/fraud`. */
  readonly name?: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** By base name of the file in `.github/workflows/`. */
  readonly workflows?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Run what listens to the first push; default `false`. */
  readonly run?: boolean;
}

export interface World {
  readonly github: RemoteGitHub;
  readonly results: ResultsServer;
  /** Address of git over HTTP, value of `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
  /** The folder that everything is in; `close` removes it. */
  readonly directory: string;
  createRepository(options?: RepositoryOptions): Promise<WorldRepository & { readonly first: Pushed }>;
  /** A token that the API and git over HTTP both know. */
  mintToken(request: GitRights): Promise<string>;
  close(): Promise<void>;
}

/** Starts a GitHub in another process, its results service and its git server. @throws if any of them does not start */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'modelgate-world-'));
  const data = join(directory, 'github');
  await mkdir(data);
  const { github, close: closeGitHub } = await startGitHubProcess(data);
  const results = await startResultsServer({ artifacts: github.artifacts });
  const tokens = new Map<string, GitRights>();
  const repositories = new Map<string, PayloadRepository>();
  const git = await startGitServer({
    data,
    isPrivate: (name) => repositories.get(name)?.private !== false,
    rightsOf: (token) => tokens.get(token),
  });

  async function mintToken({ repository, permissions }: GitRights): Promise<string> {
    const { token } = await github.createToken({ repository, permissions, kind: 'actions' });
    tokens.set(token, { repository, permissions });
    return token;
  }

  const host: RunnerHost = {
    serverUrl: git.url,
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    resultsUrl: results.url,
    node: node24,
    path: await searchPath(join(directory, 'bin')),
    actions: options.actions ?? {},
    debug: options.debug ?? false,
    parallelJobs: options.parallelJobs ?? 2,
    mintToken,
    runtimeToken: (request) => results.token(request),
  };

  async function register(
    name: string,
    wanted: { readonly private?: boolean; readonly defaultBranch?: string; readonly forkOf?: string },
  ) {
    const { id, path } = await github.createRepository({ name, ...wanted });
    const owner = await github.addUser({ login: name.split('/')[0] ?? name, type: 'User' });
    const payload: PayloadRepository = {
      id,
      name,
      private: wanted.private ?? false,
      defaultBranch: wanted.defaultBranch ?? 'main',
      fork: wanted.forkOf !== undefined,
      ownerId: owner.id,
      serverUrl: git.url,
      apiUrl: github.url,
    };
    repositories.set(name, payload);
    return { path, payload };
  }

  async function createRepository(
    wanted: RepositoryOptions = {},
  ): Promise<WorldRepository & { readonly first: Pushed }> {
    const name = wanted.name ?? 'acme/fraud';
    const { path, payload } = await register(name, {
      ...(wanted.private === undefined ? {} : { private: wanted.private }),
      ...(wanted.defaultBranch === undefined ? {} : { defaultBranch: wanted.defaultBranch }),
    });
    const forks = new Map<string, { readonly path: string; readonly payload: PayloadRepository }>();
    const { token } = await github.createToken({
      repository: name,
      permissions: everything,
      kind: 'user',
      login: name.split('/')[0] ?? '',
    });
    const repository = new WorldRepository({
      github,
      host,
      secrets: wanted.secrets ?? {},
      vars: wanted.vars ?? {},
      path,
      directory: join(directory, 'work', name.replace('/', '-')),
      payload,
      ownerToken: token,
      fork: async (fork) => {
        const known =
          forks.get(fork) ??
          (await register(fork, {
            private: payload.private,
            defaultBranch: payload.defaultBranch,
            forkOf: name,
          }));
        forks.set(fork, known);
        return known;
      },
    });
    const workflows = Object.entries(wanted.workflows ?? {}).map(
      ([file, text]) => [`.github/workflows/${file}`, text] as const,
    );
    const files = { 'README.md': `# ${name}\n`, ...wanted.files, ...Object.fromEntries(workflows) };
    const first = await repository.push({ files, message: 'First commit', run: wanted.run ?? false });
    return Object.assign(repository, { first });
  }

  async function close(): Promise<void> {
    await Promise.all([closeGitHub(), results.close(), git.close()]);
    await rm(directory, { recursive: true, force: true });
  }

  return { github, results, serverUrl: git.url, directory, createRepository, mintToken, close };
}

const everything: Permissions = {
  actions: 'write',
  administration: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
};

/** `PATH` of this machine without what npm put in front; `python` is there as on GitHub's machines. */
async function searchPath(bin: string): Promise<string> {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith('node_modules/.bin') && !folder.includes('/npm/'));
  const path = folders.join(delimiter);
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', 'command -v python || echo none; command -v python3'],
    { env: { PATH: path } },
  );
  const [python = 'none', python3 = ''] = stdout.trim().split('\n');
  if (python !== 'none') return path;
  await mkdir(bin);
  await symlink(python3, join(bin, 'python'));
  return `${bin}${delimiter}${path}`;
}
