import type { Estimate } from '../../src/domain/compare/estimate.ts';
import { normalQuantile } from '../../src/domain/statistics/normal.ts';

/** What other rules would say of the same numbers: true is a pass. */
export type RivalRule = (estimate: Estimate, tolerance: number) => boolean;

/**
 * Rules of the field, as their sources have them, on the same replays. `gain` is signed so that positive is better. All decide by the
 * point values alone but the last two.
 */
export const rivals = {
  /** candidate >= baseline; TFMA's usual `change_threshold { absolute: -1e-10 }` is the same. */
  naive: ({ gain }) => gain >= 0,
  /** A fixed tolerance on the difference: TFMA with `absolute: -t`, most home-made gates. */
  tolerance: ({ gain }, tolerance) => gain >= -tolerance,
  /** MLflow `validate_evaluation_results`: cannot allow a loss, asks for a gain (here of a tenth of the tolerance). */
  mlflow: ({ gain }, tolerance) => gain >= tolerance / 10,
  /** Evidently's tests against a reference: within 20 % of it, in either direction. */
  evidently: ({ candidate, baseline }) => Math.abs(candidate - baseline) <= 0.2 * Math.abs(baseline),
  /** github-action-benchmark: alert at twice as bad. */
  benchmark: ({ candidate, baseline, direction }) =>
    !((direction === 'higher' ? baseline / candidate : candidate / baseline) > 2),
  /** A test of "no difference", uncorrected: passes whatever is not shown to be worse. */
  significance: ({ gain, standardError }) => !(gain + z * standardError < 0),
  /** Non-inferiority by the plain bound d − z·SE, without the score form and without floors. */
  wald: ({ gain, standardError }, tolerance) => gain - z * standardError > -tolerance,
} as const satisfies Readonly<Record<string, RivalRule>>;

export type Rival = keyof typeof rivals;
export const rivalNames = Object.keys(rivals) as readonly Rival[];

const z = normalQuantile(0.95);
