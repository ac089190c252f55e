import { directionOf } from '../metric/catalogue.ts';
import type { Gate } from '../policy/rule.ts';
import { plainName } from './values-name.ts';

/** Calibration errors are gated by `max` alone: a sharper, perfectly calibrated model would fail a comparison of them. */
const maxOnly = new Set(
  'ece mce ace calibration_error expected_calibration_error max_calibration_error maximum_calibration_error adaptive_calibration_error'.split(
    ' ',
  ),
);

/**
 * What is asked where no policy is: no metric of known direction shall be shown to be worse. Metrics of unknown direction are
 * shown, never gated.
 */
export function defaultGate(metrics: readonly string[]): Gate {
  const rules = metrics
    .filter((metric) => directionOf(metric) !== null && !maxOnly.has(plainName(metric)))
    .map((metric) => ({ metric, noWorse: true, slices: [], level: 'fail' as const }));
  return { alpha: 0.05, looks: 'ignore', rules };
}
