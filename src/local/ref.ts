import type { Git } from './git.ts';

/**
 * The commit that a branch, tag or commit id names, in this order; a branch that the clone has not checked out yet is the
 * remote's. `undefined` only if there is none.
 */
export async function resolveRef(git: Git, ref: string): Promise<string | undefined> {
  for (const name of [`refs/heads/${ref}`, ref, `refs/remotes/origin/${ref}`]) {
    const commit = await git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    if (commit !== undefined) return commit;
  }
  return undefined;
}
