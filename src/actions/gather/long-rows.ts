import type { PairedRows } from '../../domain/evidence/paired-rows.ts';
import type { Host } from '../../ports/host.ts';
import { type Evidence, type EvidenceRows, orUnreadable } from './evidence.ts';
import { readingProgress } from './reading-progress.ts';

export interface BothSides {
  readonly candidate: Evidence;
  readonly baseline: Evidence | undefined;
}

/**
 * Both sides ready for pairing, where files are so long that they were only looked at: summed up as they are read, if that can
 * be, else read. Sides without such rows are as they were.
 */
export async function settleRows(host: Host, { candidate, baseline }: BothSides): Promise<BothSides> {
  const isOpen = (side: Evidence | undefined): boolean =>
    side?.predictions?.long !== undefined && side.predictions.summed === undefined;
  if (candidate.predictions?.isSummary || baseline?.predictions?.isSummary) {
    const { settleSummaries } = await import('./summary-sides.ts');
    return settleSummaries({ candidate, baseline });
  }
  if (candidate.predictions?.summed) return { candidate, baseline };
  if (!isOpen(candidate) && !isOpen(baseline)) return { candidate, baseline };
  const summed = await sumSides(host, { candidate, baseline });
  if (summed && candidate.predictions)
    return { candidate: { ...candidate, predictions: { ...candidate.predictions, summed } }, baseline };
  return {
    candidate: await withRowsRead(candidate),
    baseline: baseline && (await withRowsRead(baseline)),
  };
}

/** The evidence with all its rows read; those that cannot be are unreadable, and never absent. */
export async function withRowsRead(evidence: Evidence): Promise<Evidence> {
  const { predictions, ...rest } = evidence;
  if (!predictions?.long) return evidence;
  const unreadable = [...rest.unreadable];
  const read = await orUnreadable(unreadable, () => rowsRead(predictions));
  return read ? { ...evidence, predictions: read } : { ...rest, unreadable };
}

/** The rows themselves. @throws ModelgateError as `Tables.read` */
export async function rowsRead(predictions: EvidenceRows): Promise<EvidenceRows> {
  const { long, ...rest } = predictions;
  return long ? { ...rest, table: await long.read() } : predictions;
}

/** The rows themselves with those of the seeds that they are judged with: the files may go away. @throws as `Tables.read` */
export async function allRowsRead(predictions: EvidenceRows): Promise<EvidenceRows> {
  const { seeds, ...rows } = await rowsRead(predictions);
  if (!seeds?.decide) return rows;
  const others: { seed: string; read: () => Promise<EvidenceRows> }[] = [];
  for (const { seed, read } of seeds.others) {
    const found = await rowsRead(await read());
    others.push({ seed, read: () => Promise.resolve(found) });
  }
  return { ...rows, seeds: { ...seeds, others } };
}

async function sumSides(
  host: Host,
  { candidate: { predictions }, baseline }: BothSides,
): Promise<PairedRows | undefined> {
  const held = baseline?.predictions;
  if (!predictions?.long || predictions.hashedFor !== undefined || held?.hashedFor !== undefined)
    return undefined;
  const ownBaseline = predictions.columns.baseline !== undefined;
  if (held && !held.long && !ownBaseline) return undefined;
  const { sumRows } = await host.compute();
  const rows = {
    candidate: predictions.long,
    baseline: held?.long ?? null,
    columns: predictions.columns,
    baselineColumns: held?.columns ?? predictions.columns,
  };
  return sumRows(rows, readingProgress(host));
}
