import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FolderEntry } from '../ports/system.ts';

/** All that is in a folder but the folders in it, sorted; links are not followed. */
export async function entriesOf(folder: string): Promise<readonly FolderEntry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      plain: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
