import { unlink } from 'node:fs/promises';
import { pushes } from './identity.ts';
import { writePushRules } from './push-rules.ts';
import { exclusively } from './ref-updates.ts';
import { announceRelease, changeTypes, creationTypes } from './release-events.ts';
import type { Release } from './release-state.ts';
import {
  allTags,
  commitDate,
  invalidRelease,
  makeTag,
  releaseCommit,
  requireKnownWorkflows,
  tagCommit,
  tagNameFits,
} from './release-tags.ts';
import { resolveCommit } from './objects.ts';
import { knownUser, type Repository, type Token, type World } from './state.ts';

export const MAX_BODY = 125_000;

export interface ReleasePlace {
  readonly world: World;
  readonly repository: Repository;
  readonly token: Token | undefined;
}

/** Fields of a create or an update, as GitHub's description names them. */
export interface ReleaseFields {
  readonly tag_name?: string;
  readonly target_commitish?: string;
  readonly name?: string | null;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: 'true' | 'false' | 'legacy';
}

/**
 * The releases that the token sees, in the order of GitHub's list: by the date of the commit, newest first. A published
 * one whose tag is gone has become a draft.
 */
export async function visibleReleases({ repository, token }: ReleasePlace): Promise<Release[]> {
  const { releases } = repository.shelf;
  if ([...releases.values()].some((release) => !release.draft)) {
    const tags = await allTags(repository);
    for (const release of releases.values()) {
      if (release.draft || tags.has(release.tagName)) continue;
      release.draft = true;
      release.publishedAt = null;
    }
  }
  const drafts = pushes(token, repository);
  return [...releases.values()]
    .filter((release) => drafts || !release.draft)
    .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1));
}

/** The latest release: the one that was named so, else the full one with the newest commit. */
export function latestOf(repository: Repository, visible: readonly Release[]): Release | undefined {
  const full = visible.filter((release) => !release.draft && !release.prerelease);
  return (
    full.find((release) => release.id === repository.shelf.latest) ??
    full.find((release) => release.mayBeLatest)
  );
}

/** @throws Refusal */
export function createRelease(place: ReleasePlace, fields: ReleaseFields): Promise<Release> {
  const { world, repository, token } = place;
  return exclusively(repository, async () => {
    const at = world.now().toISOString();
    const release: Release = {
      id: world.nextId('release'),
      tagName: fields.tag_name ?? '',
      targetCommitish: fields.target_commitish ?? repository.defaultBranch,
      name: fields.name ?? null,
      body: fields.body ?? null,
      draft: true,
      prerelease: fields.prerelease ?? false,
      immutable: false,
      mayBeLatest: true,
      author: knownUser(world, token?.login ?? repository.owner).login,
      createdAt: at,
      publishedAt: null,
      updatedAt: at,
      assets: [],
    };
    await requireValid(place, release, fields);
    if (fields.draft === true) release.createdAt = await dateOf(repository, release, at);
    else await publish(place, release, fields);
    repository.shelf.releases.set(release.id, release);
    if (!release.draft) announceRelease(place, release, creationTypes(release));
    return release;
  });
}

/** @throws Refusal */
export function updateRelease(place: ReleasePlace, release: Release, fields: ReleaseFields): Promise<void> {
  const { world, repository } = place;
  return exclusively(repository, async () => {
    const next: Release = {
      ...release,
      ...(fields.tag_name === undefined ? {} : { tagName: fields.tag_name }),
      ...(fields.target_commitish === undefined ? {} : { targetCommitish: fields.target_commitish }),
      ...(fields.name === undefined ? {} : { name: fields.name }),
      ...(fields.body === undefined ? {} : { body: fields.body }),
      ...(fields.prerelease === undefined ? {} : { prerelease: fields.prerelease }),
    };
    await requireValid(place, next, fields);
    requireEditable(repository, release, next, fields);
    const before = { ...release };
    const publishing = release.draft && fields.draft === false;
    if (publishing) await publish(place, next, fields);
    else if (fields.draft === true) Object.assign(next, { draft: true, publishedAt: null });
    if (!publishing) markLatest(repository, next, fields.make_latest);
    next.createdAt = await dateOf(repository, next, release.createdAt);
    Object.assign(release, next, { updatedAt: world.now().toISOString() });
    if (before.immutable !== release.immutable || before.draft !== release.draft) {
      await writePushRulesOf(repository, release);
    }
    announceRelease(place, release, changeTypes(before, release));
  });
}

