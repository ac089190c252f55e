import type { MetricResult, RuleResult } from '../compare/comparison.ts';
import { sliceText } from '../evidence/crossing-name.ts';
import { data, name, own, prose, say, type Inline, type Sentence } from './document.ts';
import type { Judged } from './judged.ts';
import { confidence, count, counted, quantity, share } from './quantity.ts';
import { repeatWords } from './repeats.ts';

/** Phrases that several sentences share. */

export const lowEvidence: Sentence = say`low evidence: single values without an interval`;

/** `recall`, or `recall on` and the slice. */
export function subject({
  metric,
  slice,
  against,
}: Pick<RuleResult, 'metric' | 'slice' | 'against'>): Sentence {
  if (against !== undefined)
    return say`${name(metric)} against ${data(against)}, the best that held the stage,`;
  return slice ? say`${name(metric)} on ${sliceName(slice)}` : [name(metric)];
}

export function sliceName(slice: { readonly column: string; readonly value: string }): Inline {
  return data(sliceText(slice));
}

export function worse(judged: Judged): Sentence {
  return directionWord(judged, false);
}

export function better(judged: Judged): Sentence {
  return directionWord(judged, true);
}

/** `3.1 points lower`, `0.012 (3.4 %) higher`, `unchanged`. */
export function estimate(judged: Judged, apartFrom: number | null = null): Sentence {
  const { metric, measure } = judged;
  const gain = metric?.gain ?? null;
  if (gain === null) return say`not known`;
  if (gain === 0) return say`unchanged`;
  const percent = share(measure, Math.abs(gain));
  const size = say`${quantity(measure, Math.abs(gain), { apartFrom })}${percent === null ? [] : say` (${percent})`}`;
  return say`${size} ${gain < 0 ? worse(judged) : better(judged)}`;
}

/** ` (95 % one-sided bound, corrected for 24 tests; 812 positives)`; empty where there is no bound. */
export function evidenceNote(
  { comparison, rule, metric }: Judged,
  { corrected, sized = true }: { corrected: boolean; sized?: boolean },
): Sentence {
  const { alpha, candidates, looks } = comparison.inputs;
  const tests = corrected && rule.tests !== null ? correction(rule.tests, comparison) : [];
  const chosen = !corrected && candidates > 1 ? say`, corrected for the best of ${count(candidates)}` : [];
  const spent = !corrected && looks?.spent ? say`, corrected for look number ${count(looks.number)}` : [];
  const isSaid = metric !== undefined && metric.n !== null && (sized || metric.repeats !== undefined);
  const size = isSaid ? say`; ${sizeOf(metric)}` : [];
  return say` (${confidence(alpha)} one-sided bound${tests}${chosen}${spent}${size})`;
}

/** The level is halved where there are tests over all rows and in slices; so even a single test is corrected then. */
function correction(tests: number, { results }: Judged['comparison']): Sentence {
  const halved = results.families.overall > 0 && results.families.slices > 0;
  if (tests > 1) return say`, corrected for ${count(tests)} tests`;
  return halved ? say`, corrected for tests over all rows and in slices` : [];
}

/** `812 positives`: the metric's own denominator; `5 seeds of this recipe`. */
export function sizeOf(metric: MetricResult): Sentence {
  const { n, counted: what } = metric;
  if (metric.repeats) return repeatWords(metric);
  if (n === null) return [];
  return known.has(what ?? 'rows')
    ? say`${counted(n, what ?? 'rows')}`
    : say`${count(n)} ${prose(what ?? '')}`;
}

/** `a recall loss of up to 2.4 points`, for a pass bound below 0. */
export function lossUpTo(judged: Judged, bound: number): Sentence {
  const { rule, measure } = judged;
  const most = quantity(measure, Math.max(0, -bound), {
    to: 'up',
    apartFrom: rule.reason === 'cannot-tell' ? rule.allowed : null,
  });
  const where = rule.slice ? say` on ${sliceName(rule.slice)}` : [];
  const loss = judged.metric?.direction === 'lower' ? say`increase` : say`loss`;
  return say`${own(articleOf(rule.metric))} ${name(rule.metric)} ${loss} of up to ${most}${where}`;
}

/** By sound: an accuracy, an f1, a recall. */
function articleOf(metric: string): string {
  return /^(?:[aeio]|[flmnrsx]\d|mse|mae|mape|rmse|ndcg)/i.test(metric) ? 'an' : 'a';
}

const known: ReadonlySet<string> = new Set([
  'rows',
  'queries',
  'positives',
  'negatives',
  'predicted positives',
]);

/** Better is lower for a loss. Without a direction the change itself tells. */
function directionWord({ metric }: Judged, isBetter: boolean): Sentence {
  const higher = metric?.direction ? (metric.direction === 'higher') === isBetter : (metric?.change ?? 0) > 0;
  return higher ? say`higher` : say`lower`;
}
