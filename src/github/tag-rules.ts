import { compileGlob, globFault, matchesGlob } from '../domain/glob.ts';

/** A ruleset as far as it is used: https://docs.github.com/rest/repos/rules. */
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  readonly current_user_can_bypass?: string;
  readonly conditions?: { readonly ref_name?: RefNames } | null;
  readonly rules?: readonly { readonly type: string; readonly parameters?: unknown }[];
}

interface RefNames {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * Why a ruleset forbids that this token makes a tag; `undefined` where it does not. This is asked before anything is written,
 * as a courtesy: GitHub itself is who refuses, so what cannot be read here forbids nothing.
 */
export function tagObstacle(tag: string, ruleset: Ruleset): string | undefined {
  const { name, enforcement, current_user_can_bypass: bypass, conditions, rules = [] } = ruleset;
  const isActive = enforcement === 'active' && bypass !== 'always' && bypass !== 'exempt';
  if (!isActive || !isMeant(`refs/tags/${tag}`, conditions?.ref_name ?? {})) return undefined;
  const named = `The ruleset \`${name.slice(0, 100)}\``;
  const wayOut = 'Let the app of this token bypass it, or except tags such as `*@v*`.';
  if (rules.some(({ type }) => type === 'creation'))
    return `${named} forbids that the tag ${tag} is made. ${wayOut}`;
  const pattern = rules.find(
    ({ type, parameters }) => type === 'tag_name_pattern' && !fitsPattern(tag, parameters),
  );
  return pattern && `${named} does not allow the name ${tag} for a tag. ${wayOut}`;
}

/** As Ruby's `File.fnmatch` with `FNM_PATHNAME`; an empty `include` names nothing. */
function isMeant(ref: string, { include = [], exclude = [] }: RefNames): boolean {
  const matches = (pattern: string) =>
    pattern === '~ALL' || (globFault(pattern) === undefined && matchesGlob(compileGlob(pattern), ref));
  return include.some(matches) && !exclude.some(matches);
}

function fitsPattern(tag: string, parameters: unknown): boolean {
  const { operator, pattern, negate } = (parameters ?? {}) as Record<string, unknown>;
  if (typeof pattern !== 'string') return true;
  const tests: Readonly<Record<string, () => boolean>> = {
    starts_with: () => tag.startsWith(pattern),
    ends_with: () => tag.endsWith(pattern),
    contains: () => tag.includes(pattern),
  };
  // A regular expression of GitHub's is another dialect than ours, and may take for ever.
  const fits = tests[String(operator)]?.();
  return fits === undefined || fits !== (negate === true);
}
