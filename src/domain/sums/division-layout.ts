import { bucketCount } from '../evidence/bucket.ts';
import { kindCount } from '../compare/confusion.ts';
import { binBits, jointBits } from './score-bins.ts';
import { limbs } from './limbs.ts';

/** Where the numbers of a group stand. */
export const calibrationBins = 10;

/** Sums of one metric of row scores, in this order: of both models and of the squares; then the gaps of calibration. */
export const meanSums = {
  candidate: 0,
  baseline: 1,
  squaredChange: 2,
  squaredCandidate: 3,
  squaredBaseline: 4,
} as const;

export const sumsOfMean = 5;
export const logLossSums = 0;
export const brierSums = sumsOfMean;
export const gapSums = 2 * sumsOfMean;
export const totalCount = gapSums + 2 * calibrationBins;

/** Numbers that are no sums of losses: the largest change of log loss, rows whose scores differ, rows and positives of calibration bins. */
export const largestChange = 0;
export const differingScores = 1;
/** Rows whose class is as it was, and whose squared error fell or rose. */
export const betterRows = 2;
export const worseRows = 3;
export const calibrationRows = 4;
export const calibrationPositives = calibrationRows + 2 * calibrationBins;
export const tallyCount = calibrationPositives + 2 * calibrationBins;

export const kindsSize = bucketCount * kindCount;
export const totalsSize = totalCount * limbs;

/** How finely the scores of a division are binned: a function of how many groups it has, so that memory is bounded. */
export interface Resolution {
  readonly bits: number;
  readonly jointBits: number;
}

export const overallResolution: Resolution = { bits: binBits, jointBits };

export function sliceResolution(groups: number): Resolution {
  if (groups <= 32) return { bits: 16, jointBits: 7 };
  if (groups <= 128) return { bits: 14, jointBits: 7 };
  return { bits: 12, jointBits: 6 };
}

export function binsSize({ bits }: Resolution, models: number): number {
  return models * 2 ** (bits + 1);
}

export function jointSize({ jointBits: bits }: Resolution): number {
  return 2 ** (2 * bits + 1);
}
