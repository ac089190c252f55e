import { git, gitMaybe, GitFailure } from './git.ts';
import { GraphqlError, requireContents, type Given, type GraphqlCall } from './graphql-field.ts';
import { exclusively, refTarget } from './ref-updates.ts';
import { nodeId } from './render-repository.ts';
import { refusedBy, type RefChange } from './rulesets.ts';
import type { Repository } from './state.ts';

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
  readonly force?: boolean;
}

const ZERO = '0'.repeat(40);

/** Mutation `updateRefs`: all of the refs or none. @throws GraphqlError */
export async function updateRefs(call: GraphqlCall, given: Given): Promise<Record<string, unknown>> {
  const { repositoryId, refUpdates, clientMutationId } = given['input'] as {
    readonly repositoryId: string;
    readonly refUpdates: readonly RefUpdate[];
    readonly clientMutationId?: string;
  };
  const repository = [...call.world.repositories.values()].find(
    ({ id }) => nodeId('Repository', id) === repositoryId,
  );
  if (repository === undefined) {
    throw new GraphqlError(
      'NOT_FOUND',
      `Could not resolve to a node with the global id of '${repositoryId}'`,
    );
  }
  requireContents(call, repository, 'write');
  await exclusively(repository, async () => {
    const lines: string[] = [];
    for (const update of refUpdates) lines.push(await checked(repository, update));
    try {
      await git(repository.gitDirectory, ['update-ref', '--stdin'], { input: `${lines.join('\n')}\n` });
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      throw new GraphqlError('UNPROCESSABLE', 'Reference update failed');
    }
  });
  return { __typename: 'UpdateRefsPayload', clientMutationId: clientMutationId ?? null };
}

/** One line of `git update-ref --stdin`, which holds the old value against the ref once more. */
async function checked(repository: Repository, update: RefUpdate): Promise<string> {
  const { name, beforeOid, afterOid, force = false } = update;
  const current = (await refTarget(repository, name)) ?? ZERO;
  if (beforeOid !== null && beforeOid !== undefined && beforeOid !== current) {
    throw new GraphqlError('STALE_DATA', `Reference ${name} does not point to ${beforeOid}`);
  }
  const change: RefChange = current === ZERO ? 'creation' : afterOid === ZERO ? 'deletion' : 'update';
  const refusal = refusedBy(repository, name, change);
  if (refusal !== undefined) {
    throw new GraphqlError('UNPROCESSABLE', `Repository rule violations found\n\n${refusal}\n\n`);
  }
  if (change === 'update' && !force) {
    const forward = await gitMaybe(repository.gitDirectory, [
      'merge-base',
      '--is-ancestor',
      current,
      afterOid,
    ]);
    if (forward === undefined) throw new GraphqlError('UNPROCESSABLE', 'Update is not a fast forward');
  }
  return afterOid === ZERO ? `delete ${name} ${current}` : `update ${name} ${afterOid} ${current}`;
}
