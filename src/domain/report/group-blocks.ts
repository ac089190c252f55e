import type { Comparison } from '../compare/comparison.ts';
import { gapName } from '../metric/gaps.ts';
import { data, name, own, say, type Block, type Row, type Sentence } from './document.ts';
import { change, count, counted, interval, value, type Measure } from './quantity.ts';
import { verdictCell } from './verdict-cell.ts';

type GroupResult = NonNullable<Comparison['results']['groups']>[number];
type Gap = GroupResult['gaps'][number];
type Rate = GroupResult['groups'][number]['selection-rate'];

/** Gaps of fairness: how far the extreme groups of a column are apart, for which the interval accounts. */
export function groupBlocks(comparison: Comparison): readonly Block[] {
  return (comparison.results.groups ?? []).flatMap((one) => ofColumn(one, comparison));
}

function ofColumn(result: GroupResult, comparison: Comparison): readonly Block[] {
  const { column, groups, gaps } = result;
  const small = groups.filter(({ 'selection-rate': rate }) => !rate.compared);
  const left =
    small.length === 0 ? [] : say` ${counted(small.length, 'groups')} of fewer than 30 rows left out.`;
  const words =
    gaps.length === 0
      ? say`Groups of ${data(column)}: no two are large enough to be compared.`
      : say`Gaps between the ${count(groups.length - small.length)} groups of ${data(column)}; the intervals account for the choice of the extreme ones.${left}`;
  const asked = new Map(comparison.verdict.rules.map((rule) => [rule.metric, rule]));
  const ruled = gaps.some(({ metric }) => asked.has(gapName(metric, column)));
  const rows = gaps.map((gap): Row => {
    const rule = asked.get(gapName(gap.metric, column));
    return [
      [name(gap.metric)],
      gap.baseline === null ? say`–` : say`${value(measure, gap.baseline)}`,
      say`${value(measure, gap.candidate)}${rangeOf(gap)}`,
      changeOf(gap),
      say`${data(gap.highest)} over ${data(gap.lowest)}`,
      ...(ruled ? [rule ? verdictCell([rule], comparison) : []] : []),
    ];
  });
  return [
    { kind: 'paragraph', content: words, yields: { order: 4, what: 'gaps between groups' } },
    ...(gaps.length === 0 ? [] : [gapTable(rows, ruled), rateDetails(result)]),
  ];
}

function gapTable(rows: readonly Row[], ruled: boolean): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'gap', align: 'left' },
      { title: 'baseline', align: 'right' },
      { title: 'candidate (90 % interval)', align: 'right' },
      { title: 'change (90 % interval)', align: 'right' },
      { title: 'between', align: 'left' },
      ...(ruled ? [{ title: 'verdict', align: 'left' } as const] : []),
    ],
    rows,
    yields: { order: 4, what: 'gaps between groups', keep: 6 },
  };
}

function rateDetails({ column, groups }: GroupResult): Block {
  return {
    kind: 'details',
    summary: `Rates of ${counted(groups.length, 'groups')}`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'group', align: 'left' },
          { title: 'rows', align: 'right' },
          ...['selection rate', 'true-positive rate', 'false-positive rate'].map((title) => ({
            title,
            align: 'right' as const,
          })),
        ],
        rows: groups.map((group) => [
          [data(`${column}=${group.value}`)],
          say`${count(group.n)}`,
          rateCell(group['selection-rate']),
          rateCell(group['true-positive-rate']),
          rateCell(group['false-positive-rate']),
        ]),
      },
    ],
    yields: { order: 1, what: 'rates of groups' },
  };
}

/** `0.41 → 0.44`: what is too small for a gap says so. */
function rateCell({ baseline, candidate, compared }: Rate): Sentence {
  if (candidate === null) return say`–`;
  const before = baseline === null ? [] : say`${value(measure, baseline)} → `;
  const few = compared ? [] : [own(', too few rows')];
  return say`${before}${value(measure, candidate)}${few}`;
}

function rangeOf({ interval: range }: Gap): Sentence {
  if (range === null) return [];
  const [low, high] = range.map((end) => value(measure, end));
  return say` (${own(`${low} to ${high}`)})`;
}

function changeOf({ change: size, 'change-interval': range }: Gap): Sentence {
  if (size === null) return say`–`;
  const around = range === null ? [] : own(` (${interval(measure, range)})`);
  return say`${own(change(measure, size))}${around}`;
}

const measure: Measure = { points: true, suffix: '', decimals: 3, baseline: null };
