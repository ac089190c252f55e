import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { pairedStatistic } from '../statistics/paired-statistic.ts';
import { confusionOf, discordance } from './confusion.ts';
import type { KindCounts, Side } from './confusion.ts';
import { jackknifeRatio, leftOutCounts } from './confusion-jackknife.ts';
import { lossOfOneMistake } from './confusion-metrics.ts';
import type { ConfusionMetric } from './confusion-metrics.ts';
import type { RowFindings } from './estimate-parts.ts';
import { floors } from './estimate-parts.ts';

export interface ConfusionEvidence {
  readonly counts: KindCounts;
  /** Counts by hash bucket; null: so few rows that single ones are left out. */
  readonly buckets: KindCounts | null;
  /** There is a baseline. */
  readonly paired: boolean;
}

/** Accuracy, precision, recall and F1 of one group of rows, those that are asked for. */
export function confusionFindings(
  evidence: ConfusionEvidence,
  metrics: readonly ConfusionMetric[],
): RowFindings[] {
  const { counts, paired } = evidence;
  const leftOut = leftOutCounts(counts, evidence.buckets);
  const sides: readonly Side[] = paired ? ['candidate', 'baseline'] : ['candidate'];
  const confusions = sides.map((side) => confusionOf(counts, side));
  const { positives, negatives, n } = classesOf(counts);
  const ofClass = Math.min(positives, negatives);
  const predicted = confusions.map((one) => one.truePositives + one.falsePositives);

  return metrics.map((metric): RowFindings => {
    const enough = metric !== 'precision' || Math.min(...predicted) >= floors.predictedPositives;
    const shared = {
      metric,
      tooFew: n < floors.rows || (metric !== 'accuracy' && ofClass < floors.ofClass) || !enough,
      eligible: n >= floors.sliceRows && ofClass >= floors.ofClass && enough,
    };
    if (metric === 'accuracy') {
      const statistic = accuracyStatistic(counts, n, paired);
      const discordant = paired ? discordance(counts) : null;
      return { ...shared, method: 'paired-mean', statistic, n, counted: 'rows', rowLoss: 1 / n, discordant };
    }
    const ratio = {
      ...shared,
      method: 'jackknife',
      statistic: jackknifeRatio(metric, { counts, leftOut, paired }),
    } as const;
    if (metric === 'recall') {
      const discordant = paired ? discordance(counts, 1) : null;
      return { ...ratio, n: positives, counted: 'positives', rowLoss: 1 / positives, discordant };
    }
    const rowLoss = Math.max(...confusions.map((confusion) => lossOfOneMistake(metric, confusion)));
    return metric === 'precision'
      ? { ...ratio, n: predicted[0] as number, counted: 'predicted positives', rowLoss }
      : { ...ratio, n, counted: 'rows', rowLoss };
  });
}

export function classesOf(counts: KindCounts): { positives: number; negatives: number; n: number } {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusionOf(counts, 'candidate');
  const positives = truePositives + falseNegatives;
  const negatives = falsePositives + trueNegatives;
  return { positives, negatives, n: positives + negatives };
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
      // Where the baseline alone is right the change is −1 and the baseline's score 1.
      covariance: scale * (-worse - ((better - worse) * baseline) / n),
    },
    n > 1 ? n - 1 : null,
  );
}
