import { pairedStatistic } from '../statistics/paired-statistic.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';

/** Rows of either class by bin, and the joint counts of both models: of one group. */
export interface AreaBins {
  /** By model and bin: rows of class 0, and of class 1. */
  readonly bins: Uint32Array;
  /** Of either model: all rows of a bin have one score. */
  readonly oneScore: readonly [boolean, boolean];
  /** By candidate's bin, baseline's bin and class; null: there is no baseline. */
  readonly joint: Uint32Array | null;
  readonly positives: number;
  readonly negatives: number;
}

export interface BinnedAreas {
  readonly statistic: PairedStatistic;
  /** The change of the areas is at most this far from that of the scores themselves. */
  readonly inexactness: number;
}

/**
 * Areas under the ROC curve of both models. Scores of one bin count as tied: an area of all the scores lies within half of the
 * pairs of rows of either class that share a bin and have different scores, as far as is known. DeLong, DeLong and Clarke-Pearson
 * (1988) over the joint counts of coarser bins. NaN where one class is missing.
 */
export function areasOfBins(area: AreaBins): BinnedAreas {
  const models = area.joint === null ? 1 : 2;
  const size = area.bins.length / models;
  const ofModel = (model: 0 | 1): Area =>
    areaOf(area.bins.subarray(model * size, (model + 1) * size), area, area.oneScore[model]);
  const own = ofModel(0);
  const held = area.joint ? ofModel(1) : undefined;
  const values = {
    candidate: own.value,
    baseline: held?.value ?? NaN,
    change: own.value - (held?.value ?? NaN),
  };
  const variances = variancesOf(area);
  return {
    statistic: pairedStatistic(values, variances, null),
    inexactness: own.inexactness + (held?.inexactness ?? 0),
  };
}

interface Area {
  readonly value: number;
  readonly inexactness: number;
}

function areaOf(bins: Uint32Array, { positives, negatives }: AreaBins, oneScore: boolean): Area {
  let below = 0;
  let twiceWon = 0;
  let undecided = 0;
  for (let at = 0; at < bins.length; at += 2) {
    const ofNegatives = bins[at] as number;
    const ofPositives = bins[at + 1] as number;
    if (ofPositives > 0) {
      twiceWon += ofPositives * (2 * below + ofNegatives);
      if (!oneScore) undecided += ofPositives * ofNegatives;
    }
    below += ofNegatives;
  }
  const pairs = positives * negatives;
  return { value: twiceWon / (2 * pairs), inexactness: undecided / (2 * pairs) };
}

/** Placements of coarse bins, by class: of a positive the share of negatives below, of a negative that of positives above. */
function placementsOf(counts: Float64Array): Float64Array {
  const placements = new Float64Array(counts.length);
  let [negatives, positives] = [0, 0];
  for (let at = 0; at < counts.length; at += 2) {
    negatives += counts[at] as number;
    positives += counts[at + 1] as number;
  }
  let [lowerNegatives, lowerPositives] = [0, 0];
  for (let at = 0; at < counts.length; at += 2) {
    const [ofNegatives, ofPositives] = [counts[at] as number, counts[at + 1] as number];
    placements[at] = (positives - lowerPositives - ofPositives / 2) / positives;
    placements[at + 1] = (lowerNegatives + ofNegatives / 2) / negatives;
    lowerNegatives += ofNegatives;
    lowerPositives += ofPositives;
  }
  return placements;
}

function variancesOf(area: AreaBins) {
  const cells = area.joint ?? area.bins;
  const width = area.joint ? Math.sqrt(cells.length / 2) : cells.length / 2;
  const held = area.joint ? width : 1;
  const own = new Float64Array(2 * width);
  const other = new Float64Array(2 * held);
  for (let at = 0; at < cells.length; at++) {
    const count = cells[at] as number;
    if (count === 0) continue;
    const cell = at >> 1;
    const label = at & 1;
    const ours = 2 * Math.floor(cell / held) + label;
    const theirs = 2 * (cell % held) + label;
    own[ours] = (own[ours] as number) + count;
    other[theirs] = (other[theirs] as number) + count;
  }
  const [ofOwn, ofOther] = [placementsOf(own), placementsOf(other)];
  const [mean, otherMean] = [meanPlacement(own, ofOwn), meanPlacement(other, ofOther)];
  const sums = { candidate: 0, baseline: 0, change: 0, covariance: 0 };
  for (let at = 0; at < cells.length; at++) {
    const count = cells[at] as number;
    if (count === 0) continue;
    const cell = at >> 1;
    const label = at & 1;
    const ofClass = label === 1 ? area.positives : area.negatives;
    const weight = count / (ofClass * (ofClass - 1));
    const a = (ofOwn[2 * Math.floor(cell / held) + label] as number) - mean;
    const b = (ofOther[2 * (cell % held) + label] as number) - otherMean;
    sums.candidate += weight * a * a;
    sums.baseline += weight * b * b;
    sums.change += weight * (a - b) * (a - b);
    sums.covariance += weight * (a - b) * b;
  }
  if (area.joint) return sums;
  return { candidate: sums.candidate, baseline: NaN, change: NaN, covariance: NaN };
}

/** The mean placement of either class is the area; of positives here. */
function meanPlacement(counts: Float64Array, placements: Float64Array): number {
  let [sum, rows] = [0, 0];
  for (let at = 1; at < counts.length; at += 2) {
    sum += (counts[at] as number) * (placements[at] as number);
    rows += counts[at] as number;
  }
  return sum / rows;
}
