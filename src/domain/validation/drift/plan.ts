import { type Cells, isPresent, numberIn, numbersIn, type Sample } from '../sample/cells.ts';
import { holdsNumbers, type Nature, natureOf } from '../sample/nature.ts';
import { edgesOf } from './distance.ts';

/** What a column is for. */
export type ColumnRole = 'feature' | 'label' | 'prediction';

/** How one column is counted on both sides. Rows in no count hold nothing, or nothing of the column's kind. */
export type ColumnCount =
  | { readonly kind: 'number'; readonly edges: readonly number[] }
  | { readonly kind: 'length'; readonly edges: readonly number[] }
  /** One count a category, and one of all rows of others. */
  | {
      readonly kind: 'category';
      readonly categories: readonly string[];
      readonly numeric: boolean;
      /** True and false, in capitals or not. */
      readonly truth: boolean;
    }
  /** Only how many rows hold something. */
  | { readonly kind: 'presence'; readonly nature: Nature };

export interface PlannedColumn {
  readonly name: string;
  readonly role: ColumnRole;
  readonly count: ColumnCount;
}

export interface DriftPlan {
  readonly columns: readonly PlannedColumn[];
  /** Columns that only one side has. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Columns that hold something else than they did. */
  readonly changed: readonly { readonly name: string; readonly from: Nature; readonly to: Nature }[];
}

export interface ColumnRoles {
  readonly label?: string;
  readonly prediction?: string;
  /** Columns that name rows, units or moments: they differ between any two sets of data. */
  readonly names: readonly string[];
}

/** How reference and current are counted, from a sample of both. */
export function planDrift(reference: Sample, current: Sample, roles: ColumnRoles): DriftPlan {
  const both = [...reference.columns.keys()].filter((name) => current.columns.has(name)).sort(byText);
  const cellsOf = (name: string): [Cells, Cells] => [
    reference.columns.get(name) as Cells,
    current.columns.get(name) as Cells,
  ];
  const natures = both.map((name) => {
    const [before, after] = cellsOf(name);
    return { name, ...commonNature(name, before, after) };
  });
  return {
    columns: natures
      .filter(({ differs }) => !differs)
      .map(({ name, nature }) => ({
        name,
        role: name === roles.label ? 'label' : name === roles.prediction ? 'prediction' : 'feature',
        count: roles.names.includes(name)
          ? { kind: 'presence', nature: 'identifier' }
          : countOf(nature, cellsOf(name), Math.max(reference.rows, current.rows) <= fewRows),
      })),
    lost: [...reference.columns.keys()].filter((name) => !current.columns.has(name)).sort(byText),
    added: [...current.columns.keys()].filter((name) => !reference.columns.has(name)).sort(byText),
    changed: natures.flatMap(({ name, from, to, differs }) => (differs ? [{ name, from, to }] : [])),
  };
}

interface CommonNature {
  readonly nature: Nature;
  readonly from: Nature;
  readonly to: Nature;
  readonly differs: boolean;
}

function commonNature(name: string, before: Cells, after: Cells): CommonNature {
  const [from, to] = [natureOf(name, before), natureOf(name, after)];
  if (from === to) return { nature: from, from, to, differs: false };
  if (from === 'empty' || to === 'empty') {
    return { nature: from === 'empty' ? to : from, from, to, differs: false };
  }
  // An identifier is what it is on both sides; of one side only it is a column of numbers or texts.
  const [left, right] = [withoutNames(before), withoutNames(after)];
  if (left === right) return { nature: left, from, to, differs: false };
  const numbers = [holdsNumbers(before), holdsNumbers(after)];
  if (numbers[0] && numbers[1]) return { nature: 'number', from, to, differs: false };
  const texts = ['category', 'text'];
  if (!numbers[0] && !numbers[1] && texts.includes(left) && texts.includes(right)) {
    return { nature: 'category', from, to, differs: false };
  }
  return { nature: left, from, to, differs: true };
}

function withoutNames(cells: Cells): Nature {
  return natureOf('', cells);
}

function countOf(nature: Nature, [before, after]: readonly [Cells, Cells], few: boolean): ColumnCount {
  const quantiles = few ? exactQuantiles : quantilesOfMany;
  switch (nature) {
    case 'number':
      return { kind: 'number', edges: edgesOf(finite(before), quantiles) };
    case 'text':
      return { kind: 'length', edges: edgesOf(lengths(before), quantiles) };
    case 'category': {
      const numeric = holdsNumbers(before) && holdsNumbers(after);
      const truth = [...before, ...after].every((cell) => !isPresent(cell) || truthText.test(cell));
      const cells = [...before, ...after].map((cell) => (truth ? (cell?.toLowerCase() ?? null) : cell));
      return { kind: 'category', categories: mostFrequent(cells, numeric), numeric, truth };
    }
    default:
      return { kind: 'presence', nature };
  }
}

function finite(cells: Cells): number[] {
  return [...numbersIn(cells)].filter((value) => !Number.isNaN(value));
}

function lengths(cells: Cells): number[] {
  return cells.filter(isPresent).map((cell) => [...cell].length);
}

/** Of both sides together: chosen by what either has, they would differ by that choice alone. */
function mostFrequent(cells: Cells, numeric: boolean): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (!isPresent(cell)) continue;
    const value = numeric ? numberIn(cell) : cell;
    if (typeof value === 'number' && Number.isNaN(value)) continue;
    const key = String(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b));
  return ranked.slice(0, listedCategories).map(([value]) => value);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Bins of samples that are the whole data cost nothing; of millions of rows a hundred tell as much. */
const fewRows = 10_000;
const exactQuantiles = 1000;
const quantilesOfMany = 100;
const listedCategories = 200;
const truthText = /^(true|false)$/i;
