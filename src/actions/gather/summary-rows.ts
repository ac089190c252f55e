import { faultsOfSummary } from '../../domain/sums/summary-use.ts';
import { throwFaults } from '../../domain/errors.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import { mergeSums } from '../../domain/sums/row-sums.ts';
import type { SumsData } from '../../domain/sums/row-sums.ts';
import { rowsOfSums } from '../../domain/sums/rows-of-sums.ts';
import { summaryFileColumns, summaryTable, sumsOfTable } from '../../domain/sums/summary-table.ts';
import type { Host } from '../../ports/host.ts';
import type { EvidenceRows } from './evidence.ts';

/** What a summary says of rows that are not here. @throws ModelgateError PREDICTIONS_INVALID */
export async function readSummary(
  host: Host,
  file: string,
  columns: PredictionColumns,
): Promise<EvidenceRows> {
  const sums = await sumsOf(host, file);
  throwFaults(faultsOfSummary(sums, { path: file, columns }));
  const pairing = sums.verified === false ? 'order' : 'columns';
  const summed = rowsOfSums(sums, { pairing, ...(columns.groups && { groups: columns.groups }) });
  return { table: { path: file, rows: 0, columns: new Map() }, columns, summed, isSummary: true };
}

/** One summary of all the rows that several are of; no row may be in two of them. */
export async function mergeSummaries(host: Host, files: readonly string[], target: string): Promise<void> {
  const all: SumsData[] = [];
  for (const file of files) all.push(await sumsOf(host, file));
  const [first] = all;
  throwFaults(
    all.flatMap((one, at) =>
      first ? faultsOfSummary(one, { path: files[at] as string, like: first.shape }) : [],
    ),
  );
  const merged = mergeSums(all);
  if (merged) await host.tables.write(target, summaryTable(merged));
}

async function sumsOf(host: Host, file: string): Promise<SumsData> {
  return sumsOfTable(await host.tables.read(file, summaryFileColumns));
}
