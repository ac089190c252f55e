import path from 'node:path';
import { localFiles } from '../../src/local/files.ts';
import { git as startGit, type Git } from '../../src/local/git.ts';
import { localLedger } from '../../src/local/ledger.ts';
import { localStore } from '../../src/local/store.ts';
import type { Host } from '../../src/ports/host.ts';

/** At which step of the local host the process dies, and on which side of it. */
export interface StepPlan {
  /** From 1. */
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** What changes the disk. */
const writes = ['write', 'copy', 'copyRange', 'create', 'move', 'remove', 'makeFolder'] as const;

/** The local host, each of whose writes to files and calls of git is a step to die at. */
export async function counted(
  host: Host,
  { directory, plan }: { readonly directory: string; readonly plan: StepPlan | undefined },
): Promise<{ readonly host: Host; readonly steps: () => number }> {
  let taken = 0;
  const step = async <T>(run: () => Promise<T>): Promise<T> => {
    taken += 1;
    const dies = plan?.at === taken;
    if (dies && plan.when === 'before') process.kill(process.pid, 'SIGKILL');
    const answer = await run();
    if (dies) process.kill(process.pid, 'SIGKILL');
    return answer;
  };
  const plainGit = startGit(directory);
  const git = wrapped(plainGit, Object.keys(plainGit) as (keyof Git)[], step);
  const plainFiles = localFiles(directory, { workspace: directory, readsMayLeave: true });
  const files = wrapped(plainFiles, writes, step);
  const gitDirectory = path.join(directory, '.git');
  return {
    host: {
      ...host,
      files,
      ledger: localLedger(git),
      store: localStore({ files, git, gitDirectory, clock: host.clock }),
    },
    steps: () => taken,
  };
}

function wrapped<T extends object>(
  port: T,
  names: readonly (keyof T)[],
  step: <A>(run: () => Promise<A>) => Promise<A>,
): T {
  const methods = names.map((name) => {
    const method = port[name] as (...args: unknown[]) => Promise<unknown>;
    return [name, (...args: unknown[]) => step(() => method(...args))];
  });
  return { ...port, ...Object.fromEntries(methods) } as T;
}
