import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { Manifest, ManifestFile } from '../../domain/registry/manifest.ts';
import type { Host } from '../../ports/host.ts';
import type { OpenRelease } from '../registry/released.ts';
import { isThere } from './content.ts';
import { downloadFiles } from './download.ts';

export interface Staged {
  /** Absolute: holds the version's files, verified, and nothing else. */
  readonly folder: string;
  readonly cacheHit: boolean;
}

/**
 * Makes a version's files in a folder that is named by their content: of what an earlier try left there, or the cache gives,
 * only verified bytes are used.
 */
export async function stage(
  host: Host,
  {
    opened,
    beside,
    cache: useCache,
  }: { readonly opened: OpenRelease; readonly beside: string; readonly cache: boolean },
): Promise<Staged> {
  const { files, cache } = host;
  const { manifest } = opened;
  const content = manifest['content-id'].replace(/^sha256:/, '');
  const folder = path.join(beside, content);
  const key = `modelgate-${manifest.model}-${content}`;
  await removeOthers(host, beside, content);
  if ((await files.kind(folder)) === 'link') await files.remove(folder);
  const isNew = (await files.kind(folder)) === undefined;
  const restored = isNew && useCache && (await cache.restore(key, folder));
  let missing = await missingFiles(host, folder, manifest);
  if (restored && missing.length > 0) {
    // Whoever filled the cache did not do so with this version: nothing of it is written to.
    host.log.warn(`The cache ${key} holds other bytes than ${manifest.tag}: it is not used`);
    await files.remove(folder);
    missing = manifest.files;
  }
  await files.makeFolder(folder);
  await downloadFiles(host, opened, { folder, wanted: missing });
  await assertComplete(host, folder, manifest);
  const cacheHit = restored && missing.length === 0;
  if (useCache && !cacheHit) await cache.keep(key, folder);
  return { folder, cacheHit };
}

/** Files that are not there with their bytes. What does not belong there is taken away. */
async function missingFiles(
  host: Host,
  folder: string,
  manifest: Manifest,
): Promise<readonly ManifestFile[]> {
  const { files } = host;
  if ((await files.kind(folder)) === undefined) return manifest.files;
  const entries = await files.entries(folder);
  if (entries.some((entry) => !entry.plain)) {
    // A link would lead what is written to another place.
    await files.remove(folder);
    return manifest.files;
  }
  const sizes = new Map(manifest.files.map((file) => [file.path, file.size]));
  for (const entry of entries) {
    const place = path.join(folder, entry.path);
    const size = sizes.get(entry.path);
    if (size === undefined || ((await files.size(place)) ?? 0) > size) await files.remove(place);
  }
  const missing: ManifestFile[] = [];
  for (const file of manifest.files) if (!(await isThere(host, folder, file))) missing.push(file);
  return missing;
}

/** A disk that does not tell `A` from `a` would have kept one of the two. */
async function assertComplete({ files }: Host, folder: string, manifest: Manifest): Promise<void> {
  const found = new Set((await files.entries(folder)).map((entry) => entry.path));
  const lost = manifest.files.filter((file) => !found.has(file.path)).map((file) => `\`${file.path}\``);
  if (lost.length === 0 && found.size === manifest.files.length) return;
  throw new ModelgateError({
    code: 'FILE_UNREADABLE',
    message: `This disk cannot hold the files of ${manifest.tag} beside each other: ${lost.join(', ')} took another’s place`,
    place: { path: folder },
    hint: 'Fetch it to a disk that tells upper from lower case.',
  });
}

/** What earlier tries for other versions left. */
async function removeOthers({ files }: Host, beside: string, content: string): Promise<void> {
  const names = (await files.entries(beside)).map((entry) => entry.path.split('/')[0] as string);
  const others = new Set(names.filter((name) => /^[0-9a-f]{64}$/.test(name) && name !== content));
  for (const name of others) await files.remove(path.join(beside, name));
}
