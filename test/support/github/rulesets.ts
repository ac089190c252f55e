import type { Repository } from './state.ts';

export type RuleType = 'creation' | 'update' | 'deletion' | 'non_fast_forward';

/** Rules for refs whose names fit. Nobody may bypass them. */
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target: 'tag' | 'branch';
  readonly enforcement: 'active' | 'disabled';
  /** Full refs with `*` (no slash) and `**`; `~ALL`, `~DEFAULT_BRANCH`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly RuleType[];
  readonly createdAt: string;
}

export interface AddRuleset {
  readonly repository: string;
  readonly name?: string;
  readonly target: 'tag' | 'branch';
  /** Default: every ref of the target. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules: readonly RuleType[];
  readonly enforcement?: 'active' | 'disabled';
}

/** What is done to a ref. */
export type RefChange = 'creation' | 'update' | 'deletion' | 'non_fast_forward';

/** GitHub's words for why a ref must not be changed so; `undefined` where it may. */
export function refusedBy(repository: Repository, ref: string, change: RefChange): string | undefined {
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
  if (tag !== undefined && change === 'creation' && repository.shelf.burnedTags.has(tag)) {
    return REFUSALS.creation;
  }
  if (tag !== undefined && change !== 'creation' && immutableTags(repository).includes(tag)) {
    return change === 'deletion' ? REFUSALS.deletion : REFUSALS.update;
  }
  for (const { rules } of rulesetsOf(repository, ref)) {
    if (rules.includes(change)) return REFUSALS[change];
    if (change === 'non_fast_forward' && rules.includes('update')) return REFUSALS.update;
  }
  return undefined;
}

/** The active rulesets that a full ref falls under. */
export function rulesetsOf(repository: Repository, ref: string): readonly Ruleset[] {
  return [...repository.rulesets.values()].filter(
    (ruleset) =>
      ruleset.enforcement === 'active' &&
      ref.startsWith(TARGETS[ruleset.target]) &&
      ruleset.include.some((pattern) => refPattern(repository, ruleset, pattern).test(ref)) &&
      !ruleset.exclude.some((pattern) => refPattern(repository, ruleset, pattern).test(ref)),
  );
}

/** Names of the tags that published immutable releases hold fast. */
export function immutableTags(repository: Repository): readonly string[] {
  return [...repository.shelf.releases.values()]
    .filter((release) => release.immutable && !release.draft)
    .map((release) => release.tagName);
}

export const REFUSALS: Readonly<Record<RefChange, string>> = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
  non_fast_forward: 'Cannot force-push to this protected ref.',
};

const TARGETS = { tag: 'refs/tags/', branch: 'refs/heads/' } as const;

/** As Ruby's `fnmatch` with path names: `*` stays within a segment. The same text is an extended expression for grep. */
export function refPattern(
  repository: Repository,
  { target }: Pick<Ruleset, 'target'>,
  pattern: string,
): RegExp {
  if (pattern === '~ALL') return new RegExp(`^${TARGETS[target]}.*$`);
  if (pattern === '~DEFAULT_BRANCH') return new RegExp(`^refs/heads/${escaped(repository.defaultBranch)}$`);
  const text = pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => GLOBS[part] ?? escaped(part))
    .join('');
  return new RegExp(`^${text}$`);
}

const GLOBS: Readonly<Record<string, string>> = { '**/': '(.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
