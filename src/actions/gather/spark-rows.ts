import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { crossedColumns } from '../../domain/evidence/crossing-name.ts';
import { summarySuffix } from '../../domain/sums/summary-file.ts';
import type { Host } from '../../ports/host.ts';
import type { SparkFormat } from '../../ports/spark.ts';
import { ignoreFolder } from './recording.ts';
import type { Sources } from './sources.ts';
import type { Subject } from './subjects.ts';

/** Rows that Spark is to sum up. */
export interface SparkRows {
  /** Absolute paths, or an address that Spark reads. */
  readonly places: readonly string[];
  readonly format: SparkFormat;
  /** Their files, as far as they are here. */
  readonly files: readonly string[];
}

/** Where the summary of a model's rows is put. */
export function summaryFile(model: string): string {
  return path.posix.join('.modelgate', 'summaries', `${model}${summarySuffix}`);
}

/**
 * The rows that a path, folder, glob or address names, `folder` being what a path is relative to; `undefined`: nothing is there. What an
 * address names is there: Spark says so where it is not.
 */
export async function sparkRows(
  { files }: Host,
  { named, folder }: { readonly named: string; readonly folder: string },
): Promise<SparkRows | undefined> {
  if (isAddress(named)) return { places: [named], format: formatOf(named), files: [] };
  const found = (await files.glob([named], folder)).map((file) => path.resolve(folder, file));
  // Spark leaves notes of its own beside the rows, and passes over them itself.
  const rows = found.filter((file) => !/^[._]/.test(path.basename(file)));
  const [first] = rows;
  if (first === undefined) return undefined;
  const whole = path.resolve(folder, named);
  const places = (await files.isDirectory(whole)) ? [whole] : rows;
  return { places, format: formatOf(first), files: rows };
}

/** The files that a run is made of, with a summary in place of rows that Spark is to sum up. @throws as `Spark.sumUp` */
export async function summedUp(host: Host, { model }: Subject, sources: Sources): Promise<Sources> {
  const { predictions } = sources;
  if (!predictions?.bySpark) return sources;
  const { columns, bySpark } = predictions;
  const crossed = (columns.slices ?? []).filter((name) => crossedColumns(name).length > 1);
  if (crossed.length > 0)
    throw new ModelgateError({
      code: 'POLICY_INVALID',
      message: `\`engine: spark\` sums up rows by columns, not by those that are crossed: ${crossed.join(', ')}`,
      hint: 'Write a column that holds both, and name it under `slices`.',
    });
  // Loaded only where Spark is asked.
  const { summaryFileColumns, summaryTable, sumsOfTable } =
    await import('../../domain/sums/summary-table.ts');
  await ignoreFolder(host);
  const lines = path.posix.join('.modelgate', 'summaries', `${model}.jsonl`);
  const output = path.resolve(host.files.root, lines);
  await host.files.makeFolder(path.posix.dirname(lines));
  await host.files.remove(lines);
  const { places, format } = bySpark;
  await host.log.group(`${model}: rows are summed up by Spark`, () =>
    host.spark.sumUp({ rows: places, format, columns, output }),
  );
  const sums = sumsOfTable(await host.tables.read(lines, summaryFileColumns));
  const target = summaryFile(model);
  await host.tables.write(target, summaryTable(sums));
  await host.files.remove(lines);
  return { ...sources, predictions: { path: path.resolve(host.files.root, target), columns } };
}

export function isAddress(named: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(named);
}

function formatOf(file: string): SparkFormat {
  const name = file.toLowerCase().replace(/\.(?:gz|bz2|zst)$/, '');
  if (name.endsWith('.csv')) return 'csv';
  if (/\.(?:jsonl|ndjson|json)$/.test(name)) return 'json';
  return name.endsWith('.orc') ? 'orc' : 'parquet';
}
