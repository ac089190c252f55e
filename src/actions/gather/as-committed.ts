import { createHash } from 'node:crypto';
import path from 'node:path';
import { isWithin } from '../../domain/repository-path.ts';
import type { Host } from '../../ports/host.ts';
import type { TreeEntry } from '../../ports/repository.ts';
import { portablePath } from './portable-path.ts';

/** Whether a file that is there is just as the commit has it: that says nothing of what this job made. */
export async function isAsCommitted(
  host: Pick<Host, 'files' | 'context'>,
  tree: readonly TreeEntry[],
  file: string,
): Promise<boolean> {
  const place = placeOf(host, file);
  const entry = tree.find((one) => one.path === place);
  return entry !== undefined && entry.id === blobId((await host.files.read(file)) ?? new Uint8Array());
}

/** Whether a link of the commit, which may lead to any file of it, is or lies on the way to a file. */
export function isByLink(
  host: Pick<Host, 'files' | 'context'>,
  tree: readonly TreeEntry[],
  file: string,
): boolean {
  const place = placeOf(host, file);
  return tree.some((one) => one.mode === '120000' && isWithin(one.path, place));
}

function placeOf({ files, context }: Pick<Host, 'files' | 'context'>, file: string): string {
  return portablePath(context.workspace, path.resolve(files.root, file));
}

/** Git's object id of a file's content. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
