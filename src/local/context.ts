import path from 'node:path';
import { ModelgateError } from '../domain/errors.ts';
import type { Context } from '../ports/context.ts';
import type { Git } from './git.ts';

/**
 * What a shell's folder stands for: on a branch, a pull request of it into the default branch; on the default branch, a
 * push of its last commit, or of the changes that are not committed yet.
 */
export async function localContext(
  git: Git,
  { directory, base }: { directory: string; base?: string },
): Promise<Context> {
  const workspace = await git.ask('rev-parse', '--show-toplevel');
  const head =
    workspace === undefined ? undefined : await git.ask('rev-parse', '--verify', '--quiet', 'HEAD');
  if (workspace === undefined || head === undefined) {
    throw new ModelgateError({
      code: 'NOT_A_REPOSITORY',
      message:
        workspace === undefined ? 'This folder is in no git repository' : 'This repository has no commit yet',
      place: { path: directory },
      hint: 'Run it inside a clone, or run `git init` and commit once.',
    });
  }
  const defaultBranch = await defaultBranchOf(git);
  // A commit object of the tracked changes that no branch holds: the working tree can be read like any commit.
  const snapshot = await git.ask('stash', 'create');
  const dirty = snapshot !== undefined && snapshot !== '';
  const fork = (await resolve(git, defaultBranch)) ?? head;
  const mergeBase = (await git.ask('merge-base', head, fork)) ?? head;
  const onBranch = mergeBase !== head;
  const held = base === undefined ? undefined : await resolve(git, base);
  if (base !== undefined && held === undefined) {
    throw new ModelgateError({
      code: 'REF_UNKNOWN',
      message: `There is no commit \`${base}\` in this clone`,
    });
  }
  return {
    host: 'local',
    workspace,
    event: onBranch || held !== undefined ? 'pull_request' : 'push',
    repository: { owner: 'local', name: path.basename(workspace), id: 0 },
    defaultBranch,
    commit: dirty ? snapshot : head,
    dirty,
    ref: (await git.ask('symbolic-ref', '--quiet', 'HEAD')) ?? 'HEAD',
    baseBranch: defaultBranch,
    base: held ?? (onBranch ? mergeBase : dirty ? head : await resolve(git, `${head}^`)),
    actor: '',
    serverUrl: '',
  };
}

async function defaultBranchOf(git: Git): Promise<string> {
  const remote = await git.ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  if (remote) return remote.replace(/^origin\//, '');
  for (const name of ['main', 'master']) if (await resolve(git, name)) return name;
  return (await git.ask('branch', '--show-current')) || 'main';
}

async function resolve(git: Git, ref: string): Promise<string | undefined> {
  const local = await git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  return (
    local ??
    git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `refs/remotes/origin/${ref}^{commit}`)
  );
}
