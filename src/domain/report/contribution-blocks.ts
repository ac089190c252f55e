import type { Comparison, MetricResult } from '../compare/comparison.ts';
import { decisiveRule } from './decisive-rule.ts';
import { data, name, say, type Block, type Row, type Sentence } from './document.ts';
import { sliceName } from './phrase.ts';
import { change, count, measureOf } from './quantity.ts';

type Contribution = NonNullable<Comparison['results']['contributions']>[number];

const shownMetrics = 3;
const shownSlices = 3;

/** Which slices the change comes from: the largest in a sentence, the others folded. */
export function contributionBlocks(comparison: Comparison): readonly Block[] {
  const all = ordered(comparison);
  const [first] = all;
  const metrics = new Map(comparison.results.metrics.map((metric) => [metric.metric, metric]));
  const measured = first && metrics.get(first.metric);
  if (!first || !measured) return [];
  const rows = all.flatMap((one): readonly Row[] => {
    const metric = metrics.get(one.metric);
    return metric ? rowsOf(one, metric) : [];
  });
  return [
    {
      kind: 'small',
      content: largestWords(first, measured),
      yields: { order: 3, what: 'where the change comes from' },
    },
    {
      kind: 'details',
      summary: 'Where the change comes from',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: 'metric', align: 'left' },
            { title: 'slice', align: 'left' },
            { title: 'share of rows', align: 'right' },
            { title: 'its own change', align: 'right' },
            { title: 'contributes', align: 'right' },
            { title: 'of', align: 'right' },
          ],
          rows,
        },
        {
          kind: 'small',
          content: say`A slice contributes its share of the rows (of recall: of the positives) times its own change; over one column that adds up to the whole change.`,
        },
      ],
      yields: { order: 2, what: 'where the change comes from' },
    },
  ];
}

/** The metric that decided first; of each metric the column first whose largest slice brings most. */
function ordered(comparison: Comparison): readonly Contribution[] {
  const all = comparison.results.contributions ?? [];
  const decisive = decisiveRule(comparison)?.metric;
  const metrics = [...new Set(all.map(({ metric }) => metric))];
  const shown = [
    ...metrics.filter((metric) => metric === decisive),
    ...metrics.filter((metric) => metric !== decisive),
  ].slice(0, shownMetrics);
  const largest = ({ slices }: Contribution) => Math.abs(slices[0]?.contribution ?? 0);
  return shown.flatMap((metric) =>
    all.filter((one) => one.metric === metric).toSorted((a, b) => largest(b) - largest(a)),
  );
}

function largestWords({ column, slices, change: whole }: Contribution, metric: MetricResult): Sentence {
  const [top] = slices;
  if (!top) return [];
  const measure = measureOf(metric);
  return say`Of the change of ${name(metric.metric)}, ${change(measure, whole)}, ${sliceName({ column, value: top.value })} (${percent(top.share)} of the ${metric.metric === 'recall' ? 'positives' : 'rows'}) contributes ${change(measure, top.contribution)}.`;
}

function rowsOf({ column, slices, rest, change: whole }: Contribution, metric: MetricResult): readonly Row[] {
  const measure = measureOf(metric);
  const cells = (slice: Sentence, { share, change: own, contribution }: Part): Row => [
    [name(metric.metric)],
    slice,
    say`${percent(share)}`,
    own === null ? say`–` : say`${change(measure, own)}`,
    say`${change(measure, contribution)}`,
    say`${change(measure, whole)}`,
  ];
  const shown = slices.slice(0, shownSlices);
  const others = slices.slice(shownSlices);
  const left = others.length + (rest?.slices ?? 0);
  const sum = (of: (one: Pick<Contribution['slices'][number], 'share' | 'contribution'>) => number) =>
    [...others, ...(rest ? [rest] : [])].reduce((total, one) => total + of(one), 0);
  return [
    ...shown.map((one) => cells([sliceName({ column, value: one.value })], one)),
    ...(left === 0
      ? []
      : [
          cells(say`${count(left)} more of ${data(column)}`, {
            share: sum(({ share }) => share),
            change: null,
            contribution: sum(({ contribution }) => contribution),
          }),
        ]),
  ];
}

type Part = Pick<Contribution['slices'][number], 'share' | 'change' | 'contribution'>;

function percent(share: number): string {
  const of100 = 100 * share;
  return `${Number(of100.toFixed(of100 >= 10 ? 0 : 1))} %`;
}
