import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Node 24, which `using: node24` asks for. */
export const node24 = path.join(root, 'node_modules/.bin/node');

/** What this run leaves in `.cache/bench/`. */
export const cache = path.join(root, '.cache/bench');

/** `PATH` and no more: `NODE_EXTRA_CA_CERTS` costs a process 30 ms and more, and is unset on both sides. */
export const bareEnvironment = { PATH: process.env['PATH'] ?? '' } as const;

/**
 * Milliseconds from the start of a process to its end.
 * @throws Error with what it said on standard error when its exit code is not among `codes`
 */
export async function timeToExit(
  command: string,
  args: readonly string[],
  { codes = [0], ...options }: SpawnOptions & { readonly codes?: readonly number[] } = {},
): Promise<number> {
  const started = performance.now();
  const child = spawn(command, [...args], {
    env: bareEnvironment,
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (said += part));
  const [code] = (await once(child, 'exit')) as [number | null];
  const time = performance.now() - started;
  if (code === null || !codes.includes(code)) {
    throw new Error(`${path.basename(command)} ended with ${code}: ${said.trim().slice(-500)}`);
  }
  return time;
}
