import { type Dirent, readdir } from 'node:fs';
import path from 'node:path';
import { ModelgateError } from '../domain/errors.ts';
import { globFault, matcherOf } from '../domain/glob.ts';
import { statOf } from './file-state.ts';
import { filesIn } from './folder-files.ts';

/**
 * Files that the globs name, sorted, relative to `cwd`; a plain path that exists names itself, a folder all that is in it.
 * Globs may come from a pull request: they are matched by the policy's own matcher, whose time is bounded; what goes beyond
 * its dialect only inputs can hold.
 * @throws ModelgateError FILE_UNREADABLE for a folder or a name of which nobody can tell whether it is meant
 */
export async function globFiles(
  patterns: readonly string[],
  cwd: string,
  { anyName = false }: { readonly anyName?: boolean } = {},
): Promise<readonly string[]> {
  const found = await Promise.all(
    patterns.map((pattern) => filesOf(pattern, { cwd, links: false, anyName })),
  );
  return [...new Set(found.flat())].sort();
}

/**
 * Links that folders and globs of the policy's dialect name, sorted, relative to `cwd`: they are not among the files, and neither is
 * what they lead to. A path that names a link itself names what it leads to.
 */
export async function globLinks(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(
    patterns.map((pattern) => filesOf(pattern, { cwd, links: true, anyName: true })),
  );
  return [...new Set(found.flat())].sort();
}

interface Finding {
  readonly cwd: string;
  /** Links instead of files. */
  readonly links: boolean;
  /** Names that cannot be told are not refused. */
  readonly anyName: boolean;
}

async function filesOf(pattern: string, finding: Finding): Promise<readonly string[]> {
  const { cwd, links } = finding;
  const info = await statOf(path.resolve(cwd, pattern));
  // A path that exists names itself, whatever characters it holds: `data [1].csv` is no glob then.
  const itself = path.isAbsolute(pattern) ? pattern : slashes(path.normalize(pattern));
  if (info?.isFile()) return links ? [] : [itself];
  if (info?.isDirectory()) return filesBelow(pattern, '**', finding);
  const names = slashes(pattern).split('/');
  const first = names.findIndex((name) => /[*?[\]{}()!+@]/.test(name));
  if (first < 0) return [];
  const folder = names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  return filesBelow(folder, names.slice(first).join('/'), finding);
}

async function filesBelow(
  folder: string,
  pattern: string,
  { cwd, links, anyName }: Finding,
): Promise<readonly string[]> {
  const below = path.resolve(cwd, folder);
  const named = path.relative(cwd, below).split(path.sep);
  // No glob means git’s own folder, where a checkout may have left a token, or what was written here before.
  const hidden = ['.git', ...(named.includes('.modelgate') ? [] : ['.modelgate'])];
  if (named.includes('.git')) return [];
  const isPlain = globFault(pattern) === undefined;
  if (links && !isPlain) return [];
  const files = isPlain
    ? await fitting(below, { pattern, hidden, links })
    : await beyondDialect(below, { pattern, hidden });
  if (!anyName) assertTold(below, files);
  const prefix = path.isAbsolute(folder) ? below : path.relative(cwd, below);
  return files.map((file) => slashes(path.join(prefix, file)));
}

/** Bytes that are no text are lost in a name, and a backslash becomes a slash: what such a name names is another file, or none. */
function assertTold(folder: string, files: readonly string[]): void {
  const odd = path.sep === '/' ? files.find((file) => /[\\\ufffd]/.test(file)) : undefined;
  if (odd === undefined) return;
  throw new ModelgateError({
    code: 'FILE_UNREADABLE',
    message: `The name ${JSON.stringify(odd)} has a backslash or bytes in it that are no UTF-8`,
    place: { path: folder },
    hint: 'Rename the file, or write a pattern that does not match it.',
  });
}

interface Search {
  readonly pattern: string;
  /** Names of files and folders that are not looked at. */
  readonly hidden: readonly string[];
}

async function fitting(
  below: string,
  { pattern, hidden, links }: Search & { readonly links: boolean },
): Promise<readonly string[]> {
  const depth = pattern.includes('**') ? Infinity : pattern.split('/').length;
  const files = await filesIn(below, { hidden, depth, links });
  return files.filter(matcherOf([pattern]));
}

/** The library's expressions pass over names with line ends, so these are refused where they may be meant. */
async function beyondDialect(below: string, { pattern, hidden }: Search): Promise<readonly string[]> {
  const broken = new Set<string>();
  const listing = (folder: string, options: { readonly withFileTypes: true }, done: Listed) => {
    readdir(folder, options, (error, entries = []) => {
      for (const { name } of entries)
        if (/[\n\r\u2028\u2029]/.test(name)) broken.add(path.join(folder, name));
      done(error, entries);
    });
  };
  const { glob } = await import('tinyglobby');
  const files = await glob([pattern], {
    cwd: below,
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: hidden.map((name) => `**/${name}/**`),
    fs: { readdir: listing as typeof readdir },
  });
  const all = files.map((file) => path.join(below, file));
  const passed = [...broken].find((name) => !all.some((file) => file.startsWith(name)));
  if (passed === undefined) return files;
  throw new ModelgateError({
    code: 'FILE_UNREADABLE',
    message: `The name ${JSON.stringify(path.relative(below, passed))} has a line end in it, and whether \`${pattern}\` means it cannot be told`,
    place: { path: path.dirname(passed) },
    hint: 'Rename it, or write the pattern with `*`, `?`, `[…]`, `{a,b}` and `**` alone.',
  });
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

function slashes(file: string): string {
  return file.replaceAll('\\', '/');
}
