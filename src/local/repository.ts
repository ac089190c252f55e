import { posix } from 'node:path';
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
  const list = async (commit: string, ...args: readonly string[]): Promise<TreeEntry[]> => {
    const { code, stdout, stderr } = await git.attempt(['ls-tree', '--full-tree', '-z', ...args]);
    // Why it failed is asked only then: starting git takes its time.
    if (code !== 0) await commitOf(commit);
    if (code !== 0) throw unlisted(commit, stderr);
    return stdout.toString('utf8').split('\0').slice(0, -1).map(parseEntry);
  };
  const entryAt = async (commit: string, path: string): Promise<TreeEntry | undefined> => {
    const [entry] = await list(commit, commit, '--', path);
    return entry?.path === path ? entry : undefined;
  };
  const fileAt: Repository['file'] = async (commit, path) => {
    // Both at once: starting git takes longer than what it does.
    const [entry, content] = await Promise.all([
      entryAt(commit, path),
      git.attempt(['cat-file', 'blob', `${commit}:${path}`]),
    ]);
    if (!entry || isFolder(entry) || entry.mode === '160000') return undefined;
    const bytes = content.code === 0 ? content.stdout : await git.run('cat-file', 'blob', entry.id);
    if (entry.mode !== '120000') return bytes;
    // As GitHub answers: a link to a file of the commit is that file.
    const target = posix.join(posix.dirname(path), bytes.toString('utf8'));
    const leadsOut = bytes.toString('utf8').startsWith('/') || target.startsWith('..');
    const linked = leadsOut ? undefined : await entryAt(commit, target);
    if (linked?.mode.startsWith('100')) return git.run('cat-file', 'blob', linked.id);
    throw new ModelgateError({
      code: 'FILE_UNREADABLE',
      message: 'It is a link that leads to no file of the same commit',
      place: { path },
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
    file: fileAt,
    async fileOfBranch(branch, path) {
      const commit = await resolveRef(git, branch);
      return commit === undefined ? undefined : { commit, bytes: await fileAt(commit, path) };
    },
    tree: (commit) => list(commit, '-r', commit),
    async contains(commit, ancestor) {
      if ((await isCommit(ancestor)) === undefined) return false;
      return (await git.ask('merge-base', '--is-ancestor', ancestor, commit)) !== undefined;
    },
    mergeBase: (a, b) => git.ask('merge-base', a, b),
    isPrivate: () => Promise.resolve(true),
  };
}

function unlisted(commit: string, said: string): ModelgateError {
  const message = `The files of commit ${commit} cannot be listed: ${said.trim().slice(0, 300)}`;
  return new ModelgateError({ code: 'NOT_A_REPOSITORY', message });
}

function isFolder({ mode }: TreeEntry): boolean {
  return mode === '040000';
}

/** `100644 blob 8baef1b…<tab>models/fraud/train.py` */
export function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const id = line.slice(line.lastIndexOf(' ', tab) + 1, tab);
  return { path: line.slice(tab + 1), mode: line.slice(0, line.indexOf(' ')), id };
}
