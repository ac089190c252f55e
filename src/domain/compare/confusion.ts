import { bucketCount } from '../evidence/bucket.ts';

/** Rows of each of the eight kinds of binary-columns.ts. */
export type KindCounts = Float64Array;

export const kindCount = 8;

export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export type Side = 'candidate' | 'baseline';

export function countKinds(kinds: Uint8Array): KindCounts {
  const counts = new Float64Array(kindCount);
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] as number;
    counts[kind] = (counts[kind] as number) + 1;
  }
  return counts;
}

/** Counts of the kinds in each hash bucket: entry `bucket · 8 + kind`. */
export function countByBucket(kinds: Uint8Array, buckets: Uint16Array): KindCounts {
  const table = new Float64Array(bucketCount * kindCount);
  for (let row = 0; row < kinds.length; row++) {
    const at = (buckets[row] as number) * kindCount + (kinds[row] as number);
    table[at] = (table[at] as number) + 1;
  }
  return table;
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
