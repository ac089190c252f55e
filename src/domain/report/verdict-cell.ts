import { verdicts, type Comparison, type MetricResult, type RuleResult } from '../compare/comparison.ts';
import { own, say, type Sentence, type Status } from './document.ts';
import { derivedLimit, limit, percentOf, threshold, type Measure } from './quantity.ts';

/** The table's word for the worst of the rules on one metric; empty without a rule. */
export function verdictCell(
  rules: readonly RuleResult[],
  { verdict }: Comparison,
  marks: MetricResult['marks'] = [],
): Sentence {
  const worst = rules.toSorted(
    (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || limitsLast(a) - limitsLast(b),
  )[0];
  if (worst === undefined) return say`–`;
  return [
    { kind: 'status', status: ruleStatus(worst, verdict.gated) },
    own(` ${marks.includes('shown-alone') && worst.verdict === 'pass' ? 'not proven' : shortWord(worst)}`),
  ];
}

/** A rule that only warns, or is not in force, shows a warning where it would fail. */
export function ruleStatus(rule: RuleResult, gated: boolean): Status {
  if (rule.reason === 'no-default') return 'none';
  const softens = rule.level === 'warn' || !gated;
  return softens && (rule.verdict === 'fail' || rule.verdict === 'inconclusive') ? 'warning' : rule.verdict;
}

/** What the rules on a metric allow: `1 point; ≥ 0.80`. */
export function allowedCell(rules: readonly RuleResult[], measure: Measure): Sentence {
  const known = rules.filter(({ rule, allowed }) => allowed !== null || rule === 'no-worse');
  const parts = (
    known.length > 0 ? known.map((rule) => allowedOf(rule, measure)) : rules.map(writtenOf)
  ).filter((text) => text !== '');
  return parts.length === 0 ? say`–` : say`${[...new Set(parts)].join('; ')}`;
}

function allowedOf({ rule, allowed, written }: RuleResult, measure: Measure): string {
  switch (rule) {
    case 'no-worse':
      return 'no shown loss';
    case 'tolerance':
      return `loss of ${toleranceOf(measure, allowed ?? 0, written.includes('%'))}`;
    case 'must-improve':
      return allowed ? `gain of ${limit(measure, allowed)}` : 'any gain';
    case 'min':
      return `≥ ${threshold(measure, allowed ?? 0)}`;
    case 'max':
      return `≤ ${threshold(measure, allowed ?? 0)}`;
    case 'present':
      return '';
  }
}

/** Where nothing was compared, the rule as the policy has it: `tolerance 0.01`. */
function writtenOf({ rule, written }: RuleResult): string {
  return rule === 'present' ? '' : written.replace(':', '');
}

function toleranceOf(measure: Measure, allowed: number, relative: boolean): string {
  if (!relative || !measure.baseline) return limit(measure, allowed);
  return `${percentOf(measure, allowed)} (${derivedLimit(measure, allowed)})`;
}

function limitsLast({ rule }: RuleResult): number {
  return rule === 'min' || rule === 'max' || rule === 'present' ? 1 : 0;
}

function shortWord({ reason, rule, bound }: RuleResult): string {
  if (reason !== 'met') return shortWords[reason];
  if (rule === 'tolerance') return bound === null ? 'within it' : 'no worse';
  return rule === 'must-improve' && bound !== null ? 'better' : 'met';
}

const shortWords: Readonly<Record<Exclude<RuleResult['reason'], 'met'>, string>> = {
  'not-shown-worse': 'no loss shown',
  'worse-but-irrelevant': 'slightly worse',
  'shown-worse': 'worse',
  'worse-beyond-tolerance': 'worse',
  'not-better-enough': 'not better',
  'cannot-tell': 'cannot tell',
  'too-few-rows': 'too few rows',
  'relative-unstable': 'cannot tell',
  'below-min': 'too low',
  'above-max': 'too high',
  'point-worse-than-tolerance': 'worse',
  'point-worse-than-default': 'cannot tell',
  'no-default': 'shown only',
  'metric-missing': 'missing',
  'not-finite': 'not finite',
  undefined: 'undefined',
  'rows-differ': 'other rows',
  'unit-differs': 'other unit',
  unreadable: 'unreadable',
  'data-invalid': 'bad data',
  'model-file-invalid': 'bad model file',
  'direction-unknown': 'which way?',
  'no-baseline': 'no baseline',
};
