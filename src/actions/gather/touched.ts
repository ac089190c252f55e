import { externalData, recipeCanonical } from '../../domain/policy/digest.ts';
import { inputsDigest, isTouched as treeDiffers, touchedPaths } from '../../domain/run/inputs-digest.ts';
import type { Host } from '../../ports/host.ts';
import type { TreeEntry } from '../../ports/repository.ts';
import type { Policies } from './policies.ts';
import type { Subject } from './subjects.ts';

/** The git trees of the commit under review and of its base, read once for all models. */
export interface Trees {
  readonly head: readonly TreeEntry[];
  readonly base: readonly TreeEntry[] | undefined;
}

export async function gatherTrees(
  { context, repository }: Host,
  base: Promise<string | undefined>,
): Promise<Trees> {
  const isReview = context.event.startsWith('pull_request') || context.event === 'merge_group';
  const treeBefore = async () => {
    const commit = isReview ? await base : undefined;
    return commit === undefined ? undefined : repository.tree(commit);
  };
  const [head, before] = await Promise.all([repository.tree(context.commit), treeBefore()]);
  return { head, base: before };
}

/**
 * Whether the change touches the model: its tree (less `exclude`) or its recipe differs. What the base excludes counts
 * as well as what the head excludes, so that a pull request cannot hide by excluding itself.
 */
export function isTouched(
  subject: Subject,
  { trees, policies }: { trees: Trees; policies: Policies },
): boolean {
  if (trees.base === undefined) return true;
  const before = policies.inForce?.models.get(subject.model)?.recipe;
  if (before && recipeCanonical(before) !== recipeCanonical(subject.recipe)) return true;
  return [subject.recipe, ...(before ? [before] : [])].some((recipe) =>
    treeDiffers(trees.base ?? [], trees.head, recipe),
  );
}

/** The digest of all that the run of this commit was made from (design, section 4, “Train once”). */
export function digestOfInputs(subject: Subject, trees: Trees, hasPolicy: boolean): string {
  const { path, exclude } = subject.recipe;
  return inputsDigest({
    entries: trees.head,
    path,
    exclude,
    recipe: hasPolicy ? recipeCanonical(subject.recipe) : null,
    external: externalData(subject.recipe),
  });
}

/** What a run of another commit must agree in besides its inputs: the workflows, and the policy wherever it lies. */
function decidersOf(policyFile: string): readonly string[] {
  return ['.github', policyFile];
}

export interface ReuseScope {
  readonly subject: Subject;
  readonly policies: Policies;
}

/**
 * Files in which another commit differs from this one, so that a run of it must not stand for one of this (design, section 4, “Train
 * once”): of the model’s inputs, the workflows and the policy, which says the recipe. `undefined`: with these added, both have the same
 * digest.
 */
export function differingInputs(
  { subject, policies }: ReuseScope,
  ours: readonly TreeEntry[],
  theirs: readonly TreeEntry[],
): readonly string[] | undefined {
  const { path, exclude } = subject.recipe;
  const added = decidersOf(policies.path);
  const digestOf = (entries: readonly TreeEntry[]) =>
    inputsDigest({ entries, path, exclude, added, recipe: recipeCanonical(subject.recipe), external: [] });
  if (digestOf(ours) === digestOf(theirs)) return undefined;
  return touchedPaths(theirs, ours, { path, exclude, further: added });
}
