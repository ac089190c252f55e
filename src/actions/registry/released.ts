import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { MetricValues } from '../../domain/evidence/value.ts';
import { namedColumns } from '../../domain/evidence/prediction-columns.ts';
import { type ReleasedSeed, tableOfSeed } from '../../domain/evidence/released-seeds.ts';
import { summaryColumns, valuesOfSummary } from '../../domain/registry/evidence-summary.ts';
import { commandOnGitHub } from '../../domain/registry/elsewhere.ts';
import { type Manifest, manifestAsset } from '../../domain/registry/manifest.ts';
import { missingSeeds } from '../../domain/registry/missing-seeds.ts';
import { parseManifest } from '../../domain/registry/manifest-text.ts';
import type { VersionState } from '../../domain/registry/state.ts';
import { formatTag } from '../../domain/registry/version.ts';
import { metricsOf } from '../../domain/run/record-assembly.ts';
import type { Host } from '../../ports/host.ts';
import type { Asset, Release } from '../../ports/store.ts';
import { emptyEvidence, type Evidence, orUnreadable, type ScorableModel } from '../gather/evidence.ts';
import { ignoreFolder } from '../gather/recording.ts';
import { keptRows } from './kept-rows.ts';

/** A published version: its release, and what its manifest says, verified. */
export interface OpenRelease {
  readonly release: Release;
  readonly manifest: Manifest;
}

export interface ReleaseRequest {
  readonly model: string;
  /** `v2.1.0` */
  readonly version: string;
  /** Where it was read before. */
  readonly release?: Release | undefined;
  /** What the ledger says of the version; it is held against the release. */
  readonly known?: VersionState | undefined;
}

const manifestLimit = 32 * 1024 * 1024;

/**
 * The release of a version, with its manifest: the bytes that the platform states, of this model and version, and the content
 * that the ledger says. One request, and one for the manifest.
 * @throws ModelgateError ASSET_INVALID, DOCUMENT_INVALID
 */
export async function openRelease({ store, ledger }: Host, request: ReleaseRequest): Promise<OpenRelease> {
  const { model, version, known } = request;
  const tag = formatTag({ model, version });
  const release = request.release ?? (await store.release(tag));
  if (!release || release.draft) throw await missing(ledger, tag);
  if (release.tag !== tag) throw invalid(tag, `its release has the tag ${JSON.stringify(release.tag)}`);
  if (known?.['release-id'] !== undefined && known['release-id'] !== release.id)
    throw invalid(tag, `the ledger names release ${known['release-id']}, and the tag’s is ${release.id}`);
  const manifest = await readManifest(store, release);
  if (manifest.tag !== tag) throw invalid(tag, `its manifest is that of ${JSON.stringify(manifest.tag)}`);
  const content = known?.['content-id'];
  if (content !== undefined && content !== manifest['content-id'])
    throw invalid(tag, `the ledger names the content ${content}, its manifest ${manifest['content-id']}`);
  return { release, manifest };
}

/** Read once for each release that was answered: what holds the stage is also what anchors the ledger, mostly. */
const manifests = new WeakMap<Release, Promise<Manifest>>();

function readManifest(store: Host['store'], release: Release): Promise<Manifest> {
  const known = manifests.get(release);
  if (known) return known;
  const reading = store
    .read(assetOf(release, manifestAsset), manifestLimit)
    .then((bytes) => parseManifest(new TextDecoder().decode(bytes), `${manifestAsset} of ${release.tag}`));
  manifests.set(release, reading);
  return reading;
}

/** An asset of a release by name. @throws ModelgateError ASSET_INVALID where it is missing or half uploaded */
export function assetOf({ tag, assets }: Release, name: string): Asset {
  const asset = assets.find((one) => one.name === name);
  if (asset?.state === 'uploaded') return asset;
  throw invalid(tag, asset ? `\`${name}\` is not whole` : `it has no \`${name}\``);
}

/**
 * A version as the baseline of its model. One that is named and cannot be read or verified is unreadable evidence, which makes
 * everything incomparable: never a baseline that is not there. `opened` is absent where not even its manifest can be read.
 */
export async function releasedBaseline(
  host: Host,
  request: ReleaseRequest,
): Promise<{ readonly evidence: Evidence; readonly opened?: OpenRelease }> {
  const unreadable: string[] = [];
  const opened = await orUnreadable(unreadable, () => openRelease(host, request));
  const read = opened && (await orUnreadable(unreadable, () => releasedEvidence(host, opened)));
  const side = { kind: 'version', name: request.version } as const;
  return { evidence: read ?? { ...emptyEvidence, side, unreadable }, ...(opened && { opened }) };
}

