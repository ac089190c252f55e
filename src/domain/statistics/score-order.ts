/** Rows by rising score, with what is asked of each beside it, so that walking along the order reads memory in a line. */
export interface ScoreOrder {
  readonly order: Int32Array;
  /** Numbers the distinct scores from 0 along `order`: equal ranks are ties. */
  readonly ranks: Int32Array;
  /** Label of the row at the same place of `order`. */
  readonly labels: Uint8Array;
}

/** Sorts rows by score, which must be finite. */
export function sortByScore(scores: Float64Array, labels: Uint8Array): ScoreOrder {
  const n = scores.length;
  const sorted = scores.slice();
  const order = new Int32Array(n);
  for (let row = 0; row < n; row++) order[row] = row;
  dealIntoBins({ sorted, order }, 0, n);
  insertionSort({ sorted, order });
  const ranks = new Int32Array(n);
  const sortedLabels = new Uint8Array(n);
  let rank = 0;
  for (let at = 0; at < n; at++) {
    if (at > 0 && sorted[at] !== sorted[at - 1]) rank++;
    ranks[at] = rank;
    sortedLabels[at] = labels[order[at] as number] as number;
  }
  return { order, ranks, labels: sortedLabels };
}

interface Sorting {
  readonly sorted: Float64Array;
  readonly order: Int32Array;
}

const shortStretch = 24;
const mostBins = 2 ** 20;

/**
 * Deals the stretch into half as many equal-width bins as it has entries, and each bin that many fell into in the same way
 * again. What is left are neighbours in wrong order, for one insertion sort of all: linear time for scores of any shape (after
 * Neubert 1998, Flashsort).
 */
function dealIntoBins(sorting: Sorting, from: number, to: number, depth = 0): void {
  if (to - from <= shortStretch) return;
  const { sorted, order } = sorting;
  let low = Infinity;
  let high = -Infinity;
  for (let at = from; at < to; at++) {
    const value = sorted[at] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) return;
  const bins = Math.min(mostBins, (to - from) >> 1);
  const scale = (bins - 1) / (high - low);
  if (!(scale > 0 && scale < Infinity) || depth > 20) return comparisonSort(sorting, from, to);
  const values = sorted.slice(from, to);
  const rows = order.slice(from, to);
  const ends = new Int32Array(bins + 1);
  for (let at = 0; at < values.length; at++) {
    const bin = ((values[at] as number) - low) * scale + 1;
    ends[bin | 0] = (ends[bin | 0] as number) + 1;
  }
  for (let bin = 1; bin <= bins; bin++) ends[bin] = (ends[bin] as number) + (ends[bin - 1] as number);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const bin = ((value - low) * scale) | 0;
    const place = ends[bin] as number;
    ends[bin] = place + 1;
    sorted[from + place] = value;
    order[from + place] = rows[at] as number;
  }
  // Each entry now holds the end of its bin.
  for (let bin = 0, start = from; bin < bins; bin++) {
    const end = from + (ends[bin] as number);
    if (end - start > shortStretch) dealIntoBins(sorting, start, end, depth + 1);
    start = end;
  }
}

function insertionSort({ sorted, order }: Sorting): void {
  for (let at = 1; at < sorted.length; at++) {
    const value = sorted[at] as number;
    if ((sorted[at - 1] as number) <= value) continue;
    const row = order[at] as number;
    let hole = at;
    for (; hole > 0 && (sorted[hole - 1] as number) > value; hole--) {
      sorted[hole] = sorted[hole - 1] as number;
      order[hole] = order[hole - 1] as number;
    }
    sorted[hole] = value;
    order[hole] = row;
  }
}

/** For stretches whose values lie too close together, or too far apart, to be told apart by dividing. */
function comparisonSort({ sorted, order }: Sorting, from: number, to: number): void {
  const entries = Array.from({ length: to - from }, (_, at) => ({
    value: sorted[from + at] as number,
    row: order[from + at] as number,
  })).sort((a, b) => a.value - b.value);
  for (const [at, { value, row }] of entries.entries()) {
    sorted[from + at] = value;
    order[from + at] = row;
  }
}
