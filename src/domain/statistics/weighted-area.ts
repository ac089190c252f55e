import { ExactSum, exactSum, exactSumsBy } from './exact-sum.ts';
import { jackknife } from './jackknife.ts';
import type { PairedNumbers } from './paired-moments.ts';
import type { PairedStatistic } from './paired-statistic.ts';
import type { Sampling } from './sampling.ts';
import { sortByScore } from './score-order.ts';

/**
 * Areas under the ROC curve, Σ w₊w₋·[s₊ > s₋, ties half] / (W₊·W₋), with the errors of the jackknife by part. Leaving out a part
 * takes all pairs that one of its rows is in: those of its rows with all others, less those within it, which that takes twice.
 * So one sorted pass serves all parts. `labels`: 1 is positive. NaN when one class is missing.
 */
export function weightedArea(
  { candidate, baseline }: PairedNumbers,
  { labels, sampling }: { readonly labels: Uint8Array; readonly sampling: Sampling },
): PairedStatistic {
  const classes = classMasses(labels, sampling);
  const isThere = (_: number, part: number): boolean =>
    (classes.ofPositives[part] as number) + (classes.ofNegatives[part] as number) > 0;
  const areaOf = (scores: Float64Array): PartedArea => partedArea(scores, { labels, sampling, classes });
  const own = areaOf(candidate);
  const held = baseline && areaOf(baseline);
  return jackknife(
    { candidate: own.full, baseline: held ? held.full : NaN },
    { candidate: own.leftOut.filter(isThere), baseline: held && held.leftOut.filter(isThere) },
  );
}

/** An area, and what it is without each part; parts may be empty. */
export interface PartedArea {
  readonly full: number;
  readonly leftOut: Float64Array;
}

export interface AreaRows {
  readonly labels: Uint8Array;
  readonly sampling: Sampling;
  /** As `classMasses` has it of them. */
  readonly classes: ClassMasses;
}

export function partedArea(scores: Float64Array, { labels, sampling, classes }: AreaRows): PartedArea {
  const { won, within } = wins(scores, { labels, sampling, positives: classes.positives });
  const { parts } = sampling;
  // Each pair is counted by its positive and by its negative.
  const total = exactSum(won) / 2;
  const ofParts = exactSumsBy(won, parts);
  const inside = exactSumsBy(within, parts);
  const leftOut = ofParts.map((taken, part) => {
    const positives = classes.positives - (classes.ofPositives[part] as number);
    const negatives = classes.negatives - (classes.ofNegatives[part] as number);
    return (total - taken + (inside[part] as number)) / (positives * negatives);
  });
  return { full: total / (classes.positives * classes.negatives), leftOut };
}

export interface ClassMasses {
  readonly positives: number;
  readonly negatives: number;
  /** By part. */
  readonly ofPositives: Float64Array;
  readonly ofNegatives: Float64Array;
}

/** What there is of either class, in all and by part. */
export function classMasses(labels: Uint8Array, { weights, parts }: Sampling): ClassMasses {
  const ofClass = (wanted: number): Float64Array =>
    weights.map((weight, row) => (labels[row] === wanted ? weight : 0));
  const [positive, negative] = [ofClass(1), ofClass(0)];
  return {
    positives: exactSum(positive),
    negatives: exactSum(negative),
    ofPositives: exactSumsBy(positive, parts),
    ofNegatives: exactSumsBy(negative, parts),
  };
}

/**
 * Of each row the weight of the pairs that a positive wins, of those that it is in; of each positive also of the pairs with
 * negatives of its own part. What is added up is exact, so that tied rows may come in any order.
 */
function wins(
  scores: Float64Array,
  {
    labels,
    sampling: { weights, parts },
    positives,
  }: { readonly labels: Uint8Array; readonly sampling: Sampling; readonly positives: number },
): { readonly won: Float64Array; readonly within: Float64Array } {
  const n = scores.length;
  const won = new Float64Array(n);
  const within = new Float64Array(n);
  const { entries, sorted } = sortByScore(scores, labels);
  const below = { positives: new ExactSum(1, n), negatives: new ExactSum(1, n) };
  const belowInPart = Array.from({ length: parts.groups }, () => new ExactSum(1, n));
  const partOf = (row: number): ExactSum => belowInPart[parts.codes[row] as number] as ExactSum;
  for (let start = 0, end = 0; start < n; start = end) {
    do end++;
    while (end < n && sorted[end] === sorted[start]);
    const before = { positives: below.positives.sum(), negatives: below.negatives.sum() };
    for (let at = start; at < end; at++) {
      const row = (entries[at] as number) >> 1;
      if (labels[row] === 1) within[row] = partOf(row).sum();
    }
    for (let at = start; at < end; at++) {
      const row = (entries[at] as number) >> 1;
      const weight = weights[row] as number;
      if (labels[row] === 1) below.positives.add(weight);
      else {
        below.negatives.add(weight);
        partOf(row).add(weight);
      }
    }
    // Half of the tied ones: the mean of those below before and after them.
    const lower = (before.negatives + below.negatives.sum()) / 2;
    const higher = positives - (before.positives + below.positives.sum()) / 2;
    for (let at = start; at < end; at++) {
      const row = (entries[at] as number) >> 1;
      const weight = weights[row] as number;
      won[row] = weight * (labels[row] === 1 ? lower : higher);
      if (labels[row] === 1) within[row] = (weight * ((within[row] as number) + partOf(row).sum())) / 2;
    }
  }
  return { won, within };
}
