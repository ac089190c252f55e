import type { Comparison, MetricResult, RuleResult } from '../compare/comparison.ts';

/** Rules by what they ask about, looked up once for thousands of slices. */
export interface RuleIndex {
  on(metric: MetricResult): readonly RuleResult[];
  /** A slice large enough: it has a ruling, or no rule asks about its column and it has a change to show. */
  judge(slice: MetricResult): boolean;
}

export function indexRules({ verdict }: Comparison): RuleIndex {
  const index = new Map<string, RuleResult[]>();
  const asked = new Set<string>();
  for (const rule of verdict.rules) {
    const known = index.get(keyOf(rule));
    if (known) known.push(rule);
    else index.set(keyOf(rule), [rule]);
    if (rule.slice) asked.add(columnOf(rule));
  }
  const on = (metric: MetricResult) => index.get(keyOf(metric)) ?? [];
  const judge = (slice: MetricResult) => {
    const { gain, marks } = slice;
    if (gain === null || marks.includes('too-few-rows') || marks.includes('undefined')) return false;
    return !asked.has(columnOf(slice)) || on(slice).length > 0;
  };
  return { on, judge };
}

function keyOf({ metric, slice }: Pick<RuleResult, 'metric' | 'slice'>): string {
  return JSON.stringify([metric, slice?.column, slice?.value]);
}

function columnOf({ metric, slice }: Pick<RuleResult, 'metric' | 'slice'>): string {
  return JSON.stringify([metric, slice?.column]);
}
