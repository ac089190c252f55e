import type { PredictionColumns } from '../run/record.ts';
import type { PairedRows, Pairing } from './paired-rows.ts';
import type { CheckedColumn } from './row-checks.ts';
import type { Column, Table } from './table.ts';
import type { SourceColumn } from './target.ts';
import { throwFaults } from '../errors.ts';
import { baseSlices, comparedBases, namedSlices } from './crossing.ts';
import { baseColumns } from './crossing-name.ts';
import { hashRows } from './fingerprint.ts';
import { joinTables } from './join.ts';
import { impossibleColumns, missingFromTable, neededColumns } from './prediction-columns.ts';
import { describeNotFinite, describeOutside, differingRows } from './row-checks.ts';
import { rowIdsOf } from './row-ids.ts';
import { namesOfRows } from './row-names.ts';
import { readSampling } from './row-sampling.ts';
import { searchedColumns } from './searched-columns.ts';
import { targetOf } from './target.ts';

export interface PairingRequest {
  readonly candidate: Table;
  /** null: there is none. Not looked at where the candidate's file has the baseline's values (`columns.baseline`). */
  readonly baseline: Table | null;
  readonly columns: PredictionColumns;
  /** Names of the columns in the baseline's file, where its run says so; the candidate's by default. */
  readonly baselineColumns?: PredictionColumns;
  /** The baseline's ids and units are hashed with this model's name, as a release has them. Ids that are shown stay the candidate's. */
  readonly hashedFor?: string | undefined;
}

type Incomparable = Extract<Pairing, { kind: 'incomparable' }>;

/**
 * Aligns the rows of two models, in the candidate's order. Rows that cannot be held against each other are a result,
 * `incomparable`, whose sentence does not depend on the order of rows that have ids. Slices are the candidate's; where the
 * baseline's file has the same column with other values, the column says so.
 * @throws ModelgateError PREDICTIONS_INVALID where a file does not fit what the policy says of its columns
 */
export function pairRows({ candidate, columns, ...request }: PairingRequest): Pairing {
  throwFaults(impossibleColumns(columns));
  const named = request.baselineColumns ?? columns;
  if (
    columns.baseline === undefined &&
    request.baseline &&
    (named.score === undefined) !== (columns.score === undefined)
  ) {
    const detail = `${named.score === undefined ? candidate.path : request.baseline.path} has scores, and the other side predictions without scores`;
    return incomparable('unreadable', detail);
  }
  const baseline =
    columns.baseline === undefined && request.baseline
      ? renamed(request.baseline, { from: named, to: columns })
      : null;
  throwFaults([
    ...missingFromTable(candidate, neededColumns(columns, 'candidate')),
    ...(baseline ? missingFromTable(baseline, neededColumns(columns, 'baseline')) : []),
  ]);
  const bases = baseSlices(candidate, columns);
  const tables = baseline ? [candidate, baseline] : [candidate];
  const empty = tables.find(({ rows }) => rows === 0);
  if (empty) return incomparable('undefined', `${empty.path} has no rows`);
  const hashedFor = baseline ? request.hashedFor : undefined;
  if (hashedFor !== undefined && named.id !== undefined && columns.id === undefined) {
    const detail = `the rows of ${(baseline as Table).path} are known by their ids, and those of ${candidate.path} have none`;
    return incomparable('rows-differ', detail);
  }
  const join = joinTables({ candidate, baseline, id: columns.id, hashedFor });
  if (join.kind === 'differ') return incomparable('rows-differ', join.detail);

  const read = readValues(tables, columns);
  if (read.kind === 'incomparable') return read;
  const ids = idsOf(candidate, columns);
  const theirs = read.labels[1] && permute(read.labels[1], join.baselineRow);
  const labels = read.labels[0] ?? new Float64Array();
  const relabelled = theirs ? differingRows(labels, theirs) : [];
  if (relabelled.length > 0) {
    const paths = tables.map(({ path }) => path).join(' and ');
    const detail = `labels differ between ${paths} in ${relabelled.length} of ${candidate.rows} rows: ${namesOfRows({ ids, rows: relabelled })}`;
    return incomparable('rows-differ', detail);
  }
  const sampled = readSampling({
    candidate,
    columns,
    held: baseline && { table: request.baseline as Table, columns: named },
    baselineRow: join.baselineRow,
    hashedFor,
    ids,
  });
  if (sampled.kind === 'incomparable') return sampled;
  const names = rowIdsOf(ids);
  const compared = baseline
    ? comparedBases(bases, { candidate, baseline, baselineRow: join.baselineRow, ids })
    : bases;
  const hashed = once(() => hashRows({ n: candidate.rows, ids: names, labels }));
  const rows: PairedRows = {
    n: candidate.rows,
    task: read.task,
    scored: read.scored,
    threshold: columns.threshold ?? 0.5,
    labels,
    candidate: read.predicted[0] as Float64Array,
    baseline: read.predicted[1] ? permute(read.predicted[1], join.baselineRow) : null,
    slices: namedSlices(columns.slices ?? [], { bases: compared, path: candidate.path }),
    ...(columns.groups && { groups: columns.groups }),
    ...searchedColumns(candidate, columns),
    pairing: pairingOf(columns),
    idOf: names.textOf,
    ...sampled.sampling,
    // Hashed with the first question: what needs no hash may begin before.
    get buckets() {
      return hashed().buckets;
    },
    get rowHashes() {
      return hashed().rowHashes;
    },
    get fingerprint() {
      return hashed().fingerprint;
    },
  };
  return { kind: 'paired', rows };
}

