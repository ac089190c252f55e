import type { PairedRows, SliceColumn } from '../evidence/paired-rows.ts';
import type { MetricRule } from '../policy/rule.ts';
import { exactSumsBy } from '../statistics/exact-sum.ts';
import { areErrors } from '../sums/any-sums.ts';
import type { AnySums } from '../sums/any-sums.ts';
import type { DivisionData } from '../sums/division-data.ts';
import { rowsOfGroup } from '../sums/error-division.ts';
import type { ErrorDivisionData } from '../sums/error-division.ts';
import type { ErrorSumsData } from '../sums/error-sums.ts';
import type { SumsData } from '../sums/row-sums.ts';
import { groupKinds } from '../sums/whole-groups.ts';
import type { Results } from './comparison.ts';
import { classesOf } from './confusion-estimates.ts';
import { byName, isComparable } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Findings } from './findings.ts';
import { differenceDemandsOf } from './rules-written.ts';

export type Contributions = NonNullable<Results['contributions']>;

/** Means over rows, so that the change of the whole is the sum of what slices bring to it; recall is a mean over positives. */
const means = new Set(['accuracy', 'recall', 'brier', 'log_loss', 'mae', 'mse', 'mape']);

const listed = 5;

/**
 * What each slice brings to the change of a metric over all rows: its share of the rows times its own change. Over the values
 * of one column these add up to the whole change; small slices count as much as their rows. Of metrics that rules compare.
 */
export function contributionsOf(findings: Findings, rules: readonly MetricRule[]): Contributions {
  const { rows, overall, slices } = findings;
  if (!rows?.baseline) return [];
  const compared = rules.filter((rule) => means.has(rule.metric) && differenceDemandsOf(rule).length > 0);
  const columns = rows.slices
    .filter(({ differing }) => differing === undefined)
    .toSorted((a, b) => byName(a.column, b.column));
  const bySlice = new Map(slices.map((finding) => [keyOf(finding), finding]));
  const shares = sharesIn(rows);
  return [...new Set(compared.map(({ metric }) => metric))].flatMap((metric) => {
    const whole = overall.get(metric);
    if (!whole || whole.estimate.evidence !== 'paired-rows' || !isComparable(whole)) return [];
    const change = whole.estimate.candidate - whole.estimate.baseline;
    if (change === 0) return [];
    return columns.map((column) => ({
      metric,
      change,
      ...ofColumn(metric, { column, bySlice, shares: shares(metric, column) }),
    }));
  });
}

function ofColumn(
  metric: string,
  {
    column,
    bySlice,
    shares,
  }: {
    readonly column: SliceColumn;
    readonly bySlice: ReadonlyMap<string, Finding>;
    readonly shares: Float64Array;
  },
): Pick<Contributions[number], 'column' | 'slices' | 'rest'> {
  const all = column.values
    .map((value, code) => {
      const found = bySlice.get([metric, column.column, value].join('\0'))?.estimate;
      const own = found ? found.candidate - found.baseline : NaN;
      const share = shares[code] as number;
      const isKnown = share > 0 && Number.isFinite(own);
      return {
        value,
        n: found?.n ?? 0,
        share,
        change: isKnown ? own + 0 : null,
        contribution: isKnown ? share * own + 0 : 0,
      };
    })
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || byName(a.value, b.value));
  const [shown, others] = [all.slice(0, listed), all.slice(listed)];
  const sum = (of: (one: (typeof all)[number]) => number) =>
    others.reduce((total, one) => total + of(one), 0);
  const rest = {
    slices: others.length,
    share: sum(({ share }) => share),
    contribution: sum(({ contribution }) => contribution),
  };
  return { column: column.column, slices: shown, rest: others.length === 0 ? null : rest };
}

type Shares = (metric: string, column: SliceColumn) => Float64Array;

/** Of the weight that a metric is a mean over, what each slice holds: the same of all metrics but recall, so it is found once. */
function sharesIn(rows: PairedRows): Shares {
  const found = new Map<string, Float64Array>();
  return (metric, column) => {
    const key = [metric === 'recall', column.column].join('\0');
    const known = found.get(key);
    if (known) return known;
    const shares = rows.sums ? summedShares(metric, rows.sums, column) : sharesOf(metric, rows, column);
    found.set(key, shares);
    return shares;
  };
}

function sharesOf(
  metric: string,
  { n, labels, weights }: PairedRows,
  { codes, values }: SliceColumn,
): Float64Array {
  if (!weights) return countedShares(metric, { n, labels }, { codes, values });
  const masses = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const counts = metric === 'recall' ? (labels[row] as number) : 1;
    masses[row] = counts * (weights.values[row] as number);
  }
  const sums = exactSumsBy(masses, { codes, groups: values.length });
  // One sum for all, since sums of sums would depend on how slices were cut.
  const [total = NaN] = exactSumsBy(masses, { codes: new Uint8Array(n), groups: 1 });
  return sums.map((sum) => sum / total);
}

/** Of rows that count alike. */
function countedShares(
  metric: string,
  { n, labels }: Pick<PairedRows, 'n' | 'labels'>,
  { codes, values }: Pick<SliceColumn, 'codes' | 'values'>,
): Float64Array {
  const ofPositives = metric === 'recall';
  const masses = new Float64Array(values.length);
  let total = 0;
  for (let row = 0; row < n; row++) {
    const counts = ofPositives ? (labels[row] as number) : 1;
    const code = codes[row] as number;
    masses[code] = (masses[code] as number) + counts;
    total += counts;
  }
  return masses.map((mass) => mass / total);
}

/** The same from counts. */
function summedShares(metric: string, sums: AnySums, { column, values }: SliceColumn): Float64Array {
  const masses = areErrors(sums)
    ? errorMasses(sums, { column, values })
    : scoredMasses(metric, sums, { column, values });
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
}

type Values = Pick<SliceColumn, 'column' | 'values'>;

function errorMasses({ slices }: ErrorSumsData, { column, values }: Values): Float64Array {
  const division = slices.find((one) => one.column === column) as ErrorDivisionData;
  return Float64Array.from(values, (value) => rowsOfGroup(division, division.values.indexOf(value)));
}

function scoredMasses(metric: string, { slices }: SumsData, { column, values }: Values): Float64Array {
  const division = slices.find((one) => one.column === column) as DivisionData;
  return Float64Array.from(values, (value) => {
    const { positives, n } = classesOf(groupKinds(division, division.values.indexOf(value)));
    return metric === 'recall' ? positives : n;
  });
}

function keyOf({ estimate: { metric, slice } }: Finding): string {
  return [metric, slice?.column, slice?.value].join('\0');
}
