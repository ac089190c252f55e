import path from 'node:path';
import { pairRows } from '../../domain/evidence/pairing.ts';
import { releasedRows } from '../../domain/evidence/released-rows.ts';
import type { Table } from '../../domain/evidence/table.ts';
import type { Release as ReleasePolicy } from '../../domain/policy/policy.ts';
import { summarise, summaryTable } from '../../domain/registry/evidence-summary.ts';
import type { ManifestEvidence } from '../../domain/registry/manifest.ts';
import type { Host } from '../../ports/host.ts';
import type { Evidence } from '../gather/evidence.ts';
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
  if (kind === 'rows' && predictions && !summed) {
    const { table, columns } = releasedRows({ ...predictions, model });
    const isHashed = columns.id !== undefined || columns.unit !== undefined;
    const hash = isHashed ? ({ 'id-hash': 'sha256-128' } as const) : {};
    const written = await write(host, { folder, asset: rowsAsset, table });
    return { path: written.path, entry: { ...written.entry, kind, columns, ...hash } };
  }
  const rows =
    predictions && !summed
      ? pairRows({ candidate: predictions.table, baseline: null, asked, ...own(predictions) })
      : undefined;
  const values = summarise(evidence.values, summed || (rows?.kind === 'paired' ? rows.rows : null));
  const asset = 'evidence-summary.parquet';
  const written = await write(host, { folder, asset, table: summaryTable(values) });
  return { path: written.path, entry: { ...written.entry, kind: 'summary' } };
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
