import path from 'node:path';
import type { ComparisonInputs, ComparisonSide } from '../../domain/compare/comparison.ts';
import { type Fault, faultSentence, ModelgateError } from '../../domain/errors.ts';
import type { PairedRows } from '../../domain/evidence/paired-rows.ts';
import type { Table } from '../../domain/evidence/table.ts';
import { namedColumns } from '../../domain/evidence/prediction-columns.ts';
import type { MetricValues } from '../../domain/evidence/value.ts';
import { metricsOf } from '../../domain/run/record-assembly.ts';
import type { PredictionColumns } from '../../domain/run/record.ts';
import { isSummary } from '../../domain/sums/summary-file.ts';
import type { Host } from '../../ports/host.ts';
import type { TableFile } from '../../ports/tables.ts';
import type { RunFolder } from './run-folder.ts';

/** What is known of one side, ready for pairing. */
export interface Evidence {
  readonly side: ComparisonSide;
  readonly values: MetricValues;
  /** The rows, and the columns that they were read by. */
  readonly predictions?: {
    /** Without columns where the rows are `long`. */
    readonly table: Table;
    /** The file has very many rows, and was only looked at. */
    readonly long?: TableFile;
    /** Both sides' rows, summed up as they were read; of a summary what it says. */
    readonly summed?: PairedRows;
    /** They come from a summary: the rows themselves are not here. */
    readonly isSummary?: true;
    readonly columns: PredictionColumns;
    /** Those of further seeds. */
    readonly seeds?: SeedRows;
    /** Ids are hashed with this model's name: rows of a release. */
    readonly hashedFor?: string;
  };
  /** It was measured by these columns on rows that are not here: a release may carry a summary of them. */
  readonly withoutItsRows?: PredictionColumns;
  /** Its model, where its files are at hand. */
  readonly scorable?: ScorableModel;
  /** Of a version: how often its test set was looked at until it was promoted. */
  readonly looks?: NonNullable<ComparisonInputs['looks']>;
  /** k: of how many runs this one was chosen. */
  readonly candidates: number;
  /** What is there and cannot be read, a sentence each: never counted as absent. */
  readonly unreadable: readonly string[];
}

/** Rows of several seeds, which are read where they are judged. */
export interface SeedRows {
  /** The seed of the rows themselves. */
  readonly own: string;
  /** It is judged over all of them; false: only where the other side is. */
  readonly decide: boolean;
  readonly others: readonly { readonly seed: string; read(): Promise<EvidenceRows> }[];
}

/** A model whose files can be had, to be scored again. */
export interface ScorableModel {
  readonly contentId: string;
  /** Where its files lie, by their paths in the run's record; absent where they would have to be fetched. */
  readonly files?: ReadonlyMap<string, { readonly place: string; readonly sha256: string }>;
  /** Writes its files into a folder, each verified. */
  put(folder: string): Promise<void>;
}

export type EvidenceRows = NonNullable<Evidence['predictions']>;

export const emptyEvidence = { values: new Map(), candidates: 1, unreadable: [] } as const;

/** A baseline that says of itself that it is another model's. */
export function ofAnotherModel(found: string, { model }: { readonly model: string }): Evidence {
  const detail = `The baseline is a run of model \`${found}\`, expected \`${model}\``;
  return { ...emptyEvidence, side: { kind: 'run', name: `run of ${found}` }, unreadable: [detail] };
}

/** The evidence that a run's folder holds; its rows may have been read where they were copied from. */
export async function evidenceOfRun(
  host: Host,
  { record, folder }: RunFolder,
  { side, rows: read }: { readonly side: ComparisonSide; readonly rows?: Promise<EvidenceRows> | undefined },
): Promise<Evidence> {
  const { predictions } = record;
  const unreadable: string[] = [];
  let rows: EvidenceRows | undefined;
  if (predictions) {
    const { file, ...columns } = predictions;
    rows = await orUnreadable(unreadable, () => read ?? readRows(host, path.join(folder, file), columns));
  }
  const seeds = seedRowsOf(host, { record, folder });
  return {
    side,
    values: metricsOf(record),
    ...(rows && { predictions: { ...rows, ...(seeds && { seeds }) } }),
    ...scorableOf(host, { record, folder }),
    candidates: record.candidates ?? 1,
    unreadable,
  };
}

/** Of predictions of each seed, be it that the recipe names them or that training was repeated. */
function seedRowsOf(host: Host, { record, folder }: RunFolder): SeedRows | undefined {
  const { predictions, 'seed-predictions': named, seeds = [] } = record;
  if (!predictions) return undefined;
  const { file: _first, ...columns } = predictions;
  const trained = seeds.flatMap(({ seed, predictions: file }) =>
    file === undefined ? [] : [{ seed: String(seed), file }],
  );
  const [own, ...others] = named ?? (trained.length === seeds.length ? trained : []);
  if (!own || own.file !== predictions.file) return undefined;
  return {
    own: own.seed,
    decide: named !== undefined,
    others: others.map(({ seed, file }) => ({
      seed,
      read: () => readRows(host, path.join(folder, file), columns),
    })),
  };
}

function scorableOf({ files }: Host, { record, folder }: RunFolder): { scorable?: ScorableModel } {
  const contentId = record['content-id'];
  if (contentId === undefined) return {};
  const put = async (target: string) => {
    for (const { path: name, sha256 } of record.files) {
      const copy = path.join(target, name.replace(/^files\//, ''));
      await files.copy(path.join(folder, name), copy);
      const found = await files.digest(copy);
      if (found.sha256 === sha256) continue;
      const message = `The file is not the one of the record: ${found.sha256} instead of ${sha256}`;
      throw new ModelgateError({
        code: 'DOCUMENT_INVALID',
        message,
        place: { path: path.join(folder, name) },
      });
    }
  };
  const lying = new Map(
    record.files.map(({ path: name, sha256 }) => [name, { place: path.join(folder, name), sha256 }]),
  );
  return { scorable: { contentId, files: lying, put } };
}

/** The rows of a file, which must stay where it is: of very many rows it is only looked at. */
export async function readRows(host: Host, file: string, columns: PredictionColumns): Promise<EvidenceRows> {
  if (isSummary(file)) {
    const { readSummary } = await import('./summary-rows.ts');
    return readSummary(host, file, columns);
  }
  const opened = await host.tables.open(file, namedColumns(columns));
  if (opened.long === null) return { table: await opened.read(), columns };
  return { table: { path: file, rows: 0, columns: new Map() }, columns, long: opened };
}

/** Faults of evidence that is there: they make a comparison impossible, and are told in it. */
const evidenceFaults: ReadonlySet<Fault['code']> = new Set([
  'FILE_UNREADABLE',
  'METRICS_INVALID',
  'PREDICTIONS_INVALID',
  'DOCUMENT_INVALID',
  'ARTIFACT_INVALID',
  'ASSET_INVALID',
  'LEDGER_INVALID',
]);

export async function orUnreadable<T>(unreadable: string[], read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ModelgateError) || !evidenceFaults.has(error.code)) throw error;
    unreadable.push(...error.faults.map(faultSentence));
    return undefined;
  }
}
