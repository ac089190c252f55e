import path from 'node:path';
import { ledgerDoubt, placementOf } from '../../domain/registry/placement.ts';
import type { Host } from '../../ports/host.ts';
import type { OpenRelease } from '../registry/released.ts';
import { holdsJust } from './content.ts';
import type { Resolution } from './resolution.ts';
import { stage } from './staging.ts';
import { assertFolder, foreign, readPlacement, type Target, writePlacement } from './target.ts';

export interface Placing {
  readonly resolution: Resolution;
  readonly opened: OpenRelease;
  readonly target: Target;
  readonly cache: boolean;
}

export interface Placed {
  readonly outcome: 'fetched' | 'unchanged';
  readonly cacheHit: boolean;
}

/**
 * Puts the version's files to the target: they are made whole in the hidden folder beside it, which then is given the target's
 * name. Killed anywhere and run again, it goes on where it was.
 * @throws ModelgateError TARGET_FOREIGN, and those of `stage`
 */
export async function place(host: Host, placing: Placing): Promise<Placed> {
  const { files } = host;
  const { target } = placing;
  // Before anything is written beside it.
  if (await isForeign(host, placing))
    throw foreign(target.path, 'what lies there was not put there by `fetch`');
  return files.exclusively(path.join(target.beside, 'lock'), () => placeAlone(host, placing));
}

async function placeAlone(host: Host, { resolution, opened, target, cache }: Placing): Promise<Placed> {
  const { files } = host;
  const { manifest } = opened;
  await takeBack(host, target);
  const before = await readPlacement(host, target);
  warnOfDoubt(host, before, resolution);
  const placement = placementOf(before, {
    state: resolution.state,
    version: resolution.version,
    contentId: manifest['content-id'],
  });
  if (await holdsJust(host, target.folder, manifest.files)) {
    await writePlacement(host, target, placement);
    return { outcome: 'unchanged', cacheHit: false };
  }
  const { folder, cacheHit } = await stage(host, { opened, beside: target.beside, cache });
  // Written first: a folder that is there without it would be nobody's.
  await writePlacement(host, target, placement);
  const old = oldOf(target);
  if ((await files.kind(target.folder)) !== undefined) await files.move(target.folder, old);
  if (!(await files.move(folder, target.folder))) throw foreign(target.path, 'somebody else wrote there');
  await files.remove(old);
  return { outcome: 'fetched', cacheHit };
}

/** A ledger that is older than, or another than, the one seen here before. */
export function warnOfDoubt(
  { log }: Host,
  before: Awaited<ReturnType<typeof readPlacement>>,
  { state }: Resolution,
): void {
  const doubt = ledgerDoubt(before, state);
  if (doubt !== undefined) log.warn(doubt);
}

async function isForeign(host: Host, { target, opened }: Placing): Promise<boolean> {
  const { files } = host;
  await assertFolder(host, target);
  const isOurs = (await readPlacement(host, target)) !== undefined;
  if (isOurs || (await files.kind(target.folder)) === undefined) return false;
  if ((await files.entries(target.folder)).length === 0) return false;
  return !(await holdsJust(host, target.folder, opened.manifest.files));
}

/** A process that was killed between the two renames left the target's name free: what lay there lies there again. */
async function takeBack({ files }: Host, target: Target): Promise<void> {
  const old = oldOf(target);
  if ((await files.kind(old)) === undefined) return;
  if ((await files.kind(target.folder)) !== undefined) await files.remove(old);
  else if (!(await files.move(old, target.folder))) throw foreign(target.path, 'somebody else wrote there');
}

function oldOf({ beside }: Target): string {
  return path.join(beside, 'old');
}
