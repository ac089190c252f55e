import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { git, gitText } from './git.ts';
import type { Person } from './objects.ts';
import type { Repository } from './state.ts';

/** What becomes of one path; `sha` is null where it goes. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

export async function writeBlob(repository: Repository, bytes: Uint8Array): Promise<string> {
  return gitText(repository.gitDirectory, ['hash-object', '-w', '--stdin'], { input: bytes });
}

/** A tree with changes laid over another one, or over nothing. @throws GitFailure on a path that git does not take */
export async function writeTree(
  repository: Repository,
  change: { readonly base: string | undefined; readonly changes: readonly TreeChange[] },
): Promise<string> {
  const { gitDirectory } = repository;
  const index = join(gitDirectory, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    if (change.base !== undefined) await git(gitDirectory, ['read-tree', change.base], { env });
    const lines: string[] = [];
    for (const { path, mode, sha } of change.changes) {
      if (sha === null) lines.push(`0 ${ZERO}\t${path}\0`);
      else if (mode !== '040000') lines.push(`${mode} ${sha}\t${path}\0`);
      else lines.push(...(await folderLines(repository, { ...change, path, sha })));
    }
    await git(gitDirectory, ['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    return await gitText(gitDirectory, ['write-tree'], { env });
  } finally {
    await rm(index, { force: true });
  }
}

/** An object of a commit, on no branch yet. */
export async function writeCommit(
  repository: Repository,
  commit: {
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly author: Person;
    readonly committer: Person;
  },
): Promise<string> {
  const { tree, parents, message, author, committer } = commit;
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
  return gitText(repository.gitDirectory, args, {
    input: message,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: committer.date,
    },
  });
}

/** Puts a tree in the place of a folder: in a bare repository git itself takes files alone. */
async function folderLines(
  { gitDirectory }: Repository,
  folder: { readonly base: string | undefined; readonly path: string; readonly sha: string },
): Promise<string[]> {
  const { base, path, sha } = folder;
  const old =
    base === undefined
      ? ''
      : await gitText(gitDirectory, ['ls-tree', '-r', '-z', '--name-only', base, '--', `${path}/`]);
  const fresh = await gitText(gitDirectory, ['ls-tree', '-r', '-z', sha]);
  const parts = (listed: string) => listed.split('\0').filter((part) => part !== '');
  return [
    ...parts(old).map((name) => `0 ${ZERO}\t${name}\0`),
    ...parts(fresh).map((line) => `${line.replace('\t', `\t${path}/`)}\0`),
  ];
}

const ZERO = '0'.repeat(40);
