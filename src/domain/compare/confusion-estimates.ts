import { jackknife } from '../statistics/jackknife.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { pairedStatistic } from '../statistics/paired-statistic.ts';
import type { BinaryColumns } from './binary-columns.ts';
import { confusionOf, countByBucket, countKinds, discordance, kindCount } from './confusion.ts';
import type { KindCounts, Side } from './confusion.ts';
import { confusionMetrics, lossOfOneMistake } from './confusion-metrics.ts';
import type { ConfusionMetric } from './confusion-metrics.ts';
import type { Estimate } from './estimate.ts';
import { floors, toEstimate } from './estimate-parts.ts';
import type { RowGroup } from './row-groups.ts';

/** Accuracy, precision, recall and F1 of one group of rows, those that are asked for. */
export function confusionEstimates(
  columns: BinaryColumns,
  group: RowGroup,
  metrics: readonly ConfusionMetric[],
): Estimate[] {
  if (metrics.length === 0) return [];
  const paired = columns.baseline !== null;
  const n = group.to - group.from;
  const counts = countKinds(columns.kinds, group.from, group.to);
  const sides: readonly Side[] = paired ? ['candidate', 'baseline'] : ['candidate'];
  const confusions = sides.map((side) => confusionOf(counts, side));
  const { truePositives, falseNegatives, ...candidate } = confusionOf(counts, 'candidate');
  const positives = truePositives + falseNegatives;
  const ofClass = Math.min(positives, n - positives);
  const predicted = confusions.map((one) => one.truePositives + one.falsePositives);
  const leftOut = metrics.some((metric) => metric !== 'accuracy')
    ? leftOutCounts(columns, group, counts)
    : null;

  return metrics.map((metric) => {
    const enough = metric !== 'precision' || Math.min(...predicted) >= floors.predictedPositives;
    const shared = {
      metric,
      tooFew: n < floors.rows || (metric !== 'accuracy' && ofClass < floors.ofClass) || !enough,
      eligible: n >= floors.sliceRows && ofClass >= floors.ofClass && enough,
    };
    const statistic = (): PairedStatistic => jackknifed(metric, counts, leftOut as LeftOutCounts, paired);
    switch (metric) {
      case 'accuracy':
        return toEstimate(group.slice, {
          ...shared,
          method: 'paired-mean',
          statistic: accuracyStatistic(counts, n, paired),
          n,
          counted: 'rows',
          rowLoss: 1 / n,
          discordant: paired ? discordance(counts) : null,
        });
      case 'recall':
        return toEstimate(group.slice, {
          ...shared,
          method: 'jackknife',
          statistic: statistic(),
          n: positives,
          counted: 'positives',
          rowLoss: 1 / positives,
          discordant: paired ? discordance(counts, 1) : null,
        });
      case 'precision':
      case 'f1':
        return toEstimate(group.slice, {
          ...shared,
          method: 'jackknife',
          statistic: statistic(),
          n: metric === 'precision' ? truePositives + candidate.falsePositives : n,
          counted: metric === 'precision' ? 'predicted positives' : 'rows',
          rowLoss: Math.max(...confusions.map((confusion) => lossOfOneMistake(metric, confusion))),
        });
    }
  });
}

/** Mean of 0/1 scores: its variance follows from counts (ddof 1), as that of paired differences −1, 0 and 1. */
function accuracyStatistic(counts: KindCounts, n: number, paired: boolean): PairedStatistic {
  const right = (side: Side): number => {
    const { truePositives, trueNegatives } = confusionOf(counts, side);
    return truePositives + trueNegatives;
  };
  const { better, worse } = discordance(counts);
  const candidate = right('candidate');
  const baseline = paired ? right('baseline') : NaN;
  const known = paired ? 1 : NaN;
  const scale = n > 1 ? 1 / (n * (n - 1)) : NaN;
  return pairedStatistic(
    { candidate: candidate / n, baseline: baseline / n, change: (known * (better - worse)) / n },
    {
      candidate: scale * (candidate - candidate ** 2 / n),
      baseline: scale * (baseline - baseline ** 2 / n),
      change: known * scale * (better + worse - (better - worse) ** 2 / n),
      // Where the candidate alone is wrong the change is −1 and the baseline's score 1.
      covariance: scale * (-worse - ((better - worse) * baseline) / n),
    },
    n > 1 ? n - 1 : null,
  );
}

interface LeftOutCounts {
  /** Counts of the kinds with one group left out, one after the other. */
  readonly remaining: readonly KindCounts[];
  /** How many groups leave the same. */
  readonly groups: Float64Array;
}

/** Leaves out hash buckets; with few rows single rows, of which those of one kind leave the same. */
function leftOutCounts(columns: BinaryColumns, { from, to }: RowGroup, counts: KindCounts): LeftOutCounts {
  const perRow = to - from < floors.rowsForBuckets;
  const table = perRow ? null : countByBucket(columns, from, to);
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

function jackknifed(
  metric: ConfusionMetric,
  counts: KindCounts,
  { remaining, groups }: LeftOutCounts,
  paired: boolean,
): PairedStatistic {
  const measure = (of: KindCounts, side: Side): number => confusionMetrics[metric](confusionOf(of, side));
  const without = (side: Side): Float64Array => Float64Array.from(remaining, (left) => measure(left, side));
  return jackknife(
    { candidate: measure(counts, 'candidate'), baseline: paired ? measure(counts, 'baseline') : NaN },
    { candidate: without('candidate'), baseline: paired ? without('baseline') : null, counts: groups },
  );
}
