import type { Comparison, MetricResult, RuleResult } from '../compare/comparison.ts';
import { data, joined, name, own, say, type Block, type Sentence } from './document.ts';
import { judgedOf } from './judged.ts';
import { sizeOf } from './phrase.ts';
import { count, measureOf, quantity } from './quantity.ts';
import { indexRules } from './rule-index.ts';

/** The design cannot decide where the error is more than this share of what is allowed. */
const hopelessShare = 0.8;
const shown = 8;

/** Rules that cannot do what they were written for with so many rows. */
export function reachNotes(comparison: Comparison): readonly Block[] {
  const rules = comparison.verdict.rules.filter(({ slice }) => slice === null);
  const items = [
    ...rules.flatMap((rule) => neverItem(comparison, rule) ?? weakItem(comparison, rule) ?? []),
    ...sliceItems(comparison),
  ];
  if (items.length === 0) return [];
  const title = say`What these rows cannot show:`;
  const more = items.length > shown ? [say`${count(items.length - shown)} more`] : [];
  return [
    {
      kind: 'note',
      tone: 'note',
      blocks: [
        { kind: 'paragraph', content: title },
        { kind: 'list', items: [...items.slice(0, shown), ...more] },
      ],
      yields: { order: 3, what: 'what these rows cannot show' },
    },
  ];
}

/** Which losses these rows can tell from none, for the method note. */
export function resolutionItems(comparison: Comparison): readonly Sentence[] {
  const rules = indexRules(comparison);
  const asked = comparison.results.metrics.filter(
    (metric) => metric.resolves !== undefined && rules.on(metric).length > 0,
  );
  if (asked.length === 0) return [];
  const parts = asked
    .slice(0, shown)
    .map((metric): Sentence => say`${resolution(metric)} in ${name(metric.metric)}`);
  return [
    say`What this resolves: tolerances from ${joined(parts)} on; an equally good model meets them with 80 % chance.`,
  ];
}

function neverItem(comparison: Comparison, rule: RuleResult): readonly Sentence[] | undefined {
  const { metric } = judgedOf(comparison, rule);
  if (rule.never === undefined || metric === undefined) return undefined;
  const what = say`${data(rule.written)} on ${name(rule.metric)}`;
  const size = say`with ${sizeOf(metric)}`;
  switch (rule.never) {
    case 'fails':
      return [say`${what} can never fail ${size}: no loss would be shown.`];
    case 'passes':
      return [say`${what} can never pass ${size}: not even a model that is always right would.`];
    case 'passes-unless-better':
      return [
        say`${what} can pass only for a better model ${size}: one with the very same answers would not pass.`,
      ];
  }
}

/** Even an equally good model would rather not pass. */
function weakItem(comparison: Comparison, rule: RuleResult): readonly Sentence[] | undefined {
  const { metric } = judgedOf(comparison, rule);
  const error = metric?.['standard-error'] ?? null;
  if (rule.rule !== 'tolerance' || rule.allowed === null || metric === undefined || error === null)
    return undefined;
  if (metric.resolves === undefined || !(error > hopelessShare * rule.allowed)) return undefined;
  return [
    say`${data(rule.written)} on ${name(rule.metric)} can hardly be decided ${say`with ${sizeOf(metric)}`}: its standard error is more than 0.8 of what is allowed; tolerances from ${resolution(metric)} on can.`,
  ];
}

function sliceItems({ results }: Comparison): readonly Sentence[] {
  return results['slice-columns'].flatMap(({ column, judged, 'never-fail': never = 0 }) =>
    never === 0
      ? []
      : [
          say`${count(never)} of ${count(judged)} slices of ${data(column)} can never fail: with the correction for ${count(results.families.slices)} tests no loss there would be shown.`,
        ],
  );
}

function resolution(metric: MetricResult): Sentence {
  return [own(quantity(measureOf(metric), metric.resolves ?? 0, { to: 'up' }))];
}
