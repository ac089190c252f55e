import type { Stats } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { ModelgateError } from '../domain/errors.ts';

/** What is known of a file, links followed; `undefined` only if it is absent. @throws ModelgateError FILE_UNREADABLE */
export async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadable(file, `the system refuses (${code ?? 'unknown error'})`, error);
  }
}

/** What a path names, links not followed; `undefined` only if there is nothing. */
export async function kindOf(file: string): Promise<'file' | 'folder' | 'link' | 'other' | undefined> {
  try {
    const info = await lstat(file);
    if (info.isSymbolicLink()) return 'link';
    return info.isDirectory() ? 'folder' : info.isFile() ? 'file' : 'other';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadable(file, `the system refuses (${code ?? 'unknown error'})`, error);
  }
}

/** What the system keeps of a file’s last writing: a write changes at least one of these. `undefined` only if it is absent. */
export async function stampOf(file: string): Promise<string | undefined> {
  if ((await statOf(file)) === undefined) return undefined;
  const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

export function unreadable(file: string, why: string, cause?: unknown): ModelgateError {
  return new ModelgateError(
    { code: 'FILE_UNREADABLE', message: `The file cannot be read: ${why}`, place: { path: file } },
    { cause },
  );
}
