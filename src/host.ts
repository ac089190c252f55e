import path from 'node:path';
import { ModelgateError } from './domain/errors.ts';
import type { Early } from './github/early.ts';
import { enginesOf, homeOfEngines, readers, sparkFor } from './host-readers.ts';
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
import { localProcesses } from './local/processes.ts';
import { localRepository } from './local/repository.ts';
import { localRuns } from './local/runs.ts';
import { localStore } from './local/store.ts';
import { localWorkplace } from './local/workplace.ts';
import { referenceObstacle, type ReferenceOptions } from './references/obstacle.ts';
import type { Context } from './ports/context.ts';
import type { Host } from './ports/host.ts';
import type { References } from './ports/references.ts';
import type { HostOptions } from './runtime/host-options.ts';

/** With `host-readers.ts` the only place that names adapters. */

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
  const processes = localProcesses(options);
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
    processes,
    spark: sparkFor(options, { processes, directory }),
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
  const processes = localProcesses(options);
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
    processes,
    spark: sparkFor(options, { processes, directory }),
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
