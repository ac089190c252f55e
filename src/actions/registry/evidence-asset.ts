import path from 'node:path';
import { pairRows } from '../../domain/evidence/pairing.ts';
import type { PairedRows } from '../../domain/evidence/paired-rows.ts';
import { releasedRows } from '../../domain/evidence/released-rows.ts';
import { type ReleasedSeed, releasedSeeds } from '../../domain/evidence/released-seeds.ts';
import type { Table } from '../../domain/evidence/table.ts';
import type { Release as ReleasePolicy } from '../../domain/policy/policy.ts';
import {
  type SeedValues,
  summarise,
  summarySeeds,
  summaryTable,
  withSeedValues,
} from '../../domain/registry/evidence-summary.ts';
import type { ManifestEvidence } from '../../domain/registry/manifest.ts';
import type { Host } from '../../ports/host.ts';
import type { Evidence, EvidenceRows } from '../gather/evidence.ts';
import { rowsRead } from '../gather/long-rows.ts';
import { ignoreFolder } from '../gather/recording.ts';

/** The asset that holds a version's rows. */
export const rowsAsset = 'evidence.parquet';

/** A version's evidence, written and ready to be uploaded. */
export interface EvidenceAsset {
  /** As the manifest names it. */
  readonly entry: ManifestEvidence;
  /** Where it lies, relative to the working directory. */
  readonly path: string;
}

export interface EvidenceRequest {
  readonly model: string;
  /** How the policy in force publishes versions. */
  readonly release: ReleasePolicy;
  /** The candidate's. */
  readonly evidence: Evidence;
  /** Metrics that rules name: of `top_7_accuracy` and their like a summary has only these. */
  readonly asked?: readonly string[];
}

/**
 * Writes what the release carries of the evaluation: rows in a private repository, a summary without rows in a public one,
 * unless the policy says so. Without rows a summary. The same evidence gives the same bytes. `null`: the policy wants none.
 * @throws ModelgateError PREDICTIONS_INVALID
 */
export async function writeEvidence(host: Host, request: EvidenceRequest): Promise<EvidenceAsset | null> {
  const { model, evidence } = request;
  const asked = [...(request.asked ?? []), ...evidence.values.keys()];
  // A folder a run: two that are promoted at once in one place do not write over each other.
  const folder = path.posix.join('.modelgate', 'releases', model, evidence.side.run ?? 'run');
  const kind = request.release.evidence ?? ((await host.repository.isPrivate()) ? 'rows' : 'summary');
  if (kind === 'none') return null;
  const predictions = evidence.predictions && (await rowsRead(evidence.predictions));
  const summed = predictions?.isSummary && predictions.summed;
  const others = await furtherRows(predictions);
  if (kind === 'rows' && predictions && !summed) {
    const first = releasedRows({ ...predictions, model });
    const { columns } = first;
    const all = others && releasedSeeds({ seed: others.own, rows: first }, others.released(model));
    if (others && !all) warnOfSeeds(host, model);
    const { table = first.table, seeds } = all ?? {};
    const isHashed = columns.id !== undefined || columns.unit !== undefined;
    const hash = isHashed ? ({ 'id-hash': 'sha256-128' } as const) : {};
    const written = await write(host, { folder, asset: rowsAsset, table });
    return { path: written.path, entry: { ...written.entry, kind, columns, ...bySeed(seeds), ...hash } };
  }
  const ofRows = (rows: EvidenceRows | undefined): PairedRows | undefined => {
    if (rows?.isSummary) return rows.summed;
    if (!rows) return undefined;
    const found = pairRows({ candidate: rows.table, baseline: null, asked, ...own(rows) });
    return found.kind === 'paired' ? found.rows : undefined;
  };
  const first = ofRows(predictions);
  const known = summarise(evidence.values, first ?? null);
  const ofSeeds = others && first && seedValues(others, { first, ofRows });
  if (others && !ofSeeds) warnOfSeeds(host, model);
  const values = ofSeeds ? withSeedValues(known, ofSeeds) : known;
  const seeds = ofSeeds && summarySeeds(ofSeeds.map(({ seed }) => seed));
  const asset = 'evidence-summary.parquet';
  const written = await write(host, { folder, asset, table: summaryTable(values, seeds) });
  return { path: written.path, entry: { ...written.entry, kind: 'summary', ...bySeed(seeds) } };
}

/** What is compared with it says so: `missingSeeds`. */
function warnOfSeeds({ log }: Host, model: string): void {
  log.warn(
    `${model}: predictions of a seed cannot be read, or are of other rows or labels than the first ones; only these are released, and what is held against this version will be incomparable.`,
  );
}

/** Of the run's own seed, then of each other. `undefined`: the rows of one are not those of the first, or are not sound. */
function seedValues(
  { own: seed, rows: others }: NonNullable<Awaited<ReturnType<typeof furtherRows>>>,
  {
    first,
    ofRows,
  }: { readonly first: PairedRows; readonly ofRows: (rows: EvidenceRows) => PairedRows | undefined },
): readonly SeedValues[] | undefined {
  const all: SeedValues[] = [{ seed, values: summarise(new Map(), first) }];
  for (const other of others) {
    const found = ofRows(other.rows);
    if (found?.fingerprint !== first.fingerprint) return undefined;
    all.push({ seed: other.seed, values: summarise(new Map(), found) });
  }
  return all;
}

/** Rows of the seeds that a side is judged by, besides the first. */
async function furtherRows(predictions: EvidenceRows | undefined) {
  const { seeds } = predictions ?? {};
  if (!seeds?.decide) return undefined;
  const rows: { readonly seed: string; readonly rows: EvidenceRows }[] = [];
  for (const { seed, read } of seeds.others) rows.push({ seed, rows: await rowsRead(await read()) });
  const released = (model: string) =>
    rows.map(({ seed, rows: read }) => ({ seed, rows: releasedRows({ ...read, model }) }));
  return { own: seeds.own, rows, released };
}

function bySeed(seeds: readonly ReleasedSeed[] | undefined): Pick<ManifestEvidence, 'seeds'> {
  return seeds ? { seeds: seeds.map(({ seed, columns }) => ({ seed, columns: { ...columns } })) } : {};
}

/** The candidate's own columns: neither slices nor a baseline in the same file are summed up. */
function own({ columns: all }: NonNullable<Evidence['predictions']>) {
  const { baseline: _held, slices: _slices, ...columns } = all;
  return { columns };
}

async function write(
  host: Host,
  { folder, asset, table }: { readonly folder: string; readonly asset: string; readonly table: Table },
) {
  const file = path.posix.join(folder, asset);
  await ignoreFolder(host);
  await host.tables.write(file, table);
  return { path: file, entry: { asset, ...(await host.files.digest(file)) } };
}
