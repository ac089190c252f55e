import { toGrid } from '../statistics/exact-sum.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';

/** −log of the probability of the true class, clipped as scikit-learn does: to the rounding of doubles. */
export function logLosses(scores: PairedNumbers, labels: Uint8Array): PairedNumbers {
  return ofModels(scores, (ofModel) => {
    const losses = new Float64Array(ofModel.length);
    for (let row = 0; row < ofModel.length; row++) {
      const score = ofModel[row] as number;
      const ofTruth = labels[row] === 1 ? score : 1 - score;
      losses[row] = toGrid(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
    }
    return losses;
  });
}

/** Squared distance of the probability from the label. */
export function brierScores(scores: PairedNumbers, labels: Uint8Array): PairedNumbers {
  return ofModels(scores, (ofModel) => {
    const losses = new Float64Array(ofModel.length);
    for (let row = 0; row < ofModel.length; row++) {
      const miss = (ofModel[row] as number) - (labels[row] as number);
      losses[row] = toGrid(miss * miss);
    }
    return losses;
  });
}

/**
 * Rows of binary classification fall into eight kinds: bit 0 is the label, bit 1 the candidate's prediction, bit 2 the
 * baseline's. Everything that thresholded metrics need is how many rows of each kind there are.
 */
export function kindsOf(
  { candidate, baseline }: PairedNumbers,
  { labels, cut }: { readonly labels: Uint8Array; readonly cut: number },
): Uint8Array {
  const kinds = new Uint8Array(labels.length);
  for (let row = 0; row < kinds.length; row++) {
    const own = (candidate[row] as number) >= cut ? 2 : 0;
    const held = baseline !== null && (baseline[row] as number) >= cut ? 4 : 0;
    kinds[row] = (labels[row] as number) | own | held;
  }
  return kinds;
}

function ofModels(
  { candidate, baseline }: PairedNumbers,
  losses: (scores: Float64Array) => Float64Array,
): PairedNumbers {
  return { candidate: losses(candidate), baseline: baseline && losses(baseline) };
}
