/**
 * Sums that do not depend on the order of the numbers: the same multiset gives the same double, bit for bit.
 *
 * Each number is rounded to a grid that the largest one fixes, 2^-78 of it (nothing is lost of numbers within 2^-25 of the
 * largest), and split into three integers of 26 bits. Integers are added exactly; carries are settled at the end, so equal
 * sums have one form and are rounded to a double once. Huge and tiny numbers are summed as well as those near 1.
 * (Pre-rounding to a common grid: Demmel and Nguyen 2013, Fast Reproducible Floating-Point Summation.)
 */
export function exactSum(values: Float64Array, from = 0, to = values.length): number {
  const largest = largestMagnitude(values, from, to);
  if (!(largest < Infinity)) return unboundedSum(values, from, to);
  const scale = scaleFor(largest, to - from);
  let high = 0;
  let middle = 0;
  let low = 0;
  for (let at = from; at < to; at++) {
    const scaled = (values[at] as number) * scale;
    const h = Math.floor(scaled);
    const rest = (scaled - h) * limb;
    const m = Math.floor(rest);
    high += h;
    middle += m;
    low += Math.round((rest - m) * limb);
  }
  return settle(high, middle, low) / scale;
}

export interface Grouping {
  /** Group of each entry of the values, 0 to `groups` − 1. */
  readonly codes: ArrayLike<number>;
  readonly groups: number;
}

/** The same for every group of entries `from` to `to`, all on the grid of the largest of them. */
export function exactSumsBy(
  values: Float64Array,
  { codes, groups }: Grouping,
  [from, to]: readonly [number, number] = [0, values.length],
): Float64Array {
  const sums = new Float64Array(groups);
  const largest = largestMagnitude(values, from, to);
  if (!(largest < Infinity)) return sums.fill(NaN);
  const scale = scaleFor(largest, to - from);
  const middles = new Float64Array(groups);
  const lows = new Float64Array(groups);
  for (let at = from; at < to; at++) {
    const group = codes[at] as number;
    const scaled = (values[at] as number) * scale;
    const h = Math.floor(scaled);
    const rest = (scaled - h) * limb;
    const m = Math.floor(rest);
    sums[group] = (sums[group] as number) + h;
    middles[group] = (middles[group] as number) + m;
    lows[group] = (lows[group] as number) + Math.round((rest - m) * limb);
  }
  for (let group = 0; group < groups; group++) {
    const [high, middle, low] = [sums[group], middles[group], lows[group]] as [number, number, number];
    sums[group] = settle(high, middle, low) / scale;
  }
  return sums;
}

/** A number rounded to the fixed grid of row losses, 2^-40: what differs below is the rounding of a logarithm. */
export function toGrid(loss: number): number {
  // From 2^12 on every double lies on the grid.
  return Math.abs(loss) < 4096 ? Math.round(loss * grid) / grid : loss;
}

const grid = 2 ** 40;
const limb = 2 ** 26;
const bits = new DataView(new ArrayBuffer(8));

function largestMagnitude(values: Float64Array, from: number, to: number): number {
  let largest = 0;
  for (let at = from; at < to; at++) {
    const magnitude = Math.abs(values[at] as number);
    // Written so that NaN ends up as the largest.
    if (!(magnitude <= largest)) largest = magnitude;
    if (magnitude !== magnitude) return NaN;
  }
  return largest;
}

/** A power of two that brings every number below 2^26, less where so many are added that their sum would leave 2^53. */
function scaleFor(largest: number, count: number): number {
  if (largest === 0) return 1;
  const room = Math.min(26, 52 - Math.ceil(Math.log2(count + 1)));
  return 2 ** Math.max(-1020, Math.min(1000, room - exponentAbove(largest)));
}

/** The smallest e for which |x| < 2^e; read from the bits, since a logarithm may round. */
function exponentAbove(x: number): number {
  bits.setFloat64(0, x);
  return ((bits.getUint16(0) >>> 4) & 0x7ff) - 1022;
}

function settle(high: number, middle: number, low: number): number {
  const fromLow = Math.floor(low / limb);
  const settledLow = low - fromLow * limb;
  const carried = middle + fromLow;
  const fromMiddle = Math.floor(carried / limb);
  const settledMiddle = carried - fromMiddle * limb;
  return high + fromMiddle + (settledMiddle * limb + settledLow) / (limb * limb);
}

/** With infinities or NaN among them: what any order of plain additions gives. */
function unboundedSum(values: Float64Array, from: number, to: number): number {
  let up = false;
  let down = false;
  for (let at = from; at < to; at++) {
    const value = values[at] as number;
    if (value !== value) return NaN;
    if (value === Infinity) up = true;
    if (value === -Infinity) down = true;
  }
  return up && down ? NaN : up ? Infinity : -Infinity;
}
