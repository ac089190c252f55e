import type { MetricResult } from '../compare/comparison.ts';
import { say, type Sentence } from './document.ts';
import { change, interval, measureOf, share, value } from './quantity.ts';

/** Cells that several tables of metrics share. */

/** `roc_auc ↑`: the arrow says which way is better. */
export function directionMark({ direction }: MetricResult): Sentence {
  if (direction === null) return [];
  return direction === 'higher' ? say` ↑` : say` ↓`;
}

export function valueCell(metric: MetricResult, x: number | null): Sentence {
  if (x === null) return metric.marks.includes('not-finite') ? say`not finite` : say`–`;
  return say`${value(measureOf(metric), x)}`;
}

export function changeCell(metric: MetricResult, bounded: boolean): Sentence {
  if (metric.change === null) return say`–`;
  const measure = measureOf(metric);
  const percent = share(measure, Math.abs(metric.change));
  const relative =
    percent === null || metric.change === 0 ? '' : `, ${metric.change < 0 ? '−' : '+'}${percent}`;
  const range = metric.interval ? ` (${interval(measure, metric.interval)})` : '';
  const mark = bounded && !metric.interval ? ', low evidence' : '';
  return say`${`${change(measure, metric.change)}${range}${relative}${mark}`}`;
}
