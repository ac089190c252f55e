import { bucketCount } from '../evidence/bucket.ts';

/**
 * Rows of binary classification fall into eight kinds: bit 0 is the label, bit 1 the candidate's prediction, bit 2 the
 * baseline's. Everything that thresholded metrics need is how many rows of each kind there are.
 */
export type KindCounts = Float64Array;

export const kindCount = 8;

export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export type Side = 'candidate' | 'baseline';

export function kindsOf(
  labels: Uint8Array,
  { candidate, baseline }: { readonly candidate: Uint8Array; readonly baseline: Uint8Array | null },
): Uint8Array {
  return labels.map(
    (label, row) => label | ((candidate[row] as number) << 1) | ((baseline?.[row] ?? 0) << 2),
  );
}

/** Counts of the kinds among rows `from` to `to` − 1, for each of `bucketCount` buckets: entry `bucket · 8 + kind`. */
export function countByBucket(
  { kinds, buckets }: { readonly kinds: Uint8Array; readonly buckets: Uint16Array },
  from: number,
  to: number,
): KindCounts {
  const counts = new Float64Array(bucketCount * kindCount);
  for (let row = from; row < to; row++) {
    const at = (buckets[row] as number) * kindCount + (kinds[row] as number);
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

export function countKinds(kinds: Uint8Array, from: number, to: number): KindCounts {
  const counts = new Float64Array(kindCount);
  for (let row = from; row < to; row++) {
    const kind = kinds[row] as number;
    counts[kind] = (counts[kind] as number) + 1;
  }
  return counts;
}

export function confusionOf(counts: KindCounts, side: Side): Confusion {
  const bit = side === 'candidate' ? 2 : 4;
  const other = 6 - bit;
  const count = (label: number, predicted: number): number => {
    const kind = label | (predicted * bit);
    return (counts[kind] as number) + (counts[kind | other] as number);
  };
  return {
    truePositives: count(1, 1),
    falsePositives: count(0, 1),
    falseNegatives: count(1, 0),
    trueNegatives: count(0, 0),
  };
}

/** Rows that only one model got right, of the label given or of both. */
export function discordance(counts: KindCounts, label?: 0 | 1): { better: number; worse: number } {
  const count = (kind: number): number => counts[kind] as number;
  // Kinds 3 and 4: only the candidate is right; 5 and 2: only the baseline.
  const better = (label === 0 ? 0 : count(3)) + (label === 1 ? 0 : count(4));
  const worse = (label === 0 ? 0 : count(5)) + (label === 1 ? 0 : count(2));
  return { better, worse };
}
