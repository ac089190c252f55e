import type { ExpectedAsset } from '../domain/registry/asset-check.ts';

/**
 * Where the bytes of versions are: releases on GitHub, folders under the git directory on a shell. A release is filled by one
 * writer, one asset after the other; readers may be many.
 */
export interface Store {
  /**
   * Releases whose tag is `<model>@v…`, drafts first, where the token may see them, then the published ones, the newest first.
   * `all: false`, the default, reads the newest page only (up to 100 releases of the whole repository): one request.
   * `model` not given: those of every model.
   */
  releases(model: string | undefined, options?: { readonly all?: boolean }): Promise<readonly Release[]>;
  /** The release with its assets as the platform states them now: on a shell their bytes are read again, on GitHub this is no request. */
  restated(release: Release): Promise<Release>;
  /** The published release of a tag: one request. `undefined` only if there is none. */
  release(tag: string): Promise<Release | undefined>;
  /**
   * What would make the platform refuse a tag of this name on this commit, a sentence each with the way out: rulesets, a tag
   * that is there on another commit, workflow files of another state than the default branch's. Nothing is written. Two requests
   * where `head`, the commit that the default branch points to, is known and is this commit. A name that an immutable release has
   * burnt is only found out by `publish`.
   */
  obstacles(tag: string, commit: string, options?: { readonly head?: string }): Promise<readonly string[]>;
  /**
   * A draft, invisible to readers. A draft of this tag that is there already is used, its title, notes and commit brought up to
   * date; of several the oldest, and the others are deleted. A release of this tag that is published already is given as it is.
   * @param known what `releases` answered in this same run; without it, all pages are read
   * @throws ModelgateError STORE_REFUSED, PERMISSION_MISSING, GITHUB_UNAVAILABLE
   */
  draft(
    release: ReleaseText & { readonly tag: string; readonly commit: string },
    options?: { readonly known?: readonly Release[] },
  ): Promise<Release>;
  /**
   * Adds the bytes `offset` to `offset + size` of a file to a draft under `name`, and verifies what arrived against the
   * platform's own digest. An asset that is there already with the same bytes is left; one of other bytes, or half uploaded, is
   * replaced, since a draft is nobody's yet. GitHub takes no empty asset: `size` is above 0.
   * @throws ModelgateError ASSET_INVALID, STORE_REFUSED, GITHUB_UNAVAILABLE
   */
  upload(release: Release, asset: AssetSource): Promise<Asset>;
  /**
   * Makes a draft visible, with exactly these assets by name, size and digest: what differs is an error, and the draft
   * stays a draft (`discard` it to start over). Publishing what is published already with them changes nothing.
   * @throws ModelgateError ASSET_INVALID, STORE_REFUSED with the platform's reason, PERMISSION_MISSING, GITHUB_UNAVAILABLE
   */
  publish(
    release: Release,
    expected: readonly ExpectedAsset[],
    options: { readonly latest: boolean },
  ): Promise<Release>;
  /**
   * Title, notes and flag of a published release. `refused`: the platform does not allow it, as for an immutable release; title
   * and notes are changed all the same where it allows those. Notes are cut by the caller.
   */
  edit(
    release: Release,
    change: Partial<ReleaseText> & { readonly prerelease?: boolean },
  ): Promise<'done' | 'refused'>;
  /** Deletes a draft; one that is gone is no fault. @throws ModelgateError STORE_REFUSED for a published release, which is never deleted */
  discard(release: Release): Promise<void>;
  /**
   * Writes an asset's bytes to `path` at `offset`, verified by size and `sha256`. Without `offset` the file is this asset alone; parts
   * of one file are written in their order. Bytes that are there already, of a transfer that broke off or of another process that
   * was killed, are kept if they turn out to be the asset's first. `onProgress` gets the bytes so far.
   * @throws ModelgateError ASSET_INVALID where the bytes are not those, GITHUB_UNAVAILABLE
   */
  download(asset: Asset, target: DownloadTarget): Promise<void>;
  /** A small asset's bytes (the manifest). @throws ModelgateError ASSET_INVALID above `limit` bytes, or where the digest differs */
  read(asset: Asset, limit: number): Promise<Uint8Array>;
  /**
   * A further tag, such as GTO's: annotated, made only if it is not there.
   * @throws ModelgateError STORE_REFUSED where it is there on another commit, or a rule of the repository forbids it
   */
  annotate(tag: AnnotatedTag): Promise<void>;
  /** Names of the annotated tags that begin so; others are left out. One request. */
  annotated(prefix: string): Promise<readonly string[]>;
}

export interface AnnotatedTag {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
  /** The date that it says, ISO 8601 in whole seconds; now, where none is given. */
  readonly at?: string;
}

export interface ReleaseText {
  readonly title: string;
  readonly notes: string;
}

export interface Release extends ReleaseText {
  readonly id: number;
  readonly tag: string;
  /** Commit or branch that the release was made for, as the platform says it. */
  readonly commit: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  /** ISO 8601; `undefined` for a draft. */
  readonly publishedAt: string | undefined;
  readonly url: string;
  readonly assets: readonly Asset[];
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** `sha256:…` as the platform states it; `undefined` for assets that it never hashed. */
  readonly digest: string | undefined;
  /** Anything but `uploaded` is half an asset. */
  readonly state: string;
}

export interface AssetSource {
  readonly name: string;
  /** File on this machine. */
  readonly path: string;
  readonly offset: number;
  readonly size: number;
  /** `sha256:…` of these bytes. */
  readonly sha256: string;
  readonly onProgress?: (bytes: number) => void;
}

export interface DownloadTarget {
  readonly path: string;
  readonly offset?: number;
  readonly sha256: string;
  readonly size: number;
  readonly onProgress?: (bytes: number) => void;
}

/** Bytes that one asset may hold: GitHub takes files under 2 GiB (https://docs.github.com/repositories/releasing-projects-on-github). */
export const largestAsset = 2 ** 31 - 1;

/** Bytes of UTF-8 that a release's notes may have. GitHub says 125,000 characters and not how it counts them. */
export const longestNotes = 125_000;
