import { ModelgateError } from '../errors.ts';
import { isModelName } from '../model.ts';

/** A version of a model by Semantic Versioning 2.0.0, without pre-release and build: `v2.1.0`. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

export type Bump = 'major' | 'minor' | 'patch';

const pattern = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** `undefined` for a text that is no version. */
export function versionIn(text: string): Version | undefined {
  const [, major, minor, patch] = pattern.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** @throws ModelgateError INPUT_INVALID */
export function parseVersion(text: string): Version {
  const version = versionIn(text);
  if (version) return version;
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `${JSON.stringify(text.slice(0, 80))} is no version`,
    hint: 'A version is written `v2.1.0`.',
  });
}

export function formatVersion({ major, minor, patch }: Version): string {
  return `v${major}.${minor}.${patch}`;
}

/** Negative when `a` comes before `b`. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

export function bumped({ major, minor, patch }: Version, bump: Bump): Version {
  if (bump === 'major') return { major: major + 1, minor: 0, patch: 0 };
  if (bump === 'minor') return { major, minor: minor + 1, patch: 0 };
  return { major, minor, patch: patch + 1 };
}

/** A version's tag, `fraud@v2.1.0`: also what GTO reads (https://github.com/iterative/gto). */
export interface Tag {
  readonly model: string;
  /** `v2.1.0` */
  readonly version: string;
}

export function formatTag({ model, version }: Tag): string {
  return `${model}@${version}`;
}

/** `undefined` for a tag that is no model's: a repository has other tags, too. */
export function parseTag(text: string): Tag | undefined {
  const at = text.indexOf('@');
  const [model, version] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || !isModelName(model) || !versionIn(version)) return undefined;
  return { model, version };
}
