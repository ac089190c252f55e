import type { Asset, Release } from '../ports/store.ts';

/** What GitHub says of a release, as far as it is used: https://docs.github.com/rest/releases/releases. */
export interface ReleaseData {
  readonly id: number;
  readonly tag_name: string;
  readonly target_commitish: string;
  readonly name: string | null;
  readonly body?: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable?: boolean;
  readonly published_at: string | null;
  readonly html_url: string;
  readonly upload_url: string;
  readonly assets: readonly AssetData[];
}

/** https://docs.github.com/rest/releases/assets */
export interface AssetData {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Missing on servers that do not hash yet. */
  readonly digest?: string | null;
  readonly state: string;
}

export function releaseOf(data: ReleaseData): Release {
  return {
    id: data.id,
    tag: data.tag_name,
    commit: data.target_commitish,
    title: data.name ?? '',
    notes: data.body ?? '',
    draft: data.draft,
    prerelease: data.prerelease,
    immutable: data.immutable ?? false,
    publishedAt: data.draft ? undefined : (data.published_at ?? undefined),
    url: data.html_url,
    assets: data.assets.map(assetOf),
  };
}

export function assetOf({ id, name, size, digest, state }: AssetData): Asset {
  return { id, name, size, digest: digest ?? undefined, state };
}
