import { directionOf } from '../metric/catalogue.ts';
import type { Gate } from '../policy/rule.ts';

/** Calibration error is gated by `max` alone: a sharper, perfectly calibrated model would fail a comparison of it. */
export const maxOnlyMetrics: ReadonlySet<string> = new Set(['ece']);

/**
 * What is asked where no policy is: no metric of known direction shall be shown to be worse. Metrics of unknown direction are
 * shown, never gated.
 */
export function defaultGate(metrics: readonly string[]): Gate {
  const rules = metrics
    .filter((metric) => directionOf(metric) !== null && !maxOnlyMetrics.has(metric))
    .map((metric) => ({ metric, noWorse: true, slices: [], level: 'fail' as const }));
  return { alpha: 0.05, looks: 'ignore', rules };
}
