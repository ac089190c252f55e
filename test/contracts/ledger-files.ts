import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Appended, LedgerAddition } from '../../src/ports/ledger.ts';
import { git } from '../support/world/git.ts';

export const ref = 'refs/heads/modelgate-ledger';

export function eventFile(model: string, seq: number): string {
  return `models/${model}/events/${String(seq).padStart(6, '0')}.json`;
}

/** An event’s file with the model’s state and the page that go with it. */
export function addition(model: string, seq: number, note = ''): LedgerAddition {
  return {
    files: new Map([
      [eventFile(model, seq), `{ "model": "${model}", "seq": ${seq}, "note": "${note}" }\n`],
      [`models/${model}/state.json`, `{ "model": "${model}", "seq": ${seq} }\n`],
      ['README.md', `# Ledger\n\n${model}: ${seq}\n`],
    ]),
    message: `${model}: event ${seq}`,
  };
}

export function headOf(appended: Appended): string {
  if (appended.kind === 'lost') throw new Error('the append was lost');
  return appended.head;
}

export function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('utf8');
}

/** Somebody commits to the branch, in a clone of it; the commit. */
export async function byHand(repository: string, change: (clone: string) => Promise<void>): Promise<string> {
  const clone = await mkdtemp(path.join(tmpdir(), 'clone-'));
  await git(clone, ['clone', '--quiet', '--branch', 'modelgate-ledger', repository, '.']);
  await change(clone);
  await git(clone, ['add', '--all']);
  await git(clone, ['commit', '--quiet', '--message', 'by hand']);
  await git(clone, ['push', '--quiet']);
  const commit = await git(clone, ['rev-parse', 'HEAD']);
  await rm(clone, { recursive: true });
  return commit;
}
