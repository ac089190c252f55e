import type { PairedRows } from '../evidence/paired-rows.ts';
import { byName } from './finding.ts';

/** A row that the two models answer differently. */
export interface ChangedRow {
  readonly id: string;
  /** Of classes: wrong turned right, right turned wrong. Else: the loss fell, the loss rose. */
  readonly change: 'fixed' | 'broken' | 'better' | 'worse';
  /** Numbers; of several classes their names. */
  readonly label: number | string;
  readonly baseline: number | string;
  readonly candidate: number | string;
  /** Change of the row's loss, below 0 for the better: squared error of a score, absolute error of a prediction, 1 for a wrong class. */
  readonly lossChange: number;
  /** One a column of `columns`. */
  readonly slices: readonly string[];
}

export interface ChangedRows {
  /** Columns of slices. */
  readonly columns: readonly string[];
  /** Broken, fixed, worse, better; in each the largest change first, then by id. */
  readonly rows: readonly ChangedRow[];
}

/** How many rows changed, and how many of them a table of changed rows holds. */
export interface ChangeCounts {
  readonly better: number;
  readonly worse: number;
  readonly listed: number;
}

/** Most rows of a table in each direction: whose class changed, and whose loss alone did. */
export const changedLimits = { classes: 5_000, losses: 1_000 } as const;

/** Whose loss fell or rose, whatever their class; undefined where rows have no labels or no baseline. */
export function countChanges(rows: PairedRows): ChangeCounts | undefined {
  const found = changesOf(rows);
  if (!found) return undefined;
  const [, broken, fixed, worse, better] = found.counts;
  const listed = changes.map((_, at) => Math.min(found.counts[at + 1] as number, limitOf(at + 1)));
  return {
    better: fixed + better,
    worse: broken + worse,
    listed: rows.sums ? 0 : listed.reduce((sum, count) => sum + count, 0),
  };
}

/** The changed rows, whatever their order: of too many the ones that changed most. undefined: as in `countChanges`, and of more rows than are ever held at once. */
export function changedRows(rows: PairedRows): ChangedRows | undefined {
  if (rows.sums) return undefined;
  const found = changesOf(rows);
  if (!found) return undefined;
  const described = changes.flatMap((change, at) =>
    largest(rows, found, at + 1).map((row) =>
      describe(rows, row, { change, lossChange: found.losses[row] as number }),
    ),
  );
  return { columns: rows.slices.map(({ column }) => column), rows: described };
}

/** By the numbers that `kinds` have; 0 is none of these. */
const changes = ['broken', 'fixed', 'worse', 'better'] as const;

function limitOf(kind: number): number {
  return kind <= 2 ? changedLimits.classes : changedLimits.losses;
}

/** Row by row. */
interface Changes {
  readonly kinds: Uint8Array;
  /** How many rows are of each kind. */
  readonly counts: readonly [number, number, number, number, number];
  readonly losses: Float64Array;
}

/** Asked for by the counts and by the table. */
const known = new WeakMap<PairedRows, Changes>();

function changesOf(rows: PairedRows): Changes | undefined {
  const { n, task, baseline, candidate } = rows;
  if (!baseline || !answering.has(task)) return undefined;
  const before = known.get(rows);
  if (before) return before;
  const kinds = new Uint8Array(n);
  const losses = new Float64Array(n);
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const isRight = rightness(rows, candidate);
  const wasRight = rightness(rows, baseline);
  const changeOf = lossChanges(rows, baseline);
  for (let row = 0; row < n; row++) {
    const right = isRight(row);
    const change = changeOf(row);
    const sameClass = change === 0 ? 0 : change > 0 ? 3 : 4;
    const kind = right === wasRight(row) ? sameClass : right ? 2 : 1;
    losses[row] = change;
    kinds[row] = kind;
    counts[kind] = (counts[kind] as number) + 1;
  }
  const found = { kinds, counts, losses };
  known.set(rows, found);
  return found;
}

/** Tasks whose rows have an answer that is right, wrong, or so far off. */
const answering: ReadonlySet<PairedRows['task']> = new Set(['binary', 'multiclass', 'regression']);

/** Always false of a regression, which has no right and wrong. */
function rightness(
  { task, labels, scored, threshold }: PairedRows,
  answers: Float64Array,
): (row: number) => boolean {
  if (task === 'multiclass') return (row) => answers[row] === labels[row];
  if (task !== 'binary') return () => false;
  const least = scored ? threshold : 0.5;
  return (row) => (answers[row] as number) >= least === (labels[row] === 1);
}

function lossChanges(
  { task, labels, candidate }: PairedRows,
  baseline: Float64Array,
): (row: number) => number {
  const far = (answers: Float64Array, row: number): number =>
    Math.abs((answers[row] as number) - (labels[row] as number));
  if (task === 'multiclass') {
    return (row) => Number(far(candidate, row) !== 0) - Number(far(baseline, row) !== 0);
  }
  if (task === 'regression') return (row) => far(candidate, row) - far(baseline, row);
  return (row) => {
    const [after, before] = [far(candidate, row), far(baseline, row)];
    return after * after - before * before;
  };
}

function largest(rows: PairedRows, { kinds, losses }: Changes, kind: number): number[] {
  const limit = limitOf(kind);
  let found: { readonly row: number; readonly size: number }[] = [];
  let least = 0;
  let most = 4 * limit;
  // Of too many only those stay that may still be among the largest: ties of the smallest one all do.
  const prune = (): void => {
    if (found.length <= limit) return;
    least = Float64Array.from(found, (one) => one.size).sort()[found.length - limit] as number;
    found = found.filter((one) => one.size >= least);
  };
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] !== kind) continue;
    const size = Math.abs(losses[row] as number);
    if (size < least) continue;
    found.push({ row, size });
    if (found.length < most) continue;
    prune();
    most = Math.max(most, 2 * found.length);
  }
  prune();
  return found
    .map(({ row, size }) => ({ row, size, id: rows.idOf(row) }))
    .sort((a, b) => b.size - a.size || byName(a.id, b.id))
    .slice(0, limit)
    .map(({ row }) => row);
}

function describe(
  rows: PairedRows,
  row: number,
  { change, lossChange }: Pick<ChangedRow, 'change' | 'lossChange'>,
): ChangedRow {
  const named = (answer: number): number | string => rows.classes?.[answer] ?? answer;
  return {
    id: rows.idOf(row),
    change,
    label: named(rows.labels[row] as number),
    baseline: named(rows.baseline?.[row] as number),
    candidate: named(rows.candidate[row] as number),
    lossChange,
    slices: rows.slices.map(({ codes, values }) => values[codes[row] as number] as string),
  };
}
