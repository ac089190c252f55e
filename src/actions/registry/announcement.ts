import type { LedgerEvent } from '../../domain/registry/event.ts';
import { formatTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import { type OpenLedger, writerOf } from './ledger.ts';

/** A stage that moved, as `repository_dispatch` tells it (contract, "Dispatch"). */
export async function announce(
  { forge, log }: Host,
  { model, stage, version, from, seq, type }: Extract<LedgerEvent, { type: 'promoted' | 'rolled-back' }>,
): Promise<void> {
  const tag = formatTag({ model, version });
  await forge.dispatch({ model, stage, version, tag, from, seq, action: type });
  log.debug(`Announced: ${stage} of ${model} is ${version} (event ${seq})`);
}

/**
 * Announces the promotion that the stage stands at. `again`: it was recorded before; then only by the workflow run that recorded
 * it, which may have been killed before it could say so. Deployments act once a seq.
 */
export async function announceAgain(
  host: Host,
  { events, state }: OpenLedger,
  { stage, again }: { readonly stage: string; readonly again: boolean },
): Promise<void> {
  const event = events.findLast((one) => one.seq === state.stages[stage]?.seq);
  if (event?.type !== 'promoted') return;
  if (!again || event.by.run === writerOf(host).run) await announce(host, event);
}
