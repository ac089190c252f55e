import { git, gitMaybe, gitText } from './git.ts';
import type { Repository, World } from './state.ts';
import { findRepository } from './state.ts';

/** A commit as git stores it; dates are ISO 8601. */
export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly path: string;
  readonly previous: string | undefined;
  /** Blob; of the removed file where it was removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

const FULL_SHA = /^[0-9a-f]{40}$/;
const FORMAT = '%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B%x00%x01';

/**
 * The commit that a branch, tag, full ref, commit id or abbreviated id names. A branch wins over a tag, as on GitHub;
 * git's revision syntax (`main~1`) is not understood.
 */
export async function resolveCommit(repository: Repository, name: string): Promise<string | undefined> {
  if (FULL_SHA.test(name))
    return gitMaybe(repository.gitDirectory, ['rev-parse', '-q', '--verify', `${name}^{commit}`]);
  if (name === '' || /[~^:?*[\\\s]|@\{|\.\./.test(name) || name.startsWith('-')) return undefined;
  const wanted = name === 'HEAD' ? repository.defaultBranch : name;
  const candidates = [`refs/heads/${wanted}`, `refs/tags/${wanted}`, `refs/${wanted}`, wanted];
  const listed = await gitText(repository.gitDirectory, [
    'for-each-ref',
    '--format=%(refname)%00%(objectname)%00%(*objectname)',
    ...candidates.filter((candidate) => candidate.startsWith('refs/')),
  ]);
  const found = new Map(listed.split('\n').map((line) => [line.split('\0')[0] ?? '', line.split('\0')]));
  for (const candidate of candidates) {
    const [, object, peeled] = found.get(candidate) ?? [];
    if (object !== undefined) return peeled !== undefined && peeled !== '' ? peeled : object;
  }
  if (!/^[0-9a-f]{4,39}$/.test(name)) return undefined;
  return gitMaybe(repository.gitDirectory, ['rev-parse', '-q', '--verify', `${name}^{commit}`]);
}

/** @param range revisions and options of `git log` */
export async function readCommits(
  repository: Repository,
  range: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommitObject[]> {
  const text = (
    await git(repository.gitDirectory, ['log', `--format=${FORMAT}`, ...range], { env })
  ).toString('utf8');
  return text
    .split('\0\x01\n')
    .filter((part) => part !== '')
    .map((part) => {
      const [
        sha = '',
        tree = '',
        parents = '',
        an = '',
        ae = '',
        ad = '',
        cn = '',
        ce = '',
        cd = '',
        message = '',
      ] = part.split('\0');
      return {
        sha,
        tree,
        parents: parents === '' ? [] : parents.split(' '),
        author: { name: an, email: ae, date: utc(ad) },
        committer: { name: cn, email: ce, date: utc(cd) },
        message: message.replace(/\n+$/, ''),
      };
    });
}

/** `undefined` where the object is not there or is no commit. */
export async function readCommit(repository: Repository, sha: string): Promise<CommitObject | undefined> {
  if (!FULL_SHA.test(sha)) return undefined;
  const type = await gitMaybe(repository.gitDirectory, ['cat-file', '-t', sha]);
  return type === 'commit' ? (await readCommits(repository, ['-1', sha]))[0] : undefined;
}

/** Files that differ between two commits or trees, renames found, in git's order. */
export async function changedFiles(
  repository: Repository,
  between: { readonly from: string; readonly to: string; readonly env?: Readonly<Record<string, string>> },
): Promise<ChangedFile[]> {
  const { from, to, env = {} } = between;
  const args = ['diff-tree', '-r', '-M', '-z', '--no-commit-id'];
  const raw = (
    await git(repository.gitDirectory, [...args, '--raw', '--no-abbrev', from, to], { env })
  ).toString('utf8');
  const counted = (await git(repository.gitDirectory, [...args, '--numstat', from, to], { env })).toString(
    'utf8',
  );
  const counts = readCounts(counted.split('\0'));
  const fields = raw.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at < fields.length - 1;) {
    const [, , before = '', after = '', letter = ''] = (fields[at] ?? '').split(' ');
    const two = letter.startsWith('R') || letter.startsWith('C');
    const path = fields[at + (two ? 2 : 1)] ?? '';
    const { additions, deletions } = counts[files.length] ?? { additions: 0, deletions: 0 };
    files.push({
      status: STATUS[letter.slice(0, 1)] ?? 'changed',
      path,
      previous: two ? fields[at + 1] : undefined,
      sha: letter === 'D' ? before : after,
      additions,
      deletions,
    });
    at += two ? 3 : 2;
  }
  return files;
}

/** Environment in which git also sees the objects of the forks and the parent of a repository, as GitHub's network does. */
export function networkEnvironment(world: World, repository: Repository): Record<string, string> {
  const root = repository.forkOf ?? repository.fullName;
  const parent = findRepository(world, root);
  const members = [...world.repositories.values()].filter((other) => other.forkOf === root);
  const others = [...(parent === undefined ? [] : [parent]), ...members].filter(
    (other) => other !== repository,
  );
  return {
    GIT_ALTERNATE_OBJECT_DIRECTORIES: others.map((other) => `${other.gitDirectory}/objects`).join(':'),
  };
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

function readCounts(fields: readonly string[]): { readonly additions: number; readonly deletions: number }[] {
  const counts: { additions: number; deletions: number }[] = [];
  for (let at = 0; at < fields.length - 1;) {
    const [added = '0', deleted = '0', path = ''] = (fields[at] ?? '').split('\t');
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 });
    // A rename has an empty path here and both names in the two fields that follow.
    at += path === '' ? 3 : 1;
  }
  return counts;
}

function utc(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}
