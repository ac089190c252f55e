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

/** Most rows of a table: whose class changed, and, in each direction, whose loss alone did. */
export const changedLimits = { classes: 20_000, losses: 1_000 } as const;

/** Whose loss fell or rose, whatever their class; undefined where rows have no labels or no baseline. */
export function countChanges(rows: PairedRows): ChangeCounts | undefined {
  const kinds = kindsOf(rows);
  if (!kinds) return undefined;
  const counts = [0, 0, 0, 0, 0];
  for (const kind of kinds) counts[kind] = (counts[kind] as number) + 1;
  const [, broken = 0, fixed = 0, worse = 0, better = 0] = counts;
  const listed =
    Math.min(broken, changedLimits.classes / 2) +
    Math.min(fixed, changedLimits.classes / 2) +
    Math.min(worse, changedLimits.losses) +
    Math.min(better, changedLimits.losses);
  return { better: fixed + better, worse: broken + worse, listed: rows.sums ? 0 : listed };
}

/** The changed rows, whatever their order: of too many the ones that changed most. undefined: as in `countChanges`, and of more rows than are ever held at once. */
export function changedRows(rows: PairedRows): ChangedRows | undefined {
  if (rows.sums) return undefined;
  const kinds = kindsOf(rows);
  if (!kinds) return undefined;
  const found = changes.flatMap((change, at) => {
    const ofClass = change === 'broken' || change === 'fixed';
    const limit = ofClass ? changedLimits.classes / 2 : changedLimits.losses;
    return largest(rows, { kinds, kind: at + 1, limit }).map((row) => describe(rows, row, change));
  });
  return { columns: rows.slices.map(({ column }) => column), rows: found };
}

/** By the numbers that `kindsOf` gives them; 0 is none of these. */
const changes = ['broken', 'fixed', 'worse', 'better'] as const;

/** Asked for by the counts and by the table. */
const known = new WeakMap<PairedRows, Uint8Array>();

function kindsOf(rows: PairedRows): Uint8Array | undefined {
  const { n, task, baseline, candidate } = rows;
  if (!baseline || !answering.has(task)) return undefined;
  const before = known.get(rows);
  if (before) return before;
  const kinds = new Uint8Array(n);
  for (let row = 0; row < n; row++) {
    const isRight = answersRight(rows, row, candidate);
    const wasRight = answersRight(rows, row, baseline);
    if (isRight !== wasRight) kinds[row] = isRight ? 2 : 1;
    else {
      const change = lossChange(rows, row);
      if (change !== 0) kinds[row] = change > 0 ? 3 : 4;
    }
  }
  known.set(rows, kinds);
  return kinds;
}

/** Tasks whose rows have an answer that is right, wrong, or so far off. */
const answering: ReadonlySet<PairedRows['task']> = new Set(['binary', 'multiclass', 'regression']);

/** false of a regression, which has no right and wrong. */
function answersRight(
  { task, labels, scored, threshold }: PairedRows,
  row: number,
  answers: Float64Array,
): boolean {
  const [label, answer] = [labels[row] as number, answers[row] as number];
  if (task === 'multiclass') return answer === label;
  return task === 'binary' && answer >= (scored ? threshold : 0.5) === (label === 1);
}

function lossChange({ task, labels, candidate, baseline }: PairedRows, row: number): number {
  const label = labels[row] as number;
  const after = Math.abs((candidate[row] as number) - label);
  const before = Math.abs((baseline?.[row] as number) - label);
  if (task === 'multiclass') return Number(after !== 0) - Number(before !== 0);
  return task === 'regression' ? after - before : after * after - before * before;
}

function largest(
  rows: PairedRows,
  { kinds, kind, limit }: { readonly kinds: Uint8Array; readonly kind: number; readonly limit: number },
): number[] {
  let found: { readonly row: number; readonly size: number }[] = [];
  let least = 0;
  let most = 4 * limit;
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] !== kind) continue;
    const size = Math.abs(lossChange(rows, row));
    if (size < least) continue;
    found.push({ row, size });
    if (found.length < most) continue;
    // Of too many only those stay that may still be among the largest: ties of the smallest one all do.
    least = Float64Array.from(found, (one) => one.size).sort()[found.length - limit] as number;
    found = found.filter((one) => one.size >= least);
    most = Math.max(most, 2 * found.length);
  }
  return found
    .map((one) => ({ ...one, id: rows.idOf(one.row) }))
    .sort((a, b) => b.size - a.size || byName(a.id, b.id))
    .slice(0, limit)
    .map(({ row }) => row);
}

function describe(rows: PairedRows, row: number, change: ChangedRow['change']): ChangedRow {
  const named = (answer: number): number | string => rows.classes?.[answer] ?? answer;
  return {
    id: rows.idOf(row),
    change,
    label: named(rows.labels[row] as number),
    baseline: named(rows.baseline?.[row] as number),
    candidate: named(rows.candidate[row] as number),
    lossChange: lossChange(rows, row),
    slices: rows.slices.map(({ codes, values }) => values[codes[row] as number] as string),
  };
}
