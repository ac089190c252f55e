import { jackknife } from '../statistics/jackknife.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { confusionOf, kindCount } from './confusion.ts';
import type { KindCounts, Side } from './confusion.ts';
import { confusionMetrics, ratioWeights } from './confusion-metrics.ts';
import type { ConfusionMetric } from './confusion-metrics.ts';

export interface LeftOutCounts {
  /** Counts of the kinds with one jackknife group left out, one after the other: entry `group · 8 + kind`. */
  readonly remaining: Float64Array;
  /** How many groups leave the same. */
  readonly groups: Float64Array;
}

/** Leaves out hash buckets that hold rows; without a table of buckets single rows, of which those of one kind leave the same. */
export function leftOutCounts(counts: KindCounts, table: KindCounts | null): LeftOutCounts {
  return table ? withoutBuckets(counts, table) : withoutRows(counts);
}

function withoutBuckets(counts: KindCounts, table: KindCounts): LeftOutCounts {
  const remaining = new Float64Array(table.length);
  let filled = 0;
  for (let at = 0; at < table.length; at += kindCount) {
    let rows = 0;
    for (let kind = 0; kind < kindCount; kind++) {
      const inBucket = table[at + kind] as number;
      rows += inBucket;
      remaining[filled + kind] = (counts[kind] as number) - inBucket;
    }
    if (rows > 0) filled += kindCount;
  }
  const groups = new Float64Array(filled / kindCount).fill(1);
  return { remaining: remaining.subarray(0, filled), groups };
}

function withoutRows(counts: KindCounts): LeftOutCounts {
  const kinds = [...counts.keys()].filter((kind) => counts[kind] !== 0);
  const remaining = new Float64Array(kindCount * kinds.length);
  for (const [group, kind] of kinds.entries()) {
    remaining.set(counts, group * kindCount);
    remaining[group * kindCount + kind] = (counts[kind] as number) - 1;
  }
  return { remaining, groups: Float64Array.from(kinds, (kind) => counts[kind] as number) };
}

/** A ratio of counts for both models, with the errors of the grouped jackknife. */
export function jackknifeRatio(
  metric: ConfusionMetric,
  {
    counts,
    leftOut,
    paired,
  }: { readonly counts: KindCounts; readonly leftOut: LeftOutCounts; readonly paired: boolean },
): PairedStatistic {
  const measure = (side: Side): number => confusionMetrics[metric](confusionOf(counts, side));
  return jackknife(
    { candidate: measure('candidate'), baseline: paired ? measure('baseline') : NaN },
    {
      candidate: ratios(metric, leftOut, 'candidate'),
      baseline: paired ? ratios(metric, leftOut, 'baseline') : null,
      counts: leftOut.groups,
    },
  );
}

/** The metric of each group's remaining rows, in plain numbers: there are a thousand groups in each slice. */
function ratios(metric: ConfusionMetric, { remaining }: LeftOutCounts, side: Side): Float64Array {
  const { hits, rejections, falsePositives, falseNegatives } = ratioWeights[metric];
  const values = new Float64Array(remaining.length / kindCount);
  // The kinds of binary-columns.ts: this model says positive, the other one either.
  const positive = side === 'candidate' ? 2 : 4;
  const other = 6 - positive;
  for (let group = 0, at = 0; group < values.length; group++, at += kindCount) {
    const truePositives =
      (remaining[at + positive + 1] as number) + (remaining[at + positive + other + 1] as number);
    const trueNegatives = (remaining[at] as number) + (remaining[at + other] as number);
    const raised = (remaining[at + positive] as number) + (remaining[at + positive + other] as number);
    const missed = (remaining[at + 1] as number) + (remaining[at + other + 1] as number);
    const right = hits * truePositives + rejections * trueNegatives;
    values[group] = right / (right + falsePositives * raised + falseNegatives * missed);
  }
  return values;
}
