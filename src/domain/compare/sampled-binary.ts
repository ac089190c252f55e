import { pairedExtremes } from '../statistics/paired-moments.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { weightedCalibrationError } from '../statistics/calibration-error.ts';
import type { Sampling } from '../statistics/sampling.ts';
import { weightedArea } from '../statistics/weighted-area.ts';
import { weightedMean } from '../statistics/weighted-mean.ts';
import { brierScores } from './binary-columns.ts';
import type { ScoreMetric } from './binary-metrics.ts';
import { floors } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';
import type { SampledCounts } from './sampled-counts.ts';
import { effectiveParts, effectiveRows, everyRow, largestOfUnits } from './sampled-counts.ts';
import { ofNegatives, ofPositives, rowsOf } from './sampled-counts.ts';

export interface SampledScores {
  readonly labels: Uint8Array;
  readonly predicted: PairedNumbers;
  readonly losses: PairedNumbers | null;
  readonly sampling: Sampling;
  readonly counts: SampledCounts;
  /** The column of units; null: there are weights alone. */
  readonly unit: string | null;
}

/** AUC, log loss, Brier score or calibration error of rows that do not count alike or share units. */
export function sampledScoreFindings(metric: ScoreMetric, scores: SampledScores): RowFindings {
  const { labels, predicted, losses, sampling, counts, unit } = scores;
  const rowFloors = floorsOf(counts);
  const { ofClass, ...shared } = {
    metric,
    n: rowsOf(counts, everyRow),
    counted: 'rows' as const,
    ...rowFloors,
  };
  const effective = effectiveParts(counts, everyRow);
  if (metric === 'ece') {
    const { value, debiased } = weightedCalibrationError(predicted.candidate, { labels, sampling });
    const held = predicted.baseline && weightedCalibrationError(predicted.baseline, { labels, sampling });
    return {
      ...shared,
      method: 'calibration-bins',
      statistic: withoutErrors(value, held?.value ?? NaN),
      rowLoss: 0,
      debiased: { candidate: debiased, baseline: held?.debiased ?? NaN },
      sampled: { effective, unit },
    };
  }
  if (metric === 'roc_auc') {
    const smaller = Math.min(effectiveParts(counts, ofPositives), effectiveParts(counts, ofNegatives));
    return {
      ...shared,
      method: 'jackknife',
      statistic: withDf(weightedArea(predicted, { labels, sampling }), smaller),
      rowLoss: largestPairShare(counts),
      sampled: { effective: smaller, unit },
      tooFew: shared.tooFew || ofClass < floors.ofClass,
    };
  }
  const rows = metric === 'brier' ? brierScores(predicted, labels) : (losses as PairedNumbers);
  const bounded = metric === 'brier';
  return {
    ...shared,
    method: 'jackknife',
    statistic: withDf(weightedMean(rows, sampling), effective),
    rowLoss: largestShare(counts) * (bounded ? 1 : largestChange(rows)),
    unbounded: !bounded,
    sampled: { effective, unit },
  };
}

/** With the degrees of freedom of so many parts of one size. */
export function withDf(statistic: PairedStatistic, effective: number): PairedStatistic {
  return { ...statistic, df: effective - 1 };
}

/** Of the weight of all rows, what one unit holds at the most. */
export function largestShare(counts: SampledCounts): number {
  const total = counts.weights.reduce((sum, weight) => sum + weight, 0);
  return largestOfUnits(counts, (positives, negatives) => (positives + negatives) / total);
}

/** The largest difference between the models that a row shows; NaN without a baseline. */
export function largestChange(rows: PairedNumbers): number {
  const { least, greatest } = pairedExtremes(rows);
  return Math.max(greatest.change, -least.change);
}

/** Of the weight of all pairs, those that have a row of one unit, at the most. */
function largestPairShare(counts: SampledCounts): number {
  const ofClass = (share: (kind: number) => number): number =>
    counts.weights.reduce((sum, weight, kind) => sum + weight * share(kind), 0);
  const [allPositives, allNegatives] = [ofClass(ofPositives), ofClass(ofNegatives)];
  return largestOfUnits(counts, (positives, negatives) => {
    const [a, b] = [positives / allPositives, negatives / allNegatives];
    return a + b - a * b;
  });
}

function floorsOf(counts: SampledCounts) {
  const n = effectiveRows(counts, everyRow);
  const ofClass = Math.min(effectiveRows(counts, ofPositives), effectiveRows(counts, ofNegatives));
  return {
    ofClass,
    tooFew: n < floors.rows,
    eligible: n >= floors.sliceRows && ofClass >= floors.ofClass,
  };
}

function withoutErrors(candidate: number, baseline: number): PairedStatistic {
  const unknown = { standardError: NaN, candidateError: NaN, baselineError: NaN, covariance: NaN, df: null };
  return { candidate, baseline, change: candidate - baseline, ...unknown };
}
