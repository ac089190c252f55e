import { failBound, interval, lossP, resolvableLoss } from './bounds.ts';
import type { MetricResult } from './comparison.ts';
import { hasBounds, isComparable } from './finding.ts';
import type { Finding, Mark } from './finding.ts';
import { failBoundOf, passBoundOf, power } from './rules-difference.ts';
import type { Levels } from './rules-difference.ts';
import { ask } from './rules-question.ts';
import type { Question } from './rules-question.ts';
import type { Asked } from './rules.ts';
import { losesMoreThan } from './rules-question.ts';
import { finiteOrNull } from './ruling.ts';

type Bounds = Pick<
  MetricResult,
  'interval' | 'pass-bound' | 'fail-bound' | 'fail-bound-alone' | 'p' | 'resolves' | 'test'
>;

const noBounds: Bounds = {
  interval: null,
  'pass-bound': null,
  'fail-bound': null,
  'fail-bound-alone': null,
  p: null,
  test: null,
};

/**
 * A metric as it stands in the document. Bounds are those of the rule that compares it (`asked`), else of the plain question
 * whether it is worse; where too little is known for a bound there is none.
 */
export function metricResult(finding: Finding, asked: Asked | null, levels: Levels): MetricResult {
  const { estimate, direction, candidate, baseline } = finding;
  const known = candidate.kind === 'known' && baseline.kind === 'known';
  const bounded = isComparable(finding) && hasBounds(estimate);
  const question = asked?.question ?? ask({ kind: 'no-worse' }, finding);
  const marks = new Set<Mark>(finding.marks);
  if (isShownAlone(question, asked, levels)) marks.add('shown-alone');
  return {
    metric: estimate.metric,
    slice: estimate.slice && { column: estimate.slice.column, value: estimate.slice.value },
    direction,
    unit: estimate.unit,
    evidence: known ? estimate.evidence : 'none',
    method: known ? estimate.method : 'none',
    n: estimate.n,
    counted: estimate.counted,
    ...(known && estimate.repeats && { repeats: { ...estimate.repeats } }),
    baseline: finiteOrNull(estimate.baseline),
    candidate: finiteOrNull(estimate.candidate),
    change: finiteOrNull(estimate.candidate - estimate.baseline),
    gain: direction === null ? null : finiteOrNull(estimate.gain),
    'standard-error': known ? finiteOrNull(estimate.standardError) : null,
    df: known && estimate.df !== null ? finiteOrNull(estimate.df) : null,
    ...(bounded ? boundsOf(question, asked, levels) : { ...noBounds, interval: ownInterval(finding) }),
    marks: [...marks].sort(),
  };
}

/** Gaps between groups bring theirs along. */
function ownInterval({ estimate, candidate, baseline }: Finding): Bounds['interval'] {
  const interval = estimate.limits?.change;
  const known = candidate.kind === 'known' && baseline.kind === 'known';
  return interval && known ? [interval[0], interval[1]] : null;
}

function boundsOf(question: Question, asked: Asked | null, levels: Levels): Bounds {
  const { estimate, shift, unstable, finding } = question;
  const plain = unstable ? ask({ kind: 'no-worse' }, finding) : question;
  const [low, high] = interval(finding.estimate);
  return {
    interval: Number.isFinite(low) && Number.isFinite(high) ? [low + 0, high + 0] : null,
    'pass-bound': finiteOrNull(passBoundOf(plain, levels)),
    'fail-bound': asked?.corrected ? finiteOrNull(failBoundOf(question, asked.corrected)) : null,
    'fail-bound-alone': finiteOrNull(
      unstable ? failBound(finding.estimate, levels.alpha) : failBound(estimate, levels.alpha) - shift,
    ),
    ...resolutionOf(finding, levels),
    p: finiteOrNull(unstable ? lossP(finding.estimate, 0) : question.p),
    test: testOf(finding),
  };
}

/** Where no row differs at all the error is 0, and says nothing of other models. */
function resolutionOf({ estimate }: Finding, { passAlpha }: Levels): Pick<Bounds, 'resolves'> {
  const resolves = resolvableLoss(estimate, passAlpha, power);
  return estimate.standardError > 0 && Number.isFinite(resolves) ? { resolves } : {};
}

/** A loss beyond what is allowed that its own test shows, and that the correction for all tests takes back. */
function isShownAlone(
  { p, demand, finding, allowed }: Question,
  asked: Asked | null,
  { alpha }: Levels,
): boolean {
  if (!asked?.corrected || asked.corrected.rejected || !(p < alpha)) return false;
  if (demand.kind === 'tolerance') return true;
  // A gain that falls short of the one asked for is no loss.
  if (demand.kind === 'must-improve') return failBound(finding.estimate, alpha) < 0;
  return losesMoreThan(allowed, finding.estimate);
}

function testOf({ estimate }: Finding): string {
  if (estimate.discordant) return 'mcnemar-mid-p';
  return estimate.df === null ? 'z' : 't';
}
