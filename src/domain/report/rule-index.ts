import type { Comparison, MetricResult, RuleResult } from '../compare/comparison.ts';

/** Rules by what they ask about, looked up once for thousands of slices. */
export interface RuleIndex {
  on(metric: MetricResult): readonly RuleResult[];
  /** A slice large enough to be judged. A slice fails or is silent: without a ruling of its own it is as good as asked. */
  judge(slice: MetricResult): boolean;
}

export function indexRules({ verdict }: Comparison): RuleIndex {
  const index = new Map<string, RuleResult[]>();
  for (const rule of verdict.rules) {
    // Of another baseline than the table's.
    if (rule.against !== undefined) continue;
    const known = index.get(keyOf(rule));
    if (known) known.push(rule);
    else index.set(keyOf(rule), [rule]);
  }
  const on = (metric: MetricResult) => index.get(keyOf(metric)) ?? [];
  const judge = ({ gain, marks }: MetricResult) =>
    gain !== null && !marks.includes('too-few-rows') && !marks.includes('undefined');
  return { on, judge };
}

function keyOf({ metric, slice }: Pick<RuleResult, 'metric' | 'slice'>): string {
  return JSON.stringify([metric, slice?.column, slice?.value]);
}
