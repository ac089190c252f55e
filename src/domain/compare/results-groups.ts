import type { Results } from './comparison.ts';
import type { GroupColumn } from './fairness.ts';
import { rateOf } from './group-gaps.ts';
import type { GroupGap, Interval } from './group-gaps.ts';
import type { Group, GroupRate } from './group-rates.ts';
import { finiteOrNull } from './ruling.ts';

type GroupResults = NonNullable<Results['groups']>;

export function presentGroups(columns: readonly GroupColumn[]): GroupResults {
  return columns.map(({ column, groups, gaps }) => ({
    column: column.column,
    groups: groups.map(presentGroup),
    gaps: [...gaps].flatMap(([metric, gap]) => (gap ? [{ metric, ...presentGap(gap) }] : [])),
  }));
}

function presentGroup({ value, n, rates }: Group): GroupResults[number]['groups'][number] {
  return {
    value,
    n,
    'selection-rate': presentRate(rates.selection),
    'true-positive-rate': presentRate(rates['true-positive']),
    'false-positive-rate': presentRate(rates['false-positive']),
  };
}

function presentRate(rate: GroupRate) {
  return {
    n: rate.n,
    baseline: finiteOrNull(rateOf(rate, 'baseline')),
    candidate: finiteOrNull(rateOf(rate, 'candidate')),
    compared: rate.enough,
  };
}

function presentGap(gap: GroupGap): Omit<GroupResults[number]['gaps'][number], 'metric'> {
  return {
    baseline: finiteOrNull(gap.baseline),
    candidate: gap.candidate,
    interval: intervalOf(gap.candidateInterval),
    'baseline-interval': intervalOf(gap.baselineInterval),
    change: finiteOrNull(gap.candidate - gap.baseline),
    'change-interval': intervalOf(gap.changeInterval),
    rate: gap.rate,
    highest: gap.highest,
    lowest: gap.lowest,
  };
}

function intervalOf(interval: Interval | null): [number, number] | null {
  return interval && interval.every(Number.isFinite) ? [interval[0], interval[1]] : null;
}
