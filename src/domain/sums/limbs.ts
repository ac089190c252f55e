/**
 * Exact sums of numbers below 2^11 on the fixed grid 2^-67, in three limbs of whole numbers: of 2^-15, 2^-41 and 2^-67. Sums of
 * sums are those of all numbers, in whatever order.
 */

export const limbs = 3;

const unit = 2 ** 26;
const first = 2 ** 15;

/** Adds to the sum whose limbs start at `at`. */
export function addTo(sums: Float64Array, at: number, value: number): void {
  const scaled = value * first;
  const high = Math.floor(scaled);
  const rest = (scaled - high) * unit;
  const middle = Math.floor(rest);
  sums[at] = (sums[at] as number) + high;
  sums[at + 1] = (sums[at + 1] as number) + middle;
  sums[at + 2] = (sums[at + 2] as number) + Math.floor((rest - middle) * unit + 0.5);
}

/** Carries what the lower limbs hold too much; one sum has one form then. To be done before 2^26 numbers are added. */
export function settle(sums: Float64Array): void {
  for (let at = 0; at < sums.length; at += limbs) {
    const fromLow = Math.floor((sums[at + 2] as number) / unit);
    sums[at + 2] = (sums[at + 2] as number) - fromLow * unit;
    const middle = (sums[at + 1] as number) + fromLow;
    const fromMiddle = Math.floor(middle / unit);
    sums[at + 1] = middle - fromMiddle * unit;
    sums[at] = (sums[at] as number) + fromMiddle;
  }
}

/** The sum as a whole number of 2^-67. */
export function wholeSum(sums: Float64Array, at: number): bigint {
  const [high, middle, low] = [sums[at], sums[at + 1], sums[at + 2]] as [number, number, number];
  return (BigInt(high) << 52n) + (BigInt(middle) << 26n) + BigInt(low);
}

/** `whole` · 2^-bits as the nearest double. */
export function scaledDown(whole: bigint, bits: number): number {
  return Number(whole) * 2 ** -bits;
}

export const gridBits = 67;
