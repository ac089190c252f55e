import type { Verdict } from './comparison.ts';

export interface Blocking {
  /** What fails a pull request's job; says nothing of promotions. */
  readonly failOn: 'fail' | 'inconclusive' | 'never';
  /** Rules are in force, and not only proposed by the pull request. */
  readonly gated: boolean;
  readonly purpose: 'pull-request' | 'promotion';
}

const blockedPullRequests: Record<Blocking['failOn'], readonly Verdict[]> = {
  fail: ['incomparable', 'fail'],
  inconclusive: ['incomparable', 'fail', 'inconclusive'],
  never: [],
};

const promotable: readonly Verdict[] = ['pass', 'first', 'unchanged'];

/**
 * Whether a verdict stops what was asked for. Without rules in force nothing stops a pull request, and nothing is promoted.
 * `fail-on` loosens pull requests alone: a promotion needs a verdict that allows it.
 */
export function blocks(verdict: Verdict, { failOn, gated, purpose }: Blocking): boolean {
  if (purpose === 'promotion') return !gated || !promotable.includes(verdict);
  return gated && blockedPullRequests[failOn].includes(verdict);
}
