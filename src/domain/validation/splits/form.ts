import type { DataColumn } from '../data/data-column.ts';
import { type Cells, isPresent, numberIn } from '../sample/cells.ts';
import { isWhole } from '../sql/cell.ts';

/**
 * As what the cells of a column are compared that two sets of data share, however each of them writes them: whole numbers of any
 * size, other numbers, moments, true and false, texts. `apart`: the two hold different kinds of values.
 */
export type Form = 'whole' | 'number' | 'time' | 'truth' | 'text' | 'apart';

export interface FormSide {
  readonly column: DataColumn;
  /** Of a sample. */
  readonly cells: Cells;
}

export function formOf(train: FormSide, test: FormSide): Form {
  const sides = [train, test] as const;
  const present = sides.map(({ cells }) => cells.filter(isPresent));
  const all = (fits: (cell: string) => boolean) => present.every((cells) => share(cells, fits) >= mostCells);
  if (sides.some(({ column }) => column.type === 'BOOLEAN') && all((cell) => truth.test(cell)))
    return 'truth';
  if (all(isNumber))
    return sides.every((side, i) => isWholeSide(side, present[i] ?? [])) ? 'whole' : 'number';
  if (all((cell) => moment.test(cell))) return 'time';
  const apart = [isNumber, (cell: string) => moment.test(cell)].some((fits) => {
    const shares = present.map((cells) => share(cells, fits));
    return Math.max(...shares) >= mostCells && Math.min(...shares) < fewCells;
  });
  return apart && present.every((cells) => cells.length > 0) ? 'apart' : 'text';
}

function isWholeSide({ column }: FormSide, present: readonly string[]): boolean {
  return isWhole(column) || (column.kind !== 'typed' && present.every((cell) => digits.test(cell)));
}

function isNumber(cell: string): boolean {
  return !Number.isNaN(numberIn(cell));
}

function share(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 1 : cells.filter(fits).length / cells.length;
}

const mostCells = 0.95;
const fewCells = 0.5;
const truth = /^\s*(true|false|t|f|0|1)\s*$/i;
const digits = /^\s*[+-]?\d{1,36}\s*$/;
const moment = /^\s*\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}|\s*$)/;
