import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs git, apart from the configuration of whoever runs the tests. Answers standard output, trimmed at its end. */
export async function git(directory: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', ['-C', directory, ...args], {
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: '/nonexistent',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Mona',
      GIT_AUTHOR_EMAIL: 'mona@example.com',
      GIT_COMMITTER_NAME: 'Mona',
      GIT_COMMITTER_EMAIL: 'mona@example.com',
    },
  });
  return stdout.trimEnd();
}

/** Commit that a ref names; `undefined` where there is none. */
export async function commitOf(directory: string, ref: string): Promise<string | undefined> {
  const listed = await git(directory, ['for-each-ref', '--format=%(objectname)', ref]);
  return listed === '' ? undefined : listed.split('\n')[0];
}

/** Files below a folder at a commit, with their texts. */
export async function readFolder(
  directory: string,
  { commit, folder }: { readonly commit: string; readonly folder: string },
): Promise<Readonly<Record<string, string>>> {
  const names = await git(directory, ['ls-tree', '--name-only', commit, `${folder}/`]);
  const files: Record<string, string> = {};
  for (const name of names.split('\n').filter((each) => each !== '')) {
    files[name] = await git(directory, ['show', `${commit}:${name}`]);
  }
  return files;
}

/** Paths that differ between two commits; all paths where there is no first one. */
export async function changedPaths(
  directory: string,
  { from, to }: { readonly from: string | undefined; readonly to: string },
): Promise<readonly string[]> {
  const args =
    from === undefined
      ? ['ls-tree', '-r', '--name-only', to]
      : ['diff', '--name-only', '--no-renames', from, to];
  return (await git(directory, args)).split('\n').filter((each) => each !== '');
}
