import { execFile } from 'node:child_process';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { Checkout, Machine, Workplace } from '../ports/workplace.ts';
import type { Git } from './git.ts';
import { commandEnvironment } from './process-environment.ts';
import { parseEntry } from './repository.ts';

/** How each tool is asked for its version. What is not there is left out. */
const tools = {
  git: ['--version'],
  python: ['--version'],
  python3: ['--version'],
  node: ['--version'],
  java: ['-version'],
  julia: ['--version'],
  Rscript: ['--version'],
  dvc: ['--version'],
} as const;

/** A tool that does not answer in this time is left out: the record is not worth waiting for. */
const patience = 5_000;

export interface WorkplaceOptions {
  /** Absolute path of the work tree. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token?: string;
}

/** This machine, and the work tree of a git repository. */
export function localWorkplace(git: Git, { directory, env, token }: WorkplaceOptions): Workplace {
  const shown = commandEnvironment(env, token);
  return {
    async describe(): Promise<Machine> {
      const [versions, accelerators] = await Promise.all([versionsOf(shown), acceleratorsOf(shown)]);
      const image = [env['ImageOS'], env['ImageVersion']].filter(Boolean).join(' ');
      const models = [...new Set(cpus().map(({ model }) => model.trim()))].join(', ');
      return {
        system: `${platform()} ${release()} ${arch()}`,
        processors: `${cpus().length} × ${models || 'unknown'}`,
        memory: totalmem(),
        accelerators,
        ...(image !== '' && { image }),
        tools: versions,
      };
    },
    variables: (names) =>
      Object.fromEntries(
        names.flatMap((name) => (shown[name] === undefined ? [] : [[name, shown[name]] as const])),
      ),
    async checkout(): Promise<Checkout | undefined> {
      // A container's user need not be the checkout's; and a repository's own settings may name a program to ask for changes.
      const safe = ['-c', `safe.directory=${directory}`, '-c', 'core.fsmonitor=false'];
      const status = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
      const [changes, files] = await Promise.all([
        git.attempt([...safe, ...status]),
        git.attempt([...safe, 'ls-tree', '-r', '-z', '--full-tree', 'HEAD']),
      ]);
      if (changes.code !== 0 || files.code !== 0) return undefined;
      const entries = changes.stdout.toString('utf8').split('\0').filter(Boolean);
      const isUntracked = (entry: string) => entry.startsWith('??');
      const pathOf = (entry: string) => entry.slice('XY '.length);
      return {
        tree: files.stdout.toString('utf8').split('\0').filter(Boolean).map(parseEntry),
        modified: entries.filter((entry) => !isUntracked(entry)).map(pathOf),
        untracked: entries.filter(isUntracked).map(pathOf),
      };
    },
  };
}

async function versionsOf(env: Record<string, string>): Promise<Record<string, string>> {
  const asked = Object.entries(tools).map(async ([name, args]) => {
    const said = await firstLine(name, args, env);
    return [name, /\d+(?:\.\d+)+\S*/.exec(said ?? '')?.[0]] as const;
  });
  const found = await Promise.all(asked);
  return Object.fromEntries(
    found.filter((entry): entry is [keyof typeof tools, string] => entry[1] !== undefined),
  );
}

async function acceleratorsOf(env: Record<string, string>): Promise<string[]> {
  const query = ['--query-gpu=name,driver_version,memory.total', '--format=csv,noheader'];
  return (await said('nvidia-smi', query, env))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function firstLine(name: string, args: readonly string[], env: Record<string, string>) {
  return (await said(name, args, env)).split('\n').find((line) => line.trim() !== '');
}

/** What a program prints, on either stream; empty where it is not there or fails. */
function said(name: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      name,
      [...args],
      { env, timeout: patience, killSignal: 'SIGKILL', maxBuffer: 65_536 },
      (error, stdout, stderr) => resolve(error ? '' : `${stdout}\n${stderr}`.slice(0, 4_096)),
    );
  });
}
