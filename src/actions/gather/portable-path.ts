import path from 'node:path';

/** `file` as seen from `folder`, both absolute, as git and documents write it: with forward slashes on every system. */
export function portablePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
