import type { Comparison, MetricResult } from '../compare/comparison.ts';
import { data, own, say, type Sentence } from './document.ts';
import { subject } from './phrase.ts';
import { change, interval, measureOf } from './quantity.ts';

/** What no rule asks for and a reader should know all the same. Nothing of it changes a verdict. */
export function unaskedFindings(comparison: Comparison): readonly Sentence[] {
  const { results, verdict } = comparison;
  if (verdict.value === 'unchanged' || verdict.value === 'incomparable') return [];
  const asked = new Set(verdict.rules.map((rule) => rule.metric));
  const losses = results.metrics.filter((metric) => !asked.has(metric.metric) && isLoss(metric));
  const silent = results['slice-columns'].filter((one) => one.asked && one.judged === 0);
  return [
    ...(losses.length === 0
      ? []
      : [
          say`${mark} Worse, and no rule asks for it: ${losses.flatMap((loss, i) => [...(i === 0 ? [] : [own(', ')]), ...lossOf(loss)])}.`,
        ]),
    ...silent.map(
      ({ column }) =>
        say`${mark} No slice of ${data(column)} was judged: a slice needs 100 rows, and 10 of each class.`,
    ),
  ];
}

const mark = { kind: 'status', status: 'none' } as const;

/** Its own interval lies wholly on the worse side, by more than harmless retraining brings (judging.md, `no-worse`). */
function isLoss({ gain, interval: bounds, direction, unit, baseline }: MetricResult): boolean {
  if (gain === null || bounds === null || direction === null || baseline === null) return false;
  const [low, high] = bounds;
  const shown = direction === 'higher' ? high < 0 : low > 0;
  return shown && gain < (unit ? -0.005 : -0.01 * Math.abs(baseline));
}

function lossOf(metric: MetricResult): Sentence {
  const measure = measureOf(metric);
  const bounds = metric.interval ? say` (${interval(measure, metric.interval)})` : [];
  return say`${subject(metric)} ${change(measure, metric.change ?? 0)}${bounds}`;
}
