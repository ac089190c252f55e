import type { RuleResult } from '../compare/comparison.ts';
import { say, type Sentence } from './document.ts';
import type { Judged } from './judged.ts';
import { better, evidenceNote, estimate, lossUpTo, lowEvidence, sizeOf, subject, worse } from './phrase.ts';
import {
  derivedLimit,
  figure,
  limit,
  percentOf,
  quantity,
  roundedBound,
  threshold,
  value,
} from './quantity.ts';

/**
 * What came of a rule, as a sentence without its head (*Do not merge:*): the forms of judging.md, "What the first line may
 * say". Bounds are those that decided; a bound is rounded to the side on which it still holds.
 */
export function ruleSentence(judged: Judged): Sentence {
  const { rule, metric } = judged;
  // Where something was found that keeps from judging, it says so in words of its own.
  if (rule.detail) return say`${rule.detail.trim().replace(/\.+$/, '')}.`;
  const what = subject(rule);
  switch (rule.reason) {
    case 'met':
      return metSentence(judged);
    case 'not-shown-worse':
      return notShownSentence(judged);
    case 'worse-but-irrelevant':
      return say`${what} is worse by less than ${relevance(judged)}: ${estimate(judged, relevantLoss(judged))}.`;
    case 'shown-worse':
      return say`${shownLoss(judged, relevantLoss(judged))}${stillPasses(judged)}.`;
    case 'worse-beyond-tolerance':
      return say`${shownLoss(judged)}; ${allowance(judged)}.`;
    case 'not-better-enough':
      return notBetterSentence(judged);
    case 'cannot-tell':
      return cannotTellSentence(judged);
    case 'too-few-rows':
      return say`too few rows to judge ${what}${metric === undefined || metric.n === null ? [] : say` (${sizeOf(metric)})`}; at least 30 rows, and 10 of each class, are needed.`;
    case 'relative-unstable':
      return say`${what} of the baseline is too close to zero for a relative tolerance.`;
    case 'below-min':
    case 'above-max':
      return beyondLimit(judged);
    case 'point-worse-than-tolerance':
      return say`${what} is ${estimate(judged, rule.allowed)}; ${allowance(judged)} (${lowEvidence}).`;
    case 'point-worse-than-default':
      return say`${what} is ${estimate(judged)}; one value a side does not say how much of that is chance (low evidence).`;
    case 'no-default':
      return say`${what} is shown only: nothing says which loss of it would matter.`;
    case 'metric-missing':
      return say`${what} is in the rules and missing from the candidate’s metrics.`;
    case 'not-finite':
      return say`${what} is not a finite number.`;
    case 'undefined':
      return say`${what} is undefined on these rows.`;
    case 'rows-differ':
      return say`the two models were not evaluated on the same rows and labels.`;
    case 'unit-differs':
      return say`${what} is a share on one side and a percentage on the other.`;
    case 'unreadable':
      return say`evidence that is there cannot be read.`;
    case 'data-invalid':
      return say`the data that the model was made of is not as its contract asks.`;
    case 'model-file-invalid':
      return say`a model file is not sound, or would run code when it is loaded.`;
    case 'direction-unknown':
      return say`nothing says whether a higher or a lower ${what} is better.`;
    case 'no-baseline':
      return say`${what} has no baseline yet.`;
  }
}

/** `1 point is allowed`; a relative one is written out: `1 % of 0.812 = 0.81 point is allowed`. */
export function allowance({ rule, measure }: Judged): Sentence {
  const allowed = rule.allowed ?? 0;
  if (allowed === 0) return say`no loss is allowed`;
  const text = limit(measure, allowed);
  const verb = /points$/.test(text) ? 'are' : 'is';
  if (!rule.written.includes('%') || !measure.baseline) return say`${text} ${verb} allowed`;
  return say`${percentOf(measure, allowed)} of ${value(measure, Math.abs(measure.baseline))} = ${derivedLimit(measure, allowed)} is allowed`;
}

function metSentence(judged: Judged): Sentence {
  const { rule, metric, measure } = judged;
  const what = subject(rule);
  if (rule.rule === 'present') return say`${what} is there.`;
  if (rule.rule === 'min' || rule.rule === 'max') {
    const found = metric?.candidate ?? null;
    const shown = found === null ? [] : say` ${value(measure, found, rule.allowed)}`;
    return say`${what}${shown} meets ${threshold(measure, rule.allowed ?? 0)}${boundOf(judged)}.`;
  }
  const asked = rule.rule === 'must-improve' ? improvement(judged) : allowance(judged);
  if (rule.bound === null) {
    return say`${what} is ${estimate(judged)} (${lowEvidence}); ${asked}.`;
  }
  const note = evidenceNote(judged, { corrected: false, sized: false });
  if (isNought(judged, rule.bound)) return say`${notWorse(judged)}${note}; ${asked}.`;
  if (rule.bound < 0) {
    const most = quantity(measure, -rule.bound, { to: 'up', apartFrom: rule.allowed });
    return say`${what} at most ${most} ${worse(judged)}${note}; ${asked}.`;
  }
  const least = quantity(measure, rule.bound, { to: 'down', apartFrom: gainAsked(rule) });
  return say`${what} at least ${least} ${better(judged)}${note}; ${rule.rule === 'must-improve' ? asked : lossAllowed(judged)}.`;
}

