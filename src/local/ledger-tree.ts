import { ModelgateError } from '../domain/errors.ts';
import type { Git } from './git.ts';

export interface TreeItem {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  /** From the root. */
  readonly path: string;
}

/**
 * What a commit has under these paths: a folder’s path with a slash at its end (empty: the root) stands for what lies in it,
 * any other for itself. A path that is not there gives nothing. @throws ModelgateError LEDGER_INVALID
 */
export async function listTree(git: Git, commit: string, paths: readonly string[]): Promise<TreeItem[]> {
  const wanted = paths.filter((path) => path !== '');
  const listed = await read(git, [
    'ls-tree',
    '-z',
    '--full-tree',
    commit,
    ...(wanted.length > 0 ? ['--', ...wanted] : []),
  ]);
  return listed
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', id = ''] = line.slice(0, tab).split(' ');
      return { mode, type, id, path: line.slice(tab + 1) };
    });
}

/** Bytes of blobs, in the order of their ids, by one process. @throws ModelgateError LEDGER_INVALID where one cannot be read */
export async function readBlobs(git: Git, ids: readonly string[]): Promise<Buffer[]> {
  if (ids.length === 0) return [];
  const answer = await read(git, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  let at = 0;
  return ids.map((id) => {
    // `<id> blob <size>`, the bytes, and a line end after them.
    const end = answer.indexOf('\n', at);
    const [, type, size] = answer.toString('utf8', at, end).split(' ');
    if (type !== 'blob') throw invalid(`object ${id} is missing, or is no file`);
    at = end + 1 + Number(size) + 1;
    return answer.subarray(end + 1, at - 1);
  });
}

export function invalid(why: string): ModelgateError {
  return new ModelgateError({
    code: 'LEDGER_INVALID',
    message: `The ledger’s branch cannot be read: ${why}`,
    hint: '`git fsck` names what is broken; the branch of another clone can take its place.',
  });
}

async function read(git: Git, args: readonly string[], input?: string): Promise<Buffer> {
  const { code, stdout, stderr } = await git.attempt(args, input === undefined ? {} : { input });
  if (code === 0) return stdout;
  throw invalid(`git ${args[0]} says: ${stderr.trim().slice(0, 500)}`);
}
