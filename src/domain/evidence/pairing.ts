import type { PredictionColumns } from '../run/record.ts';
import type { PairedRows, Pairing } from './paired-rows.ts';
import type { Table } from './table.ts';
import { throwFaults } from '../errors.ts';
import { baseSlices, comparedBases, namedSlices } from './crossing.ts';
import { hashRows } from './fingerprint.ts';
import { joinTables, permute } from './join.ts';
import { impossibleColumns } from './impossible-columns.ts';
import { missingFromTable, neededColumns } from './prediction-columns.ts';
import { differingRows } from './row-checks.ts';
import { rowIdsOf } from './row-ids.ts';
import { mixedQueries, unmixed } from './query-checks.ts';
import { namesOfRows } from './row-names.ts';
import { idsOf, readOutputs } from './row-outputs.ts';
import { readSampling } from './row-sampling.ts';
import { readRowValues } from './row-values.ts';
import { otherOutputs, renamed } from './renamed-columns.ts';
import { searchedColumns } from './searched-columns.ts';
import { hashableLabels } from './class-numbers.ts';

/** Said of a file that has a header at most; the report's advice goes by it. */
export const withoutRows = 'has no rows';

export interface PairingRequest {
  readonly candidate: Table;
  /** null: there is none. Not looked at where the candidate's file has the baseline's values (`columns.baseline`). */
  readonly baseline: Table | null;
  readonly columns: PredictionColumns;
  /** Names of the columns in the baseline's file, where its run says so; the candidate's by default. */
  readonly baselineColumns?: PredictionColumns;
  /** The baseline's ids and units are hashed with this model's name, as a release has them. Ids that are shown stay the candidate's. */
  readonly hashedFor?: string | undefined;
  /** Names of metrics that somebody asks for; some are made only then. */
  readonly asked?: readonly string[];
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
  const other =
    columns.baseline === undefined && request.baseline
      ? otherOutputs([candidate.path, columns], [request.baseline.path, named])
      : undefined;
  if (other !== undefined) return incomparable('unreadable', other);
  const baseline =
    columns.baseline === undefined && request.baseline
      ? renamed(request.baseline, { from: named, to: columns })
      : null;
  throwFaults([
    ...missingFromTable(candidate, neededColumns(columns, 'candidate')),
    ...(baseline ? missingFromTable(baseline, neededColumns(heldValues(columns, named), 'baseline')) : []),
  ]);
  const bases = baseSlices(candidate, columns);
  const tables = baseline ? [candidate, baseline] : [candidate];
  const empty = tables.find(({ rows }) => rows === 0);
  if (empty) return incomparable('undefined', `${empty.path} ${withoutRows}`);
  const hashedFor = baseline ? request.hashedFor : undefined;
  if (hashedFor !== undefined && named.id !== undefined && columns.id === undefined) {
    const detail = `the rows of ${(baseline as Table).path} are known by their ids, and those of ${candidate.path} have none`;
    return incomparable('rows-differ', detail);
  }
  const join = joinTables({ candidate, baseline, id: columns.id, hashedFor });
  if (join.kind === 'differ') return incomparable('rows-differ', join.detail);

  const read = readOutputs(tables, columns);
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
  const values = readRowValues({ tables, columns, held: named, baselineRow: join.baselineRow });
  if (values.kind === 'incomparable') return values;
  const names = rowIdsOf(ids);
  const compared = baseline
    ? comparedBases(bases, { candidate, baseline, baselineRow: join.baselineRow, ids })
    : bases;
  const slices = namedSlices(columns.slices ?? [], { bases: compared, path: candidate.path });
  const { queries } = sampled.sampling;
  if (queries) throwFaults(mixedQueries(candidate.path, { ...sampled.sampling, queries, slices }));
  const { search } = searchedColumns(candidate, columns);
  const hashed = once(() =>
    hashRows({ n: candidate.rows, ids: names, labels: hashableLabels(labels, read.classes) }),
  );
  const rows: PairedRows = {
    n: candidate.rows,
    task: read.task,
    scored: read.scored,
    threshold: columns.threshold ?? 0.5,
    labels,
    candidate: read.predicted[0] as Float64Array,
    baseline: read.predicted[1] ? permute(read.predicted[1], join.baselineRow) : null,
    slices,
    ...(columns.groups && { groups: columns.groups }),
    ...(search !== undefined && { search: search && queries ? unmixed(queries, search) : search }),
    pairing: pairingOf(columns),
    idOf: names.textOf,
    ...sampled.sampling,
    ...(read.classes && { classes: read.classes }),
    ...(read.probabilities && { probabilities: paired(read.probabilities, join.baselineRow) }),
    ...(values.values.length > 0 && { values: values.values }),
    ...(request.asked && { asked: request.asked }),
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

/** Without the metrics whose columns the baseline's file was not asked for. */
function heldValues(columns: PredictionColumns, named: PredictionColumns): PredictionColumns {
  const values = Object.entries(columns.values ?? {}).filter(
    ([metric]) => named.values?.[metric] !== undefined,
  );
  return { ...columns, values: Object.fromEntries(values) };
}

/** By class: each model's, the baseline's in the order of the candidate's rows. */
function paired(
  [own = [], held]: readonly (readonly Float64Array[])[],
  rows: Int32Array | null,
): NonNullable<PairedRows['probabilities']> {
  return own.map((candidate, at) => ({
    candidate,
    baseline: held ? permute(held[at] as Float64Array, rows) : null,
  }));
}

function pairingOf({ baseline, id }: PredictionColumns): PairedRows['pairing'] {
  if (baseline !== undefined) return 'columns';
  return id === undefined ? 'order' : 'id';
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function incomparable(reason: Incomparable['reason'], detail: string): Incomparable {
  return { kind: 'incomparable', reason, detail };
}
