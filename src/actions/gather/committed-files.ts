import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { seedsOfFiles } from '../../domain/evidence/seed-names.ts';
import { globFault, matcherOf } from '../../domain/glob.ts';
import { predictionPaths, type Recipe } from '../../domain/policy/policy.ts';
import { repositoryPath } from '../../domain/repository-path.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import type { BaselineRequest } from './baseline.ts';
import { inOrderOfSeeds, mayBeSeveral } from './prediction-files.ts';
import { columnsOf } from './subjects.ts';

/** Files of an evaluation that a commit may hold, as paths in the repository. */
export interface CommittedFiles {
  readonly metrics: readonly string[];
  /** Each is of a seed, where there are several: the first one is that of the run itself. */
  readonly predictions?: {
    readonly files: readonly { readonly path: string; readonly seed?: string }[];
    readonly columns: PredictionColumns;
  };
}

/**
 * The files that the recipe names: the one of that commit, since a pull request that renames a file must not lose its
 * baseline by that; the head's where the commit has no recipe of the model.
 */
export async function recipeFilesAt(
  { host, subject, policies }: BaselineRequest,
  commit: string,
): Promise<CommittedFiles | undefined> {
  const text = await host.repository.file(commit, policies.path);
  const recipe =
    (text && (await recipeIn(text, { path: policies.path, model: subject.model }))) ?? subject.recipe;
  const { predictions } = recipe;
  const rows = predictions && (await predictionsAt({ host, recipe }, commit));
  return {
    metrics: await metricsAt({ host, recipe }, commit),
    ...(predictions &&
      rows !== undefined && { predictions: { files: rows, columns: columnsOf(predictions) } }),
  };
}

/** One file, be it there or not; of a list or a glob those that are there. `undefined`: none is of the repository. */
async function predictionsAt(
  { host, recipe }: { readonly host: Host; readonly recipe: Recipe },
  commit: string,
): Promise<NonNullable<CommittedFiles['predictions']>['files'] | undefined> {
  const patterns = predictionPaths(recipe.predictions).map((pattern) => repositoryPath(recipe.path, pattern));
  const inside = patterns.filter((pattern) => pattern !== undefined);
  const [first] = inside;
  if (first === undefined) return undefined;
  if (!mayBeSeveral(recipe.predictions)) return [{ path: first }];
  const tree = (await host.repository.tree(commit)).map((entry) => entry.path);
  const found = inside.flatMap((pattern) => {
    if (tree.includes(pattern) || globFault(pattern) !== undefined) return [pattern];
    const matches = tree.filter(matcherOf([pattern]));
    return inside.length > 1 ? matches : inOrderOfSeeds(matches);
  });
  const all = [...new Set(found)].filter((file) => tree.includes(file));
  if (all.length < 2) return [{ path: all[0] ?? first }];
  const seeds = seedsOfFiles(all);
  return all.map((file, at) => ({ path: file, seed: seeds[at] as string }));
}

/** With forward slashes; `undefined` outside of the repository. */
export function repositoryPathOf(workspace: string, file: string): string | undefined {
  const relative = path.relative(workspace, file).split(path.sep).join('/');
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
  const globs = patterns.filter((pattern) => /[*?[{]/.test(pattern));
  const plain = patterns.filter((pattern) => !globs.includes(pattern));
  if (globs.length === 0) return plain;
  const fits = matcherOf(globs);
  const tree = await host.repository.tree(commit);
  return [...new Set([...plain, ...tree.map((entry) => entry.path).filter(fits)])];
}
