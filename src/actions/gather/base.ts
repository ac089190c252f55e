import type { Host } from '../../ports/host.ts';

/**
 * The commit that this one is held against. For a pull request it is what GitHub merged the head into: the first parent
 * of the merge commit, since the base branch may have moved on after the event.
 */
export async function gatherBase({ context, repository }: Host): Promise<string | undefined> {
  if (context.host === 'local') return context.base;
  if (context.event === 'push' || context.event === 'merge_group') return context.base;
  const [first, second] = await repository.parents(context.commit);
  if (context.event === 'pull_request') return second === undefined ? context.base : first;
  return context.base ?? first;
}
