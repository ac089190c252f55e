import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connectGitHub, type RemoteGitHub } from '../github/admin-client.ts';

/** Root of this project. */
export const projectRoot = join(import.meta.dirname, '../../..');

/** Node 24, which `using: node24` asks for. */
export const node24 = join(projectRoot, 'node_modules/.bin/node');

export interface GitHubProcess {
  readonly github: RemoteGitHub;
  close(): Promise<void>;
}

/** Starts the GitHub double in a process of its own; its bare repositories are at `<data>/<owner>/<name>.git`. */
export async function startGitHubProcess(data: string): Promise<GitHubProcess> {
  const main = join(projectRoot, 'test/support/github/main.ts');
  const child = spawn(node24, [main, '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), exited.then(() => undefined)]);
  if (first === undefined)
    throw new Error(`the GitHub double ended with ${child.exitCode} before it listened`);
  const { url } = JSON.parse(String(first[0])) as { url: string };
  return {
    github: connectGitHub(url),
    close: async () => {
      end();
      process.removeListener('exit', end);
      await exited;
      lines.close();
    },
  };
}
