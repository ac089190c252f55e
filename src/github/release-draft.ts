import { setTimeout as sleep } from 'node:timers/promises';
import type { Release, ReleaseText } from '../ports/store.ts';
import { absentIf404, GitHubRefusal } from './refusal.ts';
import type { Releases } from './releases.ts';
import { releaseRefusal } from './release-refusal.ts';
import { sameText } from './same-text.ts';

export type Wanted = ReleaseText & { readonly tag: string; readonly commit: string };

/**
 * The one draft of a tag. GitHub lets several have the same tag and finds none by it, so they are looked for in the list: the
 * oldest counts, and the others are deleted.
 */
export async function draftOf(
  wanted: Wanted,
  known: readonly Release[],
  releases: Releases,
): Promise<Release> {
  const ofTag = known.filter(({ tag }) => tag === wanted.tag);
  const published = ofTag.find(({ draft }) => !draft);
  if (published) return published;
  const draft = await theOldest(ofTag, releases);
  return draft ? brought(draft, { wanted, releases }) : created(wanted, releases);
}

/** Deletes what is still a draft. A release that somebody has published in between is left. */
export async function deleteDraft(
  { id }: Release,
  { octokit, repo, get }: Releases,
): Promise<Release | undefined> {
  const there = await get(id);
  if (there?.draft) await absentIf404(octokit.rest.repos.deleteRelease({ ...repo, release_id: id }));
  return there;
}

async function created(wanted: Wanted, releases: Releases): Promise<Release> {
  const { waits } = releases;
  let isDoubtful = false;
  for (let attempt = 0; ; attempt++) {
    try {
      const made = await create(wanted, releases);
      // An answer was lost before: what it was to may have come to be after all.
      return isDoubtful ? ((await foundDraft(wanted, releases)) ?? made) : made;
    } catch (error) {
      if (!(error instanceof GitHubRefusal) || !error.isAmbiguous)
        throw releaseRefusal(error, `the release ${wanted.tag} be made`);
      isDoubtful = true;
      await sleep(waits.settle);
      const found = await foundDraft(wanted, releases);
      if (found) return found;
      const pause = waits.pauses[attempt];
      if (pause === undefined) throw error;
      await sleep(pause);
    }
  }
}

async function create(wanted: Wanted, { octokit, repo, keep }: Releases): Promise<Release> {
  const { data } = await octokit.rest.repos.createRelease({ ...repo, ...asDraft(wanted) });
  return keep(data);
}

async function foundDraft(wanted: Wanted, releases: Releases): Promise<Release | undefined> {
  // All pages: the list is ordered by the dates of commits.
  const ofTag = (await releases.all()).filter(({ tag }) => tag === wanted.tag);
  const draft = await theOldest(ofTag, releases);
  return draft && brought(draft, { wanted, releases });
}

async function theOldest(ofTag: readonly Release[], releases: Releases): Promise<Release | undefined> {
  const [oldest, ...others] = ofTag.filter(({ draft }) => draft).sort((a, b) => a.id - b.id);
  for (const other of others) await deleteDraft(other, releases);
  return oldest;
}

/** The draft with what is wanted of it. */
async function brought(
  draft: Release,
  { wanted, releases }: { readonly wanted: Wanted; readonly releases: Releases },
): Promise<Release> {
  const { tag, commit, title, notes } = wanted;
  const isSame = draft.commit === commit && draft.title === title && sameText(draft.notes, notes);
  if (isSame && !draft.prerelease) return draft;
  const { octokit, repo, keep } = releases;
  try {
    const { data } = await octokit.rest.repos.updateRelease({
      ...repo,
      release_id: draft.id,
      ...asDraft(wanted),
    });
    return keep(data);
  } catch (error) {
    throw releaseRefusal(error, `the draft of ${tag} be changed`);
  }
}

/** `make_latest` is always said: left out, GitHub takes it for `true`. */
function asDraft({ tag, commit, title, notes }: Wanted) {
  return {
    tag_name: tag,
    target_commitish: commit,
    name: title,
    body: notes,
    draft: true,
    prerelease: false,
    make_latest: 'false',
  } as const;
}
