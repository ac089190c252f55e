import { pathFault } from '../repository-path.ts';

const longest = 200;
const plainName = /^(?! )[\p{L}\p{N}_.@+, -]+(?<! )$/u;

/**
 * Whether a path may be written into a policy and into a command of it: names of letters, digits, `_.@+,-` and single spaces
 * inside. All else (quotes, `$`, `{`, `;`, line breaks, what steers a display) has a meaning somewhere on the way, in a shell, in
 * YAML, in a glob or on GitHub, and is left out rather than escaped four times over. A name that begins with `-` would be a flag.
 */
export function isPlainPath(path: string): boolean {
  if (path.length > longest || pathFault(path) !== undefined) return false;
  return path.split('/').every((name) => plainName.test(name) && !name.startsWith('-') && !/ {2}/.test(name));
}

/** A plain path as one word of a shell. */
export function shellWord(path: string): string {
  return /^[A-Za-z0-9_.@+,/-]+$/.test(path) ? path : `'${path}'`;
}
