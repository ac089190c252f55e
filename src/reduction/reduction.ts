import { fingerprintOf } from '../domain/evidence/fingerprint.ts';
import { crossedColumns } from '../domain/evidence/crossing-name.ts';
import type { PairedRows } from '../domain/evidence/paired-rows.ts';
import { impossibleColumns, neededColumns } from '../domain/evidence/prediction-columns.ts';
import { className } from '../domain/evidence/labels.ts';
import { mostSlices } from '../domain/evidence/slices.ts';
import type { PredictionColumns } from '../domain/run/record.ts';
import { isBefore } from '../domain/sums/chunk-columns.ts';
import { RowSums } from '../domain/sums/row-sums.ts';
import type { SumsData } from '../domain/sums/row-sums.ts';
import { manyRows as million } from '../domain/sums/sums-of-rows.ts';
import type { LongRows } from '../ports/compute.ts';
import type { TableFile } from '../ports/tables.ts';
import { cutCsv } from './csv-rows.ts';
import type { CsvPart } from './csv-parts.ts';
import type { ReductionPlan, RowFile, Share } from './plan.ts';
import { takeShare } from './share.ts';

/** Somebody else who takes part in summing up. */
export interface Helper {
  /** null: the rows are not to be summed up so; `undefined`: it did nothing. Never rejects. */
  share(plan: ReductionPlan): Promise<Share | null | undefined>;
}

export interface ReductionOptions {
  readonly threads: readonly Helper[];
  /** With fewer rows the estimates are made from the rows themselves. */
  readonly manyRows?: number | undefined;
  /** Bytes of a CSV file that one thread reads at once. */
  readonly partBytes?: number | undefined;
}

/**
 * Sums up rows of long files, several threads at once; what they read together is held nowhere. `undefined`: the rows must be
 * looked at as a whole. Whatever thread read what, the sums are the same.
 */
export async function sumUpRows(
  rows: LongRows,
  { threads, manyRows = million, partBytes = 8_000_000 }: ReductionOptions,
): Promise<PairedRows | undefined> {
  const plan = await orNothing(() => planOf(rows, partBytes));
  if (!plan) return undefined;
  const asked = threads.map((thread) => thread.share(plan));
  const own = await orNothing(() => takeShare(plan));
  const answers = await Promise.all(asked);
  if (!own || answers.includes(null)) return undefined;
  // What a thread took and did not answer for is lost: all is done again, here.
  if (answers.includes(undefined)) return sumUpRows(rows, { threads: [], manyRows, partBytes });
  const shares = [own, ...(answers as Share[])];
  if (!isSound(shares, rows.columns)) return undefined;
  const [first, ...others] = shares;
  const sums = new RowSums(plan.shape);
  for (const share of [first as Share, ...others]) sums.merge(share.sums);
  const summed = sums.finish();
  if (summed.n <= manyRows || summed.slices.some(({ values }) => values.length > mostSlices))
    return undefined;
  return rowsOf(summed, rows.columns);
}

async function planOf(
  { candidate, baseline, columns, baselineColumns }: LongRows,
  partBytes: number,
): Promise<ReductionPlan | undefined> {
  const { score, label, weight, unit } = columns;
  const isScored = score !== undefined && label !== undefined && baselineColumns.score !== undefined;
  if (!isScored || weight !== undefined || unit !== undefined || !candidate.long) return undefined;
  if (impossibleColumns(columns).length > 0) return undefined;
  // Crossed columns and those that are only searched are looked at row by row.
  if (columns.slices?.some((name) => crossedColumns(name).length > 1) || columns.search) return undefined;
  const held = columns.baseline === undefined ? baseline : null;
  if (held && (held.long !== candidate.long || !isMeasuredAlike(columns, baselineColumns))) return undefined;
  const files = {
    candidate: fileOf(candidate, neededColumns(columns, 'candidate')),
    baseline: held && fileOf(held, heldColumns(columns, baselineColumns)),
  };
  const parts =
    candidate.long === 'csv' ? await cutFiles(files, { columns, baselineColumns, partBytes }) : [];
  if (!parts) return undefined;
  return {
    kind: candidate.long,
    ...files,
    parts,
    names: { columns, baseline: baselineColumns },
    shape: {
      paired: columns.baseline !== undefined || held !== null,
      threshold: columns.threshold ?? 0.5,
      columns: columns.slices ?? [],
    },
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
}

/** Rows of CSV files are found by their ids. */
async function cutFiles(
  { candidate, baseline }: Pick<ReductionPlan, 'candidate' | 'baseline'>,
  { columns, baselineColumns, partBytes }: CutNames,
): Promise<readonly CsvPart[] | undefined> {
  if (columns.id === undefined) return undefined;
  const ids = { own: columns.id, held: baselineColumns.id ?? columns.id };
  return cutCsv(candidate, { baseline, ids, partBytes });
}

interface CutNames extends Pick<LongRows, 'columns' | 'baselineColumns'> {
  readonly partBytes: number;
}

/** The same roles are filled, none but those that sums know of. */
function isMeasuredAlike(own: PredictionColumns, held: PredictionColumns): boolean {
  const roles = ['id', 'label', 'weight', 'unit'] as const;
  return roles.every((role) => (own[role] === undefined) === (held[role] === undefined));
}

/** The baseline's slices count only where its run has them under the same names. */
function heldColumns(own: PredictionColumns, held: PredictionColumns): readonly string[] {
  const slices = (own.slices ?? []).filter((name) => held.slices?.includes(name));
  return [...new Set([...neededColumns(held, 'baseline'), ...slices])];
}

function fileOf({ file, path }: TableFile, wanted: readonly string[]): RowFile {
  return { file, path, wanted };
}

/** What only all shares together tell: that ids rise from unit to unit, and that there are two classes. */
function isSound(shares: readonly Share[], { positive }: PredictionColumns): boolean {
  const edges = shares.flatMap((share) => share.edges).sort((a, b) => a.unit - b.unit);
  const rising = edges.every(({ first }, at) => at === 0 || isBefore(edges[at - 1]?.last ?? '', first));
  const classes = [...new Set(shares.flatMap((share) => share.classes))];
  const wanted = className(positive ?? 1);
  const others = classes.filter((name) => name !== wanted);
  const isKnown = classes.includes(wanted) || (positive !== undefined && classes.length < 2);
  const kinds = new Set(shares.flatMap((share) => share.kinds));
  return (
    rising && kinds.size <= 1 && classes.length <= 2 && (isKnown || others.every((name) => name === '0'))
  );
}

async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    // Reading all rows shows what is wrong with them, in words.
    return undefined;
  }
}

function rowsOf(sums: SumsData, { id, baseline, search, threshold = 0.5 }: PredictionColumns): PairedRows {
  const none = new Float64Array();
  return {
    n: sums.n,
    task: 'binary',
    labels: none,
    candidate: none,
    baseline: sums.shape.paired ? none : null,
    scored: true,
    threshold,
    buckets: new Uint16Array(),
    slices: sums.slices.map(({ column, values }) => ({
      column: column as string,
      codes: new Int32Array(),
      values: [...values].sort((a, b) => (a < b ? -1 : 1)),
    })),
    pairing: baseline !== undefined ? 'columns' : id === undefined ? 'order' : 'id',
    fingerprint: fingerprintOf(sums.n, sums.fingerprint),
    ...(search === false && { search }),
    sums,
    idOf: String,
  };
}
