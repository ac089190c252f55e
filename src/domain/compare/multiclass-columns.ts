import type { RowNumbers } from '../evidence/paired-rows.ts';
import { toGrid } from '../statistics/exact-sum.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';

/** Probabilities of classes, class by class, and the place of each row's class. */
export interface ClassProbabilities {
  readonly probabilities: readonly RowNumbers[];
  readonly labels: Int32Array;
}

/** −log of the probability of the true class, clipped as scikit-learn does: to the rounding of doubles. */
export function classLogLosses(rows: ClassProbabilities): PairedNumbers {
  return ofModels(rows, (probabilities, label) => {
    const ofTruth = probabilities(label);
    return toGrid(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
  });
}

/** Squared distances of all probabilities from 1 for the true class and 0 for others, added up: in [0, 2]. */
export function classBrierScores(rows: ClassProbabilities): PairedNumbers {
  const classes = rows.probabilities.length;
  return ofModels(rows, (probabilities, label) => {
    let sum = 0;
    for (let at = 0; at < classes; at++) sum += (probabilities(at) - Number(at === label)) ** 2;
    return toGrid(sum);
  });
}

/**
 * 1 where the true class is among the k most probable. Of classes that tie at the last place, which are among them is left to
 * chance: the row counts by the share of draws in which the true one is.
 */
export function topHits(rows: ClassProbabilities, k: number): PairedNumbers {
  const classes = rows.probabilities.length;
  return ofModels(rows, (probabilities, label) => {
    const own = probabilities(label);
    let above = 0;
    let tied = 0;
    for (let at = 0; at < classes; at++) {
      const other = probabilities(at);
      if (other > own) above++;
      else if (other === own) tied++;
    }
    return Math.min(1, Math.max(0, (k - above) / tied));
  });
}

type RowScore = (probabilityOf: (at: number) => number, label: number) => number;

function ofModels({ probabilities, labels }: ClassProbabilities, score: RowScore): PairedNumbers {
  const scores = (side: 'candidate' | 'baseline'): Float64Array =>
    Float64Array.from(labels, (label, row) =>
      score((at) => (probabilities[at]?.[side] as Float64Array)[row] as number, label),
    );
  const isPaired = probabilities.every(({ baseline }) => baseline !== null);
  return { candidate: scores('candidate'), baseline: isPaired ? scores('baseline') : null };
}
