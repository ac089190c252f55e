/**
 * Rows of one query by falling score. Rows whose scores tie may stand in any order: every measure here is its expected value when
 * ties are broken at random (McSherry and Najork 2008, Computing Information Retrieval Performance Measures Efficiently in the
 * Presence of Tied Scores). Without ties it is the plain measure.
 */
export interface RankedRows {
  /** Relevance of each row, >= 0. Within a tie the most relevant first, so that no other order shows. */
  readonly relevance: Float64Array;
  /** Where each run of tied rows ends. */
  readonly ends: readonly number[];
}

export function rankRows(relevance: Float64Array, scores: Float64Array): RankedRows {
  const order = Array.from(relevance.keys()).sort(
    (a, b) =>
      (scores[b] as number) - (scores[a] as number) || (relevance[b] as number) - (relevance[a] as number),
  );
  const ends: number[] = [];
  for (let at = 1; at <= order.length; at++) {
    const [before, here] = [order[at - 1] as number, order[at]];
    if (here === undefined || scores[here] !== scores[before]) ends.push(at);
  }
  return { relevance: Float64Array.from(order, (row) => relevance[row] as number), ends };
}

/**
 * Normalised discounted cumulative gain over the first k places (Järvelin and Kekäläinen 2002): gains are the relevance itself,
 * discounted by log2(place + 1), as in scikit-learn; over what the best order would give. NaN where nothing is relevant.
 */
export function normalisedGain({ relevance, ends }: RankedRows, k: number): number {
  let gain = 0;
  eachTie(ends, (start, end) => {
    let sum = 0;
    for (let at = start; at < end; at++) sum += relevance[at] as number;
    gain += (sum / (end - start)) * discounts(start, Math.min(end, k));
  });
  const best = Float64Array.from(relevance).sort().reverse();
  let ideal = 0;
  for (let at = 0; at < Math.min(k, best.length); at++) ideal += (best[at] as number) / Math.log2(at + 2);
  return ideal > 0 ? gain / ideal : NaN;
}

/** 1 / the place of the first relevant row. NaN where nothing is relevant. */
export function reciprocalRank({ relevance, ends }: RankedRows): number {
  let expected = NaN;
  eachTie(ends, (start, end) => {
    const relevant = relevantIn(relevance, start, end);
    if (relevant === 0 || !Number.isNaN(expected)) return;
    // The chance that the first relevant one of a tie of t stands at its place j: (t − j over r − 1) / (t over r).
    const size = end - start;
    let chance = relevant / size;
    expected = 0;
    for (let place = 1; place <= size - relevant + 1; place++) {
      expected += chance / (start + place);
      chance *= (size - place - relevant + 1) / (size - place);
    }
  });
  return expected;
}

/** Mean over the relevant rows of the share of relevant rows down to their place. NaN where nothing is relevant. */
export function averagePrecision({ relevance, ends }: RankedRows): number {
  let above = 0;
  let sum = 0;
  eachTie(ends, (start, end) => {
    const relevant = relevantIn(relevance, start, end);
    const size = end - start;
    // Of a relevant row of the tie: how many of the other relevant ones stand before it at its place.
    const others = size > 1 ? (relevant - 1) / (size - 1) : 0;
    for (let place = 1; relevant > 0 && place <= size; place++) {
      sum += ((relevant / size) * (above + 1 + (place - 1) * others)) / (start + place);
    }
    above += relevant;
  });
  return sum / above;
}

function eachTie(ends: readonly number[], visit: (start: number, end: number) => void): void {
  let start = 0;
  for (const end of ends) {
    visit(start, end);
    start = end;
  }
}

function relevantIn(relevance: Float64Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count += Number((relevance[at] as number) > 0);
  return count;
}

/** Sum of the discounts of places from `start` on, counted from 0, to before `end`. */
function discounts(start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += 1 / Math.log2(at + 2);
  return sum;
}
