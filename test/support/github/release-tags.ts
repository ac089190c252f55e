import { gitMaybe, gitText } from './git.ts';
import { resolveCommit } from './objects.ts';
import { createRef, RefRefusal } from './ref-updates.ts';
import type { Release } from './release-state.ts';
import { Refusal } from './route.ts';
import type { Repository, Token } from './state.ts';

/** Commit of a tag, peeled; `undefined` where there is no such tag. */
export async function tagCommit(repository: Repository, tag: string): Promise<string | undefined> {
  const listed = await gitText(repository.gitDirectory, [
    'for-each-ref',
    '--format=%(refname)%00%(objectname)%00%(*objectname)',
    `refs/tags/${tag}`,
  ]);
  for (const line of listed.split('\n')) {
    const [ref, object, peeled] = line.split('\0');
    if (ref === `refs/tags/${tag}`) return peeled === undefined || peeled === '' ? object : peeled;
  }
  return undefined;
}

export async function allTags(repository: Repository): Promise<ReadonlySet<string>> {
  const listed = await gitText(repository.gitDirectory, [
    'for-each-ref',
    '--format=%(refname:lstrip=2)',
    'refs/tags',
  ]);
  return new Set(listed.split('\n'));
}

/** Date of a commit, ISO 8601 in UTC. */
export async function commitDate(repository: Repository, commit: string): Promise<string> {
  const seconds = await gitText(repository.gitDirectory, ['log', '-1', '--format=%ct', commit]);
  return new Date(Number(seconds) * 1000).toISOString();
}

/** The commit that a release's tag is at, or would be made at. */
export async function releaseCommit(
  repository: Repository,
  release: Pick<Release, 'tagName' | 'targetCommitish'>,
): Promise<string | undefined> {
  return (
    (await tagCommit(repository, release.tagName)) ??
    (await resolveCommit(repository, release.targetCommitish))
  );
}

/** Whether a tag may be called that, by git's rules. */
export async function tagNameFits(repository: Repository, tag: string): Promise<boolean> {
  return (
    !tag.startsWith('-') &&
    (await gitMaybe(repository.gitDirectory, ['check-ref-format', `refs/tags/${tag}`])) !== undefined
  );
}

/**
 * GitHub answers 404 when a workflow's token would put a tag on a commit whose workflow files are not those of the default
 * branch: it cannot be given the right to add or change workflows. @throws Refusal
 */
export async function requireKnownWorkflows(
  repository: Repository,
  options: {
    readonly token: Token | undefined;
    readonly commit: string;
    readonly status: 403 | 404;
    /** A ref whose workflow files are known too: the one that moves. */
    readonly beside?: string;
  },
): Promise<void> {
  const { token, commit, status, beside } = options;
  if (token?.kind !== 'actions') return;
  const there = await workflowFiles(repository, commit);
  if (there.length === 0) return;
  const base = await workflowFiles(repository, `refs/heads/${repository.defaultBranch}`);
  const known = new Set([...base, ...(beside === undefined ? [] : await workflowFiles(repository, beside))]);
  if (there.every((file) => known.has(file))) return;
  throw new Refusal(status, status === 404 ? 'Not Found' : 'Resource not accessible by integration');
}

/** Makes the lightweight tag of a release that is being published. @throws Refusal in GitHub's words */
export async function makeTag(repository: Repository, release: Pick<Release, 'tagName' | 'targetCommitish'>) {
  const commit = await resolveCommit(repository, release.targetCommitish);
  if (commit === undefined) throw invalidRelease([{ code: 'invalid', field: 'target_commitish' }]);
  try {
    await createRef(repository, `refs/tags/${release.tagName}`, commit);
  } catch (error) {
    if (!(error instanceof RefRefusal)) throw error;
    throw invalidRelease([
      { code: 'custom', field: 'pre_receive', message: `pre_receive ${error.message}` },
      { code: 'custom', message: 'Published releases must have a valid tag' },
    ]);
  }
}

/** 422 as validation of a release words it. */
export function invalidRelease(
  errors: readonly { readonly code: string; readonly field?: string; readonly message?: string }[],
): Refusal {
  return new Refusal(422, 'Validation Failed', {
    errors: errors.map((error) => ({ resource: 'Release', ...error })),
  });
}

async function workflowFiles(repository: Repository, commit: string): Promise<readonly string[]> {
  const args = ['ls-tree', '-r', '-z', commit, '--', '.github/workflows/'];
  const listed = await gitMaybe(repository.gitDirectory, args);
  return (listed ?? '').split('\0').filter((line) => line !== '');
}
