/**
 * Sums that do not depend on the order of the numbers: the same multiset gives the same double, bit for bit.
 *
 * Each number is rounded to a grid that is fixed before, 2^-52 of the largest, and split into two integers of 26 bits, which
 * are added exactly. Carries are settled at the end, so equal sums have one form and are rounded to a double once. Huge and
 * tiny numbers are summed as well as those near 1. (Pre-rounding to a common grid: Demmel and Nguyen 2013, Fast Reproducible
 * Floating-Point Summation.)
 */
export class ExactSum {
  #high = 0;
  #low = 0;
  readonly #scale: number;

  /** `largest` bounds the magnitude of the numbers, `count` how many are added. */
  constructor(largest: number, count: number) {
    this.#scale = scaleFor(largest, count);
  }

  add(value: number): void {
    const scaled = value * this.#scale;
    const high = Math.floor(scaled);
    this.#high += high;
    this.#low += Math.floor((scaled - high) * limb + 0.5);
  }

  /** NaN where `largest` was not finite. */
  sum(): number {
    const carry = Math.floor(this.#low / limb);
    return (this.#high + carry + (this.#low - carry * limb) / limb) / this.#scale;
  }
}

/** NaN when one of the values is not finite. */
export function exactSum(values: Float64Array): number {
  const sum = new ExactSum(largestMagnitude(values), values.length);
  for (let at = 0; at < values.length; at++) sum.add(values[at] as number);
  return sum.sum();
}

/** Sum of (a·b)·weight, entry by entry. Nothing is kept in between: there may be a thousand slices of a thousand entries. */
export function exactSumOfProducts(a: Float64Array, b: Float64Array, weights?: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < a.length; at++) {
    const product = (a[at] as number) * (b[at] as number);
    largest = Math.max(largest, Math.abs(weights ? product * (weights[at] as number) : product));
  }
  const sum = new ExactSum(largest, a.length);
  for (let at = 0; at < a.length; at++) {
    const product = (a[at] as number) * (b[at] as number);
    sum.add(weights ? product * (weights[at] as number) : product);
  }
  return sum.sum();
}

/** Sums by group; `codes` gives the group of each entry, 0 to `groups` − 1. */
export function exactSumsBy(
  values: Float64Array,
  { codes, groups }: { readonly codes: ArrayLike<number>; readonly groups: number },
): Float64Array {
  const scale = scaleFor(largestMagnitude(values), values.length);
  const highs = new Float64Array(groups);
  const lows = new Float64Array(groups);
  for (let at = 0; at < values.length; at++) {
    const code = codes[at] as number;
    const scaled = (values[at] as number) * scale;
    const whole = Math.floor(scaled);
    highs[code] = (highs[code] as number) + whole;
    lows[code] = (lows[code] as number) + Math.floor((scaled - whole) * limb + 0.5);
  }
  for (let group = 0; group < groups; group++) {
    const low = lows[group] as number;
    const carry = Math.floor(low / limb);
    highs[group] = ((highs[group] as number) + carry + (low - carry * limb) / limb) / scale;
  }
  return highs;
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
