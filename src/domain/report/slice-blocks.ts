import type { Comparison, MetricResult } from '../compare/comparison.ts';
import { data, name, own, say, spaced, type Block, type Sentence } from './document.ts';
import { tableOf } from './metric-table.ts';
import { change, count, measureOf } from './quantity.ts';
import { indexRules } from './rule-index.ts';
import { histogram } from './sparkline.ts';

const shownSlices = 5;
/** Fewer changes than this are read more easily in the table. */
const worthDrawing = 8;

/** Slices: how many were judged, the worst, how the changes spread, and all of them folded. */
export function sliceBlocks(comparison: Comparison): readonly Block[] {
  const { slices, 'slice-columns': columns } = comparison.results;
  if (slices.length === 0 && columns.length === 0) return [];
  const rules = indexRules(comparison);
  const judged = slices.filter(rules.judge);
  const failed = slices.filter((metric) => rules.on(metric).some((rule) => rule.verdict === 'fail'));
  const isFailed = new Set(failed);
  const worst = judged.filter((metric) => (metric.gain ?? 0) < 0 && !isFailed.has(metric));
  const shown = [
    ...failed.slice(0, 2 * shownSlices),
    ...worst.slice(0, Math.max(0, shownSlices - failed.length)),
  ];
  const isShown = new Set(shown);
  const rest = slices.filter((metric) => !isShown.has(metric));
  return [
    { kind: 'paragraph', content: spaced([say`Slices: ${columnCounts(comparison)}.`, ...spreads(judged)]) },
    ...tableOf(comparison, shown, { order: 5, what: 'slices', keep: 3 }, true),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'details' as const,
            summary:
              shown.length === 0
                ? `All slices (${count(rest.length)})`
                : `Other slices (${count(rest.length)})`,
            blocks: tableOf(comparison, rest, { order: 1, what: 'slices', keep: 40 }, true),
            yields: { order: 2 as const, what: 'slices' },
          },
        ]),
  ];
}

function columnCounts({ results }: Comparison): Sentence {
  return results['slice-columns'].flatMap(({ column, values, asked, judged }, i) => [
    ...(i === 0 ? [] : [own(', ')]),
    ...(asked
      ? say`${count(judged)} of ${count(values)} judged in ${data(column)}`
      : say`${count(values)} in ${data(column)}, shown only`),
  ]);
}

function spreads(judged: readonly MetricResult[]): readonly Sentence[] {
  const metrics = [...new Set(judged.map((slice) => slice.metric))];
  return metrics.slice(0, 4).flatMap((metric) => {
    const slices = judged.filter((slice) => slice.metric === metric);
    const changes = slices.flatMap((slice) => slice.change ?? []).toSorted((a, b) => a - b);
    const [first] = slices;
    const [low, high] = [changes[0], changes.at(-1)];
    if (!first || low === undefined || high === undefined) return [];
    if (changes.length < worthDrawing || low === high) return [];
    const measure = measureOf(first);
    const ends = say`${change(measure, low)} ${{ kind: 'spark', heights: histogram(changes) }} ${change(measure, high)}`;
    return [say`Changes of ${name(metric)}: ${ends}.`];
  });
}
