import type { Release, ReleaseText } from '../ports/store.ts';
import { GitHubRefusal } from './refusal.ts';
import { reasonsOf, releaseRefusal } from './release-refusal.ts';
import type { Releases } from './releases.ts';

export type ReleaseChange = Partial<ReleaseText> & { readonly prerelease?: boolean };

/**
 * Changes a release. GitHub's documentation has the flags of an immutable release frozen, measurements have not: where it refuses
 * them, title and notes are changed without.
 */
export async function editRelease(
  release: Release,
  change: ReleaseChange,
  releases: Releases,
): Promise<'done' | 'refused'> {
  try {
    await send(release, change, releases);
    return 'done';
  } catch (error) {
    if (!isFrozen(release, error)) throw releaseRefusal(error, `the release ${release.tag} be changed`);
  }
  const { title, notes } = change;
  if (change.prerelease === undefined || (title === undefined && notes === undefined)) return 'refused';
  try {
    await send(
      release,
      { ...(title !== undefined && { title }), ...(notes !== undefined && { notes }) },
      releases,
    );
  } catch (error) {
    if (!isFrozen(release, error)) throw releaseRefusal(error, `the release ${release.tag} be changed`);
  }
  return 'refused';
}

async function send(
  release: Release,
  { title, notes, prerelease }: ReleaseChange,
  releases: Releases,
): Promise<void> {
  const { octokit, repo } = releases;
  await octokit.rest.repos.updateRelease({
    ...repo,
    release_id: release.id,
    ...(title !== undefined && { name: title }),
    ...(notes !== undefined && { body: notes }),
    // A full release takes the flag of the latest one from whoever has it, unless it is told not to.
    ...(prerelease !== undefined && { prerelease, make_latest: 'false' as const }),
  });
}

function isFrozen(release: Release, error: unknown): boolean {
  if (!(error instanceof GitHubRefusal)) return false;
  const isSaid = reasonsOf(error).some((reason) => /immutable/i.test(reason));
  return (error.answered === 422 && (isSaid || release.immutable)) || (error.answered === 403 && isSaid);
}
