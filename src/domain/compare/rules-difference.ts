import { failBound, passBound, rowsForPower } from './bounds.ts';
import { floors } from './estimate-parts.ts';
import type { Corrected } from './families.ts';
import { hasBounds } from './finding.ts';
import { hasPointDefault } from '../metric/catalogue.ts';
import { neverOf } from './reach.ts';
import type { Question } from './rules-question.ts';
import { losesMoreThan } from './rules-question.ts';
import type { Ruling } from './ruling.ts';
import { finiteOrNull, rulingScale } from './ruling.ts';

export interface Levels {
  /** One-sided level of a fail, before Holm's correction. */
  readonly alpha: number;
  /** One-sided level of a pass: alpha over the number of candidates that this one is the best of. */
  readonly passAlpha: number;
}

/** 80 %: the chance with which an equally good model should pass. */
export const power = 0.8;

/** `no-worse`, `tolerance` and `must-improve`, on a finding that both sides have. `corrected` is null where there is no test. */
export function judgeDifference(question: Question, corrected: Corrected | null, levels: Levels): Ruling {
  const { estimate, finding, allowed, unstable } = question;
  const undecided = { verdict: 'inconclusive', allowed, bound: null, excess: NaN } as const;
  if (finding.estimate.tooFew) {
    return { ...undecided, reason: 'too-few-rows', ...describeFew(finding.estimate) };
  }
  if (finding.estimate.evidence === 'point') return judgePoint(question);
  if (unstable) {
    return { ...undecided, reason: 'relative-unstable', detail: describeUnstable(question) };
  }
  if (!hasBounds(estimate) || !corrected) return { ...undecided, reason: 'cannot-tell' };
  const ruling =
    question.demand.kind === 'no-worse'
      ? judgeNoWorse(question, corrected, levels)
      : judgeMargin(question, corrected, levels);
  const never = neverOf(question, { ...levels, level: corrected.level });
  return never ? { ...ruling, never } : ruling;
}

/** L of judging.md, in terms of the gain. */
export function passBoundOf({ estimate, shift }: Question, { passAlpha }: Levels): number {
  return passBound(estimate, passAlpha) - shift;
}

/**
 * U of judging.md, in terms of the gain, at the level of the test's step. Where the test does not reject, U is not below
 * −margin, whatever its normal approximation says: McNemar's mid-p guards it as well.
 */
export function failBoundOf({ estimate, margin, shift }: Question, { level, rejected }: Corrected): number {
  const bound = failBound(estimate, level);
  return (rejected ? bound : Math.max(bound, -margin)) - shift;
}

function judgeNoWorse(question: Question, corrected: Corrected, levels: Levels): Ruling {
  const { finding, allowed } = question;
  const scale = rulingScale(finding.estimate);
  const upper = failBoundOf(question, corrected);
  if (corrected.rejected && losesMoreThan(allowed, finding.estimate)) {
    return {
      verdict: 'fail',
      reason: 'shown-worse',
      allowed,
      bound: finiteOrNull(upper),
      tests: corrected.tests,
      excess: -upper / scale,
    };
  }
  const lower = passBoundOf(question, levels);
  return {
    verdict: 'pass',
    reason: corrected.rejected ? 'worse-but-irrelevant' : 'not-shown-worse',
    allowed,
    bound: finiteOrNull(lower),
    excess: -lower / scale,
  };
}

function judgeMargin(question: Question, corrected: Corrected, levels: Levels): Ruling {
  const { estimate, demand, finding, allowed, margin, shift } = question;
  const scale = rulingScale(finding.estimate);
  const lower = passBoundOf(question, levels);
  if (corrected.rejected) {
    const upper = failBoundOf(question, corrected);
    return {
      verdict: 'fail',
      reason: demand.kind === 'tolerance' ? 'worse-beyond-tolerance' : 'not-better-enough',
      allowed,
      bound: finiteOrNull(upper),
      tests: corrected.tests,
      excess: (-upper - margin - shift) / scale,
    };
  }
  const bound = { allowed, bound: finiteOrNull(lower) };
  if (passBound(estimate, levels.passAlpha) > -margin) {
    return { ...bound, verdict: 'pass', reason: 'met', excess: -lower / scale };
  }
  return {
    ...bound,
    verdict: 'inconclusive',
    reason: 'cannot-tell',
    rowsNeeded: demand.kind === 'tolerance' ? rowsNeeded(question, levels) : null,
    excess: (-lower - margin - shift) / scale,
  };
}

/** null where no number of rows would do, or none that anybody could count. */
function rowsNeeded({ estimate, margin, shift }: Question, { passAlpha }: Levels): number | null {
  const rows = rowsForPower(estimate, margin + shift, passAlpha, power);
  return Number.isSafeInteger(rows) ? rows : null;
}

/**
 * Bare points: plain arithmetic, low evidence. A written tolerance decides; the default only warns; without a default the
 * metric is shown. `must-improve` passes when the gain exceeds what is asked and fails otherwise: nothing is left to wait for.
 */
function judgePoint({ demand, finding, allowed }: Question): Ruling {
  const { estimate } = finding;
  const beyond = losesMoreThan(allowed, estimate);
  const ruling = { allowed, bound: null, excess: -estimate.gain / rulingScale(estimate) };
  switch (demand.kind) {
    case 'tolerance':
      return beyond
        ? { ...ruling, verdict: 'fail', reason: 'point-worse-than-tolerance' }
        : { ...ruling, verdict: 'pass', reason: 'met' };
    case 'must-improve':
      return gainsMoreThan(demand.gain, finding.estimate)
        ? { ...ruling, verdict: 'pass', reason: 'met' }
        : { ...ruling, verdict: 'fail', reason: 'not-better-enough' };
    case 'no-worse':
      if (!hasPointDefault(estimate.metric)) {
        return { ...ruling, allowed: null, verdict: 'pass', reason: 'no-default' };
      }
      return beyond
        ? { ...ruling, verdict: 'inconclusive', reason: 'point-worse-than-default' }
        : { ...ruling, verdict: 'pass', reason: 'not-shown-worse' };
  }
}

function gainsMoreThan(asked: number, estimate: Question['estimate']): boolean {
  return losesMoreThan(asked, { ...estimate, gain: -estimate.gain });
}

/** Rows may be many, and of few units, or few of them may have nearly all the weight. */
function describeFew({ metric, sampled }: Question['estimate']): { readonly detail?: string } {
  if (sampled?.unit === null) {
    return {
      detail: `too few rows to judge ${metric}: by their weights they tell less than ${floors.rows} rows, or ${floors.ofClass} of a class, that count alike`,
    };
  }
  if (!sampled || sampled.effective >= floors.units) return {};
  const effective = sampled.effective > 0 ? sampled.effective.toFixed(1) : '0';
  return {
    detail: `too few units to judge ${metric}: those of ${sampled.unit} tell as much as ${effective} of one size, and at least ${floors.units} are needed`,
  };
}

function describeUnstable({ finding: { estimate } }: Question): string {
  return `${estimate.metric} of the baseline is ${estimate.baseline}, not clearly different from 0: a share of it says nothing. Write an absolute tolerance.`;
}
