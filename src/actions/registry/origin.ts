import { ModelgateError } from '../../domain/errors.ts';
import { differenceToOrigin, wayToOrigin } from '../../domain/registry/elsewhere.ts';
import type { Host } from '../../ports/host.ts';

/** For a verb that reads: says where the clone's ledger is not the one that it fetched. */
export async function warnOfOrigin({ ledger, log }: Pick<Host, 'ledger' | 'log'>): Promise<void> {
  const origin = await ledger.origin?.();
  if (origin === undefined || origin.standing === 'same') return;
  const { standing, repository } = origin;
  const way = standing === 'ahead' ? '' : ` ${wayToOrigin(standing, repository)}`;
  log.warn(`${differenceToOrigin(standing)}.${way}`);
}

/**
 * For a verb that writes: an event on a ledger that lacks others would be decided without them, and could never be pushed.
 * @throws ModelgateError LEDGER_ELSEWHERE
 */
export async function assertFollowsOrigin({ ledger }: Pick<Host, 'ledger'>): Promise<void> {
  const origin = await ledger.origin?.();
  if (origin?.standing !== 'behind' && origin?.standing !== 'diverged') return;
  throw new ModelgateError({
    code: 'LEDGER_ELSEWHERE',
    message: differenceToOrigin(origin.standing),
    hint: wayToOrigin(origin.standing, origin.repository),
  });
}
