import path from 'node:path';
import { unifiedDiff } from '../../domain/init/diff.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import { readText } from './repository-files.ts';

/** A file as it is to be; its path is relative to the repository's root. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** `new`: to be written; `there`: just so already; `kept`: there with another content, and left alone. */
export interface ComparedFile extends PlannedFile {
  readonly state: 'new' | 'there' | 'kept';
  readonly diff: readonly string[];
}

/** @throws ModelgateError FILE_UNREADABLE where a link, or something that is no file, lies in the way of any of them */
export async function compareFiles(
  host: Host,
  planned: readonly PlannedFile[],
): Promise<readonly ComparedFile[]> {
  const compared: ComparedFile[] = [];
  for (const file of planned) {
    await refuseObstacles(host, file.path);
    const kind = await host.files.kind(at(host, file.path));
    const present = kind === undefined ? undefined : await presentText(host, file.path);
    const state = present === undefined ? 'new' : present === file.text ? 'there' : 'kept';
    compared.push({ ...file, state, diff: unifiedDiff(file.path, present, file.text) });
  }
  return compared;
}

/**
 * Writes what is new, all of it or nothing: never over a file, also not over one that somebody made a moment ago.
 * @throws ModelgateError FILE_UNREADABLE
 */
export async function writeFiles(host: Host, files: readonly ComparedFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const file of files.filter(({ state }) => state === 'new')) {
      if (!(await host.files.create(at(host, file.path), file.text)))
        throw inTheWay(file.path, 'a file was made there in the meantime');
      written.push(file.path);
    }
  } catch (error) {
    for (const file of written) await host.files.remove(at(host, file));
    throw error;
  }
}

async function refuseObstacles(host: Host, file: string): Promise<void> {
  const names = file.split('/');
  for (const [i] of names.slice(0, -1).entries()) {
    const folder = names.slice(0, i + 1).join('/');
    const kind = await host.files.kind(at(host, folder));
    if (kind !== undefined && kind !== 'folder')
      throw inTheWay(folder, `it is a ${wordOf(kind)}, and a folder is needed`);
  }
  const kind = await host.files.kind(at(host, file));
  if (kind !== undefined && kind !== 'file') throw inTheWay(file, `it is a ${wordOf(kind)}`);
}

async function presentText(host: Host, file: string): Promise<string> {
  const text = await readText(host, file);
  if (text !== undefined) return text;
  throw inTheWay(file, 'it is no text, or too large to be compared');
}

function wordOf(kind: 'file' | 'folder' | 'link' | 'other'): string {
  return kind === 'other' ? 'pipe or a device' : kind;
}

function inTheWay(file: string, why: string): ModelgateError {
  return new ModelgateError({
    code: 'FILE_UNREADABLE',
    message: `Nothing is written: ${why}`,
    place: { path: file },
    hint: 'Move it away, and run `modelgate init` again.',
  });
}

function at({ context }: Host, file: string): string {
  return path.join(context.workspace, file);
}
