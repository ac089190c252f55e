import { jackknife } from '../statistics/jackknife.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { confusionOf, kindCount } from './confusion.ts';
import type { KindCounts, Side } from './confusion.ts';
import { confusionMetrics } from './confusion-metrics.ts';
import type { ConfusionMetric } from './confusion-metrics.ts';

export interface LeftOutCounts {
  /** Counts of the kinds with one jackknife group left out, one after the other. */
  readonly remaining: readonly KindCounts[];
  /** How many groups leave the same. */
  readonly groups: Float64Array;
}

/** Leaves out hash buckets that hold rows; without a table of buckets single rows, of which those of one kind leave the same. */
export function leftOutCounts(counts: KindCounts, table: KindCounts | null): LeftOutCounts {
  const remaining: KindCounts[] = [];
  const groups: number[] = [];
  for (let at = 0; at < (table ? table.length : kindCount); at += table ? kindCount : 1) {
    if (table) {
      const bucket = table.subarray(at, at + kindCount);
      if (bucket.every((count) => count === 0)) continue;
      remaining.push(counts.map((count, kind) => count - (bucket[kind] as number)));
      groups.push(1);
    } else if (counts[at] !== 0) {
      remaining.push(counts.map((count, kind) => (kind === at ? count - 1 : count)));
      groups.push(counts[at] as number);
    }
  }
  return { remaining, groups: Float64Array.from(groups) };
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
  const measure = (of: KindCounts, side: Side): number => confusionMetrics[metric](confusionOf(of, side));
  const without = (side: Side): Float64Array =>
    Float64Array.from(leftOut.remaining, (left) => measure(left, side));
  return jackknife(
    { candidate: measure(counts, 'candidate'), baseline: paired ? measure(counts, 'baseline') : NaN },
    {
      candidate: without('candidate'),
      baseline: paired ? without('baseline') : null,
      counts: leftOut.groups,
    },
  );
}
