import type { ExactNumber } from './exact-number.ts';

/**
 * Sums of numbers of any size, the same in whatever order and in whatever parts they are added and merged: numbers are cut into
 * digits of 24 bits at places that are fixed, and digits of one place are added up as whole numbers, without a carry. Of the
 * places those are kept that the largest number of all reaches, and the lower ones down to 2^-96 of it; what is below is cut off,
 * of each number alike. (After the indexed sums of Demmel and Nguyen 2015, Parallel Reproducible Summation.)
 */

export const digits = 5;
const digitBits = 24;
const base = 2 ** digitBits;

/** So many numbers can be added: digits add up to less than 2^53. */
export const mostAdded = 2 ** 29;

/** The place above the smallest numbers that are told apart. */
export const lowestTop = -40;

const word = new DataView(new ArrayBuffer(8));

/** The place above the highest digit: |value| < 2^(24 · top). `value` is finite. */
export function topOf(value: number): number {
  word.setFloat64(0, value);
  const above = ((word.getUint16(0) >>> 4) & 0x7ff) - 1022;
  return Math.max(lowestTop, Math.ceil(above / digitBits));
}

/** What a number is multiplied by before its digits are added. */
export function scaleOf(top: number): number {
  return 2 ** (digitBits * (1 - top));
}

/** Adds the digits of `scaled` to the sum that starts at `at`. */
export function addDigits(sums: Float64Array, at: number, scaled: number): void {
  let rest = scaled;
  for (let place = at; place < at + digits; place++) {
    const digit = Math.trunc(rest);
    sums[place] = (sums[place] as number) + digit;
    rest = (rest - digit) * base;
    if (rest === 0) return;
  }
}

/** Moves the digits of one sum down by so many places, which makes room above. */
export function moveDown(sums: Float64Array, at: number, places: number): void {
  for (let digit = digits - 1; digit >= 0; digit--)
    sums[at + digit] = digit < places ? 0 : (sums[at + digit - places] as number);
}

export function sumOfDigits(sums: Float64Array, at: number, top: number): ExactNumber {
  let whole = 0n;
  for (let digit = 0; digit < digits; digit++)
    whole = (whole << BigInt(digitBits)) + BigInt(sums[at + digit] as number);
  return { whole, exponent: digitBits * (top - digits) };
}
