import { type Cells, isPresent, numberIn } from './cells.ts';

/**
 * What a column holds, as far as its cells tell: `number`; `category`, values that come again; `text`, values that seldom do;
 * `time`; `identifier`, a name for each row; `empty`.
 */
export type Nature = 'number' | 'category' | 'text' | 'time' | 'identifier' | 'empty';

/** Of the cells of one column of one set of data. A few cells that do not fit in do not make a column another one. */
export function natureOf(name: string, cells: Cells): Nature {
  const present = cells.filter(isPresent);
  if (present.length === 0) return 'empty';
  const distinct = new Set(present).size;
  if (named.test(name) && distinct === present.length && present.length > fewCategories) return 'identifier';
  const mostly = (fits: (cell: string) => boolean) =>
    present.filter(fits).length >= mostCells * present.length;
  if (mostly((cell) => !Number.isNaN(numberIn(cell))))
    return distinct > fewCategories ? 'number' : 'category';
  if (mostly((cell) => moment.test(cell))) return 'time';
  return distinct > manyTexts && distinct > present.length / 2 ? 'text' : 'category';
}

/** Whether a category's values are numbers: it may be a column of numbers of which few were seen. */
export function holdsNumbers(cells: Cells): boolean {
  const present = cells.filter(isPresent);
  return present.filter((cell) => !Number.isNaN(numberIn(cell))).length >= mostCells * present.length;
}

/** Up to that many different numbers are taken for codes. */
const fewCategories = 10;
const manyTexts = 50;
const mostCells = 0.95;
const named =
  /(^|[^a-z])(id|uuid|guid|key|index|rownum|row_number)$|^(id|uuid|guid|index)([^a-z]|$)|^unnamed: 0$/i;
const moment = /^\s*\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}|\s*$)/;
