import { mcnemarLossMidP } from '../statistics/mcnemar.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { tCdf, tQuantile } from '../statistics/student-t.ts';
import { wilsonBounds } from '../statistics/wilson.ts';
import type { Estimate } from './estimate.ts';

/*
 * Bounds, tests and sample sizes of one estimate. All speak of the gain: positive is better. `alpha` is one-sided. Where the
 * standard error is NaN so is the answer; where `tooFew` is set the caller must not use it.
 */

/**
 * L of judging.md: the gain is at least this. A score bound: the variance of a loss that single rows can cause is counted
 * even where no row showed it. L = d − z²u/2 − √(z²SE² + z⁴u²/4) (after Wilson 1927; for 0/1 scores compare Tango 1998).
 */
export function passBound({ gain, standardError, rowLoss, df }: Estimate, alpha: number): number {
  return gain - scoreAllowance({ error: standardError, rowLoss, z: quantile(alpha, df) });
}

/** U of judging.md: the gain is at most this. For 0/1 row scores it lies below 0 only where McNemar's mid-p shows a loss, too. */
export function failBound({ gain, standardError, df, discordant }: Estimate, alpha: number): number {
  const bound = gain + quantile(alpha, df) * standardError;
  return bound < 0 && discordant && !(mcnemarLossMidP(discordant) < alpha) ? 0 : bound;
}

/**
 * One-sided p-value for "the gain is below −margin": small when a loss beyond `margin` is shown. For 0/1 row scores it is
 * never below McNemar's mid-p of a loss, since few discordant rows do not make a normal distribution. A negative margin asks
 * whether the gain is below −margin > 0; that McNemar's test does not answer.
 */
export function lossP({ gain, standardError, df, discordant }: Estimate, margin: number): number {
  const p = tailBelow(gain + margin, standardError, df);
  return discordant && margin >= 0 ? Math.max(p, mcnemarLossMidP(discordant)) : p;
}

/** One-sided p-value for "the gain is above −margin": small when non-inferiority is shown. Shown, never deciding. */
export function nonInferiorityP({ gain, standardError, df }: Estimate, margin: number): number {
  return tailBelow(-(gain + margin), standardError, df);
}

/** Two-sided 90 % interval of the change, candidate − baseline: the ends are the bounds that decide at alpha 0.05. */
export function interval(estimate: Estimate): readonly [number, number] {
  const low = passBound(estimate, 0.05);
  const high = failBound(estimate, 0.05);
  return estimate.direction === 'higher' ? [low, high] : [-high, -low];
}

/**
 * One-sided bound of the candidate's own value. Shares of rows that count alike and are independent: Wilson (1927). Others: the score form above, or plain
 * z·SE where no row's loss is bounded; a metric in [0, 1] has bounds in [0, 1].
 */
export function candidateBound(estimate: Estimate, side: 'lower' | 'upper', alpha: number): number {
  const { metric, n, candidate, candidateError, unit, unbounded, df, evidence, sampled } = estimate;
  if (estimate.limits) return estimate.limits.candidate[side];
  const ofRows = evidence === 'paired-rows' || evidence === 'row-count';
  if (ofRows && shares.has(metric) && !sampled && n && candidate >= 0 && candidate <= 1) {
    return wilsonBounds(candidate, n, normalQuantile(1 - alpha))[side];
  }
  const rowLoss = unbounded ? 0 : estimate.rowLoss;
  const allowance = scoreAllowance({ error: candidateError, rowLoss, z: quantile(alpha, df) });
  if (side === 'lower') return unit ? Math.max(0, candidate - allowance) : candidate - allowance;
  return unit ? Math.min(1, candidate + allowance) : candidate + allowance;
}

/**
 * The estimate of d + r·|baseline|, jointly: a loss of less than the share `r` of the baseline is a gain above 0 of it. The
 * sign of the baseline counts as known, so the caller must have |baseline| > 2 SE.
 */
export function relative(estimate: Estimate, r: number): Estimate {
  const { gain, baseline, standardError, baselineError, covariance } = estimate;
  const signed = r * Math.sign(baseline);
  const variance = standardError ** 2 + signed ** 2 * baselineError ** 2 + 2 * signed * covariance;
  return {
    ...estimate,
    gain: gain + signed * baseline,
    standardError: Math.sqrt(Math.max(0, variance)),
    covariance: covariance + signed * baselineError ** 2,
  };
}

/**
 * Rows with which an equally good model (true gain 0) would pass the margin with chance `power`, if rows are like those seen;
 * counted as `n` of the estimate counts. From −z_power·SE > −margin + allowance of L, with SE ~ 1/√rows and u ~ 1/rows. null:
 * the margin allows no loss, nothing is known of n or SE, or more of them would not make SE less. Seeds count like rows.
 */
export function rowsForPower(
  { n, standardError, rowLoss, df, evidence, repeats }: Estimate,
  margin: number,
  alpha: number,
  power: number,
): number | null {
  // Of more folds each is another one; what a single training varies by no number of others makes less.
  const isFixed =
    evidence === 'folds' || (repeats && repeats.paired === null && repeats.candidate !== repeats.baseline);
  if (isFixed) return null;
  if (!n || !Number.isFinite(standardError) || !(margin > 0)) return null;
  const z = quantile(alpha, df);
  const zPower = normalQuantile(power);
  const shortfall = (rows: number): number => {
    const error = standardError * Math.sqrt(n / rows);
    return zPower * error + scoreAllowance({ error, rowLoss: (rowLoss * n) / rows, z }) - margin;
  };
  let enough = 1;
  while (shortfall(enough) > 0) {
    enough *= 2;
    if (enough > 2 ** 50) return null;
  }
  let tooFew = enough / 2;
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (shortfall(middle) > 0) tooFew = middle;
    else enough = middle;
  }
  return enough;
}

/**
 * The smallest tolerance that an equally good model (true gain 0) would meet with chance `power` on as many rows: z_power·SE + the
 * allowance of L. What these rows, folds or seeds resolve.
 */
export function resolvableLoss(
  { standardError, rowLoss, df }: Estimate,
  alpha: number,
  power: number,
): number {
  const allowance = scoreAllowance({ error: standardError, rowLoss, z: quantile(alpha, df) });
  return normalQuantile(power) * standardError + allowance;
}

/** L where the gain is `gain` and no row says otherwise: gain − z²u. No sample of so many rows gives more. */
export function passBoundAtBest({ rowLoss, df }: Estimate, gain: number, alpha: number): number {
  return gain - scoreAllowance({ error: 0, rowLoss, z: quantile(alpha, df) });
}

/** Metrics that are shares of counted rows, `n` being their denominator. */
const shares = new Set(['accuracy', 'recall', 'precision']);

function scoreAllowance({ error, rowLoss, z }: { error: number; rowLoss: number; z: number }): number {
  const half = (z * z * rowLoss) / 2;
  return half + Math.sqrt((z * error) ** 2 + half ** 2);
}

function quantile(alpha: number, df: number | null): number {
  return -tQuantile(alpha, df);
}

/** P(T < value / error); without any spread the value itself decides. */
function tailBelow(value: number, error: number, df: number | null): number {
  if (error === 0 && value !== 0) return value < 0 ? 0 : value > 0 ? 1 : NaN;
  if (error === 0) return 0.5;
  return tCdf(value / error, df);
}
