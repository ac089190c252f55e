import { assetDifferences } from '../../domain/registry/asset-check.ts';
import type { Finding } from '../../domain/registry/finding.ts';
import { type Manifest, manifestAsset } from '../../domain/registry/manifest.ts';
import { expectedAssets } from '../../domain/registry/manifest-assets.ts';
import { isMarkedWithdrawn, releaseTitle } from '../../domain/registry/release-text.ts';
import { modelCard } from '../../domain/registry/model-card.ts';
import { formatTag } from '../../domain/registry/version.ts';
import { describeFault, ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import type { ReleaseCard } from '../../domain/policy/policy.ts';
import { mirrorWithdrawn } from '../registry/mirrors.ts';
import { openRelease } from '../registry/released.ts';
import type { ExaminedLedger } from '../../domain/registry/examined-ledger.ts';
import type { Diagnosis } from './survey.ts';

export interface VersionCase {
  readonly host: Host;
  readonly ledger: ExaminedLedger;
  readonly version: string;
  /** The published release of its tag. */
  readonly release: Release;
  /** Commit of the tag; `undefined`: there is none. */
  readonly tagged: string | undefined;
  readonly card: ReleaseCard;
}

export interface ExaminedVersion {
  readonly diagnoses: readonly Diagnosis[];
  /** `undefined` where it cannot be read. */
  readonly manifest: Manifest | undefined;
}

/** A release that the ledger knows, held against its manifest, its tag, and what the ledger says of it. */
export async function examineVersion(one: VersionCase): Promise<ExaminedVersion> {
  const { host, ledger, version, release, tagged } = one;
  const { tag } = release;
  const found: Finding[] = [];
  const manifest = await manifestOf(host, { model: ledger.model, version, release }, found);
  if (manifest) {
    const assets = release.assets.filter(({ name }) => name !== manifestAsset);
    for (const difference of assetDifferences(assets, expectedAssets(manifest)))
      found.push({ kind: 'assets-differ', about: tag, found: `The asset ${difference}.`, fix: badRelease });
    if (tagged !== manifest.commit) found.push(movedTag(manifest, tagged));
  }
  found.push(...againstLedger(one, manifest));
  return {
    manifest,
    diagnoses: [
      ...found.map((finding) => ({ model: ledger.model, finding })),
      ...mirrorDiagnoses(one, manifest),
    ],
  };
}

const badRelease =
  'Do not use it. Roll back the stages that it holds, and promote the model again under another number.';

async function manifestOf(
  host: Host,
  request: { readonly model: string; readonly version: string; readonly release: Release },
  found: Finding[],
): Promise<Manifest | undefined> {
  try {
    return (await openRelease(host, request)).manifest;
  } catch (error) {
    if (!(error instanceof ModelgateError) || !isOfManifest(error)) throw error;
    const told = error.faults.map((fault) => describeFault({ ...fault, hint: '' })).join('; ');
    found.push({
      kind: 'manifest-wrong',
      about: `${manifestAsset} of ${request.release.tag}`,
      found: `${told}.`,
      fix: badRelease,
    });
    return undefined;
  }
}

export function isOfManifest({ code }: ModelgateError): boolean {
  return code === 'ASSET_INVALID' || code === 'DOCUMENT_INVALID';
}

function movedTag({ tag, commit }: Manifest, tagged: string | undefined): Finding {
  return {
    kind: 'tag-moved',
    about: `tag ${tag}`,
    found:
      tagged === undefined
        ? `There is no tag ${tag}; its release was made of commit ${commit}.`
        : `The tag ${tag} is on commit ${tagged}; its release was made of ${commit}.`,
    fix: 'Put the tag back. A ruleset for tags such as `*@v*` that restricts updates and deletions keeps it there.',
    command: `git tag --force ${tag} ${commit} && git push --force origin refs/tags/${tag}`,
  };
}

/** What the ledger says of the version against what was published. */
function againstLedger({ ledger, version, release }: VersionCase, manifest: Manifest | undefined): Finding[] {
  const known = ledger.state?.versions[version];
  const event = ledger.events.findLast(
    (one) => (one.type === 'published' || one.type === 'adopted') && one.version === version,
  );
  const content = known?.['content-id'];
  const seq = event?.seq ?? '?';
  if (manifest && content !== undefined && content !== manifest['content-id']) {
    return [
      {
        kind: 'event-forged',
        about: `event ${seq} of ${ledger.model}`,
        found: `Event ${seq} says that ${version} has the content ${content}, and its release holds ${manifest['content-id']}.`,
        fix: 'If the event was forged, put the ledger’s branch back. If the release was made anew, do not use it: roll back, and promote again.',
      },
    ];
  }
  if (known?.['release-id'] === undefined || known['release-id'] === release.id) return [];
  return [
    {
      kind: 'release-replaced',
      about: release.tag,
      found: `Event ${seq} names release ${known['release-id']} for ${release.tag}, and the tag’s release is ${release.id}: the first one was deleted, and another made.`,
      fix: badRelease,
    },
  ];
}

/** What people see of a release, where it is not what holds. */
function mirrorDiagnoses(one: VersionCase, manifest: Manifest | undefined): Diagnosis[] {
  const { host, ledger, version, release, card } = one;
  const { model, state } = ledger;
  const known = state?.versions[version];
  if (!state || known === undefined || known.status === 'registered') return [];
  const fix = 'It is brought in line with the ledger.';
  const command = 'modelgate doctor --repair true';
  const about = formatTag({ model, version });
  if (known.status === 'withdrawn') {
    if (isMarkedWithdrawn(release.title)) return [];
    const found = `${version} was withdrawn, and its release is not marked so.`;
    const mend = async () => {
      const only = { ...state, versions: { [version]: known } };
      const reasons = reasonsOf(ledger);
      const done = await mirrorWithdrawn(host, { state: only, releases: [release], reasons });
      return done.length > 0 ? 'done' : 'refused';
    };
    return [{ model, finding: { kind: 'withdrawn-unmarked', about, found, fix, command }, mend }];
  }
  if (isMarkedWithdrawn(release.title)) {
    const found = `The release ${about} is marked as withdrawn, and no event of the ledger says so: events were lost, or somebody wrote its title by hand.`;
    const fix = 'Put the ledger’s branch back to the commit that it had; or roll back, or correct the title.';
    return [{ model, finding: { kind: 'ledger-reset', about, found, fix } }];
  }
  const title = releaseTitle({ model, version });
  const isBare = release.notes.trim() === '' && manifest !== undefined;
  if (release.title === title && !isBare) return [];
  const notes =
    isBare && manifest
      ? {
          notes: modelCard(manifest, {
            card,
            repository: host.context.repository,
            serverUrl: host.context.serverUrl,
          }),
        }
      : {};
  const found = [
    ...(release.title === title ? [] : [`its title is ${JSON.stringify(release.title.slice(0, 120))}`]),
    ...(isBare ? ['its notes are empty'] : []),
  ].join(', and ');
  const mend = () => host.store.edit(release, { title, ...notes });
  return [
    { model, finding: { kind: 'text-differs', about, found: `Of ${about} ${found}.`, fix, command }, mend },
  ];
}

/** Why a version was withdrawn. */
function reasonsOf({ events }: ExaminedLedger): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap((event) => {
      if (event.type === 'rolled-back') return [[event.from, event.reason] as const];
      return event.type === 'withdrawn' ? [[event.version, event.reason] as const] : [];
    }),
  );
}
