import { isUnit } from '../metric/catalogue.ts';
import type { MetricRule } from '../policy/rule.ts';
import type { Estimate } from './estimate.ts';
import type { SideState } from './finding.ts';

/**
 * What one row can cost a mean of scores follows from the range that the rule states, or from the metric's name. The rows
 * themselves are no witness: scores that were in [0, 1] so far may be followed by one far below. Scores outside the range are a
 * fault.
 */
export function withRange(estimate: Estimate, rule: MetricRule | undefined): Estimate {
  const range = rangeOf(estimate, rule);
  if (!range || !estimate.values) return estimate;
  const [low, high] = range;
  const unit = low === 0 && high === 1;
  // No row bounds what a training with another seed can cost.
  if (estimate.evidence === 'seeds') return { ...estimate, unit };
  return {
    ...estimate,
    unit,
    rowLoss: estimate.values.share * (high - low),
    unbounded: false,
  };
}

/** null: the side's scores lie in the range, or none is known. */
export function rangeFault(
  estimate: Estimate,
  side: 'candidate' | 'baseline',
  rule: MetricRule | undefined,
): SideState | null {
  const range = rangeOf(estimate, rule);
  const found = estimate.values?.[side];
  if (!range || !found || (found[0] >= range[0] && found[1] <= range[1])) return null;
  const source = rule?.range ? '`range` of its rule' : 'by its name';
  return {
    kind: 'fault',
    reason: 'unit-differs',
    detail: `Scores of the ${side} for ${estimate.metric} reach from ${found[0]} to ${found[1]}, and lie in ${range[0]} to ${range[1]} (${source}).`,
  };
}

function rangeOf(
  { metric, values }: Estimate,
  rule: MetricRule | undefined,
): readonly [number, number] | undefined {
  if (!values || !rule) return undefined;
  return rule.range ?? (isUnit(metric) ? [0, 1] : undefined);
}
