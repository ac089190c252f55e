import path from 'node:path';
import { z } from 'zod';
import { parseDocument } from '../domain/documents.ts';
import type { Asset, Release } from '../ports/store.ts';
import type { Files } from '../ports/system.ts';

/** `release.json` of a release's folder, beside `assets/`. Whether it is a draft is said by where the folder lies. */
const Note = z.strictObject({
  id: z.int().positive(),
  tag: z.string(),
  commit: z.string(),
  title: z.string(),
  notes: z.string(),
  prerelease: z.boolean(),
  publishedAt: z.iso.datetime().nullable(),
  assets: z.array(
    z.strictObject({
      id: z.int().positive(),
      name: z.string(),
      size: z.int().positive(),
      digest: z.string(),
    }),
  ),
});

export type ReleaseNote = z.infer<typeof Note>;

/** A release where it lies. */
export interface Shelved {
  readonly folder: string;
  readonly draft: boolean;
  readonly note: ReleaseNote;
}

/** Folders of releases: drafts in `drafts/<id>/`, published ones in `<tag>/`. */
export interface ReleaseShelf {
  readonly drafts: string;
  folderOf(tag: string): string;
  /** Drafts, oldest first. */
  listDrafts(): Promise<readonly Shelved[]>;
  /** Published ones of a model, or all. */
  listPublished(model?: string): Promise<readonly Shelved[]>;
  find(id: number): Promise<Shelved | undefined>;
  published(tag: string): Promise<Shelved | undefined>;
  write(shelved: Shelved): Promise<void>;
}

export function releaseShelf(files: Files, root: string): ReleaseShelf {
  const drafts = path.join(root, 'drafts');
  /** Where published ones were seen: they stay there. */
  const seen = new Map<number, string>();
  const read = async (folder: string, draft: boolean): Promise<Shelved | undefined> => {
    const file = path.join(folder, noteFile);
    const bytes = await files.read(file, 4_000_000);
    if (bytes === undefined) return undefined;
    const note = parseDocument(Note, new TextDecoder().decode(bytes), file);
    if (!draft) seen.set(note.id, folder);
    return { folder, draft, note };
  };
  const list = async (parent: string, pattern: string, draft: boolean) => {
    if (!(await files.isDirectory(parent))) return [];
    const found = await files.glob([`${pattern}/${noteFile}`], parent);
    const all = await Promise.all(found.map((file) => read(path.join(parent, path.dirname(file)), draft)));
    // One that is gone was published, or deleted, in between.
    return all.filter((one) => one !== undefined).sort((a, b) => a.note.id - b.note.id);
  };
  const shelf: ReleaseShelf = {
    drafts,
    folderOf: (tag) => path.join(root, tag),
    listDrafts: () => list(drafts, '*', true),
    listPublished: (model = '') => list(root, `${model}*@*`, false),
    async find(id) {
      const folder = seen.get(id);
      const there = folder === undefined ? undefined : await read(folder, false);
      if (there?.note.id === id) return there;
      const draft = await read(path.join(drafts, String(id)), true);
      return draft ?? (await shelf.listPublished()).find(({ note }) => note.id === id);
    },
    published: (tag) => read(path.join(root, tag), false),
    write: ({ folder, note }) => files.write(path.join(folder, noteFile), formatNote(note)),
  };
  return shelf;
}

export const noteFile = 'release.json';

export function formatNote(note: ReleaseNote): string {
  return `${JSON.stringify(note, null, 2)}\n`;
}

export function assetFile({ folder }: Pick<Shelved, 'folder'>, { name }: Pick<Asset, 'name'>): string {
  return path.join(folder, 'assets', name);
}

export function releaseOf({ folder, draft, note }: Shelved): Release {
  return {
    ...note,
    draft,
    immutable: false,
    publishedAt: draft ? undefined : (note.publishedAt ?? undefined),
    url: folder,
    assets: note.assets.map((asset) => ({ ...asset, state: 'uploaded' })),
  };
}
