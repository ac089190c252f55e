import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeEvidence } from '../../../src/actions/registry/evidence-asset.ts';
import { openLedger, record } from '../../../src/actions/registry/ledger.ts';
import { evidenceOfRun } from '../../../src/actions/gather/evidence.ts';
import { openRun } from '../../../src/actions/gather/run-folder.ts';
import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { defaults, type Release as ReleasePolicy } from '../../../src/domain/policy/policy.ts';
import { digestOfEvent } from '../../../src/domain/registry/event.ts';
import { expectedAssets } from '../../../src/domain/registry/manifest-assets.ts';
import { formatManifest, makeManifest } from '../../../src/domain/registry/manifest-text.ts';
import type { Manifest } from '../../../src/domain/registry/manifest.ts';
import { formatTag } from '../../../src/domain/registry/version.ts';
import type { Host } from '../../../src/ports/host.ts';
import type { Release } from '../../../src/ports/store.ts';
import { parseComparison } from '../../../src/domain/documents.ts';
import type { LocalRepository } from './repository.ts';

export interface ReleasedVersion {
  readonly manifest: Manifest;
  readonly release: Release;
}

export interface ReleaseOptions {
  readonly version: string;
  readonly model?: string;
  /** Moves this stage to the version; null: none. */
  readonly stage?: string | null;
  readonly evidence?: NonNullable<ReleasePolicy['evidence']>;
  /** What is done to the manifest’s text before it is uploaded. */
  readonly edit?: (manifest: string) => string;
}

/**
 * Publishes the run that the last check left in the repository, as a promotion would: real events, a real release. The run must
 * have model files.
 */
export async function releaseRun(
  repository: LocalRepository,
  { version, model = 'fraud', stage = 'production', evidence, edit = (text) => text }: ReleaseOptions,
): Promise<ReleasedVersion> {
  const host = await repository.host();
  const run = await openRun(host, `.modelgate/runs/${model}`);
  const comparisonFile = `.modelgate/comparisons/${model}/comparison.json`;
  const comparison = parseComparison(await repository.read(comparisonFile), comparisonFile);
  const kept = await evidenceOfRun(host, run, { side: comparison.inputs.candidate });
  const policy = { ...defaults.release, ...(evidence && { evidence }) };
  const written = await writeEvidence(host, { model, release: policy, evidence: kept });
  const opened = await openLedger(host, model);
  const key = `registered:${version}`;
  const claimed = await record<'registered'>(host, opened, () => ({ type: 'registered', key, version }));
  if (claimed.kind === 'outrun') throw new Error('somebody else wrote');
  const manifest = makeManifest({
    model,
    version,
    commit: run.record.commit as string,
    parent: opened.state.stages[stage ?? '']?.version ?? null,
    run: run.record,
    comparison,
    policy: null,
    files: run.record.files.map(({ path: file, ...bytes }) => ({
      path: file.replace('files/', ''),
      ...bytes,
      asset: path.posix.basename(file),
    })),
    evidence: written?.entry ?? null,
    ledger: { seq: claimed.event.seq, digest: digestOfEvent(claimed.event) },
    'release-references': [],
  });
  const text = edit(formatManifest(manifest));
  const release = await publish(host, manifest, { text, run: run.folder, evidence: written?.path });
  const ids = { 'content-id': manifest['content-id'], 'release-id': release.id };
  const published = await record<'published'>(host, claimed.ledger, () => ({
    type: 'published',
    key: `published:${version}`,
    version,
    ...ids,
  }));
  if (stage !== null) {
    await record<'promoted'>(host, published.ledger, ({ state }) => ({
      type: 'promoted',
      key: `promoted:${stage}:${version}`,
      version,
      stage,
      from: state.stages[stage]?.version ?? null,
    }));
  }
  return { manifest, release };
}

async function publish(
  host: Host,
  manifest: Manifest,
  {
    text,
    run,
    evidence,
  }: { readonly text: string; readonly run: string; readonly evidence: string | undefined },
): Promise<Release> {
  const { store, files } = host;
  const { model, version, commit } = manifest;
  const draft = await store.draft({
    tag: formatTag({ model, version }),
    commit,
    title: `${model} ${version}`,
    notes: '',
  });
  const manifestFile = path.resolve(files.root, '.modelgate/releases/manifest.json');
  await mkdir(path.dirname(manifestFile), { recursive: true });
  await writeFile(manifestFile, text);
  const sources = [
    ...manifest.files.map((file) => ({
      ...file,
      name: file.asset as string,
      path: path.join(run, 'files', file.path),
    })),
    ...(manifest.evidence && evidence !== undefined
      ? [{ ...manifest.evidence, name: manifest.evidence.asset, path: evidence }]
      : []),
    { name: 'manifest.json', path: manifestFile, size: Buffer.byteLength(text), sha256: sha256Of(text) },
  ];
  for (const { name, path: file, size, sha256 } of sources) {
    const from = path.resolve(files.root, file);
    await store.upload(draft, { name, path: from, offset: 0, size, sha256 });
  }
  const document = { name: 'manifest.json', size: Buffer.byteLength(text), digest: sha256Of(text) };
  return store.publish(draft, [...expectedAssets(manifest), document], { latest: false });
}
