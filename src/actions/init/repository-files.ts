import path from 'node:path';
import { homesOf } from '../../domain/init/homes.ts';
import { type Listing, listingOf } from '../../domain/init/listing.ts';
import { repositoryPath } from '../../domain/repository-path.ts';
import type { Host } from '../../ports/host.ts';
import { portablePath } from '../gather/portable-path.ts';

const largestText = 1_000_000;

/** What training writes is mostly ignored by git, and nobody keeps it further down than this. */
const shallow = ['*', '*/*', '*/*/*'];

/**
 * Files that git knows, as they are now, and those that it does not know, three folders deep from the working directory and from
 * each model's folder.
 */
export async function gatherListing(host: Host): Promise<Listing> {
  const { context, repository, files } = host;
  const folder = folderOf(host);
  const tree = await repository.tree(context.commit);
  const tracked = tree.filter(({ mode }) => mode.startsWith('100')).map((entry) => entry.path);
  const known = new Set(tracked);
  const filesBelow = async (below: string) => {
    const found = await files.glob(shallow, path.join(context.workspace, below), { anyName: true });
    const there: string[] = [];
    for (const file of found.map((name) => inFolder(below, name)))
      // A name with a backslash comes as another one, which may not be there.
      if (known.has(file) || (await files.kind(path.join(context.workspace, file))) === 'file')
        there.push(file);
    return there;
  };
  const near = await filesBelow(folder);
  const { homes } = homesOf(listingOf({ tracked, others: near, folder }));
  const far = await Promise.all(
    homes.filter((home) => home.path !== folder).map((home) => filesBelow(home.path)),
  );
  return listingOf({ tracked, others: [...near, ...far.flat()], folder });
}

/** Text of a file of the repository; `undefined` where there is none, or where it is a link, no text or too large to be looked at. */
export async function readText(host: Host, file: string, limit = largestText): Promise<string | undefined> {
  const bytes = await readBytes(host, file, limit);
  return bytes === undefined || bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}

export async function readBytes(
  { files, context }: Host,
  file: string,
  limit = largestText,
): Promise<Uint8Array | undefined> {
  const at = path.join(context.workspace, file);
  if ((await files.kind(at)) !== 'file') return undefined;
  if (((await files.size(at)) ?? 0) > limit) return undefined;
  return files.read(at, limit);
}

/** `file` of a folder of the repository, relative to the repository’s root. */
export function inFolder(folder: string, file: string): string {
  return repositoryPath(folder, file) ?? file;
}

function folderOf({ context, files }: Pick<Host, 'context' | 'files'>): string {
  const relative = portablePath(context.workspace, files.root);
  return repositoryPath('.', relative) ?? '.';
}
