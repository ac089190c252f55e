import type { Comparison, MetricResult } from '../compare/comparison.ts';
import { name, own, say, type Block, type Column, type Row, type Sentence } from './document.ts';
import { sizeOf, sliceName } from './phrase.ts';
import { indexRules, type RuleIndex } from './rule-index.ts';
import { changeCell, directionMark, valueCell } from './metric-cells.ts';
import { measureOf } from './quantity.ts';
import { allowedCell, verdictCell } from './verdict-cell.ts';

/** More metrics than this that no rule asks about are folded away. */
const shownUngated = 12;

/** The table of all rows: what rules ask about, then the rest; costs apart. */
export function metricBlocks(comparison: Comparison): readonly Block[] {
  const rules = indexRules(comparison);
  const asked = comparison.results.metrics.filter((metric) => rules.on(metric).length > 0);
  const others = comparison.results.metrics.filter((metric) => !asked.includes(metric));
  const costs = others.filter(({ metric }) => isCost(metric));
  const shown = others.filter((metric) => !costs.includes(metric));
  const first = [...asked, ...shown.slice(0, shownUngated)];
  const rest = shown.slice(shownUngated);
  return [
    ...tableOf(comparison, first, { order: 4, what: 'metrics', keep: 20 }),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'details' as const,
            summary: `${rest.length} further metrics, no rule asks about them`,
            blocks: tableOf(comparison, rest),
            yields: { order: 4 as const, what: 'metrics' },
          },
        ]),
    ...(costs.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            content: say`Costs, shown only:`,
            yields: { order: 5 as const, what: 'costs' },
          },
          ...tableOf(comparison, costs, { order: 5, what: 'costs' }),
        ]),
  ];
}

/** A table of metrics, or of slices where `sliced`. Columns that would be empty in every row are left out. */
export function tableOf(
  comparison: Comparison,
  metrics: readonly MetricResult[],
  yields?: Block['yields'],
  sliced = false,
): readonly Block[] {
  if (metrics.length === 0) return [];
  const rules = indexRules(comparison);
  const compared = metrics.some((metric) => metric.baseline !== null);
  const bounded = metrics.some((metric) => metric.interval !== null);
  const ruled = metrics.some((metric) => rules.on(metric).length > 0);
  const columns: readonly (Column & {
    readonly cell: (metric: MetricResult) => Sentence;
    readonly when: boolean;
  })[] = [
    { ...left('slice'), when: sliced, cell: ({ slice }) => (slice ? [sliceName(slice)] : []) },
    { ...left('metric'), when: true, cell: (metric) => say`${name(metric.metric)}${directionMark(metric)}` },
    { ...right('counted over'), when: sliced, cell: sizeOf },
    { ...right('baseline'), when: compared, cell: (metric) => valueCell(metric, metric.baseline) },
    {
      ...right(compared ? 'candidate' : 'value'),
      when: true,
      cell: (metric) => valueCell(metric, metric.candidate),
    },
    {
      ...right(bounded ? 'change (90 % interval)' : 'change'),
      when: compared,
      cell: (metric) => changeCell(metric, bounded),
    },
    {
      ...left('allowed'),
      when: ruled && !sliced && comparison.inputs.rules.source !== 'none',
      cell: (metric) => allowedCell(rules.on(metric), measureOf(metric)),
    },
    {
      ...left('verdict'),
      when: ruled || (sliced && metrics.some((metric) => !rules.judge(metric))),
      cell: (metric) =>
        sliced
          ? sliceVerdict(comparison, metric, rules)
          : verdictCell(rules.on(metric), comparison, metric.marks),
    },
  ];
  const shown = columns.filter((column) => column.when);
  const rows: readonly Row[] = metrics.map((metric) => shown.map((column) => column.cell(metric)));
  return [
    {
      kind: 'table',
      columns: shown.map(({ title, align }) => ({ title, align })),
      rows,
      ...(yields ? { yields } : {}),
    },
  ];
}

/** Metrics that say what a model takes, not how good it is. */
export function isCost(metric: string): boolean {
  return /latency|duration|memory|size|params|parameters|flops|throughput|(?:^|_)(?:time|cost|ms|us|ns|sec|seconds|kb|mb|gb|bytes)(?:_|$)/i.test(
    metric,
  );
}

/** A slice fails or is silent; one that no rule judged, although its metric is judged on slices, was too small. */
function sliceVerdict(comparison: Comparison, metric: MetricResult, rules: RuleIndex): Sentence {
  const failed = rules.on(metric).filter((rule) => rule.verdict === 'fail');
  if (failed.length > 0) return verdictCell(failed, comparison);
  return rules.judge(metric) ? [] : [own('too few rows')];
}

function left(title: string): Column {
  return { title, align: 'left' };
}

function right(title: string): Column {
  return { title, align: 'right' };
}
