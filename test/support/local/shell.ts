import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../../src/cli.ts';

export interface ShellRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const projectRoot = path.resolve(import.meta.dirname, '../../..');

/** `modelgate …` in this process, on the local host; what it writes is taken from the process's streams. */
export async function command(...args: readonly string[]): Promise<ShellRun> {
  const written = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const writers = streams.map((name) => process[name].write);
  for (const name of streams) {
    process[name].write = ((text: string) => {
      written[name] += text;
      return true;
    }) as typeof process.stdout.write;
  }
  try {
    return { code: await runCommand(args, { root: projectRoot }), ...written };
  } finally {
    for (const [i, name] of streams.entries())
      process[name].write = writers[i] as typeof process.stdout.write;
  }
}

/** `node dist/cli.js …` in `directory`, with the environment of a machine that was never set up for git or GitHub. */
export function shell(
  node: string,
  args: readonly string[],
  { directory, env = {} }: { readonly directory: string; readonly env?: Readonly<Record<string, string>> },
): Promise<ShellRun> {
  const clean = {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...env,
  };
  const cli = path.join(projectRoot, 'dist/cli.js');
  return new Promise((resolve) => {
    execFile(node, [cli, ...args], { cwd: directory, env: clean }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      resolve({ code, stdout, stderr: code === -1 ? `${stderr}${error?.message}` : stderr });
    });
  });
}

/** The Node that runs the tests, and the machine's own, which may be an older one. */
export function nodes(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const own = folders
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => path.join(folder, 'node'))
    .find(isExecutable);
  return [...new Set([process.execPath, ...(own === undefined ? [] : [own])])];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
