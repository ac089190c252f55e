import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

export interface ChildOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Ends the child, first by SIGINT, a second later by SIGTERM, then by SIGKILL. */
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
  /** Gets the id of the process's group, for `endGroups` when the job is through. */
  readonly groups: number[];
}

/** A process in a group of its own, with no input. Answers its exit code; 128 + n for signal n is not told apart: 137. */
export async function runChild(options: ChildOptions): Promise<number> {
  const child = spawn(options.file, options.args, {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) options.groups.push(child.pid);
  const timers: NodeJS.Timeout[] = [];
  const end = (): void => {
    killGroup(child.pid, 'SIGINT');
    timers.push(setTimeout(() => killGroup(child.pid, 'SIGTERM'), 1000));
    timers.push(setTimeout(() => killGroup(child.pid, 'SIGKILL'), 2000));
  };
  if (options.signal.aborted) end();
  options.signal.addEventListener('abort', end, { once: true });
  readLines(child.stdout, options.onLine);
  readLines(child.stderr, options.onLine);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      // A process in the background may hold the pipes open and outlive its step, as on GitHub: it is not waited for.
      child.on('exit', (code) => timers.push(setTimeout(() => resolve(code ?? 137), 500)));
      child.on('close', (code) => resolve(code ?? 137));
    });
  } finally {
    options.signal.removeEventListener('abort', end);
    timers.forEach(clearTimeout);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** Ends what steps left running in the background. */
export function endGroups(groups: readonly number[]): void {
  for (const group of groups) killGroup(group, 'SIGKILL');
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let pending = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (pending + decoder.write(chunk)).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) onLine(line.replace(/\r$/, ''));
  });
  stream.on('end', () => {
    if (pending !== '') onLine(pending);
  });
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
