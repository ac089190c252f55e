import { verifiedTail } from '../../domain/registry/chain.ts';
import type { LedgerEvent } from '../../domain/registry/event.ts';
import type { Host } from '../../ports/host.ts';
import type { OpenLedger } from './ledger.ts';

/** Every event of the model, oldest first, verified from the first on; one request for a hundred beyond the tail. */
export async function wholeHistory(host: Host, ledger: OpenLedger): Promise<readonly LedgerEvent[]> {
  const { model, head, state, events } = ledger;
  if (head === undefined || isWhole(ledger)) return events;
  const files = await host.ledger.events(head, { model, from: 1, to: state.seq });
  return verifiedTail(state, { from: 1, files });
}

/** The tail that was read is all there is. */
export function isWhole({ state, events }: OpenLedger): boolean {
  return events.length === state.seq;
}
