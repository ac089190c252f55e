import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { seedsOfFiles } from '../../domain/evidence/seed-names.ts';
import { globFault, isGlob, matcherOf } from '../../domain/glob.ts';
import { predictionPaths, type Recipe } from '../../domain/policy/policy.ts';
import { repositoryPath } from '../../domain/repository-path.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import type { BaselineRequest } from './baseline.ts';
import { portablePath } from './portable-path.ts';
import { inOrderOfSeeds, mayBeSeveral } from './prediction-files.ts';
import { columnsOf } from './subjects.ts';

/** Files of an evaluation that a commit may hold, as paths in the repository. */
export interface CommittedFiles {
  readonly metrics: readonly string[];
  /** Each is of a seed, where there are several: the first one is that of the run itself. */
  readonly predictions?: {
    readonly files: readonly { readonly path: string; readonly seed?: string }[];
    readonly columns: PredictionColumns;
    /** Parts of the commit's own list of which it has no file, as the recipe writes them. */
    readonly missing?: readonly string[];
  };
}

type FilesOfSeeds = Omit<NonNullable<CommittedFiles['predictions']>, 'columns'>;

/**
 * The files that the recipe names: the one of that commit, since a pull request that renames a file must not lose its
 * baseline by that; the head's where the commit has no recipe of the model.
 */
export async function recipeFilesAt(
  { host, subject, policies }: BaselineRequest,
  commit: string,
): Promise<CommittedFiles | undefined> {
  const text = await host.repository.file(commit, policies.path);
  const own = text && (await recipeIn(text, { path: policies.path, model: subject.model }));
  const recipe = own || subject.recipe;
  const { predictions } = recipe;
  const found = predictions && (await predictionsAt({ host, recipe }, commit));
  // What the head lists the commit need not have.
  const { missing, ...files } = found ?? { files: [] };
  const rows = own && missing ? { ...files, missing } : files;
  return {
    metrics: await metricsAt({ host, recipe }, commit),
    ...(predictions && found && { predictions: { ...rows, columns: columnsOf(predictions) } }),
  };
}

/** One file, be it there or not; of a list or a glob those that are there. `undefined`: none is of the repository. */
async function predictionsAt(
  { host, recipe }: { readonly host: Host; readonly recipe: Recipe },
  commit: string,
): Promise<FilesOfSeeds | undefined> {
  const patterns = predictionPaths(recipe.predictions);
  const insideOf = (pattern: string) => repositoryPath(recipe.path, pattern);
  const first = patterns.map(insideOf).find((pattern) => pattern !== undefined);
  if (first === undefined) return undefined;
  if (!mayBeSeveral(recipe.predictions)) return { files: [{ path: first }] };
  const entries = await host.repository.tree(commit);
  // A submodule is no file.
  const tree = entries.filter(({ mode }) => mode !== '160000').map((entry) => entry.path);
  const parts = patterns.map((pattern) => ({ pattern, files: filesAt(tree, insideOf(pattern)) }));
  const all = [
    ...new Set(parts.flatMap(({ files }) => (patterns.length > 1 ? files : inOrderOfSeeds(files)))),
  ];
  const missing = parts.filter(({ files }) => files.length === 0).map(({ pattern }) => pattern);
  const known = patterns.length > 1 && missing.length > 0 ? { missing } : {};
  if (all.length < 2) return { files: [{ path: all[0] ?? first }], ...known };
  const seeds = seedsOfFiles(all);
  return { files: all.map((file, at) => ({ path: file, seed: seeds[at] as string })), ...known };
}

/** What a path or a glob names of a commit's files. */
function filesAt(tree: readonly string[], pattern: string | undefined): readonly string[] {
  if (pattern === undefined) return [];
  if (tree.includes(pattern)) return [pattern];
  return globFault(pattern) === undefined ? tree.filter(matcherOf([pattern])) : [];
}

/** With forward slashes; `undefined` outside of the repository. */
export function repositoryPathOf(workspace: string, file: string): string | undefined {
  const relative = portablePath(workspace, file);
  return relative.startsWith('../') || path.isAbsolute(relative) ? undefined : relative;
}

/** An old policy that this version cannot read is passed over: the head's recipe stands in for it. */
async function recipeIn(
  text: Uint8Array,
  { path: file, model }: { readonly path: string; readonly model: string },
): Promise<Recipe | undefined> {
  const { parsePolicy } = await import('../../domain/policy/parse.ts');
  try {
    return parsePolicy(new TextDecoder().decode(text), file).models.get(model)?.recipe;
  } catch (error) {
    if (error instanceof ModelgateError) return undefined;
    throw error;
  }
}

async function metricsAt(
  { host, recipe }: { readonly host: Host; readonly recipe: Recipe },
  commit: string,
): Promise<readonly string[]> {
  const patterns = recipe.metrics
    .map((pattern) => repositoryPath(recipe.path, pattern))
    .filter((pattern) => pattern !== undefined);
  const globs = patterns.filter(isGlob);
  const plain = patterns.filter((pattern) => !globs.includes(pattern));
  if (globs.length === 0) return plain;
  const fits = matcherOf(globs);
  const tree = await host.repository.tree(commit);
  return [...new Set([...plain, ...tree.map((entry) => entry.path).filter(fits)])];
}
