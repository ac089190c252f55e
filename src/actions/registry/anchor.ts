import { sha256Of } from '../../domain/canonical-json.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { eventPath } from '../../domain/registry/event.ts';
import { manifestAsset } from '../../domain/registry/manifest.ts';
import { parseTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import type { OpenLedger } from './ledger.ts';
import { openRelease } from './released.ts';

/**
 * Whoever can push can rewrite a branch, but not what was published: the newest release's manifest names an event, and the
 * ledger must still have it (design, section 6).
 * @throws ModelgateError LEDGER_INVALID
 */
export async function verifyAnchor(
  host: Host,
  ledger: OpenLedger,
  releases: readonly Release[],
): Promise<void> {
  const newest = releases
    .filter((release) => !release.draft && release.assets.some(({ name }) => name === manifestAsset))
    .toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))[0];
  if (!newest) return;
  const { model, state, head } = ledger;
  const version = parseTag(newest.tag)?.version ?? '';
  const { manifest } = await openRelease(host, { model, version, release: newest });
  const named = manifest.ledger;
  const found =
    named === null || head === undefined ? undefined : await digestOfNumber(host, ledger, named.seq);
  const follows = named === null || found === named.digest;
  if (follows && state.versions[version] !== undefined) return;
  throw new ModelgateError({
    code: 'LEDGER_INVALID',
    message:
      head === undefined || state.seq === 0
        ? `The release ${newest.tag} is published, and the ledger does not know the model: its branch was deleted or replaced`
        : `The release ${newest.tag} names event ${named?.seq ?? '?'} (${named?.digest ?? 'none'}), and the ledger has ${found ?? 'no such event'}: its branch was reset or rewritten`,
    place: { path: eventPath(model, named?.seq ?? 1) },
    hint: 'Put the branch `modelgate-ledger` back to the commit that it had: `modelgate doctor` says which events are missing.',
  });
}

async function digestOfNumber(
  host: Host,
  { model, head, state, events }: OpenLedger,
  seq: number,
): Promise<string | undefined> {
  if (head === undefined || seq > state.seq) return undefined;
  const after = events.find((event) => event.seq === seq + 1);
  if (after) return after.previous ?? undefined;
  if (seq === state.seq) return state.digest ?? undefined;
  const [bytes] = await host.ledger.events(head, { model, from: seq, to: seq });
  return bytes && sha256Of(bytes);
}
