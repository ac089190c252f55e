import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import type { Command, Ended, Processes } from '../ports/processes.ts';
import { commandEnvironment } from './process-environment.ts';
import { ProcessLines } from './process-lines.ts';

export interface ProcessesOptions {
  /** Environment of this process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** GitHub's token, which no command gets. */
  readonly token?: string;
  /** Milliseconds from being asked to end to being killed; GitHub gives a cancelled job 10 seconds in all. */
  readonly grace?: number;
}

const shells = [
  ['bash', '-e', '-o', 'pipefail', '-c', '--'],
  ['sh', '-e', '-c', '--'],
] as const;

const caller = 'its caller';
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Output may come after the end of the shell, from what it left in the background. */
const late = () => sleep(500, undefined, { ref: false });

/** Commands of this machine, each with a process group of its own. */
export function localProcesses({ env, token, grace = 5_000 }: ProcessesOptions): Processes {
  return {
    async run(command) {
      if (command.signal?.aborted) throw cancelled(caller);
      const begin = performance.now();
      const child = await start(command, { ...commandEnvironment(env, token), ...command.env });
      const group = groupOf(child);
      const exited = exitOf(child);
      const closed = once(child, 'close');
      let ender: string | undefined;
      let timer: NodeJS.Timeout | undefined;
      const end = (by: string) => {
        // Who asks twice has no patience left.
        if (ender !== undefined) return group.send('SIGKILL');
        ender = by;
        group.send('SIGTERM');
        timer = setTimeout(() => group.send('SIGKILL'), grace);
      };
      const release = listen(end, { group, signal: command.signal });
      try {
        relay(child, command.onLine);
        const exitCode = await exited;
        await Promise.race([closed, late()]);
        // What was left in the background would go on writing to files that count as finished.
        if (ender === undefined && group.isAlive()) group.send('SIGTERM');
        await group.gone(grace);
        await Promise.race([closed, late()]);
        if (ender !== undefined) throw cancelled(ender);
        return { exitCode, seconds: (performance.now() - begin) / 1000 } satisfies Ended;
      } finally {
        release();
        clearTimeout(timer);
        child.stdout?.destroy();
        child.stderr?.destroy();
      }
    },
  };
}

async function start({ command, cwd }: Command, env: Record<string, string>): Promise<ChildProcess> {
  // A text is one argument of a shell: nothing is put together into a line that a shell would take apart.
  const tried = typeof command === 'string' ? shells.map((shell) => [...shell, command]) : [command];
  for (const [file, ...args] of tried as readonly (readonly [string, ...string[]])[]) {
    const child = spawn(file, args, {
      cwd,
      env,
      detached: !onWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      await once(child, 'spawn');
      return child;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'ENOENT') continue;
      const what = typeof command === 'string' ? 'The shell' : path.basename(file);
      const message = `${what} cannot be started in ${cwd} (${code ?? 'unknown error'})`;
      throw new ModelgateError({ code: 'NOT_SUPPORTED_HERE', message }, { cause });
    }
  }
  if (typeof command !== 'string')
    throw new ModelgateError({
      code: 'NOT_SUPPORTED_HERE',
      message: `There is no program ${command[0]} to run in ${cwd}`,
    });
  const hint = 'Commands need bash or sh on the PATH, and a folder that is there.';
  const message = `There is no shell to run the command in ${cwd}`;
  throw new ModelgateError({ code: 'NOT_SUPPORTED_HERE', message, hint });
}

async function exitOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

function relay({ stdout, stderr }: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [stdout, stderr]) {
    const lines = new ProcessLines(onLine);
    stream?.on('data', (bytes: Buffer) => lines.write(bytes));
    stream?.on('end', () => lines.end());
  }
}

/** Ends the command when this process is told to end, and with it. */
function listen(
  end: (by: string) => void,
  { group, signal }: { readonly group: Group; readonly signal: AbortSignal | undefined },
): () => void {
  const onAbort = () => end(caller);
  const onExit = () => group.send('SIGKILL');
  for (const name of endings) process.on(name, end);
  process.on('exit', onExit);
  signal?.addEventListener('abort', onAbort);
  return () => {
    for (const name of endings) process.off(name, end);
    process.off('exit', onExit);
    signal?.removeEventListener('abort', onAbort);
  };
}

interface Group {
  send(signal: NodeJS.Signals): void;
  isAlive(): boolean;
  /** Waits until nothing is left of it; kills what is left after `grace` milliseconds. */
  gone(grace: number): Promise<void>;
}

const onWindows = process.platform === 'win32';

function groupOf({ pid = 0 }: ChildProcess): Group {
  const send = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return pid !== 0 && process.kill(onWindows ? pid : -pid, signal);
    } catch (error) {
      // One that runs as another user is there, though out of reach.
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  };
  return {
    send(signal) {
      // Windows has no groups, but knows what was started by what.
      if (onWindows) spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
      else send(signal);
    },
    isAlive: () => send(0),
    async gone(grace) {
      const last = performance.now() + grace;
      while (send(0) && performance.now() < last) await sleep(20);
      if (send(0)) send('SIGKILL');
    },
  };
}

function cancelled(by: string): ModelgateError {
  const message = `The command was ended before it was through, by ${by}`;
  return new ModelgateError({ code: 'CANCELLED', message });
}
