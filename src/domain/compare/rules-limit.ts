import { candidateBound } from './bounds.ts';
import type { Finding } from './finding.ts';
import { isUnit } from '../metric/catalogue.ts';
import { rounding } from './rules-question.ts';
import type { Demand } from './rules-written.ts';
import type { Ruling } from './ruling.ts';
import { fault, finiteOrNull, rulingScale } from './ruling.ts';

export type LimitDemand = Extract<Demand, { kind: 'min' | 'max' | 'present' }>;

/** Ratios that are in [0, 1] by most definitions may lie a little above 1. */
const largestShare = 2;

/** `min` and `max`: the candidate's own estimate decides, whatever the baseline; its one-sided bound is printed beside it. */
export function judgeLimit(demand: LimitDemand, finding: Finding, alpha: number): Ruling {
  if (demand.kind === 'present')
    return { verdict: 'pass', reason: 'met', allowed: null, bound: null, excess: NaN };
  const { estimate } = finding;
  const { kind, limit } = demand;
  // 5 % is no more than 0.8. The other way round no limit and value tell a share from a percentage.
  if (kind === 'min' && isUnit(estimate.metric) && limit <= 1 && estimate.candidate > largestShare) {
    const detail = `${estimate.metric} is ${estimate.candidate}, which looks like a percentage, and min is ${limit}: write both in one unit.`;
    return fault('unit-differs', detail);
  }
  const excessOf = (value: number) => (kind === 'min' ? limit - value : value - limit);
  const isBroken = (value: number) => excessOf(value) > rounding * Math.max(Math.abs(limit), Math.abs(value));
  // A mean over seeds that keeps the limit says nothing of the one run that would be released.
  const onlyOwn =
    estimate.ownValue !== undefined && isBroken(estimate.ownValue) && !isBroken(estimate.candidate);
  const broken = onlyOwn || isBroken(estimate.candidate);
  const beyond = excessOf(onlyOwn ? (estimate.ownValue as number) : estimate.candidate);
  const side = kind === 'min' ? 'lower' : 'upper';
  const bounded = (estimate.limits || Number.isFinite(estimate.candidateError)) && !estimate.tooFew;
  return {
    verdict: broken ? 'fail' : 'pass',
    reason: broken ? (kind === 'min' ? 'below-min' : 'above-max') : 'met',
    allowed: limit,
    bound: bounded ? finiteOrNull(candidateBound(estimate, side, alpha)) : null,
    excess: broken ? beyond / rulingScale(estimate, limit) : NaN,
    ...(onlyOwn && { detail: describeOwn(estimate, kind, limit) }),
  };
}

function describeOwn(
  { metric, candidate, ownValue, repeats }: Finding['estimate'],
  kind: string,
  limit: number,
): string {
  const mean = Number(candidate.toPrecision(6));
  return `${metric} of the run itself is ${ownValue}, and ${kind} is ${limit}: that its mean over ${repeats?.paired ?? repeats?.candidate} seeds is ${mean} does not count for the one that would be released.`;
}
