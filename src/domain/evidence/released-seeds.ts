import type { PredictionColumns } from '../run/record.ts';
import { outputColumns } from './prediction-columns.ts';
import type { ReleasedRows } from './released-rows.ts';
import { type Column, type Table, textAt } from './table.ts';

/** Where the released file has what each seed says: the names of its columns by those of the first one. */
export interface ReleasedSeed {
  readonly seed: string;
  /** Empty for the first. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface SeedTable {
  readonly seed: string;
  readonly rows: ReleasedRows;
}

/**
 * The rows of all seeds as one table: those of the first, and what the model says with each other one in columns of its own.
 * `undefined`: the files are not of the same rows with the same labels, and cannot stand in one table.
 */
export function releasedSeeds(
  first: SeedTable,
  others: readonly SeedTable[],
): { readonly table: Table; readonly seeds: readonly ReleasedSeed[] } | undefined {
  const { table, columns } = first.rows;
  if (others.some(({ rows }) => !areSameRows(table, rows.table, columns))) return undefined;
  const all = new Map(table.columns);
  const seeds = others.map(({ seed, rows }): ReleasedSeed => {
    const named = saidColumns(columns).map((name) => {
      const target = freeName(`${name} of seed ${seed}`, all);
      all.set(target, rows.table.columns.get(name) as Column);
      return [name, target] as const;
    });
    return { seed, columns: Object.fromEntries(named) };
  });
  return { table: { ...table, columns: all }, seeds: [{ seed: first.seed, columns: {} }, ...seeds] };
}

/** The rows of one seed, as its own file had them. */
export function tableOfSeed(table: Table, { columns }: ReleasedSeed): Table {
  const own = new Map(table.columns);
  for (const [name, source] of Object.entries(columns)) own.set(name, table.columns.get(source) as Column);
  return { ...table, columns: own };
}

/** What differs from seed to seed: scores, predictions, and values that rows have by themselves. */
function saidColumns(columns: PredictionColumns): readonly string[] {
  return [...new Set([...outputColumns(columns), ...Object.values(columns.values ?? {})])];
}

/** By their ids, which are hashed and sorted, and their labels; without ids by their number and labels, as they are paired. */
function areSameRows(one: Table, other: Table, { id, label }: PredictionColumns): boolean {
  if (one.rows !== other.rows) return false;
  return [id, label].every((name) => name === undefined || areAlike(one, other, name));
}

function areAlike(one: Table, other: Table, name: string): boolean {
  const [own, theirs] = [one.columns.get(name), other.columns.get(name)];
  if (!own || !theirs) return false;
  for (let row = 0; row < one.rows; row++) if (textAt(own, row) !== textAt(theirs, row)) return false;
  return true;
}

function freeName(name: string, taken: ReadonlyMap<string, Column>): string {
  return taken.has(name) ? freeName(`${name}*`, taken) : name;
}
