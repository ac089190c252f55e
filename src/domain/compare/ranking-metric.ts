import { directionOf } from '../metric/catalogue.ts';
import type { Direction, MetricRule } from '../policy/rule.ts';
import type { Results } from './comparison.ts';
import { differenceDemandsOf } from './rules-written.ts';

/** A metric, and which way of it is better. */
export interface Oriented {
  readonly metric: string;
  readonly direction: Direction;
}

/**
 * What several candidates are ranked by: the metric that is asked for, else of the policy's first `must-improve`, else of its first
 * rule that compares with the baseline, else of its first rule; without rules the first metric by name whose direction is
 * known. `undefined`: there is no such metric, or nothing says which way of it is better.
 */
export function rankingMetric(
  rules: readonly MetricRule[],
  { asked, results }: { readonly asked: string | undefined; readonly results: readonly Results[] },
): Oriented | undefined {
  if (asked !== undefined) return oriented(asked, rules);
  const rule =
    rules.find(({ mustImprove }) => mustImprove !== undefined) ??
    rules.find((one) => differenceDemandsOf(one).length > 0) ??
    rules[0];
  if (rule) return oriented(rule.metric, rules);
  const known = results.flatMap(({ metrics }) => metrics.filter(({ direction }) => direction !== null));
  const [first] = known.map(({ metric }) => metric).sort();
  return first === undefined ? undefined : oriented(first, rules);
}

/** Metrics that a rule limits: they may compete with the one that ranks. */
export function limitedMetrics(rules: readonly MetricRule[]): readonly Oriented[] {
  return rules
    .filter(({ min, max }) => min !== undefined || max !== undefined)
    .flatMap(({ metric }) => oriented(metric, rules) ?? []);
}

/** The value of one metric over all rows; null where it is none that can be compared. */
export function valueOf({ metrics }: Results, { metric }: Pick<Oriented, 'metric'>): number | null {
  return metrics.find((one) => one.metric === metric)?.candidate ?? null;
}

/** A ceiling alone says that lower is better, a floor alone that higher is. */
function oriented(metric: string, rules: readonly MetricRule[]): Oriented | undefined {
  const rule = rules.find((one) => one.metric === metric);
  const limit = rule && impliedBy(rule);
  const direction = rule?.direction ?? directionOf(metric) ?? limit;
  return direction === undefined ? undefined : { metric, direction };
}

function impliedBy({ min, max }: MetricRule): Direction | undefined {
  if ((min === undefined) === (max === undefined)) return undefined;
  return min === undefined ? 'lower' : 'higher';
}
