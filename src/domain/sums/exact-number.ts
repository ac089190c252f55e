/** An exact binary number: `whole` · 2^`exponent`. */
export interface ExactNumber {
  readonly whole: bigint;
  readonly exponent: number;
}

const bits = new DataView(new ArrayBuffer(8));

/** A finite double as it is. */
export function exactly(value: number): ExactNumber {
  if (value === 0) return { whole: 0n, exponent: 0 };
  bits.setFloat64(0, value);
  const words = bits.getBigUint64(0);
  const exponent = Number((words >> 52n) & 0x7ffn);
  const fraction = words & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  return { whole: value < 0 ? -size : size, exponent: Math.max(exponent, 1) - 1075 };
}

export function plus(a: ExactNumber, b: ExactNumber): ExactNumber {
  if (a.whole === 0n) return b;
  if (b.whole === 0n) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  return { whole: wholeAt(a, exponent) + wholeAt(b, exponent), exponent };
}

export function minus(a: ExactNumber, b: ExactNumber): ExactNumber {
  return plus(a, { ...b, whole: -b.whole });
}

export function times(a: ExactNumber, b: ExactNumber): ExactNumber {
  return { whole: a.whole * b.whole, exponent: a.exponent + b.exponent };
}

/** The nearest double. */
export function nearest({ whole, exponent }: ExactNumber): number {
  // A whole number may be larger than a double can be, where its power of two is small: of that only the first bits count.
  const long = Math.max(0, 4 * whole.toString(16).length - 128);
  const first = whole >> BigInt(long);
  const isCut = first << BigInt(long) !== whole;
  // In two steps: a power of two by itself may be none of a double.
  const power = exponent + long;
  const half = Math.trunc(power / 2);
  return Number(isCut ? first | 1n : first) * 2 ** half * 2 ** (power - half);
}

function wholeAt({ whole, exponent }: ExactNumber, lower: number): bigint {
  return whole << BigInt(exponent - lower);
}
