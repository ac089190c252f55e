import path from 'node:path';
import { ModelgateError, throwFaults } from '../domain/errors.ts';
import { assetDifferences, assetFault, isSame } from '../domain/registry/asset-check.ts';
import { parseTag } from '../domain/registry/version.ts';
import type { Asset, Release, Store } from '../ports/store.ts';
import type { Clock, Files } from '../ports/system.ts';
import type { Git } from './git.ts';
import {
  assetFile,
  formatNote,
  noteFile,
  type ReleaseNote,
  releaseOf,
  releaseShelf,
  type Shelved,
} from './release-shelf.ts';
import { gitTags, taken } from './tags.ts';

export interface LocalStoreOptions {
  readonly files: Files;
  readonly git: Git;
  /** Absolute. Releases lie in `modelgate/releases/` below it. */
  readonly gitDirectory: string;
  readonly clock: Clock;
}

/** An asset's id is its release's times this, and its place: so it says where the asset lies. */
const assetsPerRelease = 100_000;

/**
 * Releases as folders under the git directory. A draft's folder is given its tag's name in one step: readers see it whole or
 * not at all. In each folder the note is written last, and what it does not name is not there.
 */
export function localStore({ files, git, gitDirectory, clock }: LocalStoreOptions): Store {
  const shelf = releaseShelf(files, path.join(gitDirectory, 'modelgate', 'releases'));
  const tags = gitTags(git);
  const found = async ({ id, tag }: Pick<Release, 'id' | 'tag'>): Promise<Shelved> =>
    (await shelf.find(id)) ?? refuse(`The release of ${tag} is not there any more`, 'Run it again.');
  const located = async ({ id, name }: Asset): Promise<string> => {
    const shelved = await shelf.find(Math.floor(id / assetsPerRelease));
    if (shelved?.note.assets.some((asset) => asset.id === id && asset.name === name))
      return assetFile(shelved, { name });
    throw new ModelgateError({
      code: 'ASSET_INVALID',
      message: `The asset \`${name}\` is not there any more`,
    });
  };
  const withAssets = async (shelved: Shelved, assets: ReleaseNote['assets']): Promise<Shelved> => {
    const changed = { ...shelved, note: { ...shelved.note, assets } };
    await shelf.write(changed);
    return changed;
  };

  return {
    async releases(model) {
      const isMeant = ({ note }: Shelved) => {
        const tag = parseTag(note.tag);
        return model === undefined ? tag !== undefined : tag?.model === model;
      };
      const drafts = (await shelf.listDrafts()).filter(isMeant);
      const published = (await shelf.listPublished(model)).filter(isMeant);
      const newestFirst = [...published].sort((a, b) => timeOf(b) - timeOf(a) || b.note.id - a.note.id);
      return [...drafts.reverse(), ...newestFirst].map(releaseOf);
    },
    async restated(release) {
      const shelved = await found(release);
      const assets = await Promise.all(
        release.assets.map(async (asset) => {
          const file = assetFile(shelved, asset);
          if (!(await files.exists(file))) return { ...asset, state: 'missing' };
          const { size, sha256 } = await files.digest(file);
          return { ...asset, size, digest: sha256 };
        }),
      );
      return { ...release, assets };
    },
    async release(tag) {
      const shelved = parseTag(tag) && (await shelf.published(tag));
      return shelved && releaseOf(shelved);
    },
    async obstacles(tag, commit) {
      const there = await tags.commitOf(tag);
      const known = await git.ask('cat-file', '-e', `${commit}^{commit}`);
      return [
        ...(there === undefined || there === commit
          ? []
          : [`The tag ${tag} cannot be made: ${taken(there, commit)}.`]),
        ...(known === undefined ? [`Commit ${commit} is not in this clone: fetch it.`] : []),
      ];
    },
    async draft({ tag, commit, title, notes }) {
      if (!parseTag(tag))
        return refuse(
          `${JSON.stringify(tag.slice(0, 80))} is no version’s tag`,
          'A tag is written `fraud@v2.1.0`.',
        );
      const published = await shelf.published(tag);
      if (published) return releaseOf(published);
      const [oldest, ...others] = (await shelf.listDrafts()).filter(({ note }) => note.tag === tag);
      for (const { folder } of others) await files.remove(folder);
      if (oldest) {
        const updated = { ...oldest, note: { ...oldest.note, commit, title, notes, prerelease: false } };
        await shelf.write(updated);
        return releaseOf(updated);
      }
      const text = { tag, commit, title, notes, prerelease: false, publishedAt: null, assets: [] };
      for (let id = await nextId(); ; id++) {
        const folder = path.join(shelf.drafts, String(id));
        const note = { id, ...text };
        if (await files.create(path.join(folder, noteFile), formatNote(note)))
          return releaseOf({ folder, draft: true, note });
      }
    },
    async upload(release, { name, path: from, offset, size, sha256, onProgress }) {
      const shelved = await found(release);
      const there = releaseOf(shelved).assets.find((asset) => asset.name === name);
      if (there && isSame(there, { size, digest: sha256 })) {
        onProgress?.(size);
        return there;
      }
      if (!shelved.draft)
        return refuse(`${release.tag} is published; \`${name}\` is not added to it`, wayOut);
      if (!/^(?!\.)[A-Za-z0-9._-]+$/.test(name) || size <= 0)
        throw new RangeError(`no asset: ${name}, ${size} bytes`);
      const others = await withAssets(
        shelved,
        shelved.note.assets.filter((asset) => asset.name !== name),
      );
      const target = assetFile(shelved, { name });
      const copied = await files.copyRange(from, target, {
        offset,
        size,
        at: 0,
        ...(onProgress && { onProgress }),
      });
      if (copied.sha256 !== sha256) throwFaults([assetFault(name, { size, ...copied }, { size, sha256 })]);
      const last = Math.max(release.id * assetsPerRelease, ...shelved.note.assets.map(({ id }) => id));
      const asset = { id: last + 1, name, size, digest: sha256 };
      await withAssets(others, [...others.note.assets, asset]);
      return { ...asset, state: 'uploaded' };
    },
    async publish(release, expected) {
      const shelved = await found(release);
      const { tag, commit } = shelved.note;
      const differences = assetDifferences(releaseOf(shelved).assets, expected);
      throwFaults(
        differences.map((message) => ({
          code: 'ASSET_INVALID',
          message: `${tag}: ${message}`,
          hint: wayOut,
        })),
      );
      if (!shelved.draft) return releaseOf(shelved);
      await tags.create(tag, commit);
      await shelf.write({ ...shelved, note: { ...shelved.note, publishedAt: clock.now().toISOString() } });
      if (!(await files.move(shelved.folder, shelf.folderOf(tag))))
        return refuse(`Another release of ${tag} is published already`, wayOut);
      return releaseOf(await found(release));
    },
    async edit(release, { title, notes, prerelease }) {
      const shelved = await found(release);
      const { note } = shelved;
      const change = {
        title: title ?? note.title,
        notes: notes ?? note.notes,
        prerelease: prerelease ?? note.prerelease,
      };
      await shelf.write({ ...shelved, note: { ...note, ...change } });
      return 'done';
    },
    async discard(release) {
      const shelved = await shelf.find(release.id);
      if (!shelved) return;
      if (!shelved.draft) return refuse(`${release.tag} is published, and is not deleted`, wayOut);
      // Without its note it is no release any more, whatever is left of it.
      await files.remove(path.join(shelved.folder, noteFile));
      await files.remove(shelved.folder);
    },
    async download(asset, { path: to, offset = 0, size, sha256, onProgress }) {
      const file = await located(asset);
      const length = (await files.size(file)) ?? 0;
      if (length !== size) throwFaults([assetFault(asset.name, { size: length }, { size, sha256 })]);
      const copied = await files.copyRange(file, to, {
        offset: 0,
        size,
        at: offset,
        ...(onProgress && { onProgress }),
      });
      if (copied.sha256 !== sha256)
        throwFaults([assetFault(asset.name, { size, ...copied }, { size, sha256 })]);
    },
    async read(asset, limit) {
      const file = await located(asset);
      const { size, sha256 } = await files.digest(file);
      if (size > limit)
        throwFaults([
          {
            ...assetFault(asset.name, { size }, { size: limit }),
            message: `The asset \`${asset.name}\` has ${size} bytes; at most ${limit} are read`,
          },
        ]);
      if (size !== asset.size || sha256 !== asset.digest)
        throwFaults([assetFault(asset.name, { size, sha256 }, { size: asset.size, sha256: asset.digest })]);
      return (await files.read(file, limit)) as Uint8Array;
    },
    annotate: (tag) => tags.annotate(tag),
    annotated: (prefix) => tags.annotated(prefix),
  };

  /** Drafts are listed first: one that is published in between is then found among the published. */
  async function nextId(): Promise<number> {
    const all = [...(await shelf.listDrafts()), ...(await shelf.listPublished())];
    return 1 + Math.max(0, ...all.map(({ note }) => note.id));
  }
}

const wayOut = 'Promote again under another version.';

function timeOf({ note }: Shelved): number {
  return Date.parse(note.publishedAt ?? '') || 0;
}

function refuse(message: string, hint: string): never {
  throw new ModelgateError({ code: 'STORE_REFUSED', message, hint });
}
