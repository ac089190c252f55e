import { calibrationBins, calibrationBin } from './calibration-error.ts';
import { ExactSum, exactSumsBy } from './exact-sum.ts';

/** Rows whose score lies in one of ten bins of equal width. */
export interface ReliabilityBin {
  readonly n: number;
  /** Mean of the scores; null where the bin is empty. */
  readonly score: number | null;
  /** Share of rows that are positive; null where the bin is empty. */
  readonly positives: number | null;
}

export interface ScoredLabels {
  /** Probabilities. */
  readonly scores: Float64Array;
  /** 1 is positive. */
  readonly labels: ArrayLike<number>;
  /** Rows that weigh nothing are not there; undefined: all count alike. */
  readonly weights?: Float64Array | undefined;
}

/** The reliability table of a model, whose bins are those of the calibration error: [0, 0.1), …, [0.9, 1]. */
export function reliability({ scores, labels, weights }: ScoredLabels): readonly ReliabilityBin[] {
  if (!weights) return ofEqualRows(scores, labels);
  const codes = Int32Array.from(scores, calibrationBin);
  const sums = (value: (weight: number, row: number) => number): Float64Array =>
    exactSumsBy(
      scores.map((_, row) => value(weights[row] as number, row)),
      { codes, groups: calibrationBins },
    );
  const counts = sums((weight) => Number(weight > 0));
  const masses = sums((weight) => weight);
  const ofScores = sums((weight, row) => weight * (scores[row] as number));
  const ofPositives = sums((weight, row) => weight * (labels[row] as number));
  return Array.from(masses, (mass, bin) => ({
    n: counts[bin] as number,
    score: mass > 0 ? (ofScores[bin] as number) / mass : null,
    positives: mass > 0 ? (ofPositives[bin] as number) / mass : null,
  }));
}

/** In one pass, since there may be a million. */
function ofEqualRows(scores: Float64Array, labels: ArrayLike<number>): readonly ReliabilityBin[] {
  const counts = new Float64Array(calibrationBins);
  const positives = new Float64Array(calibrationBins);
  const sums = Array.from(counts, () => new ExactSum(1, scores.length));
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    const bin = calibrationBin(score);
    counts[bin] = (counts[bin] as number) + 1;
    positives[bin] = (positives[bin] as number) + (labels[row] as number);
    (sums[bin] as ExactSum).add(score);
  }
  return Array.from(counts, (n, bin) => ({
    n,
    score: n > 0 ? (sums[bin] as ExactSum).sum() / n : null,
    positives: n > 0 ? (positives[bin] as number) / n : null,
  }));
}
