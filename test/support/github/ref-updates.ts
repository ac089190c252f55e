import { git, gitMaybe, GitFailure } from './git.ts';
import { refusedBy } from './rulesets.ts';
import type { Repository } from './state.ts';

/** Does one piece of work at a time for a repository: checks and the change that they are for stay together. */
export function exclusively<T>(repository: Repository, work: () => Promise<T>): Promise<T> {
  const next = repository.writing.then(work);
  repository.writing = next.then(
    () => undefined,
    () => undefined,
  );
  return next;
}

/** A change of a ref that is refused; `message` is GitHub's. */
export class RefRefusal extends Error {
  readonly kind: 'exists' | 'absent' | 'no-object' | 'not-fast-forward' | 'rules' | 'invalid';

  constructor(kind: RefRefusal['kind'], message: string) {
    super(message);
    this.name = 'RefRefusal';
    this.kind = kind;
  }
}

/** Id of the object that a full ref names, tags not peeled. */
export async function refTarget(repository: Repository, ref: string): Promise<string | undefined> {
  return gitMaybe(repository.gitDirectory, ['show-ref', '--verify', '-s', '--', ref]);
}

export async function objectType(repository: Repository, sha: string): Promise<string | undefined> {
  return gitMaybe(repository.gitDirectory, ['cat-file', '-t', sha]);
}

/** @throws RefRefusal */
export async function createRef(repository: Repository, ref: string, sha: string): Promise<void> {
  const type = await objectType(repository, sha);
  if (type === undefined) throw new RefRefusal('no-object', 'Object does not exist');
  if (ref.startsWith('refs/heads/') && type !== 'commit') {
    throw new RefRefusal('invalid', 'Reference cannot be created: a branch has to point to a commit');
  }
  if ((await refTarget(repository, ref)) !== undefined) {
    throw new RefRefusal('exists', 'Reference already exists');
  }
  refuse(refusedBy(repository, ref, 'creation'));
  await move(repository, { ref, to: sha, from: ZERO });
}

/** Forward only, unless forced. @throws RefRefusal */
export async function updateRef(
  repository: Repository,
  change: { readonly ref: string; readonly sha: string; readonly force: boolean },
): Promise<void> {
  const { ref, sha, force } = change;
  const from = await refTarget(repository, ref);
  if (from === undefined) throw new RefRefusal('absent', 'Reference does not exist');
  if ((await objectType(repository, sha)) === undefined) {
    throw new RefRefusal('no-object', 'Object does not exist');
  }
  const forward = await gitMaybe(repository.gitDirectory, ['merge-base', '--is-ancestor', from, sha]);
  if (forward === undefined && !force) {
    throw new RefRefusal('not-fast-forward', 'Update is not a fast forward');
  }
  refuse(refusedBy(repository, ref, 'update'));
  if (forward === undefined) refuse(refusedBy(repository, ref, 'non_fast_forward'));
  await move(repository, { ref, to: sha, from });
}

/** @throws RefRefusal */
export async function deleteRef(repository: Repository, ref: string): Promise<void> {
  const from = await refTarget(repository, ref);
  if (from === undefined) throw new RefRefusal('absent', 'Reference does not exist');
  if (ref === `refs/heads/${repository.defaultBranch}`) {
    throw new RefRefusal('invalid', 'Cannot delete the default branch');
  }
  refuse(refusedBy(repository, ref, 'deletion'));
  await git(repository.gitDirectory, ['update-ref', '-d', ref, from]);
}

const ZERO = '0'.repeat(40);

function refuse(words: string | undefined): void {
  if (words !== undefined) throw new RefRefusal('rules', `Repository rule violations found\n\n${words}\n\n`);
}

/** A push that came in between, or a name that lies across another one's folder, makes git refuse. */
async function move(
  repository: Repository,
  change: { readonly ref: string; readonly to: string; readonly from: string },
): Promise<void> {
  const { ref, to, from } = change;
  try {
    await git(repository.gitDirectory, ['update-ref', ref, to, from]);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (from !== ZERO) throw new RefRefusal('not-fast-forward', 'Update is not a fast forward');
    const taken = (await refTarget(repository, ref)) !== undefined;
    throw taken
      ? new RefRefusal('exists', 'Reference already exists')
      : new RefRefusal('invalid', 'Reference cannot be created');
  }
}
