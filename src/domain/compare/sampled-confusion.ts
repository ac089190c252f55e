import { confusionOf } from './confusion.ts';
import type { Side } from './confusion.ts';
import { jackknifeRatio, leftOutCounts } from './confusion-jackknife.ts';
import { lossOfUnit } from './confusion-metrics.ts';
import type { ConfusionMetric } from './confusion-metrics.ts';
import { floors } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';
import { largestShare, withDf } from './sampled-binary.ts';
import type { KindShare, SampledCounts } from './sampled-counts.ts';
import { effectiveParts, effectiveRows, everyRow, largestOfUnits } from './sampled-counts.ts';
import { ofNegatives, ofPositives, predictedBy, rowsOf } from './sampled-counts.ts';

export interface SampledConfusion {
  readonly counts: SampledCounts;
  /** There is a baseline. */
  readonly paired: boolean;
  /** The column of units; null: there are weights alone. */
  readonly unit: string | null;
}

/**
 * Accuracy, precision, recall and F1 of rows that do not count alike or share units: ratios of weights, with the jackknife by
 * part. McNemar's test does not hold for them. Degrees of freedom follow from the units in the metric's own denominator.
 */
export function sampledConfusionFindings(
  { counts, paired, unit }: SampledConfusion,
  metrics: readonly ConfusionMetric[],
): RowFindings[] {
  const leftOut = leftOutCounts(counts.weights, counts.byPart);
  const sides: readonly Side[] = paired ? ['candidate', 'baseline'] : ['candidate'];
  const n = effectiveRows(counts, everyRow);
  const ofClass = Math.min(effectiveRows(counts, ofPositives), effectiveRows(counts, ofNegatives));
  const predicted = Math.min(...sides.map((side) => effectiveRows(counts, predictedBy(side))));
  return metrics.map((metric): RowFindings => {
    const enough = metric !== 'precision' || predicted >= floors.predictedPositives;
    const denominators = denominatorsOf(metric, sides);
    const effective = Math.min(...denominators.map((share) => effectiveParts(counts, share)));
    return {
      metric,
      method: 'jackknife',
      statistic: withDf(jackknifeRatio(metric, { counts: counts.weights, leftOut, paired }), effective),
      rowLoss: lossOfOneUnit(metric, { counts, sides }),
      ...countOf(metric, counts),
      sampled: { effective, unit },
      tooFew: n < floors.rows || (metric !== 'accuracy' && ofClass < floors.ofClass) || !enough,
      eligible: n >= floors.sliceRows && ofClass >= floors.ofClass && enough,
    };
  });
}

/** What a metric is a share of, for each model. */
function denominatorsOf(metric: ConfusionMetric, sides: readonly Side[]): readonly KindShare[] {
  switch (metric) {
    case 'accuracy':
      return [everyRow];
    case 'recall':
      return [ofPositives];
    case 'precision':
      return sides.map(predictedBy);
    case 'f1':
      return sides.map((side) => {
        const isPredicted = predictedBy(side);
        return (kind) => ofPositives(kind) + isPredicted(kind);
      });
  }
}

function countOf(metric: ConfusionMetric, counts: SampledCounts): Pick<RowFindings, 'n' | 'counted'> {
  if (metric === 'recall') return { n: rowsOf(counts, ofPositives), counted: 'positives' };
  if (metric === 'precision') {
    return { n: rowsOf(counts, predictedBy('candidate')), counted: 'predicted positives' };
  }
  return { n: rowsOf(counts, everyRow), counted: 'rows' };
}

/** u: what the metric loses at the most where a model is wrong about all rows of one unit. */
function lossOfOneUnit(
  metric: ConfusionMetric,
  { counts, sides }: { readonly counts: SampledCounts; readonly sides: readonly Side[] },
): number {
  if (metric === 'accuracy') return largestShare(counts);
  const total = counts.weights.reduce((sum, weight, kind) => sum + weight * ofPositives(kind), 0);
  if (metric === 'recall') return largestOfUnits(counts, (positives) => positives / total);
  const losses = sides.map((side) => {
    const confusion = confusionOf(counts.weights, side);
    return largestOfUnits(counts, (positives, negatives) =>
      lossOfUnit(metric, confusion, { positives, negatives }),
    );
  });
  return Math.max(...losses);
}
