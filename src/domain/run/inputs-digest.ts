import { canonicalJson, sha256Of, sortedByBytes } from '../canonical-json.ts';
import { matcherOf } from '../glob.ts';
import { isWithin, relativeTo } from '../repository-path.ts';

/** A file of a git tree, as `git ls-tree -r` lists it; `mode` 120000 is a link, 160000 a submodule. */
export interface TrackedFile {
  readonly path: string;
  readonly mode: string;
  /** Git's object id; of a submodule, its commit. */
  readonly id: string;
}

/** What of a repository makes a model: a folder (in its one form, `models/fraud` or `.`) less globs relative to it. */
export interface Scope {
  readonly path: string;
  readonly exclude: readonly string[];
}

export interface Inputs extends Scope {
  /** All files of the commit, or at least those in scope; any order. */
  readonly entries: readonly TrackedFile[];
  /** `recipeCanonical`; null without a recipe. */
  readonly recipe: string | null;
  readonly external: readonly { readonly uri: string; readonly version: string }[];
  /** Further folders that count, whole: `.github` where a run of somebody else is to be reused. */
  readonly added?: readonly string[];
}

/**
 * Names what a run was made from; artifacts carry it in their names, so this form is fixed for ever. It is the SHA-256 of
 * one canonical JSON text (RFC 8785):
 *
 *     {"added":[…],"entries":[[path,mode,id],…],"external":[[uri,version],…],"path":…,"recipe":…,"version":1}
 *
 * - `entries`: the files in scope, with their paths from the repository's root, sorted by the UTF-8 bytes of the path
 * - `external`: sorted by the UTF-8 bytes of uri, then of version
 * - `added`: sorted likewise, and left out when nothing is added
 * - `recipe`: the text of `recipeCanonical`, as a string, or null
 *
 * Contents enter by git's object ids, so the digest is the same on every system and needs no checkout. JSON frames every
 * part: no two inputs share a text.
 */
export function inputsDigest({ entries, path, exclude, recipe, external, added = [] }: Inputs): string {
  const inScope = filesInScope(entries, { path, exclude });
  const counted = added.length > 0 ? new Set([...inScope, ...filesWithin(entries, added)]) : inScope;
  const form = {
    version: 1,
    path,
    entries: sortedByBytes(counted, (entry) => entry.path).map(({ path, mode, id }) => [path, mode, id]),
    recipe,
    external: sortedByBytes(
      sortedByBytes(external, ({ version }) => version),
      ({ uri }) => uri,
    ).map(({ uri, version }) => [uri, version]),
    added: added.length > 0 ? sortedByBytes(new Set(added), (folder) => folder) : undefined,
  };
  return sha256Of(canonicalJson(form));
}

/**
 * Files in which two commits differ within the scope, or within the folders and files of `further`: added, removed or changed. Sorted
 * by the bytes of the path.
 */
export function touchedPaths(
  base: readonly TrackedFile[],
  head: readonly TrackedFile[],
  { further = [], ...scope }: Scope & { readonly further?: readonly string[] },
): readonly string[] {
  const identities = (entries: readonly TrackedFile[]) =>
    new Map(
      [...filesInScope(entries, scope), ...filesWithin(entries, further)].map(({ path, mode, id }) => [
        path,
        `${mode} ${id}`,
      ]),
    );
  const [before, after] = [identities(base), identities(head)];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return sortedByBytes(
    [...paths].filter((path) => before.get(path) !== after.get(path)),
    (path) => path,
  );
}

/** Whether a change touches the model: the tree under its path, less what is excluded, differs. */
export function isTouched(base: readonly TrackedFile[], head: readonly TrackedFile[], scope: Scope): boolean {
  return touchedPaths(base, head, scope).length > 0;
}

/**
 * A link or a submodule above the path decides what is found there: it counts, and no glob excludes it. The same holds
 * where the path itself is one file.
 */
function filesInScope(entries: readonly TrackedFile[], { path, exclude }: Scope): TrackedFile[] {
  const excluded = matcherOf(exclude);
  return entries.filter((entry) => {
    if (!isFile(entry)) return false;
    if (entry.path === path || isWithin(entry.path, path)) return true;
    return isWithin(path, entry.path) && !excluded(relativeTo(path, entry.path));
  });
}

function filesWithin(entries: readonly TrackedFile[], folders: readonly string[]): TrackedFile[] {
  return entries.filter((entry) => isFile(entry) && folders.some((folder) => isWithin(folder, entry.path)));
}

/** Some listings name folders, too; what is in them says it all. */
function isFile({ mode }: TrackedFile): boolean {
  return mode !== '040000' && mode !== '40000';
}
