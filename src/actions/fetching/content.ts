import path from 'node:path';
import type { ManifestFile } from '../../domain/registry/manifest.ts';
import type { Host } from '../../ports/host.ts';

/** How a folder differs from a version's files, all of it, a sentence each; none when it is just those, byte by byte. */
export async function contentDifferences(
  { files }: Host,
  folder: string,
  expected: readonly ManifestFile[],
): Promise<readonly string[]> {
  const kind = await files.kind(folder);
  if (kind !== 'folder') return [kind === undefined ? 'there is no such folder' : `it is a ${kind}`];
  const entries = new Map((await files.entries(folder)).map((entry) => [entry.path, entry]));
  const differences: string[] = [];
  for (const file of expected) {
    const entry = entries.get(file.path);
    entries.delete(file.path);
    if (!entry) differences.push(`\`${file.path}\` is missing`);
    else if (!entry.plain) differences.push(`\`${file.path}\` is a link or a device`);
    else {
      const found = await files.digest(path.join(folder, file.path));
      if (found.size !== file.size || found.sha256 !== file.sha256)
        differences.push(
          `\`${file.path}\` has ${found.size} bytes with ${found.sha256} instead of ${file.size} with ${file.sha256}`,
        );
    }
  }
  return [...differences, ...[...entries.keys()].map((extra) => `\`${extra}\` is one too many`)];
}

/** Whether a folder holds just these files. Names and sizes are looked at before any byte. */
export async function holdsJust(
  host: Host,
  folder: string,
  expected: readonly ManifestFile[],
): Promise<boolean> {
  const { files } = host;
  if ((await files.kind(folder)) !== 'folder') return false;
  const entries = await files.entries(folder);
  const names = new Set(expected.map((file) => file.path));
  if (entries.length !== names.size) return false;
  if (!entries.every((entry) => entry.plain && names.has(entry.path))) return false;
  for (const { path: name, size } of expected)
    if ((await files.size(path.join(folder, name))) !== size) return false;
  for (const file of expected) if (!(await isThere(host, folder, file))) return false;
  return true;
}

/** Whether a file lies there with just its bytes. */
export async function isThere({ files }: Host, folder: string, file: ManifestFile): Promise<boolean> {
  const place = path.join(folder, file.path);
  if ((await files.kind(place)) !== 'file' || (await files.size(place)) !== file.size) return false;
  return (await files.digest(place)).sha256 === file.sha256;
}
