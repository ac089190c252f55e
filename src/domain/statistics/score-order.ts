/** Rows by rising score. */
export interface ScoreOrder {
  /** 2 · row + label: the label travels along, since looking it up row by row would read memory all over. */
  readonly entries: Int32Array;
  /** Score of the row at the same place of `entries`: equal neighbours are ties. */
  readonly sorted: Float64Array;
}

/** Memory to sort in, again and again: fresh memory of this size costs as much time as a pass over it. */
export interface SortingRoom extends ScoreOrder {
  /** Free again once the rows are sorted. */
  readonly unsorted: Int32Array;
}

/** Room for up to `rows` rows. */
export function sortingRoom(rows: number): SortingRoom {
  return { sorted: new Float64Array(rows), entries: new Int32Array(rows), unsorted: new Int32Array(rows) };
}

/** Sorts up to 2^30 rows by score, which must be finite. The order lies in the room until others are sorted there. */
export function sortByScore(
  scores: Float64Array,
  labels: Uint8Array,
  room: SortingRoom = sortingRoom(scores.length),
): ScoreOrder {
  const n = scores.length;
  const entries = room.unsorted.subarray(0, n);
  for (let row = 0; row < n; row++) entries[row] = 2 * row + (labels[row] as number);
  const sorting = { sorted: room.sorted.subarray(0, n), entries: room.entries.subarray(0, n) };
  dealIntoBins({ sorted: scores, entries }, sorting, 0);
  insertionSort(sorting);
  return sorting;
}

const shortStretch = 24;
const longStretch = 2 ** 16;
const coarseBins = 256;

/**
 * Deals what comes into equal-width bins, half as many as there are values or few to begin with, from place `from` on, and each
 * bin that many fell into in the same way again. What is left are neighbours in wrong order, for one insertion sort of all: linear time for scores of any shape (after
 * Neubert 1998, Flashsort).
 */
function dealIntoBins(
  { sorted: values, entries }: ScoreOrder,
  sorting: ScoreOrder,
  from: number,
  depth = 0,
): void {
  const n = values.length;
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < n; at++) {
    const value = values[at] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // Into very many bins at once, every write would miss the processor's caches.
  const bins = n > longStretch ? coarseBins : n >> 1;
  const scale = (bins - 1) / (high - low);
  if (n <= shortStretch || !(scale > 0 && scale < Infinity) || depth > 20) {
    sorting.sorted.set(values, from);
    sorting.entries.set(entries, from);
    if (n > shortStretch && low < high) comparisonSort(sorting, from, from + n);
    return;
  }
  const { sorted, entries: dealt } = sorting;
  const ends = new Int32Array(bins + 1);
  for (let at = 0; at < n; at++) {
    const bin = ((((values[at] as number) - low) * scale) | 0) + 1;
    ends[bin] = (ends[bin] as number) + 1;
  }
  for (let bin = 1; bin <= bins; bin++) ends[bin] = (ends[bin] as number) + (ends[bin - 1] as number);
  for (let at = 0; at < n; at++) {
    const value = values[at] as number;
    const bin = ((value - low) * scale) | 0;
    const place = ends[bin] as number;
    ends[bin] = place + 1;
    sorted[from + place] = value;
    dealt[from + place] = entries[at] as number;
  }
  // Each entry now holds the end of its bin.
  for (let bin = 0, start = 0; bin < bins; bin++) {
    const end = ends[bin] as number;
    if (end - start > shortStretch) {
      const [first, last] = [from + start, from + end];
      const crowded = { sorted: sorted.slice(first, last), entries: dealt.slice(first, last) };
      dealIntoBins(crowded, sorting, first, depth + 1);
    }
    start = end;
  }
}

function insertionSort({ sorted, entries }: ScoreOrder): void {
  for (let at = 1; at < sorted.length; at++) {
    const value = sorted[at] as number;
    if ((sorted[at - 1] as number) <= value) continue;
    const entry = entries[at] as number;
    let hole = at;
    for (; hole > 0 && (sorted[hole - 1] as number) > value; hole--) {
      sorted[hole] = sorted[hole - 1] as number;
      entries[hole] = entries[hole - 1] as number;
    }
    sorted[hole] = value;
    entries[hole] = entry;
  }
}

/** For stretches whose values lie too close together, or too far apart, to be told apart by dividing. */
function comparisonSort({ sorted, entries }: ScoreOrder, from: number, to: number): void {
  const pairs = Array.from({ length: to - from }, (_, at) => ({
    value: sorted[from + at] as number,
    entry: entries[from + at] as number,
  })).sort((a, b) => a.value - b.value);
  for (const [at, { value, entry }] of pairs.entries()) {
    sorted[from + at] = value;
    entries[from + at] = entry;
  }
}
