import { bucketOf } from '../evidence/bucket.ts';
import type { PairedRows, RowUnits } from '../evidence/paired-rows.ts';
import { toGrid } from '../statistics/exact-sum.ts';
import { groupedBy, splitByGroup } from '../statistics/grouping.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import { averagePrecision, normalisedGain, rankRows, reciprocalRank } from '../statistics/ranking.ts';
import type { RankedRows } from '../statistics/ranking.ts';
import { askedNumbers } from './numbered-metrics.ts';

/** Queries as what is sampled: a row each. Those without a relevant row are left out. */
export interface RankedQueries {
  /** As rows: slices, weights and units are those of each query's rows, which agree in them. */
  readonly rows: Pick<PairedRows, 'n' | 'slices' | 'weights' | 'units' | 'buckets'>;
  /** One number a query for each model, in [0, 1], by metric. */
  readonly scores: ReadonlyMap<string, PairedNumbers>;
}

/** `ndcg_at_10` comes by itself, other places when they are asked for. */
export function rankingMetrics(asked: readonly string[] = []): readonly string[] {
  const places = [...new Set([10, ...askedNumbers(/^ndcg_at_([1-9]\d{0,3})$/, asked)])].sort((a, b) => a - b);
  return ['ndcg', ...places.map((k) => `ndcg_at_${k}`), 'mrr', 'map'];
}

/**
 * Each query ranked by both models. A query of which no row is relevant is left out: no order of its rows is better than
 * another, and counting it as 0 or 1 for both models would only make their difference look smaller.
 */
export function rankQueries(rows: PairedRows, wanted: (metric: string) => boolean): RankedQueries {
  const { queries, candidate, baseline } = rows;
  if (!queries) throw new Error('Rows of a ranking have queries.');
  const grouping = groupedBy(queries.codes, queries.texts.length);
  const labels = splitByGroup(rows.labels, grouping);
  const kept = labels.flatMap((relevance, query) => (relevance.some((value) => value > 0) ? [query] : []));
  const ranked = (scores: Float64Array): RankedRows[] => {
    const ofQueries = splitByGroup(scores, grouping);
    return kept.map((query) => rankRows(labels[query] as Float64Array, ofQueries[query] as Float64Array));
  };
  const own = ranked(candidate);
  const held = baseline && ranked(baseline);
  const metrics = rankingMetrics(rows.asked).filter(wanted);
  return {
    rows: queryRows(rows, queries, kept),
    scores: new Map(
      metrics.map((metric) => {
        const score = scoreOf(metric);
        const scores = (of: readonly RankedRows[]): Float64Array =>
          Float64Array.from(of, (query) => toGrid(score(query)));
        return [metric, { candidate: scores(own), baseline: held && scores(held) }];
      }),
    ),
  };
}

function scoreOf(metric: string): (query: RankedRows) => number {
  if (metric === 'mrr') return reciprocalRank;
  if (metric === 'map') return averagePrecision;
  const places = /^ndcg_at_(\d+)$/.exec(metric)?.[1];
  const k = places === undefined ? Infinity : Number(places);
  return (query) => normalisedGain(query, k);
}

function queryRows(rows: PairedRows, queries: RowUnits, kept: readonly number[]): RankedQueries['rows'] {
  const rowOf = new Int32Array(queries.texts.length);
  queries.codes.forEach((query, row) => {
    rowOf[query] = row;
  });
  const first = Int32Array.from(kept, (query) => rowOf[query] as number);
  const codesOf = (codes: Int32Array): Int32Array => first.map((row) => codes[row] as number);
  const { slices, weights, units } = rows;
  return {
    n: kept.length,
    slices: slices.map((slice) => ({ ...slice, codes: codesOf(slice.codes) })),
    buckets: Uint16Array.from(kept, (query) => bucketOf(queries.texts[query] as string)),
    ...(weights && {
      weights: { ...weights, values: Float64Array.from(first, (row) => weights.values[row] as number) },
    }),
    ...(units && { units: { ...units, codes: codesOf(units.codes) } }),
  };
}
