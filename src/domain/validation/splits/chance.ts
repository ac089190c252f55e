import { type Cells, isPresent, type Sample } from '../sample/cells.ts';

/** How much a column tells rows apart: the chance that two rows have the same in it, and how many different values were seen. */
export interface Identity {
  readonly name: string;
  readonly same: number;
}

/** Columns by how well they tell rows apart, best first. */
export function identities(sample: Sample, names: readonly string[]): Identity[] {
  return names
    .map((name) => ({ name, same: chanceOfSame((sample.columns.get(name) ?? []).map(textOf)) }))
    .sort((a, b) => a.same - b.same || (a.name < b.name ? -1 : 1));
}

/** The fewest columns that together tell nearly all rows apart; at most three. */
export function identifying(columns: readonly Identity[], rows: number): string[] {
  const chosen: string[] = [];
  let same = 1;
  for (const column of columns.slice(0, 3)) {
    chosen.push(column.name);
    // A chance of 0 in a sample is one that is too small to be seen there.
    same *= Math.max(column.same, 1e-8);
    if (same * rows < 0.01) break;
  }
  return chosen;
}

/**
 * Whether that a share of the test rows stands in the training data is to be expected of rows that were never copied.
 *
 * Either the columns have so few values that, taken as independent, a row has a match by chance; columns that depend on each other
 * only have more matches. Or rows repeat as often within the training data, and no column tells rows apart: where one does, rows
 * that repeat were copied.
 */
export function isByChance(
  share: number,
  { sample, columns }: { readonly sample: Sample; readonly columns: readonly Identity[] },
): boolean {
  const independent = columns.reduce((same, column) => same * column.same, 1);
  if (sample.rows * independent >= expectedMatches) return true;
  const rows = wholeRows(
    sample,
    columns.map(({ name }) => name),
  );
  const repeated = 1 - Math.exp(-sample.rows * chanceOfSame(rows));
  const best = columns[0]?.same ?? 1;
  const different = new Set(rows).size;
  return best * different >= fewOfAll && share <= repeatsTolerated * repeated;
}

/** That many matches a row, on average, are no sign of copies. */
const expectedMatches = 0.05;
/** The best column's values are at most a tenth of all different rows. */
const fewOfAll = 10;
const repeatsTolerated = 3;

/** Of two rows taken at random. */
function chanceOfSame(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const pairs = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return pairs / Math.max(1, values.length * (values.length - 1));
}

function wholeRows(sample: Sample, names: readonly string[]): string[] {
  const cells = names.map((name): Cells => sample.columns.get(name) ?? []);
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, row) =>
    JSON.stringify(cells.map((column) => textOf(column[row] ?? null))),
  );
}

function textOf(cell: string | null): string {
  return isPresent(cell) ? cell : '';
}
