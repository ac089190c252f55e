/**
 * Gaps of fairness between groups of rows, as Fairlearn defines them (https://fairlearn.org, `fairlearn.metrics`): of each rate
 * the difference of the largest and the smallest group, or their ratio; of several rates the worst.
 */
export type RateName = 'selection' | 'true-positive' | 'false-positive';

export interface GapKind {
  readonly rates: readonly RateName[];
  /** A difference is the better the smaller it is, a ratio the nearer to 1. */
  readonly form: 'difference' | 'ratio';
}

export const gapKinds = {
  demographic_parity_difference: { rates: ['selection'], form: 'difference' },
  demographic_parity_ratio: { rates: ['selection'], form: 'ratio' },
  equal_opportunity_difference: { rates: ['true-positive'], form: 'difference' },
  equal_opportunity_ratio: { rates: ['true-positive'], form: 'ratio' },
  equalized_odds_difference: { rates: ['true-positive', 'false-positive'], form: 'difference' },
  equalized_odds_ratio: { rates: ['true-positive', 'false-positive'], form: 'ratio' },
} as const satisfies Record<string, GapKind>;

export type GapMetric = keyof typeof gapKinds;

export const gapMetrics = Object.keys(gapKinds) as readonly GapMetric[];

export function isGapMetric(metric: string): metric is GapMetric {
  return Object.hasOwn(gapKinds, metric);
}

/** What the gap between the groups of a column is called: `demographic_parity_difference by gender`. */
export function gapName(metric: string, column: string): string {
  return `${metric} by ${column}`;
}