function lossAllowed({ rule, measure }: Judged): Sentence {
  return rule.allowed ? say`a loss of ${limit(measure, rule.allowed)} is allowed` : say`no loss is allowed`;
}

function notShownSentence(judged: Judged): Sentence {
  const { rule, metric, measure } = judged;
  const bound = rule.bound ?? metric?.['pass-bound'] ?? null;
  if (bound === null) {
    return say`${subject(rule)} is ${estimate(judged)} (${lowEvidence}).`;
  }
  if (isNought(judged, bound)) return say`${notWorse(judged)}${evidenceNote(judged, { corrected: false })}.`;
  if (bound < 0) return say`${lossUpTo(judged, bound)} is not excluded.`;
  const least = quantity(measure, bound, { to: 'down', apartFrom: 0 });
  return say`${subject(rule)} is at least ${least} ${better(judged)}${evidenceNote(judged, { corrected: false })}.`;
}

/** 0, but for the noise of sums: nothing is *at least 0.0 higher*. */
function isNought({ metric }: Judged, bound: number): boolean {
  return Math.abs(bound) <= 1e-12 * Math.abs(metric?.baseline ?? 0);
}

function notWorse(judged: Judged): Sentence {
  const { rule, metric } = judged;
  const isSame = metric !== undefined && metric.gain !== null && isNought(judged, metric.gain);
  return isSame ? say`${subject(rule)} is unchanged` : say`${subject(rule)} is not ${worse(judged)}`;
}

function shownLoss(judged: Judged, apartFrom: number | null = null): Sentence {
  const { rule, measure } = judged;
  const most = rule.allowed ?? 0;
  const least =
    rule.bound === null
      ? []
      : say`, at least ${figure(measure, -rule.bound, { to: 'down', apartFrom: rule.reason === 'worse-beyond-tolerance' ? most : 0 })}${measure.suffix}`;
  return say`${subject(rule)} is ${estimate(judged, apartFrom)}${least}${evidenceNote(judged, { corrected: true })}`;
}

function notBetterSentence(judged: Judged): Sentence {
  const { rule, measure } = judged;
  if (rule.bound === null)
    return say`${subject(rule)} is ${estimate(judged)} (${lowEvidence}); ${improvement(judged)}.`;
  if (rule.bound < 0) return say`${shownLoss(judged)}; ${improvement(judged)}.`;
  const most = quantity(measure, rule.bound, { to: 'up', apartFrom: rule.allowed });
  return say`${subject(rule)} is at most ${most} ${better(judged)}${evidenceNote(judged, { corrected: true })}; ${improvement(judged)}.`;
}

function cannotTellSentence(judged: Judged): Sentence {
  const { rule, metric } = judged;
  const bound = rule.bound ?? metric?.['pass-bound'] ?? null;
  if (bound === null) return say`the evidence does not decide on ${subject(rule)}.`;
  const note = evidenceNote(judged, { corrected: false });
  if (rule.rule === 'must-improve') {
    const least =
      bound < 0
        ? say`${lossUpTo(judged, bound)} is not excluded`
        : say`no more than ${quantity(judged.measure, bound, { to: 'down', apartFrom: rule.allowed })} of improvement in ${subject(rule)} is shown`;
    return say`${least}${note}; ${improvement(judged)}.`;
  }
  return say`${lossUpTo(judged, bound)} is not excluded${note}; ${allowance(judged)}.`;
}

function beyondLimit(judged: Judged): Sentence {
  const { rule, metric, measure } = judged;
  const found = metric?.candidate ?? null;
  const asked = threshold(measure, rule.allowed ?? 0);
  const compared =
    rule.reason === 'below-min'
      ? say`below the ${asked} that is required`
      : say`above the ${asked} that is allowed`;
  return say`${subject(rule)} is ${found === null ? 'unknown' : value(measure, found, rule.allowed)}, ${compared}${boundOf(judged)}.`;
}

function boundOf({ rule, measure }: Judged): Sentence {
  if (rule.bound === null) return [];
  return say`; bound ${roundedBound(measure, rule.bound, rule.rule === 'min' ? 'down' : 'up')}`;
}

function improvement({ rule, measure }: Judged): Sentence {
  return rule.allowed
    ? say`an improvement of ${limit(measure, rule.allowed)} is required`
    : say`an improvement is required`;
}

function gainAsked(rule: RuleResult): number {
  return rule.rule === 'must-improve' ? (rule.allowed ?? 0) : 0;
}

/** A `no-worse` rule lets small losses pass, even shown ones: by their size, not by their bound. */
function stillPasses(judged: Judged): Sentence {
  if (!judged.comparison.verdict.gated || judged.rule.allowed === 0) return [];
  return say`; a loss is shown, and the change itself is more than the ${relevance(judged)} that would pass`;
}

/** The loss that `relevance` names, in the metric's unit. */
function relevantLoss({ rule, measure }: Judged): number {
  return rule.allowed ?? (measure.points ? 0.005 : 0.01 * Math.abs(measure.baseline ?? 0));
}

function relevance({ rule, measure }: Judged): string {
  if (rule.allowed === null) return measure.points ? '0.5 point' : '1 % of the baseline';
  if (measure.points || !measure.baseline) return limit(measure, rule.allowed);
  return `${percentOf(measure, rule.allowed)} of the baseline`;
}
