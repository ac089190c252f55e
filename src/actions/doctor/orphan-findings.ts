import { ModelgateError } from '../../domain/errors.ts';
import type { Manifest } from '../../domain/registry/manifest.ts';
import { parseTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import { openRelease } from '../registry/released.ts';
import type { Diagnosis, Survey } from './survey.ts';
import { isOfManifest } from './version-findings.ts';

export interface Orphans {
  /** Releases that no event names, with their manifests as far as they can be read. */
  readonly published: readonly { readonly release: Release; readonly manifest: Manifest | undefined }[];
  readonly drafts: readonly Release[];
}

/** Releases that look like versions and that the ledger does not know. */
export async function orphansOf(host: Host, { releases, ledgers }: Survey): Promise<Orphans> {
  const unknown = releases.filter(({ tag }) => {
    const { model, version } = parseTag(tag) ?? { model: '', version: '' };
    return ledgers.get(model)?.state?.versions[version] === undefined;
  });
  const published: Orphans['published'][number][] = [];
  for (const release of unknown)
    if (!release.draft) published.push({ release, manifest: await manifestOf(host, release) });
  return { published, drafts: unknown.filter(({ draft }) => draft) };
}

/** @param explained releases that a lost event accounts for */
export function orphanDiagnoses(
  { published, drafts }: Orphans,
  explained: ReadonlySet<string>,
): readonly Diagnosis[] {
  const left = published.filter(({ release }) => !explained.has(release.tag));
  return [
    ...left.map(({ release: { tag, url }, manifest }): Diagnosis => {
      const nature =
        manifest === undefined
          ? 'it has no manifest of Modelgate’s'
          : `its manifest says that it was adopted from commit ${manifest.commit.slice(0, 12)}`;
      const found = `The release ${tag} (${url}) is published, and no event of the ledger names it; ${nature}.`;
      const fix =
        'If `modelgate adopt` was interrupted, run it again. Else give the release another tag, or delete it; promote its model if it is to be a version.';
      return { model: parseTag(tag)?.model, finding: { kind: 'release-unknown', about: tag, found, fix } };
    }),
    ...drafts.map(({ tag, id }): Diagnosis => {
      const found = `There is a draft of ${tag} (release ${id}), and no event of the ledger claims that number.`;
      const fix = 'Delete the draft if nobody is writing it.';
      const finding = { kind: 'draft-abandoned', about: `draft ${id} of ${tag}`, found, fix } as const;
      return { model: parseTag(tag)?.model, finding };
    }),
  ];
}

async function manifestOf(host: Host, release: Release): Promise<Manifest | undefined> {
  const named = parseTag(release.tag);
  if (!named) return undefined;
  try {
    return (await openRelease(host, { ...named, release })).manifest;
  } catch (error) {
    if (error instanceof ModelgateError && isOfManifest(error)) return undefined;
    throw error;
  }
}