/** The evidence of a version, ready for pairing; what it carries is fetched unless it lies there from before. */
export async function releasedEvidence(host: Host, opened: OpenRelease): Promise<Evidence> {
  const { model, run, evidence, comparison } = opened.manifest;
  const looks = comparison?.inputs.looks;
  const common = {
    side: releasedSide(opened.manifest),
    scorable: scorableOf(host, opened),
    ...(looks && { looks }),
    candidates: run.candidates ?? 1,
    unreadable: [],
  };
  const withoutItsRows = run.predictions && { withoutItsRows: run.predictions };
  const kept = evidence?.kind === 'rows' ? undefined : await keptRows(host, opened.manifest);
  if (kept) return { ...common, values: metricsOf(run), predictions: kept };
  if (!evidence) return { ...common, values: withJudged(opened.manifest), ...withoutItsRows };
  const missing = missingSeeds(opened.manifest);
  const partial = missing === undefined ? {} : { unreadable: [missing] };
  const file = await fetchEvidence(host, opened, evidence);
  // The file is a passing copy: what is said of it names the release.
  const shown = `${evidence.asset} of ${opened.release.tag}`;
  try {
    if (evidence.kind === 'summary') {
      const { seeds = [] } = evidence;
      const bySeed = seeds.flatMap(({ columns }) => columns['value'] ?? []);
      const read = await host.tables.read(file, [...summaryColumns, ...bySeed]);
      const values = withRepeats(metricsOf(run), valuesOfSummary({ ...read, path: shown }, seeds));
      return { ...common, ...partial, values, ...withoutItsRows };
    }
    const columns = evidence.columns ?? {};
    const { seeds = [] } = evidence;
    const bySeed = seeds.flatMap((one) => Object.values(one.columns));
    const read = await host.tables.read(file, [...namedColumns(columns), ...bySeed]);
    const table = { ...read, path: shown };
    const hashed = evidence['id-hash'] === undefined ? {} : { hashedFor: model };
    const [own, ...others] = seeds;
    const rowsOf = (seed: ReleasedSeed) => ({ table: tableOfSeed(table, seed), columns, ...hashed });
    const further = own && {
      own: own.seed,
      decide: true,
      others: others.map((one) => ({ seed: one.seed, read: () => Promise.resolve(rowsOf(one)) })),
    };
    const predictions = { table, columns, ...hashed, ...(further && { seeds: further }) };
    return { ...common, ...partial, values: metricsOf(run), predictions };
  } finally {
    await host.files.remove(file);
  }
}

function scorableOf(host: Host, opened: OpenRelease): ScorableModel {
  const { 'content-id': contentId, files: wanted } = opened.manifest;
  const put = async (folder: string) => {
    // Loaded only where a version is scored again.
    const { downloadFiles } = await import('../fetching/download.ts');
    await downloadFiles(host, opened, { folder: path.resolve(host.files.root, folder), wanted });
  };
  return { contentId, put };
}

/** A version as a side of a comparison. */
export function releasedSide({ version, commit, run, 'content-id': content }: Manifest): Evidence['side'] {
  const inputs = run['inputs-digest'];
  return {
    kind: 'version',
    name: version,
    run: run.id,
    commit,
    'content-id': content,
    ...(inputs !== undefined && { 'inputs-digest': inputs }),
  };
}

async function fetchEvidence(
  host: Host,
  { release, manifest }: OpenRelease,
  { asset: name, size, sha256 }: NonNullable<Manifest['evidence']>,
): Promise<string> {
  const { files, store } = host;
  const asset = assetOf(release, name);
  if (asset.size !== size || (asset.digest !== undefined && asset.digest !== sha256)) {
    const found = `${asset.size} bytes with ${asset.digest ?? 'no digest'}`;
    throw invalid(release.tag, `\`${name}\` has ${found}, its manifest says ${size} bytes with ${sha256}`);
  }
  const folder = path.posix.join('.modelgate', 'versions', manifest.model, manifest.version);
  // A name of its own: another process may fetch the same in the same place.
  const file = path.posix.join(folder, `${randomUUID()}.parquet`);
  await ignoreFolder(host);
  await store.download(asset, { path: path.resolve(files.root, file), sha256, size });
  return file;
}

/** What the summary counted over rows comes before the run's own values; folds and seeds only the run has. */
function withRepeats(ofRun: MetricValues, summary: MetricValues): MetricValues {
  const counted = [...summary].map(([metric, value]) => {
    const { folds, seeds: filed } = ofRun.get(metric) ?? {};
    const seeds = value.seeds ?? filed;
    return [metric, { ...value, ...(folds && { folds }), ...(seeds && { seeds }) }] as const;
  });
  return new Map([...ofRun, ...counted]);
}

/** Without evidence of its own: the run’s values, and those that it was judged on, as bare points. */
function withJudged({ run, comparison }: Manifest): MetricValues {
  const judged = (comparison?.results.metrics ?? []).flatMap(({ metric, candidate }) =>
    candidate === null ? [] : [[metric, { value: candidate }] as const],
  );
  return new Map([...judged, ...metricsOf(run)]);
}

/** A clone takes the ledger and the tags along, and no release. */
async function missing(ledger: Host['ledger'], tag: string): Promise<ModelgateError> {
  const origin = await ledger.origin?.();
  if (origin === undefined) return invalid(tag, 'the release is gone');
  return new ModelgateError({
    code: 'ASSET_INVALID',
    message: `The release ${tag} cannot be used: it is not in this clone, since releases are not cloned with the ledger`,
    hint: `Run it in the clone that promoted it, or ${commandOnGitHub(origin.repository)}.`,
  });
}

function invalid(tag: string, found: string): ModelgateError {
  return new ModelgateError({
    code: 'ASSET_INVALID',
    message: `The release ${tag} cannot be used: ${found}`,
    hint: 'Run `modelgate doctor`. Promote again, or roll back to another version.',
  });
}
