import { sha256Of } from '../canonical-json.ts';
import { externalData, recipeCanonical } from '../policy/digest.ts';
import type { Recipe } from '../policy/policy.ts';
import { isWithin, repositoryPath } from '../repository-path.ts';
import { inputsDigest, type TrackedFile } from '../run/inputs-digest.ts';
import type { VersionParts } from './bump.ts';

/** @param entries all files of the commit */
export function versionParts(
  recipe: Recipe,
  { entries, signature }: { readonly entries: readonly TrackedFile[]; readonly signature: string | null },
): VersionParts {
  const { path, exclude } = recipe;
  const sources = recipe.data.flatMap((source) =>
    source.kind === 'file' ? (repositoryPath(path, source.path) ?? []) : [],
  );
  const isData = (file: TrackedFile) =>
    sources.some((source) => source === file.path || isWithin(source, file.path));
  const scope = { path, exclude, recipe: null };
  return {
    recipe: sha256Of(recipeCanonical(recipe)),
    code: inputsDigest({ ...scope, entries: entries.filter((file) => !isData(file)), external: [] }),
    data: inputsDigest({
      path: '.',
      exclude: [],
      recipe: null,
      entries: entries.filter(isData),
      external: externalData(recipe),
    }),
    signature,
  };
}
