import { ModelgateError } from '../../domain/errors.ts';
import { sha256Of } from '../../domain/canonical-json.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { withoutExamples } from '../../domain/compare/comparison-validation.ts';
import { type Approval, digestOfEvent } from '../../domain/registry/event.ts';
import { type Manifest, manifestAsset } from '../../domain/registry/manifest.ts';
import { expectedAssets } from '../../domain/registry/manifest-assets.ts';
import { formatManifest, makeManifest } from '../../domain/registry/manifest-text.ts';
import { modelCard } from '../../domain/registry/model-card.ts';
import { releaseTitle } from '../../domain/registry/release-text.ts';
import { claimKey, standingOf } from '../../domain/registry/standing.ts';
import type { VersionParts } from '../../domain/registry/bump.ts';
import type { Host } from '../../ports/host.ts';
import type { KeptRun } from '../../ports/runs.ts';
import type { AssetSource, Release } from '../../ports/store.ts';
import type { RunFolder } from '../gather/run-folder.ts';
import type { EvidenceAsset } from './evidence-asset.ts';
import { tagForGto } from './gto.ts';
import { type OpenLedger, record } from './ledger.ts';
import type { ModelFiles } from './model-files.ts';
import type { PromotionScope } from './promotion-scope.ts';
import { openRelease } from './released.ts';

/** All that a new version is made of. */
export interface NewVersion {
  readonly scope: PromotionScope;
  readonly run: RunFolder;
  /** Where the run comes from, if not from this workflow run. */
  readonly reused?: KeptRun;
  readonly model: ModelFiles;
  readonly evidence: EvidenceAsset | null;
  readonly comparison: Comparison;
  readonly parent: string | null;
  readonly parts: VersionParts;
  readonly override?: { readonly by: string; readonly reason: string };
  readonly approvals: readonly Approval[];
  /** As they were listed in this run: a draft of an earlier try is found there. */
  readonly releases: readonly Release[];
  /** The number to claim on a state. */
  readonly numberOn: (ledger: OpenLedger) => string;
}

export type Published =
  | {
      readonly kind: 'published';
      readonly ledger: OpenLedger;
      readonly version: string;
      readonly release: Release;
    }
  /** What others recorded meanwhile changes the decision. */
  | { readonly kind: 'outrun'; readonly ledger: OpenLedger };

/**
 * Claims a number, fills a draft, verifies and publishes it, and records that it is published. Every step is a no-op where an
 * earlier try of the same run has done it.
 */
export async function publishVersion(host: Host, opened: OpenLedger, made: NewVersion): Promise<Published> {
  const { scope, run, model } = made;
  const candidacy = { stage: scope.stage, contentId: model.contentId, key: claimKey(run.record.id) };
  const claimed = await record<'registered'>(host, opened, (ledger) => {
    if (standingOf(ledger, candidacy).kind !== 'new') return undefined;
    return { type: 'registered', key: candidacy.key, version: made.numberOn(ledger) };
  });
  if (claimed.kind === 'outrun') return claimed;
  const { version } = claimed.event;
  const { again } = claimed;
  const manifest = manifestOf(made, {
    version,
    ledger: { seq: claimed.event.seq, digest: digestOfEvent(claimed.event) },
    host,
  });
  const release =
    (again && (await publishedBefore(host, manifest))) ||
    (await fillAndPublish(host, again ? withoutListing(made) : made, manifest));
  const published = await record<'published'>(host, claimed.ledger, ({ state }) =>
    state.versions[version]?.status === 'withdrawn'
      ? undefined
      : {
          type: 'published',
          key: `published:${version}`,
          version,
          'content-id': model.contentId,
          'release-id': release.id,
        },
  );
  if (published.kind === 'outrun') return published;
  return { kind: 'published', ledger: published.ledger, version, release };
}

