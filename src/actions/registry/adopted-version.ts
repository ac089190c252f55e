import { ModelgateError } from '../../domain/errors.ts';
import { adoptionKey, decideAdoption } from '../../domain/registry/adoption.ts';
import { digestOfEvent, type LedgerEvent } from '../../domain/registry/event.ts';
import type { Manifest } from '../../domain/registry/manifest.ts';
import { makeManifest } from '../../domain/registry/manifest-text.ts';
import { formatTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import { ruledMetrics, type Subject } from '../gather/subjects.ts';
import { type AdoptedFiles, type AdoptedRun, gatherAdopted } from './adopted-run.ts';
import { writeEvidence } from './evidence-asset.ts';
import { type OpenLedger, record } from './ledger.ts';
import { gatherModelFiles, type ModelFiles } from './model-files.ts';
import { fillAndPublish } from './publication.ts';
import { findingLine } from '../../domain/validation/validation.ts';
import type { RunFolder } from '../gather/run-folder.ts';
import { lookIntoRun } from '../validating/run-files.ts';
import type { Registry } from './registry.ts';
import { releaseOf } from './registry.ts';
import { verifyRelease } from './verified-release.ts';

export interface Adopted {
  readonly outcome: 'adopted' | 'unchanged' | 'refused';
  readonly contentId: string;
  readonly release?: Release | undefined;
  readonly seq?: number | undefined;
  readonly plan?: AdoptionPlan;
  readonly refusal?: string;
}

/** What an adoption is about to do; printed before anything is written. */
export interface AdoptionPlan {
  readonly model: string;
  readonly version: string;
  readonly stage: string;
  readonly commit: string;
  readonly assets: readonly { readonly name: string; readonly size: number }[];
  /** Names of the metrics that are known. */
  readonly metrics: readonly string[];
  /** What the platform would refuse, a sentence each. */
  readonly obstacles: readonly string[];
}

export interface Adoption {
  readonly subject: Subject;
  readonly stage: string;
  readonly version: string;
  readonly named: AdoptedFiles;
  readonly dryRun: boolean;
}

/**
 * Claims the number, publishes the release, records the event. Every step is a no-op where an earlier try of the same content
 * has done it; the claim keeps the number from a promotion that runs at the same time.
 */
export async function adoptModel(host: Host, registry: Registry, adoption: Adoption): Promise<Adopted> {
  const { subject, stage, version, named, dryRun } = adoption;
  const tag = formatTag({ model: subject.model, version });
  const adopted = await gatherAdopted(host, subject, named);
  const model = await gatherModelFiles(host, adopted.run, subject.release);
  const { contentId } = model;
  const decide = (ledger: OpenLedger) =>
    decideAdoption(ledger.state, {
      stage,
      version,
      contentId,
      claimed: isClaimed(ledger, { version, contentId }),
    });
  const decision = decide(registry.ledger);
  if (decision.kind === 'refused') return { outcome: 'refused', contentId, refusal: decision.reason };
  if (decision.kind === 'unchanged') return unchanged(host, registry, { tag, stage, contentId });
  await tellOfFiles(host, adopted.run);
  const plan = await planOf(host, adoption, { adopted, model, tag });
  const told = { contentId, plan };
  if (plan.obstacles.length > 0) return { outcome: 'refused', ...told, refusal: plan.obstacles.join('\n') };
  if (dryRun) return { outcome: 'adopted', ...told };
  const claimed = await record<'registered'>(host, registry.ledger, (ledger) =>
    decide(ledger).kind === 'adopt'
      ? { type: 'registered', key: adoptionKey({ version, contentId }), version }
      : undefined,
  );
  if (claimed.kind === 'outrun') return adoptModel(host, { ...registry, ledger: claimed.ledger }, adoption);
  const release =
    (await publishedBefore(host, { ...adoption, contentId })) ??
    (await publish(host, adoption, { adopted, model, claim: claimed.event }));
  const recorded = await record<'adopted'>(host, claimed.ledger, (ledger) =>
    decide(ledger).kind === 'adopt'
      ? {
          type: 'adopted',
          key: `adopted:${stage}:${version}`,
          version,
          'content-id': contentId,
          'release-id': release.id,
          stage,
        }
      : undefined,
  );
  if (recorded.kind === 'outrun') return adoptModel(host, { ...registry, ledger: recorded.ledger }, adoption);
  const { seq } = recorded.event;
  host.log.info(`${stage} of ${subject.model} is ${version} (event ${seq}). Nothing was judged.`);
  return { outcome: 'adopted', ...told, release, seq };
}

/** What serves already is taken over as it is; what would run when it is loaded is said all the same. */
async function tellOfFiles(host: Host, run: RunFolder): Promise<void> {
  const { findings, unreadable } = await lookIntoRun(host, { run, base: '', allow: [] });
  const told = findings.filter(({ severity }) => severity === 'error').map(findingLine);
  const all = [...unreadable, ...told];
  const more = all.length > shown ? [`${all.length - shown} more`] : [];
  if (all.length > 0)
    host.log.warn(
      [
        `The model files of ${run.record.model} are taken over as they are:`,
        ...all.slice(0, shown),
        ...more,
      ].join('\n'),
    );
}

const shown = 5;

function isClaimed({ events }: OpenLedger, claim: Parameters<typeof adoptionKey>[0]): boolean {
  return events.some(({ type, key }) => type === 'registered' && key === adoptionKey(claim));
}

async function unchanged(
  host: Host,
  { ledger, releases }: Registry,
  { tag, stage, contentId }: { readonly tag: string; readonly stage: string; readonly contentId: string },
): Promise<Adopted> {
  host.log.info(`Nothing to do: ${tag} holds ${stage} already.`);
  const release = await releaseOf(host, releases, tag);
  return { outcome: 'unchanged', contentId, release, seq: ledger.state.stages[stage]?.seq };
}

async function planOf(
  host: Host,
  { subject, stage, version }: Adoption,
  { adopted, model, tag }: { readonly adopted: AdoptedRun; readonly model: ModelFiles; readonly tag: string },
): Promise<AdoptionPlan> {
  const { commit } = host.context;
  const { model: name } = subject;
  const metrics = [...adopted.evidence.values.keys()];
  const total = model.assets.reduce((sum, { size }) => sum + size, 0);
  const known = adopted.evidence.predictions ? 'rows' : metrics.length > 0 ? metrics.join(', ') : 'nothing';
  for (const line of [
    `Plan: ${name} is taken over as it is; nothing is judged.`,
    `  claim ${version} in the ledger`,
    `  draft the release ${tag} on ${commit.slice(0, 7)}`,
    `  upload and verify ${model.assets.map((asset) => asset.name).join(', ')} (${total} bytes)`,
    `  known of its evaluation: ${known}`,
    `  publish it, and record that it holds ${stage}`,
  ])
    host.log.info(line);
  const obstacles = await host.store.obstacles(tag, commit);
  const assets = model.assets.map(({ name: asset, size }) => ({ name: asset, size }));
  return { model: name, version, stage, commit, assets, metrics, obstacles };
}

/** An earlier try published it and was killed before it could record so. */
async function publishedBefore(
  host: Host,
  { subject, version, contentId }: Adoption & { readonly contentId: string },
): Promise<Release | undefined> {
  const { model } = subject;
  const release = await host.store.release(formatTag({ model, version }));
  if (!release) return undefined;
  const { manifest } = await verifyRelease(host, { model, version, release });
  if (manifest['content-id'] === contentId) return release;
  throw new ModelgateError({
    code: 'STORE_REFUSED',
    message: `There is a release ${release.tag} already, and it holds other content: ${manifest['content-id']}`,
    hint: 'Rename or remove that release, or give `version` another number.',
  });
}

async function publish(
  host: Host,
  { subject, version }: Adoption,
  {
    adopted,
    model,
    claim,
  }: { readonly adopted: AdoptedRun; readonly model: ModelFiles; readonly claim: LedgerEvent },
): Promise<Release> {
  const { run, evidence } = adopted;
  const isKnown = evidence.values.size > 0 || evidence.predictions !== undefined;
  const asset = isKnown
    ? await writeEvidence(host, {
        model: subject.model,
        release: subject.release,
        evidence,
        asked: ruledMetrics(subject),
      })
    : null;
  const manifest: Manifest = makeManifest({
    model: subject.model,
    version,
    commit: host.context.commit,
    parent: null,
    run: run.record,
    comparison: null,
    policy: null,
    files: [...model.files],
    evidence: asset?.entry ?? null,
    ledger: { seq: claim.seq, digest: digestOfEvent(claim) },
    'release-references': [...model.references],
  });
  return fillAndPublish(host, { scope: { subject }, model, evidence: asset }, manifest);
}
