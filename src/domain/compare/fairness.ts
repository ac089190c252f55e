import type { PairedRows, SliceColumn } from '../evidence/paired-rows.ts';
import { gapKinds, gapMetrics, gapName } from '../metric/gaps.ts';
import type { GapMetric } from '../metric/gaps.ts';
import type { MetricRule } from '../policy/rule.ts';
import type { Estimate } from './estimate.ts';
import { floors } from './estimate-parts.ts';
import { byName } from './finding.ts';
import type { Finding, SideState } from './finding.ts';
import { groupGap } from './group-gaps.ts';
import type { GroupGap } from './group-gaps.ts';
import { groupRates } from './group-rates.ts';
import type { Group } from './group-rates.ts';

/** Gaps between the groups of one column. */
export interface GroupColumn {
  readonly column: SliceColumn;
  readonly groups: readonly Group[];
  /** undefined: fewer than two groups are large enough. */
  readonly gaps: ReadonlyMap<GapMetric, GroupGap | undefined>;
}

/** One-sided level of printed intervals, whatever the policy's alpha: 90 % two-sided. */
const printed = 0.05;

/**
 * Gaps between the groups that the recipe or a rule names, with their findings for judging: a rule on
 * `demographic_parity_difference` with `groups: [gender]` is one on `demographic_parity_difference by gender`.
 */
export function compareGroups(
  rows: PairedRows | null,
  { rules, alpha }: { readonly rules: readonly MetricRule[]; readonly alpha: number },
): { readonly columns: readonly GroupColumn[]; readonly findings: readonly Finding[] } {
  if (!rows) return { columns: [], findings: [] };
  const asked = rules.flatMap(({ gap }) => (gap ? [gap] : []));
  const names = new Set([...(rows.groups ?? []), ...asked.map(({ column }) => column)]);
  const slices = rows.slices
    .filter(({ column }) => names.has(column))
    .toSorted((a, b) => byName(a.column, b.column));
  const paired = rows.baseline !== null;
  const columns = slices.map((column): GroupColumn => {
    const groups = rows.task === 'binary' ? groupRates(rows, column) : [];
    const gaps = gapMetrics.map(
      (metric) => [metric, groupGap(groups, gapKinds[metric], { alpha: printed, paired })] as const,
    );
    return { column, groups, gaps: new Map(gaps) };
  });
  const findings = asked.flatMap(({ metric, column }) => {
    const found = columns.find((one) => one.column.column === column);
    return found ? [gapFinding(metric, found, { rows, alpha })] : [];
  });
  return { columns: rows.task === 'binary' ? columns : [], findings };
}

function gapFinding(
  metric: GapMetric,
  { column, groups, gaps }: GroupColumn,
  { rows, alpha }: { readonly rows: PairedRows; readonly alpha: number },
): Finding {
  const kind = gapKinds[metric];
  const gap = gaps.get(metric);
  const direction = kind.form === 'ratio' ? 'higher' : 'lower';
  const decided = groupGap(groups, kind, { alpha, paired: false });
  const state = stateOf({ metric, column, rows, isKnown: gap !== undefined });
  const [lower = NaN, upper = NaN] = decided?.candidateInterval ?? [];
  const candidate = gap?.candidate ?? NaN;
  const baseline = gap?.baseline ?? NaN;
  const estimate: Estimate = {
    metric: gapName(metric, column.column),
    slice: null,
    direction,
    unit: true,
    evidence: 'paired-rows',
    method: 'pairwise-groups',
    n: kind.rates.reduce((most, rate) => Math.max(most, rowsOf(groups, rate)), 0),
    counted: 'rows',
    baseline,
    candidate,
    gain: (direction === 'higher' ? candidate - baseline : baseline - candidate) + 0,
    standardError: NaN,
    candidateError: NaN,
    baselineError: NaN,
    covariance: NaN,
    df: null,
    rowLoss: 0,
    unbounded: false,
    discordant: null,
    ...(gap && { limits: { candidate: { lower, upper }, change: gap.changeInterval } }),
    tooFew: false,
    eligible: false,
  };
  const held: SideState = rows.baseline ? state : { kind: 'missing' };
  return { estimate, direction, candidate: state, baseline: held, marks: [] };
}

function rowsOf(groups: readonly Group[], rate: keyof Group['rates']): number {
  return groups.reduce((sum, { rates }) => sum + (rates[rate].enough ? rates[rate].n : 0), 0);
}

interface GapEvidence {
  readonly metric: GapMetric;
  readonly column: SliceColumn;
  readonly rows: PairedRows;
  readonly isKnown: boolean;
}

/** Who can put rows into other groups could hide a gap. */
function stateOf({ metric, column, rows, isKnown }: GapEvidence): SideState {
  const name = gapName(metric, column.column);
  if (rows.task !== 'binary') {
    const detail = `${name} is undefined: gaps are measured on the predictions of two classes, with labels.`;
    return { kind: 'fault', reason: 'undefined', detail };
  }
  if (column.differing !== undefined) {
    const detail = `${name} cannot be measured: ${column.differing}.`;
    return { kind: 'fault', reason: 'rows-differ', detail };
  }
  if (isKnown) return { kind: 'known' };
  const detail = `${name} is undefined: it needs two groups with ${floors.rows} rows, for rates of a class ${floors.ofClass} of it, and a rate that is not 0.`;
  return { kind: 'fault', reason: 'undefined', detail };
}