function manifestOf(
  { scope, run, reused, model, evidence, comparison, parent, parts, override, approvals }: NewVersion,
  {
    version,
    ledger,
    host,
  }: { readonly version: string; readonly ledger: Manifest['ledger']; readonly host: Host },
): Manifest {
  const { rules } = comparison.inputs;
  const { path, ref, commit, digest } = rules;
  return makeManifest({
    model: scope.subject.model,
    version,
    commit: host.context.commit,
    parent,
    run: run.record,
    ...(reused && { reused: originOf(reused) }),
    comparison: withoutExamples(comparison),
    policy:
      path !== undefined && ref !== undefined && commit !== undefined ? { path, ref, commit, digest } : null,
    parts,
    files: [...model.files],
    evidence: evidence?.entry ?? null,
    ledger,
    ...(override && { override }),
    ...(approvals.length > 0 && { approvals: [...approvals] }),
    'release-references': [...model.references],
  });
}

function originOf({ id, workflowRun, commit, url }: KeptRun): NonNullable<Manifest['reused']> {
  return { artifact: id, 'workflow-run': workflowRun, commit, ...(url !== undefined && { url }) };
}

/** An earlier try published it and was killed before it could record so. Another release of that tag is nobody's we know. */
async function publishedBefore(host: Host, manifest: Manifest): Promise<Release | undefined> {
  const { model, version, tag } = manifest;
  const release = await host.store.release(tag);
  if (!release) return undefined;
  const found = (await openRelease(host, { model, version, release })).manifest;
  if (found['content-id'] === manifest['content-id'] && found.ledger?.digest === manifest.ledger?.digest)
    return release;
  throw new ModelgateError({
    code: 'STORE_REFUSED',
    message: `There is a release ${tag} already, and it is not the one that event ${manifest.ledger?.seq} of the ledger claimed`,
    hint: 'Rename or remove that release, or give `version` another number.',
  });
}

/** A draft that an earlier try left may lie behind the newest page of releases: all are listed again. */
function withoutListing({ releases: _releases, ...made }: NewVersion): Omit<NewVersion, 'releases'> {
  return made;
}

/** What a release is filled with. */
export interface ReleaseContent {
  readonly scope: { readonly subject: Pick<PromotionScope['subject'], 'release'> };
  readonly model: Pick<ModelFiles, 'assets'>;
  readonly evidence: EvidenceAsset | null;
  /** As they were listed in this run; not given: they are listed again. */
  readonly releases?: readonly Release[];
}

/** Drafts the manifest’s release, fills and verifies it, and makes it visible; what an earlier try has done is used. */
export async function fillAndPublish(host: Host, made: ReleaseContent, manifest: Manifest): Promise<Release> {
  const { store, files, log, context } = host;
  const { model, version, tag } = manifest;
  const text = formatManifest(manifest);
  const file = `.modelgate/releases/${model}/${version}/${manifestAsset}`;
  await files.write(file, text);
  const document: AssetSource = {
    name: manifestAsset,
    path: file,
    offset: 0,
    size: Buffer.byteLength(text),
    sha256: sha256Of(text),
  };
  const notes = modelCard(manifest, {
    card: made.scope.subject.release.card,
    repository: context.repository,
    serverUrl: context.serverUrl,
  });
  const title = releaseTitle({ model, version });
  const draft = await store.draft(
    { tag, commit: manifest.commit, title, notes },
    made.releases && { known: made.releases },
  );
  const sources = [...made.model.assets, ...(made.evidence ? [sourceOf(made.evidence)] : []), document];
  for (const source of sources) {
    log.info(`Uploading ${source.name} (${source.size} bytes)`);
    await store.upload(draft, source);
  }
  const expected = [
    ...expectedAssets(manifest),
    { name: document.name, size: document.size, digest: document.sha256 },
  ];
  const { latest, gto } = made.scope.subject.release;
  if (gto) await tagForGto(host, manifest, made.releases);
  return store.publish(draft, expected, { latest });
}

function sourceOf({ path: file, entry: { asset, size, sha256 } }: EvidenceAsset): AssetSource {
  return { name: asset, path: file, offset: 0, size, sha256 };
}
