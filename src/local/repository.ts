import { ModelgateError } from '../domain/errors.ts';
import type { Repository, TreeEntry } from '../ports/repository.ts';
import type { Git } from './git.ts';
import { resolveRef } from './ref.ts';

/** The repository's commits, from the clone on disk. */
export function localRepository(git: Git): Repository {
  const isCommit = (commit: string) => git.ask('cat-file', '-e', `${commit}^{commit}`);
  const commitOf = async (commit: string) => {
    if ((await isCommit(commit)) !== undefined) return commit;
    throw new ModelgateError({
      code: 'REF_UNKNOWN',
      message: `Commit ${commit} is not in this clone`,
      hint: 'Fetch it (a shallow clone lacks history): git fetch --unshallow',
    });
  };
  return {
    resolve: (ref) => resolveRef(git, ref),
    async parents(commit) {
      const line = (await git.run('rev-list', '--parents', '-n', '1', await commitOf(commit))).toString(
        'utf8',
      );
      return line.trim().split(' ').slice(1);
    },
    async file(commit, path) {
      const entry = (
        await git.run('ls-tree', '--full-tree', '-z', await commitOf(commit), '--', path)
      ).toString('utf8');
      const [, type, id] = /^\d+ (\w+) ([0-9a-f]+)\t/.exec(entry) ?? [];
      return type === 'blob' && id !== undefined ? git.run('cat-file', 'blob', id) : undefined;
    },
    async tree(commit) {
      const listing = (await git.run('ls-tree', '-r', '-z', '--full-tree', await commitOf(commit))).toString(
        'utf8',
      );
      return listing.split('\0').filter(Boolean).map(parseEntry);
    },
    async contains(commit, ancestor) {
      if ((await isCommit(ancestor)) === undefined) return false;
      return (await git.ask('merge-base', '--is-ancestor', ancestor, commit)) !== undefined;
    },
  };
}

function parseEntry(line: string): TreeEntry {
  const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) as unknown as [
    string,
    string,
    string,
    string,
  ];
  return { path, mode, id };
}
