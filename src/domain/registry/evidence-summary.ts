import { classesOf } from '../compare/confusion-estimates.ts';
import { estimateRows } from '../compare/row-estimates.ts';
import { areErrors } from '../sums/any-sums.ts';
import { kindCountsOf } from '../sums/whole-groups.ts';
import { ModelgateError } from '../errors.ts';
import type { PairedRows } from '../evidence/paired-rows.ts';
import type { ReleasedSeed } from '../evidence/released-seeds.ts';
import type { Column, Table } from '../evidence/table.ts';
import { textAt } from '../evidence/table.ts';
import type { MetricValue, MetricValues } from '../evidence/value.ts';

/** Evidence of a release without its rows: each metric over all rows, with what says how certain it is. */

const optional = {
  n: 'n',
  positives: 'positives',
  negatives: 'negatives',
  standardError: 'standard_error',
} as const;

type Optional = keyof typeof optional;
const optionalNames = Object.keys(optional) as Optional[];

export const summaryColumns: readonly string[] = ['metric', 'value', ...Object.values(optional)];

/**
 * The candidate's metrics over all rows: computed ones, with their standard errors and counts, then those that only its files
 * have. `rows` may be paired: the baseline's values are not looked at.
 */
export function summarise(values: MetricValues, rows: PairedRows | null): MetricValues {
  if (!rows) return values;
  const { sums } = rows;
  const positives =
    sums && !areErrors(sums)
      ? classesOf(kindCountsOf(sums)).positives
      : rows.labels.reduce((sum, label) => sum + label, 0);
  const all =
    rows.task === 'binary' ? { n: rows.n, positives, negatives: rows.n - positives } : { n: rows.n };
  const estimates = estimateRows({ ...rows, baseline: null, slices: [] }, {});
  const computed = estimates
    .filter(({ slice }) => slice === null)
    .map(({ metric, n, candidate, candidateError, sampled, tooFew }): [string, MetricValue] => {
      // Counts of rows that do not count alike, or share units, would promise more than they tell.
      const counts = sampled ? {} : n !== null && rows.task === 'ranking' ? { n } : all;
      const isKnown = candidateError > 0 && !(sampled && tooFew);
      return [metric, { value: candidate, ...(isKnown && { standardError: candidateError }), ...counts }];
    });
  return new Map([...values, ...computed]);
}

/** The values with those of further seeds, where all have the metric. */
export function withSeedValues(
  values: MetricValues,
  {
    own,
    others,
  }: {
    readonly own: string;
    readonly others: readonly { readonly seed: string; readonly values: MetricValues }[];
  },
): MetricValues {
  const ids = [own, ...others.map(({ seed }) => seed)];
  return new Map(
    [...values].map(([metric, value]) => {
      const found = others.flatMap((other) => other.values.get(metric)?.value ?? []);
      if (found.length < others.length) return [metric, value];
      return [metric, { ...value, seeds: { values: [value.value, ...found], ids } }];
    }),
  );
}

/** The columns of a summary that hold the value with each seed. */
export function summarySeeds(names: readonly string[]): readonly ReleasedSeed[] {
  return names.map((seed, at) => ({
    seed,
    columns: at === 0 ? {} : { value: `value of seed ${seed}` },
  }));
}

/** A row a metric, in the order of names; of `seeds` a column each but for the first. */
export function summaryTable(values: MetricValues, seeds: readonly ReleasedSeed[] = []): Table {
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.map(([name]) => name);
  const number = (read: (value: MetricValue) => number): Column => ({
    kind: 'number',
    values: Float64Array.from(sorted, ([, value]) => read(value)),
  });
  const columns = new Map<string, Column>([
    ['metric', { kind: 'text', codes: Int32Array.from(names, (_, code) => code), dictionary: names }],
    ['value', number(({ value }) => value)],
    ...optionalNames.map((name): [string, Column] => {
      const nulls = Uint8Array.from(sorted, ([, value]) => (value[name] === undefined ? 1 : 0));
      return [optional[name], { ...number((value) => value[name] ?? NaN), nulls }];
    }),
    ...seeds.slice(1).map(({ seed, columns: named }): [string, Column] => {
      const valueOf = ({ seeds: all }: MetricValue) => all?.values[all.ids?.indexOf(seed) ?? -1];
      const nulls = Uint8Array.from(sorted, ([, value]) => (valueOf(value) === undefined ? 1 : 0));
      return [named['value'] ?? '', { ...number((value) => valueOf(value) ?? NaN), nulls }];
    }),
  ]);
  return { path: 'evidence-summary.parquet', rows: sorted.length, columns };
}

/** What `summaryTable` wrote. @throws ModelgateError METRICS_INVALID */
export function valuesOfSummary(table: Table, seeds: readonly ReleasedSeed[] = []): MetricValues {
  const columnOf = (name: string) => table.columns.get(name) as Column;
  const numberAt = (name: string, row: number): number | undefined => {
    const column = columnOf(name);
    if (column.kind !== 'number') throw invalid(table, `\`${name}\` holds no numbers`);
    return column.nulls?.[row] ? undefined : column.values[row];
  };
  const values = new Map<string, MetricValue>();
  for (let row = 0; row < table.rows; row++) {
    const metric = textAt(columnOf('metric'), row);
    const value = numberAt('value', row);
    if (metric === null || value === undefined) throw invalid(table, `row ${row + 1} has no metric or value`);
    if (values.has(metric)) throw invalid(table, 'a metric occurs twice');
    const known = optionalNames.flatMap((name) => {
      const number = numberAt(optional[name], row);
      return number === undefined ? [] : [[name, number] as const];
    });
    const bySeed = seeds.map(({ columns }) => numberAt(columns['value'] ?? 'value', row));
    const repeats = bySeed.filter((one) => one !== undefined);
    const isWhole = seeds.length > 1 && repeats.length === seeds.length;
    values.set(metric, {
      value,
      ...Object.fromEntries(known),
      ...(isWhole && { seeds: { values: repeats, ids: seeds.map(({ seed }) => seed) } }),
      source: table.path,
    });
  }
  return values;
}

function invalid(table: Table, message: string): ModelgateError {
  return new ModelgateError({
    code: 'METRICS_INVALID',
    message: `The summary of a release is broken: ${message}`,
    place: { path: table.path },
  });
}
