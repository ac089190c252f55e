import type { Release } from './release-state.ts';
import { renderRelease } from './render-release.ts';
import type { Repository, Token, World } from './state.ts';

/** Puts the events of a change of a release into the outbox, one an activity type. */
export function announceRelease(
  place: { readonly world: World; readonly repository: Repository; readonly token: Token | undefined },
  release: Release,
  types: readonly string[],
): void {
  const { world, repository, token } = place;
  const login = token?.login ?? repository.owner;
  for (const action of types) {
    world.outbox.put({
      repository: repository.fullName,
      name: 'release',
      action,
      by: { login, kind: token?.kind ?? 'user' },
      ref: `refs/tags/${release.tagName}`,
      workflow: undefined,
      inputs: {},
      payload: { release: renderRelease({ world, repository }, release) },
    });
  }
}

/** Activity types of a release that is published at once. */
export function creationTypes(release: Release): readonly string[] {
  return ['created', 'published', release.prerelease ? 'prereleased' : 'released'];
}

/** Activity types of a change as GitHub fires them for workflows; none for what happens among drafts. */
export function changeTypes(before: Release, after: Release): readonly string[] {
  if (before.draft && after.draft) return [];
  if (before.draft) return after.prerelease ? ['published'] : ['published', 'released'];
  if (after.draft) return ['unpublished'];
  if (before.prerelease !== after.prerelease) return [after.prerelease ? 'prereleased' : 'released'];
  return ['edited'];
}
