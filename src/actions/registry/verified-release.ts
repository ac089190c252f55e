import { ModelgateError } from '../../domain/errors.ts';
import { assetDifferences } from '../../domain/registry/asset-check.ts';
import { manifestAsset } from '../../domain/registry/manifest.ts';
import { expectedAssets } from '../../domain/registry/manifest-assets.ts';
import type { Host } from '../../ports/host.ts';
import { openRelease, type OpenRelease, type ReleaseRequest } from './released.ts';

/**
 * A published version whose assets the platform states to be just those of its manifest, by name, size and digest. Nothing is
 * downloaded but the manifest.
 * @throws ModelgateError ASSET_INVALID with every difference
 */
export async function verifyRelease(host: Host, request: ReleaseRequest): Promise<OpenRelease> {
  const opened = await openRelease(host, request);
  const { release, manifest } = opened;
  const { assets } = await host.store.restated(release);
  const found = assets.filter(({ name }) => name !== manifestAsset);
  const differences = assetDifferences(found, expectedAssets(manifest));
  if (differences.length === 0) return opened;
  throw new ModelgateError({
    code: 'ASSET_INVALID',
    message: `The release ${release.tag} is not what its manifest states: ${differences.join('; ')}`,
    hint: 'Name another version, or promote again.',
  });
}
