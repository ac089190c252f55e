/**
 * Bins of probabilities that do not depend on the data, so that counts of them can be added up: monotone, finer where scores
 * crowd near 0 and 1. The lower half has 2^17: of [1/4, 1/2) 2^15, of [1/8, 1/4) and [1/16, 1/8) 2^14 each, and of each of the 16
 * octaves below 2^12, all of one width; what is below 2^-20 falls into the first. The upper half mirrors it: the bin of p from
 * 1/2 on is 2^18 − 1 − the bin of 1 − p. Coarser bins are these, shifted to the right.
 */
export const binBits = 18;

/** Bins of the joint counts of two models. */
export const jointBits = 8;

const half = 2 ** (binBits - 1);
const lowestExponent = 1023 - 20;
const bases = new Int32Array(1024);
const shifts = new Int32Array(1024).fill(20);
for (let exponent = lowestExponent, base = 0; exponent < 1022; exponent++) {
  const bits = exponent === 1021 ? 15 : exponent >= 1019 ? 14 : 12;
  bases[exponent] = base;
  shifts[exponent] = 20 - bits;
  base += 2 ** bits;
}
bases[1022] = half - 1;

const scratch = new Float64Array(1);
const scratchWords = new Int32Array(scratch.buffer);

/** Bin of a probability in [0, 1], 0 to 2^18 − 1. */
export function scoreBin(score: number): number {
  const upper = score >= 0.5;
  // Adding 0 turns −0 into 0.
  scratch[0] = upper ? 1 - score : score + 0;
  const high = scratchWords[1] as number;
  const exponent = high >>> 20;
  const bin = (bases[exponent] as number) + ((high & 0xfffff) >>> (shifts[exponent] as number));
  return upper ? 2 * half - 1 - bin : bin;
}
