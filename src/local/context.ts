import { userInfo } from 'node:os';
import path from 'node:path';
import { ModelgateError } from '../domain/errors.ts';
import type { Context } from '../ports/context.ts';
import type { Git } from './git.ts';
import { repositoryOfOrigin } from './origin.ts';
import { resolveRef as resolve } from './ref.ts';

/**
 * What a shell's folder stands for: on a branch, a pull request of it into the default branch; on the default branch, a
 * push of its last commit, or of the changes that are not committed yet.
 */
export async function localContext(
  git: Git,
  { directory, base }: { directory: string; base?: string },
): Promise<Context> {
  const [workspace, head] = await Promise.all([
    git.ask('rev-parse', '--show-toplevel'),
    git.ask('rev-parse', '--verify', '--quiet', 'HEAD'),
  ]);
  if (workspace === undefined || head === undefined) {
    throw new ModelgateError({
      code: 'NOT_A_REPOSITORY',
      message:
        workspace === undefined ? 'This folder is in no git repository' : 'This repository has no commit yet',
      place: { path: directory },
      hint: 'Run it inside a clone, or run `git init` and commit once.',
    });
  }
  const [{ defaultBranch, tip }, snapshot = '', ref = 'HEAD', actor, origin] = await Promise.all([
    defaultBranchOf(git),
    // A commit object of the tracked changes that no branch holds: the working tree can be read like any commit.
    git.ask('stash', 'create'),
    git.ask('symbolic-ref', '--quiet', 'HEAD'),
    git.ask('config', '--get', 'user.name'),
    repositoryOfOrigin(git),
  ]);
  const dirty = snapshot !== '';
  // It also fails where a file was only written anew with the same content: that is no change.
  if (!dirty && (await git.ask('diff', '--quiet', 'HEAD')) === undefined) throw unreadableChanges(workspace);
  const fork = tip ?? head;
  // Without a common commit (other roots, or a shallow clone) it is held against the default branch as it stands.
  const mergeBase = head === fork ? head : ((await git.ask('merge-base', head, fork)) ?? fork);
  const onBranch = mergeBase !== head;
  const held = base === undefined ? undefined : await resolve(git, base);
  if (base !== undefined && held === undefined) {
    throw new ModelgateError({
      code: 'REF_UNKNOWN',
      message: `There is no commit \`${base}\` in this clone`,
    });
  }
  // What is tried on a branch that has no commit yet is no state of the default branch.
  const onDefault = ref === `refs/heads/${defaultBranch}` && held === undefined;
  return {
    host: 'local',
    workspace,
    event: onDefault ? 'push' : 'pull_request',
    repository: { owner: 'local', name: path.basename(workspace), id: 0 },
    defaultBranch,
    commit: dirty ? snapshot : head,
    dirty,
    ref,
    baseBranch: defaultBranch,
    base: held ?? (onBranch ? mergeBase : dirty || !onDefault ? head : await parentOf(git, head)),
    actor: actor || userOfSystem(),
    ...(origin !== undefined && { origin }),
    serverUrl: '',
  };
}

function parentOf(git: Git, commit: string): Promise<string | undefined> {
  return git.ask('rev-parse', '--verify', '--quiet', `${commit}^`);
}

/** With its last commit, where it has one here. */
async function defaultBranchOf(git: Git): Promise<{ defaultBranch: string; tip: string | undefined }> {
  const remote = await git.ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  const known = remote?.replace(/^origin\//, '');
  for (const name of known ? [known] : ['main', 'master']) {
    const tip = await resolve(git, name);
    if (known || tip !== undefined) return { defaultBranch: name, tip };
  }
  const defaultBranch = (await git.ask('branch', '--show-current')) || 'main';
  return { defaultBranch, tip: await resolve(git, defaultBranch) };
}

/** Empty where the system does not know its user, as in some containers. */
function userOfSystem(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** A change that is not seen would count as none. */
function unreadableChanges(workspace: string): ModelgateError {
  const message = 'git cannot take a snapshot of the changes that are not committed';
  const hint =
    'End the merge or rebase that is under way, add files without `--intent-to-add`, or commit, and run it again.';
  return new ModelgateError({ code: 'FILE_UNREADABLE', message, place: { path: workspace }, hint });
}
