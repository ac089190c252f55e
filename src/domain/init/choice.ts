import type { DvcFile } from './dvc-file.ts';
import { baseName } from './listing.ts';
import { outputKind, type OutputKind } from './output-name.ts';
import type { NamedFile } from './script-text.ts';

/** A file that may be an output of training, and what speaks for it. */
export interface Candidate {
  /** Relative to the model's folder. */
  readonly path: string;
  /** Where it was found, as the end of a sentence. */
  readonly origin: string;
  readonly exists: boolean;
  /** Lower counts more. */
  readonly rank: number;
}

export interface Evidence {
  /** Files of the model's folder. */
  readonly files: readonly string[];
  readonly dvc: DvcFile | undefined;
  readonly script: { readonly path: string; readonly files: readonly NamedFile[] } | undefined;
}

/**
 * Files that may be what is looked for, the likeliest first: declared in `dvc.yaml`; named in full by the script; there, and with a name
 * that the script has; there. `kinds` are ordered, too. A file that is not there counts only where something names all of its path.
 */
export function candidatesOf(
  { files, dvc, script }: Evidence,
  kinds: readonly OutputKind[],
): readonly Candidate[] {
  const there = new Set(files);
  const named = (script?.files ?? []).filter(({ kind }) => kinds.includes(kind));
  const all: Candidate[] = [];
  const add = (path: string, origin: string, rank: number) => {
    if (!all.some((one) => one.path === path)) all.push({ path, origin, exists: there.has(path), rank });
  };
  const declared = kinds.includes('metrics') ? (dvc?.metrics ?? []) : (dvc?.outputs ?? []);
  for (const path of declared)
    if (kinds.includes('metrics') || kinds.includes(outputKind(baseName(path)) as OutputKind))
      add(path, 'dvc.yaml names it', 0);
  for (const { path, line, whole } of named)
    if (whole || there.has(path)) add(path, `${script?.path} names it in line ${line}`, 1);
  const names = new Set(named.map(({ path }) => baseName(path)));
  for (const path of files) {
    const kind = outputKind(baseName(path));
    if (kind === undefined || !kinds.includes(kind)) continue;
    const known = names.has(baseName(path));
    add(
      path,
      known ? `it is there, and ${script?.path} names it` : 'it is there',
      known ? 2 : 3 + kinds.indexOf(kind),
    );
  }
  return all.toSorted((a, b) => compare(a, b) || (a.path < b.path ? -1 : 1));
}

/** Files that the script names without saying in which folder, and that are not there. */
export function namesWithoutFolder(
  { files, script }: Evidence,
  kinds: readonly OutputKind[],
): readonly NamedFile[] {
  return (script?.files ?? []).filter(
    ({ path, kind, whole }) =>
      kinds.includes(kind) && !whole && !files.some((file) => baseName(file) === baseName(path)),
  );
}

/** Whether nothing tells the first from the second. */
export function isTied([first, second]: readonly Candidate[]): boolean {
  return first !== undefined && second !== undefined && compare(first, second) === 0;
}

function compare(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || Number(isPlainest(b)) - Number(isPlainest(a)) || depthOf(a) - depthOf(b);
}

/** `metrics.json` before `baseline_metrics.json`. */
function isPlainest({ path }: Candidate): boolean {
  return /^(?:metrics|predictions|model)\.[^/]*$/i.test(baseName(path));
}

function depthOf({ path }: Candidate): number {
  return path.split('/').length;
}
