import { sha256Of } from '../../domain/canonical-json.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { eventPath } from '../../domain/registry/ledger-paths.ts';
import { type Manifest, manifestAsset } from '../../domain/registry/manifest.ts';
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
  { releases, rescue }: { readonly releases: readonly Release[]; readonly rescue: boolean },
): Promise<void> {
  const newest = await newestManifest(host, ledger, { releases, rescue });
  if (!newest) return;
  const { state, head } = ledger;
  const { version, manifest } = newest;
  const named = manifest.ledger;
  const found =
    named === null || head === undefined ? undefined : await digestOfNumber(host, ledger, named.seq);
  const follows = named === null || found === named.digest;
  if (follows && state.versions[version] !== undefined) return;
  throw new ModelgateError({
    code: 'LEDGER_INVALID',
    message:
      head === undefined || state.seq === 0
        ? `The release ${manifest.tag} is published, and the ledger does not know the model: its branch was deleted or replaced`
        : `The release ${manifest.tag} names event ${named?.seq ?? '?'} (${named?.digest ?? 'none'}), and the ledger has ${found ?? 'no such event'}: its branch was reset or rewritten`,
    place: { path: eventPath(ledger.model, named?.seq ?? 1) },
    hint: 'Put the branch `modelgate-ledger` back to the commit that it had: `modelgate doctor` says which events are missing.',
  });
}

/** Of the published versions, the newest whose manifest can be read. */
async function newestManifest(
  host: Host,
  { model }: OpenLedger,
  { releases, rescue }: { readonly releases: readonly Release[]; readonly rescue: boolean },
): Promise<{ readonly version: string; readonly manifest: Manifest } | undefined> {
  const published = releases
    .filter((release) => !release.draft && release.assets.some(({ name }) => name === manifestAsset))
    .toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1));
  for (const release of published) {
    const version = parseTag(release.tag)?.version ?? '';
    try {
      const { manifest } = await openRelease(host, { model, version, release });
      return { version, manifest };
    } catch (error) {
      if (!(error instanceof ModelgateError) || !unreadable.has(error.code)) throw error;
      if (!rescue) throw asAnchor(error, release);
      host.log.warn(`The ledger is not held against the release ${release.tag}. ${error.message}`);
    }
  }
  return undefined;
}

const unreadable: ReadonlySet<string> = new Set(['ASSET_INVALID', 'DOCUMENT_INVALID']);

/** Promoting again would meet it again: there are two ways out. */
function asAnchor(error: ModelgateError, { tag }: Release): ModelgateError {
  const hint = `Bring the manifest of ${tag} back, or take the version out with \`rollback\` and delete the release.`;
  const [first, ...more] = error.faults;
  return new ModelgateError([{ ...first, hint }, ...more], { cause: error });
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
