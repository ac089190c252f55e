/** Cells of one column as text, one a row; `null` for nothing. */
export type Cells = readonly (string | null)[];

/** Rows of one set of data, all of them or a part that was chosen without looking at what they hold. */
export interface Sample {
  /** How many rows the data have; the sample has at most that many. */
  readonly rows: number;
  /** In the order of the data. All have the same length. */
  readonly columns: ReadonlyMap<string, Cells>;
}

/** How many rows are looked at one by one; all other counts are of every row. */
export const sampledRows = 10_000;

/** A blank cell holds nothing. */
export function isPresent(cell: string | null): cell is string {
  return cell !== null && cell.trim() !== '';
}

/** The finite number that a cell holds, else `NaN`. */
export function numberIn(cell: string | null): number {
  if (cell === null || !numeral.test(cell)) return NaN;
  const value = Number(cell);
  return Number.isFinite(value) ? value : NaN;
}

/** The numbers of a column by row, `NaN` where there is none. */
export function numbersIn(cells: Cells): Float64Array {
  return Float64Array.from(cells, numberIn);
}

const numeral = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;
