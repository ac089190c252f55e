import { ModelgateError } from '../domain/errors.ts';
import { parseTag } from '../domain/registry/version.ts';
import type { RepositoryName } from '../ports/context.ts';
import {
  type Asset,
  type AssetSource,
  longestNotes,
  type Release,
  type ReleaseText,
  type Store,
} from '../ports/store.ts';
import type { Files } from '../ports/system.ts';
import type { Octokit } from './client.ts';
import { isSame } from '../domain/registry/asset-check.ts';
import { absentIf404 } from './refusal.ts';
import { annotatedTags, annotateTag } from './release-tag.ts';
import { downloadAsset, readAsset } from './release-download.ts';
import { deleteDraft, draftOf } from './release-draft.ts';
import { editRelease } from './release-edit.ts';
import { obstaclesTo } from './release-obstacles.ts';
import { publishRelease } from './release-publish.ts';
import { uploadAsset } from './release-upload.ts';
import { releasesOf } from './releases.ts';
import { type TransferWaits, usualWaits } from './transfers.ts';

export interface StoreOptions {
  readonly repository: RepositoryName;
  readonly files: Pick<Files, 'root'>;
  readonly warn: (message: string) => void;
  /** Those that differ from the usual ones. */
  readonly waits?: Partial<TransferWaits>;
}

/** Releases and their assets by REST: https://docs.github.com/rest/releases. */
export function githubStore(octokit: Octokit, options: StoreOptions): Store {
  const { repository, files, warn } = options;
  const repo = { owner: repository.owner, repo: repository.name };
  const waits = { ...usualWaits, ...options.waits };
  const transfers = { octokit, repo, root: files.root, waits, warn };
  const releases = releasesOf(transfers);

  return {
    async releases(model, { all = false } = {}) {
      const found = await (all ? releases.all() : releases.newest());
      const isMeant = ({ tag }: Release) => {
        const parsed = parseTag(tag);
        return model === undefined ? parsed !== undefined : parsed?.model === model;
      };
      return found.filter(isMeant).sort(newestFirst);
    },
    restated: (release) => Promise.resolve(release),
    async release(tag) {
      const answer = await absentIf404(octokit.rest.repos.getReleaseByTag({ ...repo, tag }));
      return answer && releases.keep(answer.data);
    },
    obstacles: (tag, commit, { head } = {}) => obstaclesTo({ tag, commit, head }, { octokit, repo }),
    async draft(release, { known } = {}) {
      assertText(release);
      return draftOf(release, known ?? (await releases.all()), releases);
    },
    async upload(release, source) {
      const own = releases.uploaded(release);
      const there = own.get(source.name) ?? release.assets.find(({ name }) => name === source.name);
      if (!release.draft) return inPublished(release, source);
      own.delete(source.name);
      const address = await releases.uploadAddress(release);
      const upload = { ...transfers, release: { id: release.id, tag: release.tag, address }, there };
      const asset = await uploadAsset(source, upload);
      own.set(asset.name, asset);
      return asset;
    },
    publish: (release, expected, { latest }) => publishRelease(release, { expected, latest, releases }),
    edit(release, change) {
      assertText(change);
      return editRelease(release, change, releases);
    },
    async discard(release) {
      const there = await deleteDraft(release, releases);
      if (there?.draft === false) throw published(release, 'it is not deleted');
    },
    download: (asset, target) => downloadAsset(asset, target, transfers),
    read: (asset, limit) => readAsset(asset, limit, transfers),
    annotate: (tag) => annotateTag(tag, transfers),
    annotated: (prefix) => annotatedTags(prefix, transfers),
  };
}

/** What a published release has already; nothing is added to it. */
function inPublished(release: Release, { name, size, sha256 }: AssetSource): Asset {
  const there = release.assets.find((asset) => asset.name === name);
  if (there && isSame(there, { size, digest: sha256 })) return there;
  throw published(release, `\`${name}\` is not added to it`);
}

function published({ tag }: Release, what: string): ModelgateError {
  const hint = 'A published version stays what it is: promote again, under another version.';
  return new ModelgateError({ code: 'STORE_REFUSED', message: `${tag} is published: ${what}`, hint });
}

function assertText({ title = '', notes = '' }: Partial<ReleaseText>): void {
  const bytes = Buffer.byteLength(notes);
  if (bytes > longestNotes || title.length > 255)
    throw new RangeError(`a title of ${title.length} letters, notes of ${bytes} bytes`);
}

/** Drafts first: they have no date. */
function newestFirst(a: Release, b: Release): number {
  return timeOf(b) - timeOf(a) || b.id - a.id;
}

function timeOf({ publishedAt }: Release): number {
  return publishedAt === undefined ? Number.MAX_VALUE : Date.parse(publishedAt) || 0;
}
