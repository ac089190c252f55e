import type { PairedRows } from '../evidence/paired-rows.ts';
import { toGrid } from '../statistics/exact-sum.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import { sortByScore } from '../statistics/score-order.ts';
import type { ScoreOrder } from '../statistics/score-order.ts';

/** −log of the probability of the true class, clipped as scikit-learn does: to the rounding of doubles. */
export function logLosses(rows: PairedRows, labels: Uint8Array): PairedNumbers {
  return ofModels(rows, (scores) => {
    const losses = new Float64Array(scores.length);
    for (let row = 0; row < scores.length; row++) {
      const score = scores[row] as number;
      const ofTruth = labels[row] === 1 ? score : 1 - score;
      losses[row] = toGrid(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
    }
    return losses;
  });
}

/** Squared distance of the probability from the label. */
export function brierScores(rows: PairedRows, labels: Uint8Array): PairedNumbers {
  return ofModels(rows, (scores) => {
    const losses = new Float64Array(scores.length);
    for (let row = 0; row < scores.length; row++) {
      const miss = (scores[row] as number) - (labels[row] as number);
      losses[row] = toGrid(miss * miss);
    }
    return losses;
  });
}

export function scoreOrders(
  { candidate, baseline }: PairedRows,
  labels: Uint8Array,
): { candidate: ScoreOrder; baseline: ScoreOrder | null } {
  return { candidate: sortByScore(candidate, labels), baseline: baseline && sortByScore(baseline, labels) };
}

/**
 * Rows of binary classification fall into eight kinds: bit 0 is the label, bit 1 the candidate's prediction, bit 2 the
 * baseline's. Everything that thresholded metrics need is how many rows of each kind there are.
 */
export function kindsOf(
  { candidate, baseline, scored, threshold }: PairedRows,
  labels: Uint8Array,
): Uint8Array {
  const least = scored ? threshold : 0.5;
  const kinds = new Uint8Array(labels.length);
  for (let row = 0; row < kinds.length; row++) {
    const own = (candidate[row] as number) >= least ? 2 : 0;
    const held = baseline !== null && (baseline[row] as number) >= least ? 4 : 0;
    kinds[row] = (labels[row] as number) | own | held;
  }
  return kinds;
}

function ofModels(
  { candidate, baseline }: PairedRows,
  losses: (scores: Float64Array) => Float64Array,
): PairedNumbers {
  return { candidate: losses(candidate), baseline: baseline && losses(baseline) };
}
