import {
  connection,
  lazy,
  requireContents,
  visibleRepository,
  type Given,
  type GraphqlCall,
} from './graphql-field.ts';
import { objectNode, resolveExpression } from './graphql-objects.ts';
import { listRefs, refNode, renderRef } from './graphql-ref-node.ts';
import { releaseFields } from './graphql-releases.ts';
import { nodeId, repositoryPage } from './render-repository.ts';
import { knownUser, type Repository } from './state.ts';

/** Field `repository` of the query root. @throws GraphqlError NOT_FOUND */
export function queryRepository(call: GraphqlCall, given: Given): Record<string, unknown> {
  return repositoryNode(call, visibleRepository(call, `${String(given['owner'])}/${String(given['name'])}`));
}

function repositoryNode(call: GraphqlCall, repository: Repository): Record<string, unknown> {
  const { world } = call;
  const owner = knownUser(world, repository.owner);
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    url: repositoryPage(world, repository),
    owner: { __typename: owner.type, id: nodeId('User', owner.id), login: owner.login },
    defaultBranchRef: lazy([], () => refNode(call, repository, `refs/heads/${repository.defaultBranch}`)),
    ref: lazy(['qualifiedName!'], (given) => {
      requireContents(call, repository, 'read');
      return refNode(call, repository, String(given['qualifiedName']));
    }),
    refs: lazy(['refPrefix!', 'first', 'last', 'after', 'before', 'query', 'direction'], async (given) => {
      requireContents(call, repository, 'read');
      const prefix = String(given['refPrefix']);
      const listed = (await listRefs(repository, prefix.replace(/\/$/, ''))).filter(
        ({ ref }) =>
          ref.startsWith(prefix) && ref.slice(prefix.length).includes(String(given['query'] ?? '')),
      );
      if (given['direction'] === 'DESC') listed.reverse();
      const page = connection('refs', given, listed);
      return page.node(page.items.map((ref) => renderRef(call, repository, ref)));
    }),
    object: lazy(['expression', 'oid'], async (given) => {
      requireContents(call, repository, 'read');
      const found = await resolveExpression(repository, String(given['oid'] ?? given['expression'] ?? ''));
      return found === undefined ? null : objectNode({ world, repository }, found.oid, found.type);
    }),
    rulesets: lazy(['first', 'includeParents'], () => ({
      __typename: 'RepositoryRulesetConnection',
      totalCount: repository.rulesets.size,
    })),
    ...releaseFields(call, repository),
  };
}
