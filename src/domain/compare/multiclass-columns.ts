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
  return ofModels(rows, (columns, { labels }) =>
    ofTruth(columns, labels).map((own) =>
      toGrid(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, own)))),
    ),
  );
}

/** Squared distances of all probabilities from 1 for the true class and 0 for others, added up: in [0, 2]. */
export function classBrierScores(rows: ClassProbabilities): PairedNumbers {
  return ofModels(rows, (columns, { labels }) => {
    const sums = new Float64Array(labels.length);
    for (const [at, column] of columns.entries()) {
      for (let row = 0; row < sums.length; row++) {
        const miss = (column[row] as number) - Number(labels[row] === at);
        sums[row] = (sums[row] as number) + miss * miss;
      }
    }
    return sums.map(toGrid);
  });
}

/**
 * 1 where the true class is among the k most probable. Of classes that tie at the last place, which are among them is left to
 * chance: the row counts by the share of draws in which the true one is.
 */
export function topHits(rows: ClassProbabilities, k: number): PairedNumbers {
  return ofModels(rows, (columns, { labels }) => {
    const own = ofTruth(columns, labels);
    const above = new Uint16Array(labels.length);
    const tied = new Uint16Array(labels.length);
    for (const column of columns) {
      for (let row = 0; row < own.length; row++) {
        const [other, truth] = [column[row] as number, own[row] as number];
        above[row] = (above[row] as number) + Number(other > truth);
        tied[row] = (tied[row] as number) + Number(other === truth);
      }
    }
    return own.map((_, row) =>
      Math.min(1, Math.max(0, (k - (above[row] as number)) / (tied[row] as number))),
    );
  });
}

type Columns = readonly Float64Array[];

function ofTruth(columns: Columns, labels: Int32Array): Float64Array {
  const own = new Float64Array(labels.length);
  for (let row = 0; row < own.length; row++) {
    own[row] = (columns[labels[row] as number] as Float64Array)[row] as number;
  }
  return own;
}

/** Class by class, since a function called for each row and class takes several times as long. */
function ofModels(
  rows: ClassProbabilities,
  scores: (columns: Columns, rows: ClassProbabilities) => Float64Array,
): PairedNumbers {
  const held = rows.probabilities.flatMap(({ baseline }) => baseline ?? []);
  const isPaired = held.length === rows.probabilities.length;
  return {
    candidate: scores(
      rows.probabilities.map(({ candidate }) => candidate),
      rows,
    ),
    baseline: isPaired ? scores(held, rows) : null,
  };
}
