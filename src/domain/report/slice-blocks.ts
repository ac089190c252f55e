import type { Comparison, MetricResult } from '../compare/comparison.ts';
import { data, name, own, say, spaced, type Block, type Sentence } from './document.ts';
import { rulesOn, tableOf } from './metric-table.ts';
import { change, count, measureOf } from './quantity.ts';
import { histogram } from './sparkline.ts';

const shownSlices = 5;
/** Fewer changes than this are read more easily in the table. */
const worthDrawing = 8;

/** Slices: how many were judged, the worst, how the changes spread, and all of them folded. */
export function sliceBlocks(comparison: Comparison): readonly Block[] {
  const { slices, 'slice-columns': columns } = comparison.results;
  if (slices.length === 0 && columns.length === 0) return [];
  const failed = slices.filter((metric) =>
    rulesOn(comparison, metric).some((rule) => rule.verdict === 'fail'),
  );
  const worst = slices.filter(
    (metric) => (metric.gain ?? 0) < 0 && isJudged(metric) && !failed.includes(metric),
  );
  const shown = [
    ...failed.slice(0, 2 * shownSlices),
    ...worst.slice(0, Math.max(0, shownSlices - failed.length)),
  ];
  const rest = slices.filter((metric) => !shown.includes(metric));
  return [
    { kind: 'paragraph', content: spaced([say`Slices: ${columnCounts(comparison)}.`, ...spreads(slices)]) },
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
  return results['slice-columns'].flatMap(({ column, values, judged }, i) => [
    ...(i === 0 ? [] : [own(', ')]),
    ...say`${count(judged)} of ${count(values)} judged in ${data(column)}`,
  ]);
}

function spreads(slices: readonly MetricResult[]): readonly Sentence[] {
  const metrics = [...new Set(slices.map((slice) => slice.metric))];
  return metrics.slice(0, 4).flatMap((metric) => {
    const judged = slices.filter(
      (slice) => slice.metric === metric && isJudged(slice) && slice.change !== null,
    );
    const changes = judged.map((slice) => slice.change as number);
    const [first] = judged;
    if (!first || changes.length < worthDrawing) return [];
    const [low, high] = [Math.min(...changes), Math.max(...changes)];
    if (low === high) return [];
    const measure = measureOf(first);
    const ends = say`${change(measure, low)} ${{ kind: 'spark', heights: histogram(changes) }} ${change(measure, high)}`;
    return [say`Changes of ${name(metric)}: ${ends}.`];
  });
}

function isJudged({ marks, gain }: MetricResult): boolean {
  return gain !== null && !marks.includes('too-few-rows') && !marks.includes('undefined');
}
