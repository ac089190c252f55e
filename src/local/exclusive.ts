import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import { createOnce } from './create-once.ts';

/** Who holds a lock. */
interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly machine: string;
}

/** In milliseconds. */
const [pause, longest] = [100, 600_000];

/**
 * Runs `work` while no other process does so under the same lock file, of which there is none afterwards. A process that was
 * killed leaves its file behind: on the same machine that shows, and the file is taken away.
 * @throws ModelgateError FOLDER_BUSY after ten minutes
 */
export async function exclusively<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const self: Holder = { id: randomUUID(), pid: process.pid, machine: hostname() };
  await mkdir(path.dirname(lock), { recursive: true });
  for (const start = Date.now(); !(await create(lock, self));) {
    const holder = await holderOf(lock);
    if (Date.now() - start > longest) throw busy(lock, holder);
    if (holder && isDead(holder)) await takeAway(lock, { dead: holder, self });
    else await sleep(pause);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Only who makes the claim on this very file may remove it: else the lock of who came after would go. */
async function takeAway(
  lock: string,
  { dead, self }: { readonly dead: Holder; readonly self: Holder },
): Promise<void> {
  const claim = `${lock}.${dead.id}`;
  if (!(await create(claim, self))) {
    // Who made the claim may have been killed over it, too.
    const claimant = await holderOf(claim);
    return claimant && isDead(claimant) ? takeAway(claim, { dead: claimant, self }) : sleep(pause);
  }
  if ((await holderOf(lock))?.id === dead.id) await rm(lock, { force: true });
  await rm(claim, { force: true });
}

function create(file: string, holder: Holder): Promise<boolean> {
  return createOnce(file, JSON.stringify(holder));
}

/** `undefined`: it was given up meanwhile. */
async function holderOf(lock: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(lock, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isDead({ pid, machine }: Holder): boolean {
  if (machine !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function busy(lock: string, holder: Holder | undefined): ModelgateError {
  const who = holder ? `process ${holder.pid} on ${holder.machine}` : 'another process';
  return new ModelgateError({
    code: 'FOLDER_BUSY',
    message: `The folder is being written by ${who} for more than ten minutes`,
    place: { path: lock },
    hint: 'Wait for its end; if there is no such process any more, remove the file.',
  });
}
