import type { MetricRule } from '../policy/rule.ts';
import { sliceParts } from '../evidence/crossing-name.ts';
import { lossP } from './bounds.ts';
import { byName, hasBounds, isComparable } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Findings } from './findings.ts';
import { ruledSlice } from './findings.ts';
import { estimateRows } from './row-estimates.ts';
import { differenceDemandsOf } from './rules-written.ts';
import { searchColumns } from './search-columns.ts';
import type { SearchColumns } from './search-columns.ts';

/** The slices that no rule judges, searched for losses. It says where to look, and decides nothing. */
export interface Discovery extends Pick<SearchColumns, 'columns' | 'crossings' | 'leftOut'> {
  /** Slices that were searched, and slices × metrics: what each p-value is multiplied by. */
  readonly slices: number;
  readonly tests: number;
  /** Those that lost most surely, most surely first. */
  readonly worst: readonly DiscoveredSlice[];
}

export interface DiscoveredSlice {
  readonly finding: Finding;
  /** One-sided, of a loss of any size, times the number of tests (Bonferroni). At most 1. */
  readonly p: number;
}

const listed = 10;

/**
 * Searches all slices with 100 rows of the declared columns, of further ones and of their crossings in pairs, in the metrics
 * that rules compare. The chance that any slice without a loss has a corrected p below alpha is below alpha: each p is
 * multiplied by all that was searched, however it came out. undefined: nothing is there to be searched.
 */
export function discoverSlices(findings: Findings, rules: readonly MetricRule[]): Discovery | undefined {
  const { rows } = findings;
  const compared = rules.filter((rule) => differenceDemandsOf(rule).length > 0);
  // The rows of one seed do not say where the recipe loses.
  if (!rows?.baseline || rows.seeds || compared.length === 0) return undefined;
  const columns = searchColumns(rows);
  if (!columns) return undefined;
  const byMetric = new Map(compared.map((rule) => [rule.metric, rule]));
  const { added, isWanted } = columns;
  const metrics = [...byMetric.keys()];
  const estimated = added.length === 0 ? [] : estimateRows({ ...rows, slices: added }, { metrics, isWanted });
  const found = estimated.map((one) => ruledSlice(rows, one, byMetric.get(one.metric)));
  const single = new Set(columns.columns);
  const declared = findings.slices.filter(({ estimate: { slice } }) => single.has(slice?.column ?? ''));
  const searched = [...declared, ...found].filter((finding) => isSearched(finding, byMetric));
  const tests = searched.map((finding) => lossP(finding.estimate, 0)).filter((p) => !Number.isNaN(p)).length;
  const known = new Map(declared.concat(found).map((finding) => [keyOf(finding), finding.estimate.gain]));
  const worst = searched
    .filter((finding) => finding.estimate.gain < 0 && isWorseThanParts(finding, known))
    .map((finding) => ({ finding, p: Math.min(1, lossP(finding.estimate, 0) * tests) }))
    .filter(({ p }) => !Number.isNaN(p))
    .sort((a, b) => a.p - b.p || shareOf(a) - shareOf(b) || byName(keyOf(a.finding), keyOf(b.finding)))
    .slice(0, listed);
  const slices = new Set(searched.map(({ estimate: { slice } }) => `${slice?.column}\0${slice?.value}`)).size;
  return {
    columns: columns.columns,
    crossings: columns.crossings,
    leftOut: columns.leftOut,
    slices,
    tests,
    worst,
  };
}

/** Large enough, comparable, and not judged by a rule that names its column. */
function isSearched(finding: Finding, rules: ReadonlyMap<string, MetricRule>): boolean {
  const { metric, slice, eligible } = finding.estimate;
  const rule = rules.get(metric);
  const judged = rule?.slices.includes(slice?.column ?? '') ?? true;
  return eligible && !judged && isComparable(finding) && hasBounds(finding.estimate);
}

/** A crossing that lost no more than one of its parts says nothing that the part does not. */
function isWorseThanParts({ estimate }: Finding, gains: ReadonlyMap<string, number>): boolean {
  const { metric, slice, gain } = estimate;
  if (!slice) return false;
  const parts = sliceParts(slice);
  if (parts.length === 1) return true;
  return parts.every(({ column, value }) => {
    const ofPart = gains.get([metric, column, value].join('\0'));
    return ofPart === undefined || gain < ofPart;
  });
}

function keyOf({ estimate: { metric, slice } }: Finding): string {
  return [metric, slice?.column, slice?.value].join('\0');
}

/** The gain on the metric's scale. */
function shareOf({ finding: { estimate } }: DiscoveredSlice): number {
  return estimate.unit ? estimate.gain : estimate.gain / (Math.abs(estimate.baseline) || 1);
}
