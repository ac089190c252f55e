import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { unreadable } from './file-state.ts';

export interface FolderLimits {
  /** Names of files and folders that are not looked at, wherever they are. */
  readonly hidden: readonly string[];
  /** Levels of folders, 1 for the folder alone. */
  readonly depth: number;
  /** Links instead of files. */
  readonly links?: boolean;
}

/**
 * Files in a folder and those in it, relative to it with forward slashes, whatever letters their names hold; links are not
 * followed. @throws ModelgateError FILE_UNREADABLE for a folder that is there and cannot be read
 */
export async function filesIn(
  folder: string,
  { hidden, depth, links = false }: FolderLimits,
): Promise<string[]> {
  const found = await Promise.all(
    (await namesIn(folder)).map(async (entry) => {
      const { name } = entry;
      if (hidden.includes(name)) return [];
      if (links ? entry.isSymbolicLink() : entry.isFile()) return [name];
      if (!entry.isDirectory() || depth <= 1) return [];
      const below = await filesIn(path.join(folder, name), { hidden, depth: depth - 1, links });
      return below.map((file) => `${name}/${file}`);
    }),
  );
  return found.flat();
}

async function namesIn(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Somebody took it away since it was listed.
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw unreadable(folder, `the system refuses (${code ?? 'unknown error'})`, error);
  }
}