interface Values {
  readonly kind: 'values';
  readonly task: PairedRows['task'];
  readonly scored: boolean;
  /** The candidate's, then the baseline's, each in the order of its own file. */
  readonly labels: readonly Float64Array[];
  readonly predicted: readonly Float64Array[];
}

function readValues(tables: readonly Table[], columns: PredictionColumns): Values | Incomparable {
  const name = (columns.score ?? columns.prediction) as string;
  const labels = columns.label === undefined ? [] : sources(tables, columns.label);
  const predicted = sources(tables, name);
  if (columns.baseline !== undefined) predicted.push(...sources(tables, columns.baseline));
  const { task, scored, readLabels, readPredicted } = targetOf({ columns, labels, predicted });

  const check = (source: SourceColumn, values: Float64Array): CheckedColumn => ({
    source,
    values,
    ids: idsOf(source.table, columns),
  });
  const truth = labels.map((source) => check(source, readLabels(source.column)));
  const scores = predicted.map((source) => check(source, readPredicted(source.column)));
  const notFinite = [...truth, ...scores].map(describeNotFinite).filter(Boolean);
  if (notFinite.length > 0) return incomparable('not-finite', notFinite.join('; '));
  const outside = scored ? scores.map(describeOutside).filter(Boolean) : [];
  if (outside.length > 0) return incomparable('unreadable', outside.join('; '));
  return {
    kind: 'values',
    task,
    scored,
    labels: truth.map(({ values }) => values),
    predicted: scores.map(({ values }) => values),
  };
}

function sources(tables: readonly Table[], name: string): SourceColumn[] {
  return tables.map((table) => ({ table, name, column: table.columns.get(name) as Column }));
}

function idsOf(table: Table, { id }: PredictionColumns): Column | null {
  return id === undefined ? null : (table.columns.get(id) as Column);
}

/** The table with its columns under the candidate's names. A column that is missing stays so. */
function renamed(table: Table, { from, to }: { from: PredictionColumns; to: PredictionColumns }): Table {
  const names = [
    [from.id, to.id],
    [from.label, to.label],
    [from.score ?? from.prediction, to.score ?? to.prediction],
  ];
  const columns = new Map<string, Column>();
  for (const [before, after] of names) {
    const column = before === undefined ? undefined : table.columns.get(before);
    if (column && after !== undefined) columns.set(after, column);
  }
  for (const name of baseColumns(to.slices ?? [])) {
    const column = table.columns.get(name);
    if (column && !columns.has(name)) columns.set(name, column);
  }
  return { ...table, columns };
}

function pairingOf({ baseline, id }: PredictionColumns): PairedRows['pairing'] {
  if (baseline !== undefined) return 'columns';
  return id === undefined ? 'order' : 'id';
}

function permute(values: Float64Array, rows: Int32Array | null): Float64Array {
  if (!rows) return values;
  const permuted = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) permuted[row] = values[rows[row] as number] as number;
  return permuted;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function incomparable(reason: Incomparable['reason'], detail: string): Incomparable {
  return { kind: 'incomparable', reason, detail };
}
