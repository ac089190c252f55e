import type { PairedRows } from '../evidence/paired-rows.ts';
import { toGrid } from '../statistics/exact-sum.ts';
import { partitionOrder, sortByScore } from '../statistics/score-order.ts';
import type { ScoreOrder } from '../statistics/score-order.ts';
import { kindsOf } from './confusion.ts';
import { gather } from './row-groups.ts';
import type { GroupedRows } from './row-groups.ts';

/** Columns of binary rows as the estimators want them, each made once and then put in the order of each slice column. */
export interface BinaryColumns {
  readonly labels: Uint8Array;
  /** See confusion.ts. */
  readonly kinds: Uint8Array;
  readonly buckets: Uint16Array;
  readonly candidate: ModelColumns;
  readonly baseline: ModelColumns | null;
}

/** Columns that are not needed are null. */
export interface ModelColumns {
  readonly scores: Float64Array | null;
  readonly logLosses: Float64Array | null;
  readonly brierScores: Float64Array | null;
  readonly order: ScoreOrder | null;
}

export interface NeededColumns {
  readonly scores: boolean;
  readonly logLosses: boolean;
  readonly brierScores: boolean;
  readonly order: boolean;
}

export function binaryColumns(rows: PairedRows, needed: NeededColumns): BinaryColumns {
  const labels = Uint8Array.from(rows.labels);
  const threshold = rows.scored ? rows.threshold : 0.5;
  const predicted = (values: Float64Array): Uint8Array => {
    const flags = new Uint8Array(values.length);
    for (let row = 0; row < values.length; row++) flags[row] = (values[row] as number) >= threshold ? 1 : 0;
    return flags;
  };
  return {
    labels,
    kinds: kindsOf(labels, {
      candidate: predicted(rows.candidate),
      baseline: rows.baseline && predicted(rows.baseline),
    }),
    buckets: rows.buckets,
    candidate: modelColumns(rows.candidate, labels, needed),
    baseline: rows.baseline && modelColumns(rows.baseline, labels, needed),
  };
}

export function regroup(columns: BinaryColumns, grouped: GroupedRows): BinaryColumns {
  const { rows, partition } = grouped;
  const ofModel = ({ scores, logLosses, brierScores, order }: ModelColumns): ModelColumns => ({
    scores: scores && gather(scores, rows),
    logLosses: logLosses && gather(logLosses, rows),
    brierScores: brierScores && gather(brierScores, rows),
    order: order && partitionOrder(order, partition),
  });
  return {
    labels: gather(columns.labels, rows),
    kinds: gather(columns.kinds, rows),
    buckets: gather(columns.buckets, rows),
    candidate: ofModel(columns.candidate),
    baseline: columns.baseline && ofModel(columns.baseline),
  };
}

function modelColumns(scores: Float64Array, labels: Uint8Array, needed: NeededColumns): ModelColumns {
  return {
    scores: needed.scores ? scores : null,
    logLosses: needed.logLosses ? logLossesOf(scores, labels) : null,
    brierScores: needed.brierScores ? brierScoresOf(scores, labels) : null,
    order: needed.order ? sortByScore(scores, labels) : null,
  };
}

/** −log of the probability of the true class, clipped as scikit-learn does: to the rounding of doubles. */
function logLossesOf(scores: Float64Array, labels: Uint8Array): Float64Array {
  const losses = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    const ofTruth = labels[row] === 1 ? score : 1 - score;
    losses[row] = toGrid(-Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth))));
  }
  return losses;
}

function brierScoresOf(scores: Float64Array, labels: Uint8Array): Float64Array {
  const losses = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row++) {
    const miss = (scores[row] as number) - (labels[row] as number);
    losses[row] = toGrid(miss * miss);
  }
  return losses;
}
