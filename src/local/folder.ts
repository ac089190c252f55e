import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ModelgateError } from '../domain/errors.ts';

/**
 * The folder that a shell works in, as git names it: with links resolved, so that its files are found to lie in the clone.
 * @throws ModelgateError FILE_MISSING
 */
export async function realFolder(directory: string): Promise<string> {
  const folder = await realpath(path.resolve(directory)).catch(() => undefined);
  if (folder !== undefined && (await stat(folder)).isDirectory()) return folder;
  throw new ModelgateError({
    code: 'FILE_MISSING',
    message: 'Input `working-directory` names no folder',
    place: { path: directory },
    hint: 'The path is relative to the folder that the command is run in.',
  });
}
