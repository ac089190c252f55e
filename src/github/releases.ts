import { ModelgateError } from '../domain/errors.ts';
import type { Asset, Release } from '../ports/store.ts';
import { absentIf404 } from './refusal.ts';
import { type ReleaseData, releaseOf } from './release-data.ts';
import type { Transfers } from './transfers.ts';

/** Releases as they are read, and what this process knows of them. */
export interface Releases extends Transfers {
  get(id: number): Promise<Release | undefined>;
  /** The newest page of the list, drafts included. */
  newest(): Promise<readonly Release[]>;
  all(): Promise<readonly Release[]>;
  /** Takes over an answer of GitHub's. */
  keep(data: ReleaseData): Release;
  /** Where GitHub takes the assets of a release. */
  uploadAddress(release: Release): Promise<string>;
  /** Assets of a draft as the answers to the uploads of this process say, by name. */
  uploaded(release: Pick<Release, 'id'>): Map<string, Asset>;
}

export function releasesOf(transfers: Transfers): Releases {
  const { octokit, repo } = transfers;
  const addresses = new Map<number, string>();
  const uploads = new Map<number, Map<string, Asset>>();
  const pages = { ...repo, per_page: 100 };
  const keep = (data: ReleaseData): Release => {
    addresses.set(data.id, data.upload_url);
    const own = uploads.get(data.id);
    const release = releaseOf(data);
    if (own === undefined) return release;
    // The digest that GitHub does not state was found by asking for the bytes.
    const assets = release.assets.map((asset) => {
      const known = own.get(asset.name);
      return asset.digest === undefined && known?.id === asset.id
        ? { ...asset, digest: known.digest }
        : asset;
    });
    return { ...release, assets };
  };
  const get = async (id: number) => {
    const answer = await absentIf404(octokit.rest.repos.getRelease({ ...repo, release_id: id }));
    return answer && keep(answer.data);
  };
  return {
    ...transfers,
    get,
    newest: async () => (await octokit.rest.repos.listReleases(pages)).data.map(keep),
    all: async () => (await octokit.paginate(octokit.rest.repos.listReleases, pages)).map(keep),
    keep,
    async uploadAddress({ id, tag }) {
      if (!addresses.has(id)) await get(id);
      const address = addresses.get(id);
      if (address !== undefined) return address;
      const message = `There is no draft of ${tag} that this token may see`;
      const hint = 'Somebody deleted it: run it again. Or the job’s `permissions:` lack `contents: write`.';
      throw new ModelgateError({ code: 'STORE_REFUSED', message, hint });
    },
    uploaded({ id }) {
      const own = uploads.get(id) ?? new Map<string, Asset>();
      uploads.set(id, own);
      return own;
    },
  };
}
