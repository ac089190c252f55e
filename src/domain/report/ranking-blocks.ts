import type { Comparison, MetricResult } from '../compare/comparison.ts';
import type { RankedCandidate, Ranking, Trade } from '../compare/ranking-result.ts';
import { data, joined, name, own, say, spaced, type Block, type Column, type Sentence } from './document.ts';
import { change, count, counted, interval, measureOf, type Measure, value } from './quantity.ts';

/** More than this are folded away: the outputs have all. */
const shownCandidates = 20;
const namedTies = 5;

/** Several candidates: which is the best, which cannot be told apart from it, and what speaks for the others. */
export function rankingBlocks(comparison: Comparison): readonly Block[] {
  const { ranking } = comparison.results;
  if (ranking === undefined || ranking.candidates.length < 2) return [];
  const measure = measureFor(comparison, ranking.metric);
  return [
    { kind: 'paragraph', content: spaced([leadOf(ranking), tiesOf(ranking), provisoOf(ranking)]) },
    tableOfCandidates(ranking, measure),
    ...(ranking.trade ? tradeBlocks(ranking, ranking.trade, comparison) : []),
  ];
}

function leadOf({ candidates, metric, pairs, apart }: Ranking): Sentence {
  const [best] = candidates;
  const tests =
    pairs > 0
      ? say`; ${count(apart)} of ${counted(pairs, 'pairs')} ${own(apart === 1 ? 'differs' : 'differ')} (Holm)`
      : [];
  return say`Candidates: ${data(best?.name ?? '')} is the best of ${count(candidates.length)} by ${name(metric)}${tests}.`;
}

/** A place that is shared is no order. */
function tiesOf({ candidates }: Ranking): Sentence {
  const [best, ...others] = candidates;
  const tied = others.filter(({ place }) => place === best?.place);
  if (tied.length === 0) return [];
  const named = tied.slice(0, namedTies).map((one): Sentence => [data(one.name)]);
  const more = tied.length > namedTies ? [say`${count(tied.length - namedTies)} more`] : [];
  return say`No test tells ${joined([...named, ...more])} apart from it.`;
}

function provisoOf(ranking: Ranking): Sentence {
  return ranking['low-evidence']
    ? say`Single values are ordered as they are (low evidence): how much of the order is chance is not known.`
    : [];
}

function tableOfCandidates(ranking: Ranking, measure: Measure): Block {
  const { candidates } = ranking;
  const shared = (one: RankedCandidate) =>
    candidates.filter(({ place }) => place === one.place).length > 1 ? ' (tied)' : '';
  const columns: readonly Column[] = [
    { title: 'place', align: 'right' },
    { title: 'candidate', align: 'left' },
    { title: 'value', align: 'right' },
    { title: 'change (90 % interval)', align: 'right' },
    { title: 'verdict', align: 'left' },
  ];
  const rows = candidates
    .slice(0, shownCandidates)
    .map((one) => [
      say`${own(`${one.place}${shared(one)}`)}`,
      say`${data(one.name)}`,
      one.value === null ? say`–` : say`${own(value(measure, one.value))}`,
      changeCell(one, measure),
      [{ kind: 'status' as const, status: one.verdict }, own(` ${one.verdict}`)],
    ]);
  return { kind: 'table', columns, rows, yields: { order: 4, what: 'candidates', keep: 5 } };
}

function changeCell({ change: found, interval: range }: RankedCandidate, measure: Measure): Sentence {
  if (found === null) return say`–`;
  return say`${own(`${change(measure, found)}${range ? ` (${interval(measure, range)})` : ''}`)}`;
}

/** Quality and limits against each other. */
function tradeBlocks(ranking: Ranking, trade: Trade, comparison: Comparison): readonly Block[] {
  const nameOf = new Map(ranking.candidates.map(({ id, name: path }) => [id, path]));
  const measures = trade.metrics.map(({ metric }) => measureFor(comparison, metric));
  const columns: readonly Column[] = [
    { title: 'candidate', align: 'left' },
    { title: 'values', align: 'left' },
    { title: 'best of its kind', align: 'left' },
  ];
  const rows = trade.candidates.slice(0, shownCandidates).map(({ id, values, front }) => [
    say`${data(nameOf.get(id) ?? id)}`,
    joined(
      values.map((x, at): Sentence => {
        const { metric, direction } = trade.metrics[at] as Trade['metrics'][number];
        return say`${name(metric)}${own(direction === 'higher' ? ' ↑ ' : ' ↓ ')}${own(value(measures[at] as Measure, x))}`;
      }),
    ),
    say`${own(front ? 'yes' : 'no')}`,
  ]);
  return [
    {
      kind: 'paragraph',
      content: say`What competes (best of its kind: no other candidate is as good in everything and better in something; as measured, without regard to chance):`,
      yields: { order: 4, what: 'what competes' },
    },
    { kind: 'table', columns, rows, yields: { order: 4, what: 'what competes' } },
  ];
}

const unknown: Measure = { points: false, suffix: '', decimals: 4, baseline: null };

function measureFor({ results }: Comparison, metric: string): Measure {
  const found = results.metrics.find((one: MetricResult) => one.metric === metric);
  return found ? measureOf(found) : unknown;
}
