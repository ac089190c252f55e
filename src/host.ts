import { availableParallelism, homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModelgateError } from './domain/errors.ts';
import type { Early } from './github/early.ts';
import { git } from './local/git.ts';
import { systemClock } from './local/clock.ts';
import { localCache } from './local/cache.ts';
import { localContext } from './local/context.ts';
import { localFiles } from './local/files.ts';
import { realFolder } from './local/folder.ts';
import { localForge } from './local/forge.ts';
import { localInspection } from './local/inspection.ts';
import { localLedger } from './local/ledger.ts';
import { localNotes, noNotes } from './local/notes.ts';
import { commandEnvironment } from './local/process-environment.ts';
import { localProcesses } from './local/processes.ts';
import { localRepository } from './local/repository.ts';
import { localRuns } from './local/runs.ts';
import { localStore } from './local/store.ts';
import { localWorkplace } from './local/workplace.ts';
import { referenceObstacle, type ReferenceOptions } from './references/obstacle.ts';
import type { Cache } from './ports/cache.ts';
import type { Context } from './ports/context.ts';
import type { Engines } from './ports/engine.ts';
import type { Host } from './ports/host.ts';
import type { References } from './ports/references.ts';
import type { Files } from './ports/system.ts';
import type { HostOptions } from './runtime/host-options.ts';
import type { SecondThread } from './threads/second-thread.ts';

/** The only place that names adapters. */

/** GitHub, from inside a job. */
export async function githubHost(options: HostOptions, early?: Early): Promise<Host> {
  const { githubContext } = await import('./github/context.ts');
  const context = githubContext(options.env);
  const directory = path.resolve(context.workspace, options.workingDirectory);
  return onGitHub(context, { ...options, directory, ...(early && { early }) });
}

/** GitHub, from a shell inside a clone: `GITHUB_TOKEN` and `GITHUB_REPOSITORY` say where. */
export async function githubHostFromShell(options: HostOptions): Promise<Host> {
  const [owner, name] = (options.env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !name) {
    const hint = 'Set it to `owner/name`, or use the local host.';
    throw new ModelgateError({ code: 'INPUT_INVALID', message: 'GITHUB_REPOSITORY is not set', hint });
  }
  const directory = await realFolder(options.workingDirectory);
  const local = await localContext(git(directory), {
    directory,
    ...(options.base && { base: options.base }),
  });
  const context: Context = {
    ...answeredBy(local, options.by),
    host: 'github',
    repository: { owner, name, id: 0 },
  };
  return onGitHub(context, { ...options, directory });
}

/** A git repository and its folder: the default outside of jobs. */
export async function localHost(options: HostOptions): Promise<Host> {
  const directory = await realFolder(options.workingDirectory);
  const repository = git(directory);
  const base = options.base && { base: options.base };
  const [known, gitDirectory = ''] = await Promise.all([
    localContext(repository, { directory, ...base }),
    repository.ask('rev-parse', '--path-format=absolute', '--git-common-dir'),
  ]);
  const context = answeredBy(known, options.by);
  const files = localFiles(directory, { workspace: context.workspace, readsMayLeave: true });
  return {
    context,
    repository: localRepository(git(context.workspace)),
    forge: localForge(),
    runs: localRuns(files, { gitDirectory, context }),
    notes: localNotes(files, path.join(gitDirectory, 'modelgate', 'trained')),
    looks: localNotes(files, path.join(gitDirectory, 'modelgate', 'looks')),
    ledger: localLedger(git(context.workspace)),
    store: localStore({ files, git: git(context.workspace), gitDirectory, clock: systemClock() }),
    references: referencesOf({ files, ownMachine: true, warn: options.log.warn }),
    cache: localCache(),
    engines: enginesOf(options, { files, cache: localCache(), home: homeOfEngines(options.env) }),
    inspect: () => Promise.resolve(localInspection(git(context.workspace))),
    ...readers(files, options),
    files,
    processes: localProcesses(options),
    workplace: localWorkplace(git(context.workspace), { ...options, directory: context.workspace }),
    clock: systemClock(),
    log: options.log,
  };
}

function answeredBy(context: Context, by: string | undefined): Context {
  return by === undefined ? context : { ...context, actor: by, person: by };
}

interface GitHubOptions extends HostOptions {
  readonly directory: string;
  readonly early?: Early;
}

