import { cp, rm } from 'node:fs/promises';
import type { Release } from './release-state.ts';
import { createRepository } from './repositories.ts';
import { knownRepository, type Repository, type World } from './state.ts';

/** A repository that is just like another one at this moment, under another name: git, releases, rulesets, issues. */
export async function copyRepository(
  world: World,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Repository> {
  const origin = knownRepository(world, from);
  const copy = await createRepository(world, {
    name: to,
    private: origin.private,
    defaultBranch: origin.defaultBranch,
  });
  await rm(copy.gitDirectory, { recursive: true });
  await cp(origin.gitDirectory, copy.gitDirectory, { recursive: true });
  for (const [id, release] of origin.shelf.releases) copy.shelf.releases.set(id, copiedRelease(release));
  for (const tag of origin.shelf.burnedTags) copy.shelf.burnedTags.add(tag);
  copy.shelf.latest = origin.shelf.latest;
  Object.assign(copy.shelf.settings, origin.shelf.settings);
  for (const [id, ruleset] of origin.rulesets) copy.rulesets.set(id, ruleset);
  for (const [name, label] of origin.labels) copy.labels.set(name, label);
  for (const [number, issue] of origin.issues)
    copy.issues.set(number, { ...issue, labels: [...issue.labels], comments: [...issue.comments] });
  for (const sha of origin.signed) copy.signed.add(sha);
  return copy;
}

/** The bytes of assets are never changed in place: both may share them. */
function copiedRelease(release: Release): Release {
  return { ...release, assets: release.assets.map((asset) => ({ ...asset })) };
}

/** Forgets a repository and its files. */
export async function removeRepository(world: World, name: string): Promise<void> {
  const { gitDirectory } = knownRepository(world, name);
  world.repositories.delete(name.toLowerCase());
  await rm(gitDirectory, { recursive: true, force: true });
}