/** The tag stays; that of an immutable release can never be used again. */
export function deleteRelease(place: ReleasePlace, release: Release): Promise<void> {
  const { repository } = place;
  return exclusively(repository, async () => {
    const { shelf } = repository;
    shelf.releases.delete(release.id);
    if (shelf.latest === release.id) shelf.latest = undefined;
    for (const { file } of release.assets) if (file !== undefined) await unlink(file);
    if (release.immutable) {
      shelf.burnedTags.add(release.tagName);
      await writePushRules(repository);
    }
    if (!release.draft) announceRelease(place, release, ['deleted']);
  });
}

/** What must hold before anything is changed. */
async function requireValid(place: ReleasePlace, release: Release, fields: ReleaseFields): Promise<void> {
  const { repository, token } = place;
  const { tagName, targetCommitish } = release;
  if ((release.body ?? '').length > MAX_BODY) {
    throw invalidRelease([
      { code: 'custom', field: 'body', message: `body is too long (maximum is ${MAX_BODY} characters)` },
    ]);
  }
  if (!(await tagNameFits(repository, tagName))) {
    throw invalidRelease([{ code: 'custom', field: 'tag_name', message: 'tag_name is not well-formed' }]);
  }
  if (fields.tag_name !== undefined && repository.shelf.burnedTags.has(tagName)) {
    throw usedByImmutable();
  }
  const draft = fields.draft ?? (fields.tag_name === undefined ? release.draft : false);
  if (fields.make_latest === 'true' && (release.prerelease || draft)) {
    throw invalidRelease([{ code: 'custom', message: 'Latest release cannot be draft or prerelease.' }]);
  }
  if ((await tagCommit(repository, tagName)) !== undefined) return;
  const commit = await resolveCommit(repository, targetCommitish);
  if (commit === undefined) throw invalidRelease([{ code: 'invalid', field: 'target_commitish' }]);
  await requireKnownWorkflows(repository, { token, commit, status: 404 });
}

function requireEditable(
  repository: Repository,
  release: Release,
  next: Release,
  fields: ReleaseFields,
): void {
  if (!release.immutable || release.draft) return;
  const flags =
    next.prerelease !== release.prerelease || fields.draft === true || fields.make_latest !== undefined;
  const tag = next.tagName !== release.tagName;
  if (!tag && !(flags && repository.shelf.settings.immutableFlags === 'frozen')) return;
  const field = tag ? 'tag_name' : 'prerelease';
  const message = `${field} cannot be changed on an immutable release`;
  throw invalidRelease([{ code: 'custom', field, message }]);
}

/** Makes a draft visible: its tag, its stamp, its place as the latest. `make_latest` that is left out means `"true"`. */
async function publish(place: ReleasePlace, release: Release, fields: ReleaseFields): Promise<void> {
  const { world, repository } = place;
  const { shelf } = repository;
  const twin = [...shelf.releases.values()].find(
    (other) => other.id !== release.id && !other.draft && other.tagName === release.tagName,
  );
  if (twin !== undefined) throw invalidRelease([{ code: 'already_exists', field: 'tag_name' }]);
  if (shelf.burnedTags.has(release.tagName)) throw usedByImmutable();
  if ((await tagCommit(repository, release.tagName)) === undefined) await makeTag(repository, release);
  release.draft = false;
  release.publishedAt = world.now().toISOString();
  release.createdAt = await dateOf(repository, release, release.createdAt);
  release.immutable = shelf.settings.immutable;
  markLatest(repository, release, fields.make_latest ?? 'true');
  if (release.immutable) await writePushRulesOf(repository, release);
}

function markLatest(repository: Repository, release: Release, wanted: ReleaseFields['make_latest']): void {
  const { shelf } = repository;
  if (wanted !== undefined) release.mayBeLatest = wanted !== 'false';
  if (wanted === 'true' && !release.prerelease && !release.draft) shelf.latest = release.id;
  else if (shelf.latest === release.id && wanted !== undefined) shelf.latest = undefined;
}

/** The rules as they are with this release as it is now, which may not be on the shelf yet. */
async function writePushRulesOf(repository: Repository, release: Release): Promise<void> {
  const { releases } = repository.shelf;
  await writePushRules({
    ...repository,
    shelf: { ...repository.shelf, releases: new Map([...releases, [release.id, release]]) },
  });
}

async function dateOf(repository: Repository, release: Release, fallback: string): Promise<string> {
  const commit = await releaseCommit(repository, release);
  return commit === undefined ? fallback : commitDate(repository, commit);
}

function usedByImmutable(): Error {
  return invalidRelease([
    {
      code: 'custom',
      field: 'pre_receive',
      message:
        'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    },
    { code: 'custom', field: 'tag_name', message: 'tag_name was used by an immutable release' },
    { code: 'custom', message: 'Published releases must have a valid tag' },
  ]);
}
