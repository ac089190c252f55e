import { execFile } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ModelgateError } from '../domain/errors.ts';

const execute = promisify(execFile);

/** A fresh git repository that holds an example, as its users would have it. */
export interface Workspace {
  readonly directory: string;
  git(...args: readonly string[]): Promise<void>;
  train(): Promise<void>;
  commit(message: string): Promise<void>;
}

export async function makeWorkspace(example: string): Promise<Workspace> {
  const directory = await mkdtemp(path.join(tmpdir(), 'modelgate-demo-'));
  await cp(example, directory, {
    recursive: true,
    filter: (file) => !/(^|[\\/])(variations|build|__pycache__)$/.test(file),
  });
  const workspace: Workspace = {
    directory,
    git: (...args) => start(directory, 'git', [...identity, ...args]),
    train: () => start(directory, 'python3', ['train.py']),
    async commit(message) {
      await workspace.git('add', '--all');
      await workspace.git('commit', '--quiet', '--message', message);
    },
  };
  await workspace.git('init', '--quiet', '--initial-branch', 'main');
  await workspace.commit('Late flights: a first model');
  return workspace;
}

/** The machine may have no git identity, or hooks and signing of its own. */
const identity = [
  '-c',
  'user.name=Demo',
  '-c',
  'user.email=demo@example.com',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'core.hooksPath=',
];

async function start(cwd: string, command: string, args: readonly string[]): Promise<void> {
  try {
    await execute(command, [...args], { cwd });
  } catch (cause) {
    const { code, stderr } = cause as { code?: unknown; stderr?: string };
    const missing = code === 'ENOENT';
    const message = missing
      ? `The demo needs ${command}`
      : `${command} ${args.at(-1)} failed: ${stderr?.trim().slice(-500)}`;
    const hint = missing
      ? `Install ${command} and run the demo again.`
      : 'Please report it: the example should run as it is.';
    throw new ModelgateError({ code: 'NOT_SUPPORTED_HERE', message, hint }, { cause });
  }
}
