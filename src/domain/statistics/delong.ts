import type { Grouping } from './grouping.ts';
import { pairedExtremes, pairedSquares } from './paired-moments.ts';
import { pairedStatistics } from './paired-statistic.ts';
import type { PairedStatistic } from './paired-statistic.ts';
import type { ScoreOrder } from './score-order.ts';

export interface RankedRows {
  /** 1: positive. */
  readonly labels: Uint8Array;
  readonly candidate: ScoreOrder;
  readonly baseline: ScoreOrder | null;
  readonly grouping: Grouping;
  /** Positives of each group. */
  readonly positives: Float64Array;
}

/**
 * Areas under the ROC curve of each group and the covariance of DeLong, DeLong and Clarke-Pearson (1988), by midranks (Sun and
 * Xu 2014): exact, in one walk along the sorted scores for all groups. NaN when one class is missing.
 */
export function delong({ labels, candidate, baseline, grouping, positives }: RankedRows): PairedStatistic[] {
  const own = placeRows(candidate, grouping, { labels, positives });
  const held = baseline && placeRows(baseline, grouping, { labels, positives });
  const areas = {
    candidate: own.areas,
    baseline: held ? held.areas : new Float64Array(grouping.groups).fill(NaN),
    change: own.areas.map((area, group) => area - (held ? (held.areas[group] as number) : NaN)),
  };
  // The mean placement of either class is the area; so both are centred on it.
  const weights = new Float64Array(2 * grouping.groups);
  for (const [group, count] of positives.entries()) {
    const negatives = (grouping.sizes[group] as number) - count;
    weights[2 * group] = 1 / (negatives * (negatives - 1));
    weights[2 * group + 1] = 1 / (count * (count - 1));
  }
  const numbers = { candidate: own.placements, baseline: held && held.placements };
  const extremes = pairedExtremes(numbers, grouping);
  const variances = pairedSquares(numbers, grouping, { extremes, centres: areas, weights, classes: labels });
  return pairedStatistics(areas, variances, new Array<null>(grouping.groups).fill(null));
}

interface Placed {
  /**
   * Of a positive the share of negatives of its group with a lower score, of a negative the share of positives with a higher
   * one; ties count half.
   */
  readonly placements: Float64Array;
  readonly areas: Float64Array;
}

function placeRows(
  { order, ranks, labels: sortedLabels }: ScoreOrder,
  { codes, groups, sizes }: Grouping,
  { labels, positives }: Pick<RankedRows, 'labels' | 'positives'>,
): Placed {
  const n = order.length;
  // Twice the rows that each one beats: half the bytes of the shares, since rows come in no order here.
  const beaten = new Uint32Array(n);
  // Entries 2 · group + label: rows seen with a lower score, and among the ties at hand.
  const lower = new Float64Array(2 * groups);
  const tied = new Float64Array(2 * groups);
  const twiceWon = new Float64Array(groups);
  const place = (row: number, label: number, group: number): void => {
    const ofGroup = positives[group] as number;
    if (label === 1) {
      const twice = 2 * (lower[2 * group] as number) + (tied[2 * group] as number);
      beaten[row] = twice;
      twiceWon[group] = (twiceWon[group] as number) + twice;
    } else {
      beaten[row] = 2 * (ofGroup - (lower[2 * group + 1] as number)) - (tied[2 * group + 1] as number);
    }
  };
  for (let start = 0; start < n;) {
    const rank = ranks[start];
    if (start + 1 < n && ranks[start + 1] === rank) {
      let end = start + 2;
      while (end < n && ranks[end] === rank) end++;
      placeTies({ order, labels: sortedLabels, codes, lower, tied, place }, start, end);
      start = end;
      continue;
    }
    // Most scores are no ties: as `place`, written out for speed.
    const row = order[start] as number;
    const group = codes === null ? 0 : (codes[row] as number);
    const negatives = lower[2 * group] as number;
    const lowerPositives = lower[2 * group + 1] as number;
    if (sortedLabels[start] === 1) {
      beaten[row] = 2 * negatives;
      twiceWon[group] = (twiceWon[group] as number) + 2 * negatives;
      lower[2 * group + 1] = lowerPositives + 1;
    } else {
      beaten[row] = 2 * ((positives[group] as number) - lowerPositives);
      lower[2 * group] = negatives + 1;
    }
    start++;
  }
  const areas = twiceWon.map((twice, group) => {
    const count = positives[group] as number;
    return twice / (2 * count * ((sizes[group] as number) - count));
  });
  const placements = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const group = codes === null ? 0 : (codes[row] as number);
    const ofGroup = positives[group] as number;
    const others = labels[row] === 1 ? (sizes[group] as number) - ofGroup : ofGroup;
    placements[row] = (beaten[row] as number) / (2 * others);
  }
  return { placements, areas };
}

interface Walk {
  readonly order: Int32Array;
  readonly labels: Uint8Array;
  readonly codes: Int32Array | null;
  readonly lower: Float64Array;
  readonly tied: Float64Array;
  readonly place: (row: number, label: number, group: number) => void;
}

function placeTies({ order, labels, codes, lower, tied, place }: Walk, start: number, end: number): void {
  const groupAt = (at: number): number => (codes === null ? 0 : (codes[order[at] as number] as number));
  for (let at = start; at < end; at++) {
    const own = 2 * groupAt(at) + (labels[at] as number);
    tied[own] = (tied[own] as number) + 1;
  }
  for (let at = start; at < end; at++) place(order[at] as number, labels[at] as number, groupAt(at));
  for (let at = start; at < end; at++) {
    const own = 2 * groupAt(at) + (labels[at] as number);
    lower[own] = (lower[own] as number) + 1;
    tied[own] = 0;
  }
}
