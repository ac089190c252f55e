/** A release as GitHub keeps it. Times are ISO 8601 in UTC. */
export interface Release {
  readonly id: number;
  tagName: string;
  targetCommitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  /** Stamped when it is published in a repository that wants that, and never taken off. */
  immutable: boolean;
  /** `false` after `make_latest: "false"`: it is not the latest one, whatever its date. */
  mayBeLatest: boolean;
  readonly author: string;
  /** Date of its commit; of its making where that is not known. */
  createdAt: string;
  publishedAt: string | null;
  updatedAt: string;
  readonly assets: Asset[];
}

export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  /** `starter`: an upload began and did not end. The name is taken, there are no bytes. */
  state: 'uploaded' | 'starter';
  readonly contentType: string;
  size: number;
  /** `sha256:<hex>` */
  digest: string | null;
  /** Where the bytes are. */
  file: string | undefined;
  readonly uploader: string;
  readonly createdAt: string;
  updatedAt: string;
  downloads: number;
}

/** What tests may set for a repository. */
export interface ReleaseSettings {
  /** Releases that are published from now on cannot be changed. */
  immutable: boolean;
  /**
   * Whether `prerelease`, `draft` and `make_latest` of an immutable release can be changed. GitHub's documentation says no,
   * measurements say yes.
   */
  immutableFlags: 'editable' | 'frozen';
  /** An asset has to be smaller than this many bytes. */
  maxAssetBytes: number;
  maxAssets: number;
  /** How bytes are given out: by a redirect to a signed address, or at once. */
  downloads: 'redirect' | 'direct';
}

export interface Shelf {
  readonly releases: Map<number, Release>;
  /** Tag names of deleted immutable releases: gone for ever. */
  readonly burnedTags: Set<string>;
  /** The release that was last made the latest one by name. */
  latest: number | undefined;
  readonly settings: ReleaseSettings;
}

export function emptyShelf(): Shelf {
  return {
    releases: new Map(),
    burnedTags: new Set(),
    latest: undefined,
    settings: {
      immutable: false,
      immutableFlags: 'editable',
      maxAssetBytes: 2 ** 31,
      maxAssets: 1000,
      downloads: 'redirect',
    },
  };
}
