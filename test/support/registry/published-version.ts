import { randomUUID } from 'node:crypto';
import { openLedger, record } from '../../../src/actions/registry/ledger.ts';
import { sha256Of } from '../../../src/domain/canonical-json.ts';
import { type FilePlan, planAssets } from '../../../src/domain/registry/asset-plan.ts';
import type { Deed } from '../../../src/domain/registry/event.ts';
import { type Manifest, manifestAsset, type ManifestFile } from '../../../src/domain/registry/manifest.ts';
import { formatManifest, makeManifest } from '../../../src/domain/registry/manifest-text.ts';
import { formatTag } from '../../../src/domain/registry/version.ts';
import { makeRunRecord } from '../../../src/domain/run/record-assembly.ts';
import type { Host } from '../../../src/ports/host.ts';
import type { Release } from '../../../src/ports/store.ts';

export interface VersionToPublish {
  readonly model?: string;
  readonly version: string;
  /** Content by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly references?: readonly { readonly uri: string; readonly bytes: string | Uint8Array }[];
  /** Bytes that one asset holds; larger files are split. */
  readonly largest?: number;
  /** Stages that it is promoted to. */
  readonly stages?: readonly string[];
  /** What the assets hold in place of `files`: parts are those bytes’, the digests of whole files are not. */
  readonly uploaded?: VersionToPublish['files'];
}

export interface PublishedVersion {
  readonly release: Release;
  readonly manifest: Manifest;
  /** Of the ledger, after it. */
  readonly seq: number;
}

type Bytes = string | Uint8Array;

/** A version as promotion leaves it, without a judgement: release, assets, manifest, events. */
export async function publishVersion(host: Host, wanted: VersionToPublish): Promise<PublishedVersion> {
  const { model = 'fraud', version, stages = ['production'] } = wanted;
  const manifest = manifestOf(host, wanted);
  const release = await releaseWith(host, manifest, wanted);
  let seq = await append(host, model, { type: 'registered', key: `registered:${version}`, version });
  const ids = { 'content-id': manifest['content-id'], 'release-id': release.id };
  seq = await append(host, model, { type: 'published', key: `published:${version}`, version, ...ids });
  for (const stage of stages) seq = await promoteTo(host, { model, version, stage });
  return { release, manifest, seq };
}

/** Moves a stage, as `promote` with `version` does. */
export async function promoteTo(
  host: Host,
  {
    model = 'fraud',
    version,
    stage,
  }: { readonly model?: string; readonly version: string; readonly stage: string },
): Promise<number> {
  const { state } = await openLedger(host, model);
  const from = state.stages[stage]?.version ?? null;
  return append(host, model, { type: 'promoted', key: `promoted:${state.seq}`, version, stage, from });
}

/** Appends an event; answers its number. */
export async function append(host: Host, model: string, deed: Deed): Promise<number> {
  const recorded = await record(host, await openLedger(host, model), () => deed);
  return recorded.ledger.state.seq;
}

function manifestOf(
  host: Host,
  { model = 'fraud', version, files, references = [], largest, uploaded = files }: VersionToPublish,
): Manifest {
  const own = plansOf(files, largest).map((plan) => manifestFile(plan, uploaded[plan.path] as Bytes));
  const elsewhere = references.map(({ uri, bytes }) => ({
    uri,
    size: Buffer.from(bytes).length,
    sha256: sha256Of(bytes),
  }));
  const run = makeRunRecord({
    model,
    commit: host.context.commit,
    files: own.map(({ path, size, sha256 }) => ({ path: `files/${path}`, size, sha256 })),
    evidence: [],
    metrics: new Map(),
  });
  return makeManifest({
    model,
    version,
    commit: host.context.commit,
    parent: null,
    run,
    comparison: null,
    policy: null,
    files: [...own, ...elsewhere.map((one) => ({ ...one, path: one.uri.replace(/^.*\//s, '') }))],
    evidence: null,
    ledger: null,
    'release-references': elsewhere,
  });
}

function plansOf(files: VersionToPublish['files'], largest = 2 ** 31 - 1): readonly FilePlan[] {
  const sized = Object.entries(files).map(([path, bytes]) => ({
    path,
    size: Buffer.from(bytes).length,
    sha256: sha256Of(bytes),
  }));
  return planAssets(sized, { largest });
}

function manifestFile({ path, size, sha256, assets }: FilePlan, bytes: Bytes): ManifestFile {
  const [only, ...more] = assets;
  if (only === undefined) return { path, size, sha256, empty: true };
  if (more.length === 0) return { path, size, sha256, asset: only.name };
  const parts = assets.map(({ name, offset, size: length }) => {
    const part = Buffer.from(bytes).subarray(offset, offset + length);
    return { asset: name, size: length, sha256: sha256Of(part) };
  });
  return { path, size, sha256, parts };
}

async function releaseWith(
  host: Host,
  manifest: Manifest,
  { files, largest, uploaded = files }: VersionToPublish,
): Promise<Release> {
  const { store, context } = host;
  const { model, version } = manifest;
  const assets = plansOf(files, largest).flatMap((plan) =>
    plan.assets.map(({ name, offset, size }) => {
      return { name, bytes: Buffer.from(uploaded[plan.path] as Bytes).subarray(offset, offset + size) };
    }),
  );
  const all = [...assets, { name: manifestAsset, bytes: Buffer.from(formatManifest(manifest)) }];
  const text = { title: `${model} ${version}`, notes: '' };
  const draft = await store.draft({ tag: formatTag({ model, version }), commit: context.commit, ...text });
  const folder = `.modelgate/source-${randomUUID()}`;
  const expected = [];
  for (const { name, bytes } of all) {
    const [path, sha256, size] = [`${folder}/${name}`, sha256Of(bytes), bytes.length];
    await host.files.write(path, bytes);
    await store.upload(draft, { name, path, offset: 0, size, sha256 });
    expected.push({ name, size, digest: sha256 });
  }
  await host.files.remove(folder);
  return store.publish(draft, expected, { latest: false });
}
