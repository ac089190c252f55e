import type { Bump } from './version.ts';
import { ModelgateError } from '../errors.ts';
import { bumped, compareVersions, formatVersion, parseVersion, versionIn } from './version.ts';
import type { State } from './state.ts';

/** Digests of what a version was made from, a part each: what changed says how the number goes up. */
export interface VersionParts {
  /** Of the recipe in its canonical form: commands, parameters, columns. */
  readonly recipe: string;
  /** Of the tracked files under the model's path, less those that are data. */
  readonly code: string;
  /** Of the recipe's data files, and of external data by `{ uri, version }`. */
  readonly data: string;
  /** Of the model's input and output signature; `null` where no file states one. */
  readonly signature: string | null;
}

/**
 * Signature changed: major; code, recipe or what is not known: minor; only data, or nothing that is tracked: patch
 * (design, section 6).
 */
export function automaticBump(parent: VersionParts | undefined, parts: VersionParts): Bump {
  if (parent === undefined) return 'minor';
  if (parent.signature !== null && parent.signature !== parts.signature) return 'major';
  const sameCode = parent.code === parts.code && parent.recipe === parts.recipe;
  return sameCode ? 'patch' : 'minor';
}

/** The number after the highest that was ever given out, also to a claim that came to nothing: numbers are never used twice. */
export function nextVersion({ versions }: State, bump: Bump): string {
  const highest = Object.keys(versions).map(parseVersion).toSorted(compareVersions).at(-1);
  const version = formatVersion(
    highest === undefined ? { major: 1, minor: 0, patch: 0 } : bumped(highest, bump),
  );
  if (versionIn(version)) return version;
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `The number after the highest one would be ${version}, which has more digits than a version may have`,
    hint: 'Give `version` a number that is free.',
  });
}
