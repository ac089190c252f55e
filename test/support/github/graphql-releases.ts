import { connection, lazy, requireContents, type Given, type GraphqlCall } from './graphql-field.ts';
import { commitNode } from './graphql-objects.ts';
import { refNode } from './graphql-ref-node.ts';
import { pushes } from './identity.ts';
import { latestOf, visibleReleases } from './releases.ts';
import { tagCommit } from './release-tags.ts';
import type { Asset, Release } from './release-state.ts';
import { assetPage, releasePage } from './render-release.ts';
import { nodeId } from './render-repository.ts';
import { knownUser, type Repository } from './state.ts';

type Node = Record<string, unknown>;

/** Fields of a repository that are about its releases. */
export function releaseFields(call: GraphqlCall, repository: Repository): Node {
  const visible = async () => {
    requireContents(call, repository, 'read');
    return visibleReleases({ ...call, repository });
  };
  const node = (release: Release, all: readonly Release[]) => releaseNode({ call, repository, all }, release);
  return {
    // Unlike REST, this finds drafts by their pending tag, for those who may write.
    release: lazy(['tagName!'], async (given) => {
      const all = await visible();
      const named = all.filter((release) => release.tagName === given['tagName']);
      const found = named.find((release) => !release.draft) ?? named[0];
      return found === undefined ? null : node(found, all);
    }),
    latestRelease: lazy([], async () => {
      const all = await visible();
      const latest = latestOf(repository, all);
      return latest === undefined ? null : node(latest, all);
    }),
    releases: lazy(['first', 'last', 'after', 'before', 'orderBy'], async (given) => {
      const all = await visible();
      const page = connection('releases', given, ordered(all, given));
      return page.node(page.items.map((release) => node(release, all)));
    }),
  };
}

interface Place {
  readonly call: GraphqlCall;
  readonly repository: Repository;
  readonly all: readonly Release[];
}

function releaseNode(place: Place, release: Release): Node {
  const { call, repository, all } = place;
  const { world, token } = call;
  const author = knownUser(world, release.author);
  return {
    __typename: 'Release',
    id: nodeId('Release', release.id),
    databaseId: release.id,
    tagName: release.tagName,
    name: release.name,
    description: release.body,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    isLatest: latestOf(repository, all) === release,
    immutable: release.immutable,
    createdAt: release.createdAt,
    publishedAt: release.publishedAt,
    updatedAt: release.updatedAt,
    url: releasePage({ world, repository }, release),
    author: { __typename: author.type, id: nodeId('User', author.id), login: author.login },
    tag: lazy([], () => refNode(call, repository, `refs/tags/${release.tagName}`)),
    tagCommit: lazy([], async () => {
      const commit = await tagCommit(repository, release.tagName);
      return commit === undefined ? null : commitNode({ world, repository }, commit);
    }),
    releaseAssets: lazy(['first', 'last', 'after', 'before', 'name'], (given) => {
      const named = release.assets.filter(
        ({ name, state }) =>
          (typeof given['name'] !== 'string' || name === given['name']) &&
          (state === 'uploaded' || pushes(token, repository)),
      );
      const page = connection('releaseAssets', given, named);
      return page.node(page.items.map((asset) => assetNode(place, release, asset)));
    }),
  };
}

/** GitHub's schema has neither the state nor the number that REST knows an asset by. */
function assetNode({ call, repository }: Place, release: Release, asset: Asset): Node {
  return {
    __typename: 'ReleaseAsset',
    id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    size: asset.size,
    digest: asset.digest,
    contentType: asset.contentType,
    downloadCount: asset.downloads,
    downloadUrl: assetPage({ world: call.world, repository }, release, asset),
    createdAt: asset.createdAt,
    updatedAt: asset.updatedAt,
  };
}

/** Without an order as REST lists them. */
function ordered(all: readonly Release[], given: Given): readonly Release[] {
  const order = given['orderBy'] as
    { readonly field: 'CREATED_AT' | 'NAME'; readonly direction: string } | null | undefined;
  if (order === undefined || order === null) return all;
  const key = (release: Release) => (order.field === 'NAME' ? (release.name ?? '') : release.createdAt);
  const sorted = [...all].sort((a, b) => (key(a) === key(b) ? a.id - b.id : key(a) < key(b) ? -1 : 1));
  return order.direction === 'DESC' ? sorted.reverse() : sorted;
}
