import path from 'node:path';
import { globFault, matcherOf } from '../domain/glob.ts';
import { statOf } from './file-state.ts';

/**
 * Files that the globs name, sorted, relative to `cwd`; a plain path that exists names itself, a folder all that is in it.
 * Globs may come from a pull request: they are matched by the policy's own matcher, whose time is bounded; what goes beyond
 * its dialect only inputs can hold.
 */
export async function globFiles(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(patterns.map((pattern) => filesOf(pattern, cwd)));
  return [...new Set(found.flat())].sort();
}

async function filesOf(pattern: string, cwd: string): Promise<readonly string[]> {
  const info = await statOf(path.resolve(cwd, pattern));
  // A path that exists names itself, whatever characters it holds: `data [1].csv` is no glob then.
  if (info?.isFile()) return [path.isAbsolute(pattern) ? pattern : slashes(path.normalize(pattern))];
  if (info?.isDirectory()) return filesBelow(pattern, '**', cwd);
  const names = slashes(pattern).split('/');
  const first = names.findIndex((name) => /[*?[\]{}()!+@]/.test(name));
  if (first < 0) return [];
  const folder = names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  return filesBelow(folder, names.slice(first).join('/'), cwd);
}

async function filesBelow(folder: string, pattern: string, cwd: string): Promise<readonly string[]> {
  const below = path.resolve(cwd, folder);
  const named = path.relative(cwd, below).split(path.sep);
  // No glob means git’s own folder, where a checkout may have left a token, or what was written here before.
  const hidden = ['.git', ...(named.includes('.modelgate') ? [] : ['.modelgate'])];
  if (named.includes('.git')) return [];
  const known = globFault(pattern) === undefined;
  const { glob } = await import('tinyglobby');
  const files = await glob(known ? ['**'] : [pattern], {
    cwd: below,
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: hidden.map((name) => `**/${name}/**`),
    ...(known && !pattern.includes('**') && { deep: pattern.split('/').length }),
  });
  const fits = known ? matcherOf([pattern]) : () => true;
  const prefix = path.isAbsolute(folder) ? below : path.relative(cwd, below);
  return files.filter(fits).map((file) => slashes(path.join(prefix, file)));
}

function slashes(file: string): string {
  return file.replaceAll('\\', '/');
}
