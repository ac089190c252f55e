import { createHash } from 'node:crypto';
import type { Asset, Release } from './release-state.ts';
import { nodeId, renderUser, repositoryPage, repositoryUrl } from './render-repository.ts';
import type { Repository, World } from './state.ts';

interface Place {
  readonly world: World;
  readonly repository: Repository;
}

/** `release` of GitHub's description. */
export function renderRelease(place: Place, release: Release): Record<string, unknown> {
  const { world, repository } = place;
  const api = repositoryUrl(world, repository);
  const self = `${api}/releases/${release.id}`;
  const tag = encodeURIComponent(release.tagName);
  const upload = `${world.url}/_uploads/repos/${repository.fullName}/releases/${release.id}/assets`;
  return {
    url: self,
    assets_url: `${self}/assets`,
    upload_url: `${upload}{?name,label}`,
    html_url: releasePage(place, release),
    id: release.id,
    node_id: nodeId('Release', release.id),
    author: renderUser(world, release.author),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    tarball_url: release.draft ? null : `${api}/tarball/${tag}`,
    zipball_url: release.draft ? null : `${api}/zipball/${tag}`,
    assets: release.assets.map((asset) => renderAsset(place, release, asset)),
  };
}

/** Page for people; a draft's has no tag in it. */
export function releasePage({ world, repository }: Place, release: Release): string {
  const page = `${repositoryPage(world, repository)}/releases/tag`;
  if (!release.draft) return `${page}/${encodeURIComponent(release.tagName)}`;
  return `${page}/untagged-${createHash('sha1').update(String(release.id)).digest('hex').slice(0, 20)}`;
}

/** `release-asset` of GitHub's description. */
export function renderAsset(place: Place, release: Release, asset: Asset): Record<string, unknown> {
  const { world, repository } = place;
  return {
    url: `${repositoryUrl(world, repository)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: renderUser(world, asset.uploader),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.size,
    digest: asset.digest,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    browser_download_url: assetPage(place, release, asset),
  };
}

/** Where browsers download it. */
export function assetPage(place: Place, release: Release, asset: Asset): string {
  return `${releasePage(place, release).replace('/releases/tag/', '/releases/download/')}/${encodeURIComponent(asset.name)}`;
}
