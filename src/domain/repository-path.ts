import type { Fault } from './errors.ts';

/**
 * A path inside a repository, relative to its root, in its one form: forward slashes, no `.`, no `..`; the root itself is
 * `.`. `undefined` if `text`, taken relative to `folder`, leaves the repository.
 */
export function repositoryPath(folder: string, text: string): string | undefined {
  const names: string[] = [];
  for (const name of [...folder.split('/'), ...text.split('/')]) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join('/') || '.';
}

/** Whether `path` is `folder` or lies in it; both in their one form. */
export function isWithin(folder: string, path: string): boolean {
  if (folder === '.' || path === folder) return true;
  return path[folder.length] === '/' && path.startsWith(folder);
}

/** `path` as seen from `folder`, which it lies in. */
export function relativeTo(folder: string, path: string): string {
  if (folder === '.') return path;
  return path === folder ? '.' : path.slice(folder.length + 1);
}

/** What is wrong with a path as such, wherever it leads; `undefined` if nothing is. */
export function pathFault(text: string): string | undefined {
  if (text === '') return 'an empty path';
  if (text.length > 1024) return 'a path may have 1024 letters at the most';
  if (hasControl(text)) return 'a path holds no control characters';
  if (text.includes('\\')) return 'write `/` between folders';
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
    return 'paths are relative, so that they hold on every machine';
  if (text.split('/').some((name) => name.toLowerCase() === '.git'))
    return "git's own folder is out of bounds";
  return undefined;
}

/** C0, DEL and C1. */
export function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

/** Links among what globs name: files would be left out, and nobody told. Paths as people wrote them. */
export function linkFaults(links: readonly string[]): readonly Fault[] {
  return links.map((link) => ({
    code: 'FILE_UNREADABLE',
    message: 'It is a link, and globs follow none: what it leads to would be left out',
    place: { path: link },
    hint: 'Put the file there in its place (`cp -L`), name the link itself, or write a pattern that it does not fit.',
  }));
}
