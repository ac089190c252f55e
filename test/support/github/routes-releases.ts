import { pushes } from './identity.ts';
import { paginate } from './paging.ts';
import { renderRelease } from './render-release.ts';
import {
  createRelease,
  deleteRelease,
  latestOf,
  updateRelease,
  visibleReleases,
  type ReleaseFields,
} from './releases.ts';
import type { Release } from './release-state.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';

const READ = [{ contents: 'read' }] as const;
const WRITE = [{ contents: 'write' }] as const;

export const releaseRoutes: readonly Route[] = [
  { operation: 'repos/list-releases', needs: READ, handle: listReleases },
  { operation: 'repos/get-release', needs: READ, handle: getRelease },
  { operation: 'repos/get-release-by-tag', needs: READ, handle: getByTag },
  { operation: 'repos/get-latest-release', needs: READ, handle: getLatest },
  { operation: 'repos/create-release', needs: WRITE, handle: create },
  { operation: 'repos/update-release', needs: WRITE, handle: update },
  { operation: 'repos/delete-release', needs: WRITE, handle: remove },
  {
    operation: 'repos/check-immutable-releases',
    needs: [{ administration: 'read' }],
    handle: ({ repository }) => {
      if (!repository.shelf.settings.immutable) throw new Refusal(404, 'Not Found');
      return { status: 200, json: { enabled: true, enforced_by_owner: false } };
    },
  },
  {
    operation: 'repos/enable-immutable-releases',
    needs: [{ administration: 'write' }],
    handle: (call) => setImmutable(call, true),
  },
  {
    operation: 'repos/disable-immutable-releases',
    needs: [{ administration: 'write' }],
    handle: (call) => setImmutable(call, false),
  },
];

/** The release that a path names, as far as the token sees it. @throws Refusal 404 */
export async function requiredRelease(call: RepositoryCall): Promise<Release> {
  await visibleReleases(call);
  const release = call.repository.shelf.releases.get(Number(call.parameters['release_id']));
  if (release === undefined || (release.draft && !pushes(call.token, call.repository))) {
    throw new Refusal(404, 'Not Found');
  }
  return release;
}

async function listReleases(call: RepositoryCall): Promise<Answer> {
  const page = paginate(call, await visibleReleases(call));
  return {
    status: 200,
    headers: page.headers,
    json: page.items.map((release) => renderRelease(call, release)),
  };
}

async function getRelease(call: RepositoryCall): Promise<Answer> {
  return { status: 200, json: renderRelease(call, await requiredRelease(call)) };
}

/** Never a draft. */
async function getByTag(call: RepositoryCall): Promise<Answer> {
  const visible = await visibleReleases(call);
  const found = visible.find((release) => !release.draft && release.tagName === call.parameters['tag']);
  if (found === undefined) throw new Refusal(404, 'Not Found');
  return { status: 200, json: renderRelease(call, found) };
}

async function getLatest(call: RepositoryCall): Promise<Answer> {
  const latest = latestOf(call.repository, await visibleReleases(call));
  if (latest === undefined) throw new Refusal(404, 'Not Found');
  return { status: 200, json: renderRelease(call, latest) };
}

async function create(call: RepositoryCall): Promise<Answer> {
  const json = renderRelease(call, await createRelease(call, call.body as ReleaseFields));
  return { status: 201, headers: { Location: String(json['url']) }, json };
}

async function update(call: RepositoryCall): Promise<Answer> {
  const release = await requiredRelease(call);
  await updateRelease(call, release, (call.body ?? {}) as ReleaseFields);
  return { status: 200, json: renderRelease(call, release) };
}

async function remove(call: RepositoryCall): Promise<Answer> {
  await deleteRelease(call, await requiredRelease(call));
  return { status: 204, empty: true };
}

function setImmutable({ repository }: RepositoryCall, immutable: boolean): Answer {
  repository.shelf.settings.immutable = immutable;
  return { status: 204, empty: true };
}
