import { longestText } from '../sample/sample-query.ts';
import { cellNumber, cellText } from '../sql/cell.ts';
import type { DataColumn } from '../data/data-column.ts';
import { sqlNumber, sqlTexts } from '../sql/text.ts';
import type { SideCounts } from './assessment.ts';
import type { ColumnCount, DriftPlan } from './plan.ts';

/** One scan of one side for all counts of the plan: a row with `rows`, `c0`, `c1`, …, lists of counts. */
export function countsQuery(
  { columns }: DriftPlan,
  { relation, known }: { readonly relation: string; readonly known: readonly DataColumn[] },
): string {
  const byName = new Map(known.map((column) => [column.name, column]));
  const counts = columns.map(({ name, count }, at) => {
    const column = byName.get(name) as DataColumn;
    return `${countOf(column, count)} AS c${at}`;
  });
  return `SELECT count(*) AS rows${counts.map((count) => `, ${count}`).join('')} FROM ${relation}`;
}

/** The answer to `countsQuery`. */
export function sideCounts({ columns }: DriftPlan, answer: Readonly<Record<string, unknown>>): SideCounts {
  return {
    rows: Number(answer['rows']),
    columns: columns.map(({ count }, at) => {
      const found = (answer[`c${at}`] ?? []) as readonly unknown[];
      if (count.kind === 'category') return byCategory(count.categories, found as readonly Entry[]);
      const bins = count.kind === 'presence' ? 1 : count.edges.length + 1;
      // Bins behind the last that holds a row are not in the answer.
      return Array.from({ length: bins }, (_, bin) => Number(found[bin] ?? 0));
    }),
  };
}

interface Entry {
  readonly key: string | number;
  readonly value: number | bigint;
}

/** The engine has an order of its own. */
function byCategory(categories: readonly string[], found: readonly Entry[]): number[] {
  const counts = new Map(
    found.map(({ key, value }) => [typeof key === 'number' ? `=${key}` : key, Number(value)]),
  );
  const listed = categories.map((category) => counts.get(`=${category}`) ?? 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...listed, all - listed.reduce((sum, count) => sum + count, 0)];
}

function countOf(column: DataColumn, count: ColumnCount): string {
  switch (count.kind) {
    case 'number':
      return histogram(cellNumber(column), count.edges);
    case 'length':
      return histogram(`CAST(length(left(${cellText(column)}, ${longestText})) AS DOUBLE)`, count.edges);
    case 'category':
      // The bin of all others has the empty text, or infinity, for its name: no listed value may be that.
      return count.numeric
        ? exact(cellNumber(column), doubles(count.categories.map(Number)))
        : exact(
            `'=' || ${count.truth ? `lower(${cellText(column)})` : cellText(column)}`,
            sqlTexts(count.categories.map((category) => `=${category}`)),
          );
    case 'presence':
      return `[count(${cellText(column)})]`;
  }
}

function histogram(value: string, edges: readonly number[]): string {
  return `map_values(histogram(${value}, ${doubles(edges)}))`;
}

function exact(value: string, list: string): string {
  return `map_entries(histogram_exact(${value}, ${list}))`;
}

function doubles(values: readonly number[]): string {
  return `CAST([${values.map(sqlNumber).join(', ')}] AS DOUBLE[])`;
}
