import { mkdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { assetName } from './asset-names.ts';
import type { Asset, Release } from './release-state.ts';
import { Refusal, type Upload } from './route.ts';
import { knownUser, type Repository, type Token, type World } from './state.ts';

interface Place {
  readonly world: World;
  readonly repository: Repository;
  readonly token: Token | undefined;
}

/**
 * Takes an upload in. The asset is there from the first byte on, in state `starter`; it stays so where the bytes do not
 * all come. @throws Refusal
 */
export async function receiveAsset(
  { world, repository, token }: Place,
  wanted: {
    readonly release: Release;
    readonly upload: Upload;
    readonly name: string;
    readonly label: string | null;
  },
): Promise<Asset> {
  const { release, upload, label } = wanted;
  const name = assetName(wanted.name);
  requireRoom(repository, { release, name, length: upload.length });
  const at = world.now().toISOString();
  const asset: Asset = {
    id: world.nextId('asset'),
    name,
    label,
    state: 'starter',
    contentType: upload.contentType,
    size: 0,
    digest: null,
    file: undefined,
    uploader: knownUser(world, token?.login ?? repository.owner).login,
    createdAt: at,
    updatedAt: at,
    downloads: 0,
  };
  release.assets.push(asset);
  const folder = join(world.data, '_assets');
  await mkdir(folder, { recursive: true });
  const file = join(folder, String(asset.id));
  const received = await upload.receive(file);
  if (received === undefined || upload.lost !== undefined) {
    await unlink(file);
    throw new Refusal(upload.lost ?? 502, 'Server Error');
  }
  // The release may have gone, or been published, while the bytes came in.
  if (!repository.shelf.releases.has(release.id)) {
    await unlink(file);
    throw new Refusal(404, 'Not Found');
  }
  Object.assign(asset, { ...received, file, state: 'uploaded', updatedAt: world.now().toISOString() });
  return asset;
}

/** @throws Refusal */
export async function deleteAsset(release: Release, asset: Asset): Promise<void> {
  if (release.immutable && !release.draft) {
    throw new Refusal(422, 'Cannot delete asset from an immutable release');
  }
  release.assets.splice(release.assets.indexOf(asset), 1);
  if (asset.file !== undefined) await unlink(asset.file);
}

/** @throws Refusal */
export function renameAsset(
  release: Release,
  asset: Asset,
  fields: { readonly name?: string; readonly label?: string },
): void {
  if (release.immutable && !release.draft) {
    throw new Refusal(422, 'Cannot update asset of an immutable release');
  }
  const name = fields.name === undefined ? asset.name : assetName(fields.name);
  if (release.assets.some((other) => other !== asset && other.name === name)) {
    throw invalidAsset({ code: 'already_exists', field: 'name' });
  }
  asset.name = name;
  if (fields.label !== undefined) asset.label = fields.label;
}

function requireRoom(
  { shelf }: Repository,
  asset: { readonly release: Release; readonly name: string; readonly length: number | undefined },
): void {
  const { release, name, length } = asset;
  const { maxAssetBytes, maxAssets } = shelf.settings;
  if (release.immutable && !release.draft) {
    throw new Refusal(422, 'Cannot upload assets to an immutable release.');
  }
  if (length === undefined) throw new Refusal(411, 'Length Required');
  if (length === 0) throw new Refusal(400, 'Bad Content-Length: 0');
  if (name === '') throw invalidAsset({ code: 'missing_field', field: 'name' });
  if (release.assets.some((other) => other.name === name)) {
    throw invalidAsset({ code: 'already_exists', field: 'name' });
  }
  if (release.assets.length >= maxAssets) {
    const message = `file_count limited to ${maxAssets} assets per release`;
    throw invalidAsset({ code: 'custom', field: 'file_count', message });
  }
  if (length >= maxAssetBytes) {
    const message = `size must be less than ${maxAssetBytes}`;
    throw invalidAsset({ code: 'custom', field: 'size', message });
  }
}

function invalidAsset(error: Readonly<Record<string, string>>): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource: 'ReleaseAsset', ...error }] });
}
