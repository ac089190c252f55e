import { lossP, passBoundAtBest } from './bounds.ts';
import type { RuleResult } from './comparison.ts';
import type { Estimate } from './estimate.ts';
import type { Question } from './rules-question.ts';

/** What so many rows can decide at all, whatever the models do. */

export type Never = NonNullable<RuleResult['never']>;

/**
 * A demand that cannot come out otherwise with so many rows. Its pass: the bound is below what is asked even where everything turns
 * right, or, of a tolerance, where nothing changes. Its fail: even the loss of all that the baseline gets right is not
 * shown. `undefined`: it can pass and fail, or nothing is known of that.
 */
export function neverOf(
  question: Question,
  { passAlpha, level }: { readonly passAlpha: number; readonly level: number },
): Never | undefined {
  const { demand, finding, margin, shift } = question;
  const { estimate } = finding;
  if (cannotFail(question, level)) return 'fails';
  if (demand.kind === 'no-worse' || estimate.unbounded || !(estimate.rowLoss > 0)) return undefined;
  const allowed = margin + shift;
  const most = largestGain(estimate);
  if (most !== null && !(passBoundAtBest(estimate, most, passAlpha) > -allowed)) return 'passes';
  const asEqual = passBoundAtBest(estimate, 0, passAlpha) > -allowed;
  return demand.kind === 'tolerance' && !asEqual ? 'passes-unless-better' : undefined;
}

/**
 * Known of 0/1 scores of rows that count alike and are independent: the test is surest where every row that the baseline gets right
 * is broken, and none mended.
 */
export function cannotFail({ finding, margin, shift }: Question, level: number): boolean {
  const { estimate } = finding;
  const { n, baseline, discordant, direction } = estimate;
  if (!discordant || !n || n < 2 || direction !== 'higher' || !(baseline >= 0 && baseline <= 1)) return false;
  const broken = Math.round(baseline * n);
  const share = broken / n;
  const worst: Estimate = {
    ...estimate,
    gain: -share,
    standardError: Math.sqrt((share * (1 - share)) / (n - 1)),
    discordant: { better: 0, worse: broken },
  };
  return !(lossP(worst, margin + shift) < level);
}

/** Of a metric in [0, 1]: all that is left to gain. */
function largestGain({ unit, baseline, direction }: Estimate): number | null {
  if (!unit || !(baseline >= 0 && baseline <= 1)) return null;
  return direction === 'higher' ? 1 - baseline : baseline;
}
