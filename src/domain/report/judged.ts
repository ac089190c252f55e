import type { Comparison, MetricResult, RuleResult } from '../compare/comparison.ts';
import { measureOf, type Measure } from './quantity.ts';

/** One rule of a comparison with the numbers that it was judged on. */
export interface Judged {
  readonly comparison: Comparison;
  readonly rule: RuleResult;
  /** undefined where nothing was measured. */
  readonly metric: MetricResult | undefined;
  readonly measure: Measure;
}

export function judgedOf(comparison: Comparison, rule: RuleResult): Judged {
  const { metrics, slices, ratchet = [] } = comparison.results;
  const earlier = ratchet.filter(({ against }) => against === rule.against);
  const all = rule.against === undefined ? (rule.slice ? slices : metrics) : earlier;
  const metric = all.find((one) => speaksOf(rule, one));
  return { comparison, rule, metric, measure: metric ? measureOf(metric) : unmeasured };
}

/** The metric, over the same rows, that the rule asks about. */
export function speaksOf(rule: RuleResult, metric: MetricResult): boolean {
  return (
    rule.metric === metric.metric &&
    rule.slice?.column === metric.slice?.column &&
    rule.slice?.value === metric.slice?.value
  );
}

const unmeasured: Measure = { points: false, suffix: '', decimals: 3, baseline: null };
