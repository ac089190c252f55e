import { bucketCount } from '../evidence/bucket.ts';
import { digits } from './digit-sums.ts';

/** Where the numbers of a group stand in the sums of a regression. */

/** Sums over all rows of a group, besides those by bucket. */
export const quantities = {
  /** Absolute errors; their squares are the squared errors. */
  mae: 0,
  heldMae: 1,
  maeChangeSquared: 2,
  mseChangeSquared: 3,
  mseSquared: 4,
  heldMseSquared: 5,
  mape: 6,
  heldMape: 7,
  mapeChangeSquared: 8,
  mapeSquared: 9,
  heldMapeSquared: 10,
  /** From here on by bucket: squared errors, labels and their squares. */
  mse: 11,
  heldMse: 12,
  labels: 13,
  labelsSquared: 14,
} as const;

export const quantityCount = 15;
export const firstOfBuckets = quantities.mse;

export const totalsSize = firstOfBuckets * digits;
/** How many rows, then the sums. */
export const bucketSize = 1 + (quantityCount - firstOfBuckets) * digits;
export const bucketsSize = bucketCount * bucketSize;

/** What is the largest of its kind, then numbers of rows. */
export const tallies = {
  maeChange: 0,
  mseChange: 1,
  mapeChange: 2,
  mse: 3,
  heldMse: 4,
  label: 5,
  /** Of the label with its sign turned. */
  lowestLabel: 6,
  betterRows: 7,
  worseRows: 8,
} as const;

export const largestCount = tallies.betterRows;
export const talliesSize = 9;
