import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * Folders whose files somebody else wrote, such as the author of a pull request: a link committed there must lead neither
 * what is read nor what is written to another place. Paths are absolute.
 */
export interface Links {
  /** Why the file may not be read; `undefined`: it may. What was named outside of the workspace is left alone. */
  readFault(file: string): Promise<string | undefined>;
  /** Why the file may not be written or removed; `undefined`: it may. */
  writeFault(file: string): Promise<string | undefined>;
}

export interface LinkRules {
  /** Working directory. */
  readonly root: string;
  /** Absolute path of the repository’s files. */
  readonly workspace: string;
  /** Whether links may lead reads out of the workspace, as on one’s own machine. */
  readonly readsMayLeave: boolean;
}

export function linksOf({ root, workspace, readsMayLeave }: LinkRules): Links {
  return {
    async readFault(file) {
      if (readsMayLeave || !isInside(workspace, file)) return undefined;
      const [home, found] = await Promise.all([realpathOf(workspace), realpathOf(file)]);
      if (home === undefined || found === undefined) return undefined;
      if (!isInside(home, found)) return 'a link leads out of the repository';
      return isInside(path.join(home, '.git'), found) ? 'git’s own folder is out of bounds' : undefined;
    },
    async writeFault(file) {
      if (!readsMayLeave && isInside(workspace, root)) {
        const [home, found] = await Promise.all([realpathOf(workspace), realpathOf(root)]);
        if (home !== undefined && found !== undefined && !isInside(home, found))
          return 'the working directory is a link that leads out of the repository';
      }
      const from = [root, workspace].find((folder) => isInside(folder, file));
      const link = from === undefined ? undefined : await firstLink(from, file);
      return link === undefined ? undefined : `\`${path.relative(root, link)}\` is a link; remove it`;
    },
  };
}

/** The first link on the way from a folder to a file in it, the file itself included. */
async function firstLink(folder: string, file: string): Promise<string | undefined> {
  let at = folder;
  for (const name of path.relative(folder, file).split(path.sep).filter(Boolean)) {
    at = path.join(at, name);
    const info = await lstat(at).catch(absent);
    if (info === undefined) return undefined;
    if (info.isSymbolicLink()) return at;
  }
  return undefined;
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function realpathOf(file: string): Promise<string | undefined> {
  return realpath(file).catch(absent);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
