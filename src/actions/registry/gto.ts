import { ModelgateError } from '../../domain/errors.ts';
import {
  assignedVersions,
  type GtoTag,
  isRegistration,
  lateRegistration,
  missingStageTags,
  stagePrefix,
  wasAssigned,
} from '../../domain/registry/gto-tags.ts';
import type { Manifest } from '../../domain/registry/manifest.ts';
import { formatTag, parseTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import type { OpenLedger } from './ledger.ts';
import { releaseOf } from './registry.ts';

/**
 * The tag of a version that is about to be published, as GTO reads it: annotated. Publishing would make one that GTO does not
 * read, and leaves one that is there.
 */
export async function tagForGto(
  host: Host,
  { model, version, tag, commit }: Manifest,
  known: readonly Release[] | undefined,
): Promise<void> {
  const releases = known ?? (await host.store.releases(model));
  if (warnOfTwin(host, releases, { tag, commit })) return;
  await orWarn(host, () => host.store.annotate({ name: tag, commit, message: `${model} ${version}` }));
}

export interface StageMirror {
  readonly ledger: OpenLedger;
  /** As they were listed, and the one that was made. */
  readonly releases: readonly Release[];
  readonly stage: string;
  /** The stage is tagged because the policy says so; else because it was so far. */
  readonly wanted: boolean;
}

/** Brings GTO's tags of a stage in line with the ledger. Nothing of it decides anything: what cannot be tagged is a warning. */
export async function mirrorForGto(host: Host, mirror: StageMirror): Promise<void> {
  await orWarn(host, async () => {
    const { ledger, stage, wanted } = mirror;
    const { events, model } = ledger;
    const there = new Set(await host.store.annotated(stagePrefix(model, stage)));
    if (!wanted && !wasAssigned(events, { stage, there })) return;
    const registered = new Set(assignedVersions(events, { stage, there }));
    for (const tag of missingStageTags(events, { stage, there })) {
      const commit = await commitOf(host, mirror, tag.version);
      if (commit === undefined) continue;
      if (!registered.has(tag.version) && !(await isRegistered(host, mirror, { tag, commit }))) continue;
      registered.add(tag.version);
      const { name, message, at } = tag;
      await host.store.annotate({ name, commit, message, at });
      host.log.debug(`Tagged ${name}`);
    }
  });
}

/** Without a registration GTO would take the commit itself for the version. Of who goes nothing needs to be known. */
async function isRegistered(
  host: Host,
  { ledger, releases }: StageMirror,
  { tag: { version, kind }, commit }: { readonly tag: GtoTag; readonly commit: string },
): Promise<boolean> {
  const { model, events } = ledger;
  const tag = formatTag({ model, version });
  const names = await host.store.annotated(tag);
  if (names.some((name) => isRegistration(name, tag))) return true;
  if (kind === 'unassignment' || warnOfTwin(host, releases, { tag, commit })) return false;
  const late = lateRegistration(events, version);
  if (late === undefined) return false;
  const { name, message, at } = late;
  await host.store.annotate({ name, commit, message, at });
  return true;
}

async function commitOf(
  host: Host,
  { ledger, releases }: StageMirror,
  version: string,
): Promise<string | undefined> {
  const tag = formatTag({ model: ledger.model, version });
  const commit = (await releaseOf(host, releases, tag))?.commit ?? '';
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  host.log.warn(`GTO is not told of ${tag}: its release names no commit.`);
  return undefined;
}

/** GTO knows one version a commit: with two of them it reads nothing at all any more. */
function warnOfTwin(
  { log }: Host,
  releases: readonly Release[],
  { tag, commit }: { readonly tag: string; readonly commit: string },
): boolean {
  const model = parseTag(tag)?.model;
  const twin = releases.find(
    (one) => !one.draft && one.commit === commit && one.tag !== tag && parseTag(one.tag)?.model === model,
  );
  if (twin)
    log.warn(`GTO is not told of ${tag}: ${twin.tag} is of the same commit, and GTO takes one a commit.`);
  return twin !== undefined;
}

async function orWarn({ log }: Host, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    log.warn(`The tags for GTO are not complete; the next promotion makes what lacks. ${error.message}`);
  }
}
