import { gitText } from './git.ts';
import { lazy, type GraphqlCall } from './graphql-field.ts';
import { objectNode } from './graphql-objects.ts';
import { nodeId } from './render-repository.ts';
import type { Repository } from './state.ts';

/** A ref by its full name, else by its short one; null where there is none. */
export async function refNode(call: GraphqlCall, repository: Repository, name: string) {
  const full = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  const listed = await listRefs(repository, ...full);
  const found = full.map((ref) => listed.find((one) => one.ref === ref)).find((one) => one !== undefined);
  return found === undefined ? null : renderRef(call, repository, found);
}

export interface ListedRef {
  readonly ref: string;
  readonly type: string;
  readonly oid: string;
}

export async function listRefs(repository: Repository, ...patterns: readonly string[]): Promise<ListedRef[]> {
  const format = '--format=%(refname)%00%(objecttype)%00%(objectname)';
  const listed = await gitText(repository.gitDirectory, ['for-each-ref', format, ...patterns]);
  return listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [ref = '', type = '', oid = ''] = line.split('\0');
      return { ref, type, oid };
    });
}

export function renderRef({ world }: GraphqlCall, repository: Repository, { ref, type, oid }: ListedRef) {
  const [, prefix = '', name = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(ref) ?? [];
  return {
    __typename: 'Ref',
    id: nodeId('Ref', `${repository.id}:${ref}`),
    name,
    prefix,
    target: lazy([], () => objectNode({ world, repository }, oid, type)),
  };
}
