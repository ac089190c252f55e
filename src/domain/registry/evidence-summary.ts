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

/** What the rows of one seed gave. */
export interface SeedValues {
  readonly seed: string;
  readonly values: MetricValues;
}

/**
 * The values with those that the rows of each seed gave, the run's own first. With a seed that lacks a metric it is NaN, so that
 * what is compared with it is incomparable: without that seed the others would say less than was measured.
 */
export function withSeedValues(values: MetricValues, seeds: readonly SeedValues[]): MetricValues {
  const [own] = seeds;
  const ids = seeds.map(({ seed }) => seed);
  const metrics = new Set(seeds.flatMap((one) => [...one.values.keys()]));
  const bySeed = [...metrics].map((metric): [string, MetricValue] => {
    const found = seeds.map((one) => one.values.get(metric)?.value ?? NaN);
    const value = found[0] ?? NaN;
    return [metric, { ...own?.values.get(metric), value, seeds: { values: found, ids } }];
  });
  return new Map([...values, ...bySeed]);
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
  const ids = seeds.map(({ seed }) => seed);
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
    ...seeds.slice(1).map(({ columns: named }, at): [string, Column] => {
      const valueOf = (value: MetricValue) =>
        isOfSeeds(value, ids) ? value.seeds?.values[at + 1] : undefined;
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
    const isBySeed = repeats.length > 1;
    if (isBySeed && repeats.length < seeds.length) {
      const lacking = seeds
        .filter((_, at) => bySeed[at] === undefined)
        .map(({ seed }) => JSON.stringify(seed));
      throw invalid(table, `\`${metric}\` has no value with seed ${lacking.join(', ')}, and one with others`);
    }
    values.set(metric, {
      value,
      ...Object.fromEntries(known),
      ...(isBySeed && { seeds: { values: repeats, ids: seeds.map(({ seed }) => seed) } }),
      source: table.path,
    });
  }
  return values;
}

/** Its values are those of these seeds; a metric file may have others. */
function isOfSeeds({ value, seeds }: MetricValue, ids: readonly string[]): boolean {
  const isSame = seeds?.ids?.length === ids.length && seeds.ids.every((id, at) => id === ids[at]);
  return isSame && Object.is(seeds.values[0], value);
}

function invalid(table: Table, message: string): ModelgateError {
  return new ModelgateError({
    code: 'METRICS_INVALID',
    message: `The summary of a release is broken: ${message}`,
    place: { path: table.path },
  });
}
