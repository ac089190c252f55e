import type { ExaminedLedger } from '../../domain/registry/examined-ledger.ts';
import type { Finding } from '../../domain/registry/finding.ts';
import type { Manifest } from '../../domain/registry/manifest.ts';
import type { VersionState } from '../../domain/registry/state.ts';
import { isMarkedWithdrawn } from '../../domain/registry/release-text.ts';
import { formatTag } from '../../domain/registry/version.ts';
import type { ReleaseCard } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import { isAbandoned } from '../registry/abandoned.ts';
import { releaseOf } from '../registry/registry.ts';
import { draftDiagnoses } from './draft-findings.ts';
import { releasesElsewhere } from './origin-findings.ts';
import type { Diagnosis, Survey } from './survey.ts';
import { examineVersion } from './version-findings.ts';

/** A model's versions as the ledger says they are, against the releases. */
export interface ExaminedModel {
  readonly diagnoses: readonly Diagnosis[];
  /** Of every release that could be read. */
  readonly manifests: readonly Manifest[];
}

export async function examineModel(
  host: Host,
  { releases, tags, origin }: Survey,
  { ledger, card }: { readonly ledger: ExaminedLedger; readonly card: ReleaseCard },
): Promise<ExaminedModel> {
  const { model, state } = ledger;
  const diagnoses: Diagnosis[] = ledger.findings
    .filter(({ kind }) => kind !== 'state-differs')
    .map((finding) => ({ model, finding }));
  const manifests: Manifest[] = [];
  const elsewhere: string[] = [];
  for (const [version, known] of Object.entries(state?.versions ?? {})) {
    const tag = formatTag({ model, version });
    const release = await releaseOf(host, releases, tag);
    const drafts = releases.filter((one) => one.draft && one.tag === tag);
    if (origin && !release && drafts.length === 0 && known.status === 'published') {
      elsewhere.push(tag);
      continue;
    }
    const seen = { ledger, version, known, release, drafts, tagged: tags.get(tag) };
    diagnoses.push(...(await presence(host, seen)), ...(await draftDiagnoses(host, seen)));
    if (!release || known.status === 'registered') continue;
    const examined = await examineVersion({ host, ledger, version, release, tagged: tags.get(tag), card });
    diagnoses.push(...examined.diagnoses);
    if (examined.manifest) manifests.push(examined.manifest);
  }
  if (origin) diagnoses.push(...releasesElsewhere(origin, { model, tags: elsewhere }));
  return { diagnoses: [...diagnoses, ...withdrawnHolders(ledger)], manifests };
}

export interface SeenVersion {
  readonly ledger: ExaminedLedger;
  readonly version: string;
  readonly known: VersionState;
  readonly release: Release | undefined;
  readonly drafts: readonly Release[];
  readonly tagged: string | undefined;
}

/** Whether what the ledger says is published is there, and what a person did to it. */
async function presence(host: Host, seen: SeenVersion): Promise<readonly Diagnosis[]> {
  const { ledger, version, known, release, drafts, tagged } = seen;
  const { model } = ledger;
  const tag = formatTag({ model, version });
  const told = (finding: Finding): Diagnosis[] => [{ model, finding }];
  if (known.status === 'registered') {
    const claim = ledger.events.find((one) => one.type === 'registered' && one.version === version);
    if (!release || !(await isAbandoned(host, claim))) return [];
    const found = `The release ${tag} is published, and the ledger has only its claim, event ${claim?.seq ?? '?'}: whoever published it was killed before the event was written.`;
    const fix = 'Run that promotion (or `modelgate adopt`) again: it goes on where it stopped.';
    return told({ kind: 'release-unrecorded', about: tag, found, fix });
  }
  if (known.status === 'withdrawn') return [];
  // A mark that the ledger knows nothing of is told of as such.
  if (release && (!release.prerelease || isMarkedWithdrawn(release.title))) return [];
  if (!release && drafts.length === 0 && tagged === undefined) {
    const event = ledger.events.findLast((one) => one.type === 'published' && one.version === version);
    const found = `The ledger says that ${tag} is published (event ${event?.seq ?? '?'}), and there is neither a release nor a tag of that name.`;
    const fix = `If it was deleted on purpose, roll back: \`${rollbackCommand(ledger, version)}\`. If nobody ever published it, the event was forged: put the ledger’s branch back to the commit before it.`;
    return told({ kind: 'event-forged', about: `event ${event?.seq ?? '?'} of ${model}`, found, fix });
  }
  const done = release ? 'marked as a pre-release' : drafts.length > 0 ? 'unpublished' : 'deleted';
  const undo = release
    ? 'take the mark away'
    : drafts.length > 0
      ? 'publish it again'
      : 'it cannot be undone';
  const fix = `Roll back as was asked for, or undo the click: ${undo}.`;
  const found = `The release ${tag} was ${done}, and no event of the ledger answers it.`;
  return told({ kind: 'release-click', about: tag, found, fix, command: rollbackCommand(ledger, version) });
}

function rollbackCommand({ model, state }: ExaminedLedger, version: string): string {
  const stages = Object.entries(state?.stages ?? {}).filter(([, stage]) => stage.version === version);
  const [first] = stages.map(([stage]) => stage);
  return `modelgate rollback ${model} --stage ${first ?? 'production'} --reason "…"`;
}

/** A version that held two stages is withdrawn when one of them goes back. */
function withdrawnHolders({ model, state }: ExaminedLedger): Diagnosis[] {
  return Object.entries(state?.stages ?? {}).flatMap(([stage, { version, seq }]) => {
    if (version === null || state?.versions[version]?.status !== 'withdrawn') return [];
    const found = `Stage ${stage} of ${model} is held by ${version} (event ${seq}), which was withdrawn.`;
    const command = `modelgate rollback ${model} --stage ${stage} --reason "${version} was withdrawn"`;
    const fix = 'Roll this stage back as well, or promote another version.';
    const about = `stage ${stage} of ${model}`;
    return [{ model, finding: { kind: 'stage-withdrawn', about, found, fix, command } as const }];
  });
}
