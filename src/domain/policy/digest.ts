import { canonicalJson, sha256Of, sortedByBytes } from '../canonical-json.ts';
import type { Json } from '../canonical-json.ts';
import type { Recipe } from './policy.ts';
import type { Gate } from './rule.ts';

/**
 * SHA-256 of the rules in their canonical form (RFC 8785): shorthands written out, defaults filled in, rules sorted by
 * metric and slices by name. However a policy is laid out, the same rules have the same digest.
 */
export function rulesDigest({ alpha, looks, rules }: Gate): string {
  const canonical = sortedByBytes(rules, ({ metric }) => metric).map((rule): Json => ({
    metric: rule.metric,
    direction: rule.direction,
    'no-worse': rule.noWorse,
    tolerance: rule.tolerance && { kind: rule.tolerance.kind, value: rule.tolerance.value },
    'must-improve': rule.mustImprove,
    min: rule.min,
    max: rule.max,
    range: rule.range && [...rule.range],
    slices: sortedByBytes(rule.slices, (column) => column),
    level: rule.level,
  }));
  return sha256Of(canonicalJson({ alpha, looks, rules: canonical }));
}

/**
 * The recipe as one canonical text (RFC 8785), a part of a run's inputs digest. `path` and `exclude` are left out: the
 * digest covers the path by itself, and of `exclude` what it leaves.
 */
export function recipeCanonical(recipe: Recipe): string {
  const { train, evaluate, model, metrics, predictions, data } = recipe;
  return canonicalJson({ train, evaluate, model, metrics, predictions, data } as unknown as Json);
}

/** Data outside the repository that a run's inputs name. */
export function externalData(recipe: Recipe): { readonly uri: string; readonly version: string }[] {
  return recipe.data.flatMap((source) =>
    source.kind === 'external' ? [{ uri: source.uri, version: source.version }] : [],
  );
}
