import type { PairedRows } from '../evidence/paired-rows.ts';
import { byName } from './finding.ts';
import { changeKinds, changesOf, moveOf, type RowChanges } from './row-changes.ts';

/** A row that the two models answer differently. */
export interface ChangedRow {
  readonly id: string;
  /** Of classes: wrong turned right, right turned wrong. Else: the loss fell, the loss rose. */
  readonly change: (typeof changeKinds)[number];
  /** Numbers; of several classes their names. */
  readonly label: number | string;
  readonly baseline: number | string;
  readonly candidate: number | string;
  /** As `losses` of `RowChanges`. */
  readonly lossChange: number;
  /** One a column of `columns`. */
  readonly slices: readonly string[];
}

export interface ChangedRows {
  /** Columns of slices. */
  readonly columns: readonly string[];
  /** Broken, fixed, worse, better; in each the row that moved furthest first (`moveOf`), then by id. */
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
  const counts = changeKinds.map((_, at) => Math.min(found.counts[at + 1] as number, limitOf(at + 1)));
  return {
    better: fixed + better,
    worse: broken + worse,
    listed: rows.sums ? 0 : counts.reduce((sum, count) => sum + count, 0),
  };
}

/** The changed rows, whatever their order: of too many the ones that changed most. undefined: as in `countChanges`, and of more rows than are ever held at once. */
export function changedRows(rows: PairedRows): ChangedRows | undefined {
  if (rows.sums) return undefined;
  const found = changesOf(rows);
  if (!found) return undefined;
  const described = listed(rows, found).flatMap((ofKind, at) =>
    ofKind.map((row) =>
      describe(rows, row, {
        change: changeKinds[at] as ChangedRow['change'],
        lossChange: found.losses[row] as number,
      }),
    ),
  );
  return { columns: rows.slices.map(({ column }) => column), rows: described };
}

function limitOf(kind: number): number {
  return kind <= 2 ? changedLimits.classes : changedLimits.losses;
}

/** The rows that are listed of each kind, in the order of `changeKinds`. */
function listed(rows: PairedRows, changes: RowChanges): number[][] {
  const { kinds } = changes;
  const found = changeKinds.map((_, at) => new Largest(limitOf(at + 1)));
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] as number;
    if (kind > 0) (found[kind - 1] as Largest).offer(row, moveOf(rows, changes, row));
  }
  return found.map((largest) => largest.rows((row) => rows.idOf(row)));
}

/** The rows whose size is largest, whatever the order in which they are offered. */
class Largest {
  readonly #limit: number;
  #rows: number[] = [];
  #sizes: number[] = [];
  /** Smaller ones are not among the largest. */
  #least = 0;
  #most: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#most = 4 * limit;
  }

  offer(row: number, size: number): void {
    if (size < this.#least) return;
    this.#rows.push(row);
    this.#sizes.push(size);
    if (this.#rows.length < this.#most) return;
    this.#prune();
    this.#most = Math.max(this.#most, 2 * this.#rows.length);
  }

  /** The largest first, then by id. */
  rows(idOf: (row: number) => string): number[] {
    this.#prune();
    return this.#rows
      .map((row, at) => ({ row, size: this.#sizes[at] as number, id: idOf(row) }))
      .sort((a, b) => b.size - a.size || byName(a.id, b.id))
      .slice(0, this.#limit)
      .map(({ row }) => row);
  }

  /** Of too many only those stay that may still be among the largest: ties of the smallest one all do. */
  #prune(): void {
    if (this.#rows.length <= this.#limit) return;
    const least = Float64Array.from(this.#sizes).sort().at(-this.#limit) as number;
    const isLarge = (_: number, at: number): boolean => (this.#sizes[at] as number) >= least;
    this.#rows = this.#rows.filter(isLarge);
    this.#sizes = this.#sizes.filter((size) => size >= least);
    this.#least = least;
  }
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
