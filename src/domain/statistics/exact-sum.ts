/**
 * Sums that do not depend on the order of the numbers: the same multiset gives the same double, bit for bit.
 *
 * Each number is rounded to a grid that is fixed before, 2^-52 of the largest, and split into two integers of 26 bits, which
 * are added exactly. Carries are settled at the end, so equal sums have one form and are rounded to a double once. Huge and
 * tiny numbers are summed as well as those near 1. (Pre-rounding to a common grid: Demmel and Nguyen 2013, Fast Reproducible
 * Floating-Point Summation.)
 */
export class ExactSums {
  readonly #limbs: Float64Array;
  readonly #scales: Float64Array;

  /** `largest` bounds the magnitude of the numbers of each group, `count` how many go into one sum. */
  constructor(largest: Float64Array, count: number) {
    this.#limbs = new Float64Array(2 * largest.length);
    this.#scales = largest.map((bound) => scaleFor(bound, count));
  }

  add(value: number, group: number): void {
    const limbs = this.#limbs;
    const scaled = value * (this.#scales[group] as number);
    const high = Math.floor(scaled);
    limbs[2 * group] = (limbs[2 * group] as number) + high;
    limbs[2 * group + 1] = (limbs[2 * group + 1] as number) + Math.floor((scaled - high) * limb + 0.5);
  }

  /** By group; NaN where `largest` was not finite. */
  sums(): Float64Array {
    const limbs = this.#limbs;
    return this.#scales.map((scale, group) => {
      const low = limbs[2 * group + 1] as number;
      const carry = Math.floor(low / limb);
      return ((limbs[2 * group] as number) + carry + (low - carry * limb) / limb) / scale;
    });
  }
}

/** NaN when one of the values is not finite. */
export function exactSum(values: Float64Array): number {
  const sums = new ExactSums(Float64Array.of(largestMagnitude(values)), values.length);
  for (let at = 0; at < values.length; at++) sums.add(values[at] as number, 0);
  return sums.sums()[0] as number;
}

/** Sums by group; `codes` gives the group of each entry, 0 to `groups` − 1. */
export function exactSumsBy(
  values: Float64Array,
  { codes, groups }: { readonly codes: ArrayLike<number>; readonly groups: number },
): Float64Array {
  const largest = new Float64Array(groups).fill(largestMagnitude(values));
  const sums = new ExactSums(largest, values.length);
  for (let at = 0; at < values.length; at++) sums.add(values[at] as number, codes[at] as number);
  return sums.sums();
}

/** A number rounded to the fixed grid of row losses, 2^-40: what differs below is the rounding of a logarithm. */
export function toGrid(loss: number): number {
  // From 2^12 on every double lies on the grid.
  return Math.abs(loss) < 4096 ? Math.floor(loss * 2 ** 40 + 0.5) * 2 ** -40 : loss;
}

const limb = 2 ** 26;
const bits = new DataView(new ArrayBuffer(8));

/** A power of two that brings every number to at most 2^26, less where so many are added that their sum would leave 2^53. */
function scaleFor(largest: number, count: number): number {
  if (!(largest < Infinity)) return NaN;
  if (largest === 0) return 1;
  const room = Math.min(26, 52 - Math.ceil(Math.log2(count + 1)));
  return 2 ** Math.max(-1020, Math.min(1000, room - exponentAbove(largest)));
}

/** The smallest e for which |x| < 2^e; read from the bits, since a logarithm may round. */
function exponentAbove(x: number): number {
  bits.setFloat64(0, x);
  return ((bits.getUint16(0) >>> 4) & 0x7ff) - 1022;
}

/** NaN when one of them is. */
function largestMagnitude(values: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < values.length; at++) largest = Math.max(largest, Math.abs(values[at] as number));
  return largest;
}
