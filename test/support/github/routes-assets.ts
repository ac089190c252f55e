import { pushes } from './identity.ts';
import { paginate } from './paging.ts';
import { deleteAsset, receiveAsset, renameAsset } from './assets.ts';
import { renderAsset } from './render-release.ts';
import { visibleReleases } from './releases.ts';
import type { Asset, Release } from './release-state.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { requiredRelease } from './routes-releases.ts';
import { attachment, refusedUrl, signedUrl, storageError } from './signed-urls.ts';
import type { World } from './state.ts';

const READ = [{ contents: 'read' }] as const;
const WRITE = [{ contents: 'write' }] as const;

export const assetRoutes: readonly Route[] = [
  { operation: 'repos/list-release-assets', needs: READ, handle: listAssets },
  { operation: 'repos/get-release-asset', needs: READ, handle: getAsset },
  { operation: 'repos/upload-release-asset', needs: WRITE, handle: upload },
  { operation: 'repos/update-release-asset', needs: WRITE, handle: update },
  { operation: 'repos/delete-release-asset', needs: WRITE, handle: remove },
];

/** Answers a signed download URL of an asset. */
export function readAsset(
  world: World,
  url: URL,
  headers: { readonly authorization: string | undefined; readonly range: string | undefined },
): Answer {
  const refusal = refusedUrl(world, url, headers.authorization);
  if (refusal !== undefined) return refusal;
  const [, repositoryId, assetId] = /^\/release-assets\/(\d+)\/(\d+)$/.exec(url.pathname) ?? [];
  const repository = [...world.repositories.values()].find(({ id }) => id === Number(repositoryId));
  const asset = [...(repository?.shelf.releases.values() ?? [])]
    .flatMap((release) => release.assets)
    .find(({ id }) => id === Number(assetId));
  return asset === undefined ? storageError(404, 'BlobNotFound') : bytesOf(asset, headers.range);
}

async function listAssets(call: RepositoryCall): Promise<Answer> {
  const release = await requiredRelease(call);
  const page = paginate(call, release.assets);
  return {
    status: 200,
    headers: page.headers,
    json: page.items.map((asset) => renderAsset(call, release, asset)),
  };
}

async function getAsset(call: RepositoryCall): Promise<Answer> {
  const { world, repository, accept, range } = call;
  const { release, asset } = await requiredAsset(call);
  if (!accept.includes('application/octet-stream')) {
    return { status: 200, json: renderAsset(call, release, asset) };
  }
  if (asset.file === undefined) throw new Refusal(404, 'Not Found');
  if (repository.shelf.settings.downloads === 'direct') return bytesOf(asset, range);
  const location = signedUrl(world, `/release-assets/${repository.id}/${asset.id}`);
  return { status: 302, headers: { Location: location }, empty: true };
}

/** The API's own host takes no uploads. */
async function upload(call: RepositoryCall): Promise<Answer> {
  const { query, upload } = call;
  if (upload === undefined) throw new Refusal(404, 'Not Found');
  const release = await requiredRelease(call);
  const wanted = { release, upload, name: query.get('name') ?? '', label: query.get('label') };
  const json = renderAsset(call, release, await receiveAsset(call, wanted));
  return { status: 201, headers: { Location: String(json['url']) }, json };
}

async function update(call: RepositoryCall): Promise<Answer> {
  const { release, asset } = await requiredAsset(call);
  renameAsset(release, asset, (call.body ?? {}) as { readonly name?: string; readonly label?: string });
  asset.updatedAt = call.world.now().toISOString();
  return { status: 200, json: renderAsset(call, release, asset) };
}

async function remove(call: RepositoryCall): Promise<Answer> {
  const { release, asset } = await requiredAsset(call);
  await deleteAsset(release, asset);
  return { status: 204, empty: true };
}

async function requiredAsset(
  call: RepositoryCall,
): Promise<{ readonly release: Release; readonly asset: Asset }> {
  const id = Number(call.parameters['asset_id']);
  for (const release of await visibleReleases(call)) {
    const asset = release.assets.find((candidate) => candidate.id === id);
    const seen = asset?.state === 'uploaded' || pushes(call.token, call.repository);
    if (asset !== undefined && seen) return { release, asset };
  }
  throw new Refusal(404, 'Not Found');
}

/** The whole file, or the one part that a Range header names. */
function bytesOf(asset: Asset, range: string | undefined): Answer {
  const { file, size, name, contentType } = asset;
  if (file === undefined) return storageError(404, 'BlobNotFound');
  asset.downloads += 1;
  const headers = { 'Content-Disposition': attachment(name), 'Accept-Ranges': 'bytes' };
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') {
    return { status: 200, headers, file, first: 0, last: size - 1, contentType };
  }
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first > last) {
    return {
      ...storageError(416, 'InvalidRange'),
      headers: { 'Content-Range': `bytes */${size}` },
    };
  }
  const part = { 'Content-Range': `bytes ${first}-${last}/${size}` };
  return { status: 206, headers: { ...headers, ...part }, file, first, last, contentType };
}
