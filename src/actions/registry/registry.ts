import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import { verifyAnchor } from './anchor.ts';
import type { LedgerSnapshot } from '../../ports/ledger.ts';
import { ledgerOf, openLedger, type OpenLedger } from './ledger.ts';
import { assertFollowsOrigin } from './origin.ts';

/** What is known of a model: its ledger, and its newest releases as the platform lists them. */
export interface Registry {
  readonly ledger: OpenLedger;
  /** Drafts, too, where the token sees them. */
  readonly releases: readonly Release[];
  /** `releases` are all of them. */
  readonly whole: boolean;
}

/**
 * Opens both for a verb that writes, and holds the ledger against the newest published manifest.
 * @param snapshot the ledger as it was read a moment ago
 * @param rescue a manifest that cannot be read is passed over with a warning: what is wrong with the newest version may be the
 *   very reason to go back
 * @throws ModelgateError LEDGER_INVALID, LEDGER_ELSEWHERE
 */
export async function openRegistry(
  host: Host,
  model: string,
  { rescue = false, snapshot }: { readonly rescue?: boolean; readonly snapshot?: LedgerSnapshot } = {},
): Promise<Registry> {
  const [ledger, newest] = await Promise.all([
    snapshot ? ledgerOf(host, snapshot, model) : openLedger(host, model),
    host.store.releases(model),
  ]);
  await assertFollowsOrigin(host);
  // Without a ledger every release counts: one of ours would mean that the branch was deleted. The newest page is the
  // repository's: where other releases fill it, those of the model lie behind it.
  const whole = ledger.state.seq === 0;
  const isBehind = !newest.some(({ draft }) => !draft);
  const releases = whole || isBehind ? await host.store.releases(model, { all: true }) : newest;
  await verifyAnchor(host, ledger, { releases, rescue });
  return { ledger, releases, whole };
}

/** The published release of a version: from the list, else asked for. `undefined` only if there is none. */
export async function releaseOf(
  { store }: Host,
  releases: readonly Release[],
  tag: string,
): Promise<Release | undefined> {
  return releases.find((release) => release.tag === tag && !release.draft) ?? (await store.release(tag));
}