async function onGitHub(context: Context, options: GitHubOptions): Promise<Host> {
  const { env, log, token, directory } = options;
  if (!token) {
    const hint = 'Give `github-token`, or set GITHUB_TOKEN on a shell.';
    throw new ModelgateError({ code: 'INPUT_INVALID', message: 'There is no token for GitHub’s API', hint });
  }
  const [
    { client },
    { githubRepository },
    { githubForge },
    { githubRuns },
    { githubLedger },
    { githubCache },
  ] = await Promise.all([
    import('./github/client.ts'),
    import('./github/repository.ts'),
    import('./github/forge.ts'),
    import('./github/runs.ts'),
    import('./github/ledger.ts'),
    import('./github/cache.ts'),
  ]);
  const timeout = Number(env['MODELGATE_REQUEST_TIMEOUT'] ?? 60) * 1000;
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const octokit = client({ token, apiUrl, timeout, warn: log.warn });
  const { owner, name, id } = context.repository;
  const known =
    id !== 0 ? context : await withRepositoryId(context, octokit.rest.repos.get({ owner, repo: name }));
  const files = localFiles(directory, { workspace: context.workspace, readsMayLeave: false });
  const cache = githubCache({ workspace: context.workspace, root: directory, warn: log.warn });
  return {
    context: known,
    repository: githubRepository(octokit, known.repository, options.early),
    forge: githubForge(octokit, known.repository, {
      workflowRun: known.workflow?.id,
      serverUrl: known.serverUrl,
    }),
    handOvers: whenAsked(async () =>
      (await import('./github/hand-over.ts')).githubHandOvers(octokit, {
        repository: known.repository,
        files,
      }),
    ),
    runs: githubRuns(octokit, { context: known, files }),
    notes: env['RUNNER_TEMP']
      ? localNotes(files, path.join(env['RUNNER_TEMP'], 'modelgate', 'trained'))
      : noNotes(),
    looks: noNotes(),
    ledger: githubLedger(octokit, known.repository),
    store: whenAsked(async () => {
      const { githubStore } = await import('./github/store.ts');
      const waits = { idle: 2 * timeout };
      return githubStore(octokit, { repository: known.repository, files, waits, warn: log.warn });
    }),
    references: referencesOf({ files, ownMachine: env['GITHUB_ACTIONS'] !== 'true', warn: log.warn }),
    cache,
    engines: enginesOf(options, { files, cache, home: path.resolve(directory, '.modelgate/engines') }),
    inspect: async () => (await import('./github/inspection.ts')).githubInspection(octokit, known.repository),
    ...readers(files, options),
    files,
    processes: localProcesses(options),
    workplace: localWorkplace(git(context.workspace), { ...options, directory: context.workspace }),
    clock: systemClock(),
    log,
  };
}

/** A port all of whose methods give promises, loaded with its first question: most steps of a job never ask it. */
function whenAsked<T extends object>(load: () => Promise<T>): T {
  let loaded: Promise<T> | undefined;
  const ask = async (name: keyof T, given: readonly unknown[]): Promise<unknown> => {
    const port = await (loaded ??= load());
    return (port[name] as (...given: readonly unknown[]) => unknown)(...given);
  };
  return new Proxy({} as T, {
    get:
      (_, name) =>
      (...given: readonly unknown[]) =>
        ask(name as keyof T, given),
  });
}

async function withRepositoryId(
  context: Context,
  answer: Promise<{ data: { id: number; default_branch: string; private: boolean } }>,
): Promise<Context> {
  const { data } = await answer;
  return {
    ...context,
    defaultBranch: data.default_branch,
    repository: { ...context.repository, id: data.id, private: data.private },
  };
}

/** On a shell one engine serves all clones of this person. */
function homeOfEngines(env: HostOptions['env']): string {
  return path.join(env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'modelgate', 'engines');
}

/** Loaded with the first data; the lock file lies beside `dist/`, or beside `src/`. */
function enginesOf(
  { env, log, token, thread }: HostOptions,
  { files, cache, home }: { readonly files: Files; readonly cache: Cache; readonly home: string },
): Engines {
  const lock = fileURLToPath(new URL('../engines/duckdb', thread ?? import.meta.url));
  return {
    async open(options) {
      const [{ duckdbEngines }, { installEngine }] = await Promise.all([
        import('./engines/duckdb/engines.ts'),
        import('./engines/duckdb/installation.ts'),
      ]);
      const install = () =>
        installEngine({ lock, home, cache, env: commandEnvironment(env, token), info: log.info });
      return duckdbEngines({ files, install }).open(options);
    },
  };
}

type Readers = Pick<Host, 'tables' | 'metricFiles' | 'compute'>;

/** Loaded when the first version with a file elsewhere is fetched. */
function referencesOf(options: ReferenceOptions): References {
  return {
    obstacle: referenceObstacle(options.ownMachine),
    async download(uri, target) {
      const { downloadReference } = await import('./references/download.ts');
      return downloadReference(uri, target, options);
    },
  };
}

/** Readers are loaded when the first file of their kind is read. */
function readers(files: Files, { thread: entry }: HostOptions): Readers {
  let second: Promise<SecondThread> | undefined;
  // One for all files and estimates; it starts when it has something to do. On one core it would only be in the way.
  const thread = entry && availableParallelism() > 1 ? () => (second ??= secondThread(entry)) : undefined;
  const tables = async () => {
    const [{ createTables }, helper] = await Promise.all([
      import('./formats/predictions/tables.ts'),
      thread?.(),
    ]);
    return createTables({ root: files.root, helper });
  };
  return {
    tables: {
      read: async (file, columns) => (await tables()).read(file, columns),
      open: async (file, columns) => (await tables()).open(file, columns),
      async write(file, table) {
        const { writeParquetTable } = await import('./formats/parquet/writer.ts');
        return writeParquetTable(files, file, table);
      },
    },
    metricFiles: {
      async parse(bytes, file) {
        const { readMetrics } = await import('./formats/metrics/read.ts');
        return readMetrics(bytes, file);
      },
      async merge(all) {
        const { mergeMetrics } = await import('./formats/metrics/merge.ts');
        return mergeMetrics(all);
      },
    },
    async compute() {
      const [{ computeWith }, helper] = await Promise.all([import('./threads/compute.ts'), thread?.()]);
      return computeWith(helper);
    },
  };
}

async function secondThread(entry: URL): Promise<SecondThread> {
  const { SecondThread } = await import('./threads/second-thread.ts');
  return new SecondThread(entry);
}
