import type { Finding } from '../../domain/validation/finding.ts';
import { identifying, identities } from '../../domain/validation/splits/chance.ts';
import { classSetFindings, resolutionFindings } from '../../domain/validation/splits/classes.ts';
import { exactCell, type SharedColumn } from '../../domain/validation/splits/keys.ts';
import { timeFindings, type TimeOrder, unitFindings } from '../../domain/validation/splits/membership.ts';
import { sharedUnitsQuery, timeOrderQuery } from '../../domain/validation/splits/membership-query.ts';
import { type Overlap, overlapFindings } from '../../domain/validation/splits/overlap.ts';
import { exampleQuery, overlapQuery } from '../../domain/validation/splits/overlap-query.ts';
import { splitFinding } from '../../domain/validation/splits/split-finding.ts';
import { rowColumn } from '../../domain/validation/data/data-column.ts';
import { countLabels } from './label-checks.ts';
import type { Asked, SampledSet } from './sampled-set.ts';
import { compareSets } from './set-drift.ts';
import { columnsOf, featureNames, type KnownColumns, sharedColumn } from './split-columns.ts';

export interface SplitOptions {
  readonly known: KnownColumns;
  readonly alpha: number;
}

/** What training data and test data must not have in common, and what they must. */
export async function checkSplit(
  engine: Asked,
  { train, test }: { readonly train: SampledSet; readonly test: SampledSet },
  { known, alpha }: SplitOptions,
): Promise<Finding[]> {
  const empty = [train, test].filter(({ sample }) => sample.rows === 0);
  if (empty.length > 0) {
    return empty.map(({ name }) => splitFinding('SPLIT_EMPTY', 'there are no rows', { path: name }));
  }
  const pair = { train, test };
  return [
    ...(await overlapOf(engine, pair, known)),
    ...(await membershipOf(engine, pair, known)),
    ...(await labelsOf(engine, pair, { known, alpha })),
  ];
}

interface Pair {
  readonly train: SampledSet;
  readonly test: SampledSet;
}

async function overlapOf(engine: Asked, { train, test }: Pair, known: KnownColumns): Promise<Finding[]> {
  const inTest = new Set(test.table.columns.map(({ name }) => name));
  const names = featureNames(train, columnsOf(train, known), known).filter((name) => inTest.has(name));
  if (names.length === 0) {
    const message = `no column of ${JSON.stringify(train.name)} is here that could tell whether rows are the same`;
    return [splitFinding('SPLIT_COLUMN_MISSING', message, { path: test.name })];
  }
  const shared = names.map((name) => sharedColumn(train, test, name));
  const apart = shared.filter(({ form }) => form === 'apart').map(({ name }) => name);
  const columns = shared.filter(({ form }) => form !== 'apart');
  if (columns.length === 0) return [apartFinding(apart, { train, test }, 'error')];
  const ranked = identities(
    train.sample,
    columns.map(({ name }) => name),
  );
  const first = identifying(ranked, train.sample.rows).map((name) => sharedColumn(train, test, name));
  const relations = { train: train.table.relation, test: test.table.relation };
  const [answer] = await engine.query(overlapQuery(columns, first, relations));
  const keys = (answer?.['examples'] ?? []) as readonly string[];
  const overlap: Overlap = {
    rows: Number(answer?.['rows']),
    exact: Number(answer?.['exact']),
    near: Number(answer?.['near']),
    examples:
      Number(answer?.['exact']) > 0 ? await examplesOf(engine, { train, test }, { columns, keys }) : [],
  };
  const place = { test: test.name, train: train.name, sample: train.sample, columns: ranked };
  const left = apart.length > 0 ? [apartFinding(apart, { train, test })] : [];
  return [...overlapFindings(overlap, place), ...left];
}

/** Rows are compared without such columns: with them none would be the same, whatever was copied. */
function apartFinding(names: readonly string[], { train, test }: Pair, severity?: 'error'): Finding {
  const named = names.map((name) => JSON.stringify(name)).join(', ');
  const one = names.length === 1;
  const message = `${named} ${one ? 'holds' : 'hold'} other kinds of values than in ${JSON.stringify(train.name)}: rows are compared without ${one ? 'it' : 'them'}`;
  const [column] = names;
  const found = splitFinding('SPLIT_COLUMN_RETYPED', message, {
    path: test.name,
    ...(one && column !== undefined && { column }),
  });
  return severity ? { ...found, severity } : found;
}

/** Rows that stand for the keys: the first with each on either side. */
async function examplesOf(
  engine: Asked,
  { train, test }: Pair,
  { columns, keys }: { readonly columns: readonly SharedColumn[]; readonly keys: readonly string[] },
): Promise<Overlap['examples']> {
  const [those, these] = await Promise.all(
    ([train, test] as const).map(({ table }, side) =>
      engine.query(
        exampleQuery(columns, side === 0 ? 'train' : 'test', { numbered: table.numbered, rowColumn, keys }),
      ),
    ),
  );
  const trained = new Map((those ?? []).map((row) => [row['exact'], Number(row['row'])]));
  return (these ?? []).flatMap((row) => {
    const train = trained.get(row['exact']);
    return train === undefined ? [] : [{ test: Number(row['row']), train }];
  });
}

async function membershipOf(engine: Asked, { train, test }: Pair, known: KnownColumns): Promise<Finding[]> {
  const [left, right] = [columnsOf(train, known), columnsOf(test, known)];
  const relations = { train: train.table.relation, test: test.table.relation };
  const place = (column: string) => ({ train: train.name, test: test.name, column });
  const found: Finding[] = [];
  if (left.unit !== undefined && left.unit === right.unit) {
    const [answer] = await engine.query(sharedUnitsQuery(sharedColumn(train, test, left.unit), relations));
    const units = {
      units: Number(answer?.['units']),
      rows: Number(answer?.['rows']),
      total: Number(answer?.['total']),
      examples: (answer?.['examples'] ?? []) as readonly string[],
    };
    found.push(...unitFindings(units, place(left.unit)));
  }
  if (left.time !== undefined && left.time === right.time) {
    const [answer] = await engine.query(timeOrderQuery(sharedColumn(train, test, left.time), relations));
    const order: TimeOrder = {
      latest: (answer?.['latest'] ?? null) as string | null,
      earliest: (answer?.['earliest'] ?? null) as string | null,
      early: Number(answer?.['early']),
      total: Number(answer?.['total']),
      unread: Number(answer?.['unread']),
    };
    found.push(...timeFindings(order, place(left.time)));
  }
  return found;
}

async function labelsOf(
  engine: Asked,
  { train, test }: Pair,
  { known, alpha }: SplitOptions,
): Promise<Finding[]> {
  const [left, right] = [columnsOf(train, known).label, columnsOf(test, known).label];
  const resolved = (classes: boolean) =>
    resolutionFindings({ path: test.name, rows: test.sample.rows, classes }, alpha);
  if (left === undefined || left !== right) return resolved(true);
  const shared = sharedColumn(train, test, left);
  const before = await countLabels(engine, train, { column: left, cell: exactCell(shared, 'train') });
  const after = await countLabels(engine, test, { column: left, cell: exactCell(shared, 'test') });
  const sets = classSetFindings(before, after);
  const small = resolved(before.classes !== undefined);
  if (sets.length > 0) return [...sets, ...small];
  const options = { roles: { label: left, names: [] }, blocking: [], alpha, only: left };
  const { findings } = await compareSets(engine, { reference: train, current: test }, options);
  return [...findings.filter(({ code }) => code === 'DRIFT_LABEL'), ...small];
}
