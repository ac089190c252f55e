import path from 'node:path';
import { type Fault, ModelgateError, throwFaults } from '../../domain/errors.ts';
import { assetDifferences } from '../../domain/registry/asset-check.ts';
import { expectedAssets } from '../../domain/registry/manifest-assets.ts';
import type { ManifestFile } from '../../domain/registry/manifest.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import { assetOf, type OpenRelease } from '../registry/released.ts';
import { progressOf } from './progress.ts';

/**
 * Writes files of a version to a folder, each verified while it streams; what lies there from before is used as far as it is
 * right. All files that can be had are fetched before the fault of those that cannot.
 * @throws ModelgateError ASSET_INVALID, REFERENCE_INVALID, REFERENCE_UNAVAILABLE, GITHUB_UNAVAILABLE
 */
export async function downloadFiles(
  host: Host,
  { release, manifest }: OpenRelease,
  { folder, wanted }: { readonly folder: string; readonly wanted: readonly ManifestFile[] },
): Promise<void> {
  assertStated(release, wanted, manifest);
  const faults: Fault[] = [];
  for (const file of wanted) {
    const place = path.join(folder, file.path);
    const { uri } = file;
    const obstacle = uri === undefined ? undefined : host.references.obstacle(uri);
    if (obstacle !== undefined) faults.push(unreadable(file, obstacle, place));
    else if (uri !== undefined) {
      const { size, sha256 } = file;
      host.log.info(`Downloading ${file.path} (${size} bytes) from ${uri}`);
      const onProgress = progressOf(host.log, file.path, size);
      await host.references.download(uri, { path: place, size, sha256, onProgress });
    } else if (file.empty) await host.files.write(place, '');
    else await downloadAssets(host, release, { file, place });
  }
  throwFaults(faults);
}

/** What the platform states is held against the manifest before anything is downloaded. */
function assertStated(
  release: Release,
  wanted: readonly ManifestFile[],
  manifest: OpenRelease['manifest'],
): void {
  const expected = expectedAssets({ ...manifest, files: [...wanted], evidence: null });
  const digests = new Map(expected.map(({ name, digest }) => [name, digest]));
  const named = release.assets
    .filter(({ name }) => digests.has(name))
    // One that the platform never hashed is judged by its bytes alone.
    .map((asset) => ({ ...asset, digest: asset.digest ?? digests.get(asset.name) }));
  const differences = assetDifferences(named, expected);
  if (differences.length > 0) throw invalid(release, differences.join('; '));
}

async function downloadAssets(
  host: Host,
  release: Release,
  { file, place }: { readonly file: ManifestFile; readonly place: string },
): Promise<void> {
  const { store, files, log } = host;
  const { path: name, size, sha256, asset, parts = [] } = file;
  log.info(`Downloading ${name} (${size} bytes)`);
  if (asset !== undefined) {
    const onProgress = progressOf(log, name, size);
    await store.download(assetOf(release, asset), { path: place, size, sha256, onProgress });
    return;
  }
  const show = progressOf(log, name, size);
  let offset = 0;
  for (const part of parts) {
    const start = offset;
    const onProgress = (bytes: number) => show(start + bytes);
    const target = { path: place, offset, size: part.size, sha256: part.sha256, onProgress };
    await store.download(assetOf(release, part.asset), target);
    offset += part.size;
  }
  // The content id vouches for the file's digest, not for those of its parts.
  const whole = await files.digest(place);
  if (whole.size === size && whole.sha256 === sha256) return;
  await files.remove(place);
  throw invalid(release, `\`${name}\`, joined, has ${whole.sha256} instead of ${sha256}`);
}

function invalid({ tag }: Release, found: string): ModelgateError {
  return new ModelgateError({
    code: 'ASSET_INVALID',
    message: `The release ${tag} is not what its manifest states: ${found}`,
    hint: 'Run `modelgate doctor`. Promote again, or roll back to another version.',
  });
}

function unreadable({ path: name, uri, sha256, size }: ManifestFile, why: string, place: string): Fault {
  return {
    code: 'REFERENCE_UNAVAILABLE',
    message: `\`${name}\` is kept at ${uri} (${size} bytes, ${sha256}): ${why}`,
    hint: `Fetch it by its own tool to ${place} and run this again: it is verified and taken from there.`,
  };
}
