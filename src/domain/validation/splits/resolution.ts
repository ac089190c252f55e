import { normalQuantile } from '../../statistics/normal.ts';

/**
 * The smallest loss of accuracy that `n` paired rows show with 80 % chance, one-sided at `alpha`, where the two models disagree on
 * `disagreeing` of the rows: (z + z80)·√(disagreeing/n), the standard error of a paired difference of 0/1 losses at no change.
 */
export function resolvableLoss(n: number, alpha: number, disagreeing = usualDisagreement): number {
  return (normalQuantile(1 - alpha) + normalQuantile(0.8)) * Math.sqrt(disagreeing / n);
}

/** Of two models of the same task, as a rule. */
export const usualDisagreement = 0.1;
