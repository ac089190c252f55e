import { type Finding, quoteText } from '../finding.ts';
import { centredRanks, rankCorrelation } from '../drift/correlation.ts';
import { type Cells, isPresent, numberIn, numbersIn, type Sample } from '../sample/cells.ts';
import { numberText, percentText } from '../sample/number-text.ts';
import { quantile } from '../sample/quantile.ts';
import type { SplitCode } from './split-codes.ts';
import { splitFinding } from './split-finding.ts';

export interface LeakPlace {
  readonly path: string;
  readonly label: string;
  /** Columns that may give the label away. */
  readonly features: readonly string[];
}

/** Columns that alone give the label away, by the rows of a sample. With too few rows nothing is said. */
export function leakFindings(sample: Sample, { path, label, features }: LeakPlace): Finding<SplitCode>[] {
  const labels = sample.columns.get(label) ?? [];
  const rows = [...labels.keys()].filter((row) => isPresent(labels[row] ?? null));
  if (rows.length < fewestRows) return [];
  const target = rows.map((row) => labels[row] as string);
  const classes = new Set(target);
  const regression = classes.size > mostClasses;
  if (regression && target.some((cell) => Number.isNaN(numberIn(cell)))) return [];
  if (!regression && rows.length - largest(target) < fewestRows / 2) return [];
  return features.flatMap((column) => {
    const all = sample.columns.get(column);
    if (!all || column === label) return [];
    const cells = rows.map((row) => all[row] ?? null);
    const how = regression
      ? orderLeak(cells, target)
      : (areaLeak(cells, target) ?? lookupLeak(cells, target));
    if (how === undefined) return [];
    const message = `${quoteText(column)} alone gives ${quoteText(label)} away: ${how}, in ${numberText(rows.length)} rows`;
    return [splitFinding('LABEL_LEAK', message, { path, column })];
  });
}

/** Two classes and a column of numbers: the chance that it ranks a row of one class above one of the other. */
function areaLeak(cells: Cells, target: readonly string[]): string | undefined {
  const [first, ...others] = new Set(target);
  if (others.length !== 1) return undefined;
  const known = [...cells.keys()].filter((row) => !Number.isNaN(numberIn(cells[row] ?? null)));
  const ranks = centredRanks(numbersIn(known.map((row) => cells[row] ?? null)));
  const inFirst = known.map((row) => target[row] === first);
  const n = inFirst.filter(Boolean).length;
  const m = known.length - n;
  if (n < fewestOfClass || m < fewestOfClass || known.length < target.length / 2) return undefined;
  const sum = ranks.reduce((all, rank, at) => all + (inFirst[at] ? rank : 0), 0);
  // Centred ranks of one class sum to n·m·(area − 1/2).
  const area = 0.5 + Math.abs(sum) / (n * m);
  return area >= leakingArea ? `area under the curve ${area.toFixed(4)}` : undefined;
}

/**
 * Any classes and any column: in each half of the rows the label is looked up by the column's value as the other half has it. What
 * is left of the errors that the most frequent label alone would make? Values of one row only tell nothing in this way.
 */
function lookupLeak(cells: Cells, target: readonly string[]): string | undefined {
  const values = comparable(cells);
  let wrong = 0;
  for (const half of [0, 1]) {
    const table = majorities(values, target, 1 - half);
    const usual = table.get(anyValue) as string;
    for (let row = half; row < values.length; row += 2) {
      if ((table.get(values[row] as string) ?? usual) !== target[row]) wrong++;
    }
  }
  const plain = target.length - largest(target);
  return wrong <= leakingErrors * plain
    ? `looked up by its value, ${percentText(1 - wrong / target.length)} of the labels are right`
    : undefined;
}

/** Labels that are numbers, one a row: the rank correlation. */
function orderLeak(cells: Cells, target: readonly string[]): string | undefined {
  const found = rankCorrelation(centredRanks(numbersIn(cells)), centredRanks(numbersIn(target)));
  if (!found || found.n < target.length / 2 || Math.abs(found.value) < leakingCorrelation) return undefined;
  return `rank correlation ${found.value.toFixed(4)}`;
}

const fewestRows = 100;
const fewestOfClass = 30;
const mostClasses = 50;
const leakingArea = 0.99;
const leakingErrors = 0.02;
const leakingCorrelation = 0.999;
/** Rows a bin of numbers has, and how many bins there are at most: fewer rows would be looked up by chance. */
const rowsOfBin = 50;
const mostBins = 100;
const anyValue = '';

/** Numbers of many values by their bin, all else as it is. */
function comparable(cells: Cells): string[] {
  const numbers = numbersIn(cells);
  const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
  const bins = Math.min(mostBins, Math.ceil(cells.length / rowsOfBin));
  if (new Set(sorted).size <= bins) return cells.map((cell) => `=${isPresent(cell) ? cell : ''}`);
  const edges = Array.from({ length: bins - 1 }, (_, at) => quantile(sorted, (at + 1) / bins));
  return cells.map((cell, row) => {
    const value = numbers[row] as number;
    return Number.isNaN(value)
      ? `=${isPresent(cell) ? cell : ''}`
      : `#${edges.filter((edge) => edge < value).length}`;
  });
}

/** The most frequent label of each value among every second row, and of all of them. */
function majorities(
  values: readonly string[],
  target: readonly string[],
  start: number,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>([[anyValue, new Map()]]);
  for (let row = start; row < values.length; row += 2) {
    for (const value of [values[row] as string, anyValue]) {
      const labels = counts.get(value) ?? new Map<string, number>();
      counts.set(value, labels);
      labels.set(target[row] as string, (labels.get(target[row] as string) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([value, labels]) => {
      const ranked = [...labels].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [value, ranked[0]?.[0] ?? ''];
    }),
  );
}

function largest(target: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of target) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Math.max(...counts.values());
}
