import { pairedExtremes, pairedSquares } from './paired-moments.ts';
import type { PairedNumbers } from './paired-moments.ts';
import { pairedStatistic } from './paired-statistic.ts';
import type { PairedStatistic } from './paired-statistic.ts';
import { sortByScore, sortingRoom } from './score-order.ts';
import type { SortingRoom } from './score-order.ts';

/** Memory to compute in, again and again. */
export interface DelongRoom {
  readonly sorting: SortingRoom;
  readonly placements: readonly [Float64Array, Float64Array];
}

/** Room for up to `rows` rows. */
export function delongRoom(rows: number): DelongRoom {
  return { sorting: sortingRoom(rows), placements: [new Float64Array(rows), new Float64Array(rows)] };
}

/**
 * Areas under the ROC curve and the covariance of DeLong, DeLong and Clarke-Pearson (1988), by midranks (Sun and Xu 2014):
 * exact. `labels`: 1 is positive. NaN when one class is missing.
 */
export function delong(
  scores: PairedNumbers,
  labels: Uint8Array,
  { sorting, placements: [first, second] }: DelongRoom = delongRoom(labels.length),
): PairedStatistic {
  let positives = 0;
  for (let row = 0; row < labels.length; row++) positives += labels[row] as number;
  const classes = { labels, positives, negatives: labels.length - positives };
  const paired = scores.baseline !== null;
  const own = placeRows(scores.candidate, classes, { sorting, placements: first });
  const held = scores.baseline ? placeRows(scores.baseline, classes, { sorting, placements: second }) : NaN;
  const areas = { candidate: own, baseline: held, change: own - held };
  const placements = {
    candidate: first.subarray(0, labels.length),
    baseline: paired ? second.subarray(0, labels.length) : null,
  };
  // The mean placement of either class is the area; so both are centred on it.
  const weightOf = (count: number): number => 1 / (count * (count - 1));
  const variances = pairedSquares(placements, {
    extremes: pairedExtremes(placements),
    centres: areas,
    weights: [weightOf(classes.negatives), weightOf(positives)],
    classes: labels,
  });
  return pairedStatistic(areas, variances, null);
}

interface Classes {
  readonly labels: Uint8Array;
  readonly positives: number;
  readonly negatives: number;
}

/**
 * Area under the curve. Of each row it writes a placement: of a positive the share of negatives with a lower score, of a
 * negative the share of positives with a higher one; ties count half.
 */
function placeRows(
  scores: Float64Array,
  { labels, positives, negatives }: Classes,
  room: { readonly sorting: SortingRoom; readonly placements: Float64Array },
): number {
  const { entries, sorted } = sortByScore(scores, labels, room.sorting);
  const n = entries.length;
  // Twice the rows that each one beats: half the bytes of the shares, since rows come in no order here.
  const { buffer, byteOffset } = room.sorting.unsorted;
  const beaten = new Uint32Array(buffer, byteOffset, n);
  // Rows of either class with a lower score.
  let lowerNegatives = 0;
  let lowerPositives = 0;
  let twiceWon = 0;
  for (let start = 0; start < n;) {
    let tiedPositives = 0;
    let end = start;
    do tiedPositives += (entries[end++] as number) & 1;
    while (end < n && sorted[end] === sorted[start]);
    const tiedNegatives = end - start - tiedPositives;
    const ofPositive = 2 * lowerNegatives + tiedNegatives;
    const ofNegative = 2 * (positives - lowerPositives) - tiedPositives;
    for (let at = start; at < end; at++) {
      const entry = entries[at] as number;
      beaten[entry >> 1] = entry & 1 ? ofPositive : ofNegative;
    }
    twiceWon += tiedPositives * ofPositive;
    lowerPositives += tiedPositives;
    lowerNegatives += tiedNegatives;
    start = end;
  }
  const { placements } = room;
  for (let row = 0; row < n; row++) {
    placements[row] = (beaten[row] as number) / (labels[row] === 1 ? 2 * negatives : 2 * positives);
  }
  return twiceWon / (2 * positives * negatives);
}
