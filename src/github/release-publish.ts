import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError, throwFaults } from '../domain/errors.ts';
import { assetDifferences, type ExpectedAsset } from '../domain/registry/asset-check.ts';
import type { Asset, Release } from '../ports/store.ts';
import { GitHubRefusal } from './refusal.ts';
import { releaseRefusal } from './release-refusal.ts';
import type { Releases } from './releases.ts';

interface Publication {
  readonly expected: readonly ExpectedAsset[];
  readonly latest: boolean;
  readonly releases: Releases;
}

/**
 * Publishes a draft that has just the expected assets. What this process uploaded is known from GitHub's answers; if there is
 * anything else, GitHub is asked. `make_latest` is always sent: GitHub's default for a release that is published is `true`.
 */
export async function publishRelease(release: Release, publication: Publication): Promise<Release> {
  const { expected, releases } = publication;
  if (!release.draft) return assertWhole(release, expected);
  assertWhole({ ...release, assets: await assetsOf(release, publication) }, expected);
  try {
    return assertPublished(await publish(release, publication), { release, expected });
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    if (error.isAmbiguous) await sleep(releases.waits.settle);
    // It may be published all the same: by a request whose answer was lost, or by the try before this one.
    const there = await releases.get(release.id);
    if (there && !there.draft) return assertPublished(there, { release, expected });
    throw releaseRefusal(error, `the release ${release.tag} be published`);
  }
}

async function publish(release: Release, { latest, releases }: Publication): Promise<Release> {
  const { octokit, repo, keep } = releases;
  const { data } = await octokit.rest.repos.updateRelease({
    ...repo,
    release_id: release.id,
    tag_name: release.tag,
    target_commitish: release.commit,
    draft: false,
    prerelease: false,
    make_latest: latest ? 'true' : 'false',
  });
  return keep(data);
}

async function assetsOf(release: Release, { expected, releases }: Publication): Promise<readonly Asset[]> {
  const own = releases.uploaded(release);
  const isOwn =
    expected.every(({ name }) => own.has(name)) && release.assets.every(({ name }) => own.has(name));
  if (isOwn) return [...own.values()];
  const there = await releases.get(release.id);
  if (there) return there.assets;
  const message = `The draft of ${release.tag} is not there any more`;
  throw new ModelgateError({ code: 'STORE_REFUSED', message, hint: 'Somebody deleted it. Run it again.' });
}

function assertPublished(
  found: Release,
  { release, expected }: { readonly release: Release; readonly expected: readonly ExpectedAsset[] },
): Release {
  if (found.draft || found.tag !== release.tag) {
    const state = found.draft ? 'a draft' : 'published';
    const message = `GitHub says that the release of ${release.tag} is ${state} of ${found.tag.slice(0, 120)}`;
    throw new ModelgateError({
      code: 'STORE_REFUSED',
      message,
      hint: 'Look at the release on GitHub, and run it again.',
    });
  }
  return assertWhole(found, expected);
}

function assertWhole(release: Release, expected: readonly ExpectedAsset[]): Release {
  const hint = release.draft
    ? 'Nothing is published. Promote again: the draft is filled anew.'
    : 'Do not use the release: its assets are not those of the version. Promote again, under another version.';
  throwFaults(
    assetDifferences(release.assets, expected).map((difference) => ({
      code: 'ASSET_INVALID',
      message: `${release.tag}: ${difference}`,
      hint,
    })),
  );
  return release;
}
