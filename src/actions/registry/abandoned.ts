import type { LedgerEvent } from '../../domain/registry/event.ts';
import { formatTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import type { Registry } from './registry.ts';

/** A claim of which no workflow run is known counts as abandoned after this long. */
const patience = 3_600_000;

/**
 * Discards the drafts of claims that came to nothing: the workflow run that made them is over, and it never published. The
 * number stays used. One that is still being filled is left alone.
 */
export async function sweepAbandoned(
  host: Host,
  { ledger, releases }: Registry,
  ours: string | undefined,
): Promise<void> {
  const { model, state, events } = ledger;
  for (const [version, { status }] of Object.entries(state.versions)) {
    if (status !== 'registered' || version === ours) continue;
    const drafts = releases.filter((one) => one.draft && one.tag === formatTag({ model, version }));
    if (drafts.length === 0) continue;
    const claim = events.find((event) => event.type === 'registered' && event.version === version);
    if (!(await isAbandoned(host, claim))) continue;
    for (const draft of drafts) await host.store.discard(draft);
    host.log.info(`Discarded the draft of ${version}, which an earlier try left behind.`);
  }
}

/** Whether nobody is at it any more: its workflow run is over, or, where none is known, it is old. */
export async function isAbandoned(
  { forge, clock }: Pick<Host, 'forge' | 'clock'>,
  claim: LedgerEvent | undefined,
): Promise<boolean> {
  const over = claim?.by.run === undefined ? undefined : await forge.isOver(claim.by.run);
  if (over !== undefined) return over;
  return claim === undefined || clock.now().getTime() - Date.parse(claim.at) > patience;
}
