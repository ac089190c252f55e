import { holm } from '../statistics/holm.ts';
import { lossP } from './bounds.ts';
import type { Results, Verdict, VerdictResult } from './comparison.ts';
import type { Estimate } from './estimate.ts';
import { byName, hasBounds, isComparable } from './finding.ts';
import type { Finding } from './finding.ts';
import { type Oriented, valueOf } from './ranking-metric.ts';
import type { RankedCandidate, Ranking } from './ranking-result.ts';
import { tradeBetween } from './ranking-trade.ts';
import { losesMoreThan } from './rules-question.ts';

/** One of several candidates, judged against the baseline that all have. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly results: Results;
  readonly verdict: VerdictResult;
}

/** Two candidates against each other, by their places in the list: `gain` of the finding is that of `a` over `b`. */
export interface Duel {
  readonly a: number;
  readonly b: number;
  /** `undefined`: nothing is known of the two together. */
  readonly finding: Finding | undefined;
}

export interface RankingRequest {
  readonly contestants: readonly Contestant[];
  /** Each pair once. */
  readonly duels: readonly Duel[];
  readonly by: Oriented;
  readonly limited: readonly Oriented[];
  /** Two-sided, of the whole family of pairs. */
  readonly alpha: number;
}

/**
 * The candidates, best first, in an order that does not depend on how they were listed: by verdict, then by how many are shown to be
 * better, then by the value itself. Two that no test tells apart are tied. Tests of all pairs are two-sided and corrected
 * together (Holm 1979); single values without an error are ordered as they are.
 */
export function rankCandidates({ contestants, duels, by, limited, alpha }: RankingRequest): Ranking {
  const tested = duels.flatMap((duel) => {
    const { finding } = duel;
    return finding && isTestable(finding) ? [{ ...duel, finding, p: twoSidedP(finding.estimate) }] : [];
  });
  const adjusted = holm(tested.map(({ p }) => p));
  const apart = tested.filter((_, index) => (adjusted[index] as number) < alpha);
  const points = duels.filter(({ finding }) => finding !== undefined && isPoint(finding));
  const wins = [...apart, ...points].flatMap(({ a, b, finding }) => winOf(a, b, finding as Finding));
  const values = contestants.map(({ results }) => valueOf(results, by));
  const standings = contestants.map(({ verdict }) => standingOf(verdict.value));
  const places = contestants.map((_, mine) => {
    const better = contestants.filter((_, other) => {
      const [theirs, own] = [standings[other] as number, standings[mine] as number];
      const isShown = wins.some(({ winner, loser }) => winner === other && loser === mine);
      return theirs < own || (theirs === own && isShown);
    });
    return better.length + 1;
  });
  const signed = (index: number): number => {
    const value = values[index] ?? null;
    return value === null ? -Infinity : by.direction === 'higher' ? value : -value;
  };
  const order = contestants
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (standings[a] as number) - (standings[b] as number) ||
        (places[a] as number) - (places[b] as number) ||
        compareNumbers(signed(b), signed(a)) ||
        byName((contestants[a] as Contestant).name, (contestants[b] as Contestant).name),
    );
  const ordered = order.map((index) => contestants[index] as Contestant);
  return {
    metric: by.metric,
    direction: by.direction,
    pairs: tested.length,
    apart: apart.length,
    'low-evidence': points.length > 0,
    candidates: order.map((index) =>
      presented(contestants[index] as Contestant, by, places[index] as number),
    ),
    trade: tradeBetween(ordered, [by, ...limited.filter(({ metric }) => metric !== by.metric)]),
  };
}

function presented({ id, name, results, verdict }: Contestant, by: Oriented, place: number): RankedCandidate {
  const found = results.metrics.find(({ metric }) => metric === by.metric);
  return {
    id,
    name,
    place,
    verdict: verdict.value,
    value: found?.candidate ?? null,
    change: found?.change ?? null,
    interval: found?.interval ?? null,
  };
}

/** What may be taken stands before what nobody can tell, and that before what must not be. */
function standingOf(verdict: Verdict): number {
  if (verdict === 'inconclusive') return 1;
  if (verdict === 'fail') return 2;
  return verdict === 'incomparable' ? 3 : 0;
}

function isTestable(finding: Finding): boolean {
  return isComparable(finding) && hasBounds(finding.estimate);
}

function isPoint(finding: Finding): boolean {
  return isComparable(finding) && finding.estimate.evidence === 'point';
}

function winOf(a: number, b: number, { estimate }: Finding): { winner: number; loser: number }[] {
  if (losesMoreThan(0, estimate)) return [{ winner: b, loser: a }];
  return losesMoreThan(0, turned(estimate)) ? [{ winner: a, loser: b }] : [];
}

/** Small when the two are shown to differ, whichever is better. */
function twoSidedP(estimate: Estimate): number {
  return Math.min(1, 2 * Math.min(lossP(estimate, 0), lossP(turned(estimate), 0)));
}

/** The same from the other side: what one gains the other loses. */
function turned(estimate: Estimate): Estimate {
  const { gain, discordant } = estimate;
  return {
    ...estimate,
    gain: -gain,
    discordant: discordant && { better: discordant.worse, worse: discordant.better },
  };
}

/** −∞ of itself is 0 apart, which subtraction does not say. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
