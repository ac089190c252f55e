import path from 'node:path';
import { predictionPaths } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import type { Sources } from './sources.ts';
import type { Subject } from './subjects.ts';

/**
 * What the recipe says that a candidate's files are, and is not there, a sentence each. Nothing is, where inputs name files in its place.
 * A metric that no rule asks about would vanish from the report without a word.
 */
export async function missingFiles(
  { files, context }: Host,
  { recipe }: Subject,
  { named, predictions }: Sources,
): Promise<readonly string[]> {
  if (named) return [];
  const folder = path.resolve(context.workspace, recipe.path);
  const missing: string[] = [];
  for (const pattern of recipe.metrics)
    if ((await files.glob([pattern], folder)).length === 0)
      missing.push(`${recipeNames('metrics', pattern)}: what only it says is not known.`);
  const rows = predictions ? [] : predictionPaths(recipe.predictions);
  return [...missing, ...rows.map((one) => `${recipeNames('predictions', one)}: no rows of it are judged.`)];
}

function recipeNames(what: string, pattern: string): string {
  return `The recipe names the ${what} ${pattern}, and there is no such file`;
}
