import { isWithin, relativeTo } from '../repository-path.ts';
import { outputKind } from './output-name.ts';
import { isPlainPath } from './plain-path.ts';

/** Files of a repository that are looked at; paths are relative to its root. */
export interface Listing {
  /** Folder that is looked into, `.` for all. */
  readonly folder: string;
  /** Sorted by code units; plain paths only (`isPlainPath`). */
  readonly paths: readonly string[];
  readonly tracked: ReadonlySet<string>;
  /** What would have counted but for its name. */
  readonly refused: readonly string[];
}

/** Folders of tools, tests and other people's code: nothing in them is this repository's model. */
const foreign = new Set(
  'node_modules vendor third_party site-packages __pycache__ venv env virtualenv test tests doc docs'.split(
    ' ',
  ),
);

export function listingOf({
  tracked,
  others,
  folder,
}: {
  readonly tracked: readonly string[];
  /** Files of the working folder that git does not know. */
  readonly others: readonly string[];
  readonly folder: string;
}): Listing {
  const all = [...new Set([...tracked, ...others])].filter(
    (path) => isWithin(folder, path) && !isForeign(relativeTo(folder, path)),
  );
  return {
    folder,
    paths: all.filter(isPlainPath).toSorted(byCodeUnits),
    tracked: new Set(tracked),
    refused: all.filter((path) => !isPlainPath(path) && counts(path)).toSorted(byCodeUnits),
  };
}

/** Files of a folder, relative to it. */
export function filesOf({ paths }: Listing, folder: string): readonly string[] {
  return paths.filter((path) => isWithin(folder, path)).map((path) => relativeTo(folder, path));
}

export function isTracked({ tracked }: Listing, folder: string, file: string): boolean {
  return tracked.has(folder === '.' ? file : `${folder}/${file}`);
}

/** Name of the file alone. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isForeign(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some((name) => name.startsWith('.') || foreign.has(name));
}

function counts(path: string): boolean {
  const name = baseName(path);
  return /train|dvc\.yaml/i.test(name) || outputKind(name) !== undefined;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
