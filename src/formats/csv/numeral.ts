/** Reads numerals off bytes, many millions of them; so the value is left here instead of being returned with a flag. */
export interface NumeralReader {
  /** Of the last numeral read. */
  value: number;
  /** Whether the bytes from `start` to `end` are a number; NaN and infinities are, in every spelling that tools write. */
  read(bytes: Buffer, start: number, end: number): boolean;
}

const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const exact = 2 ** 53;

const specials: ReadonlyMap<string, number> = new Map([
  ['nan', NaN],
  ['-nan', NaN],
  ['inf', Infinity],
  ['+inf', Infinity],
  ['-inf', -Infinity],
  ['infinity', Infinity],
  ['+infinity', Infinity],
  ['-infinity', -Infinity],
]);

/**
 * A numeral is a JSON number, or one with bare `.5` or `5.`; it may be `NaN`, `inf`. What could be an identifier is none, since
 * its text must survive: leading zeros, a plus sign, whole numbers beyond 2^53, and what overflows a double.
 */
export function createNumeralReader(): NumeralReader {
  const reader: NumeralReader = {
    value: NaN,
    read(bytes, from, to) {
      let start = from;
      let end = to;
      while (start < end && bytes[start] === 32) start++;
      while (end > start && bytes[end - 1] === 32) end--;
      let at = start;
      const negative = bytes[at] === 45;
      if (negative) at++;
      const firstDigit = at;
      let mantissa = 0;
      for (; at < end && isDigit(bytes[at] as number); at++)
        mantissa = mantissa * 10 + (bytes[at] as number) - 48;
      const whole = at - firstDigit;
      if (whole > 1 && bytes[firstDigit] === 48) return false;
      let scale = 0;
      if (at < end && bytes[at] === 46) {
        const point = at++;
        for (; at < end && isDigit(bytes[at] as number); at++)
          mantissa = mantissa * 10 + (bytes[at] as number) - 48;
        scale = at - point - 1;
      }
      if (whole + scale === 0) return readSpecial(bytes, start, end);
      if (at === end && mantissa < exact && scale < powers.length) {
        // Both are exact doubles, so that the quotient is rounded once: the nearest double (Clinger 1990).
        const value = scale === 0 ? mantissa : mantissa / (powers[scale] as number);
        reader.value = negative ? -value : value;
        return true;
      }
      return readSlowly({ bytes, start, end, at, isWhole: at === firstDigit + whole });
    },
  };

  function readSpecial(bytes: Buffer, start: number, end: number): boolean {
    if (end - start > 9) return false;
    const value = specials.get(bytes.toString('latin1', start, end).toLowerCase());
    if (value === undefined) return false;
    reader.value = value;
    return true;
  }

  function readSlowly({ bytes, start, end, at, isWhole }: SlowNumeral): boolean {
    if (at === end && isWhole) return false;
    if (at !== end && !isExponent(bytes, at, end)) return false;
    reader.value = Number(bytes.toString('latin1', start, end));
    return Number.isFinite(reader.value);
  }

  return reader;
}

interface SlowNumeral {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Where the digits end. */
  readonly at: number;
  readonly isWhole: boolean;
}

function isExponent(bytes: Buffer, from: number, end: number): boolean {
  if (((bytes[from] as number) | 32) !== 101) return false;
  let at = from + 1;
  if (bytes[at] === 43 || bytes[at] === 45) at++;
  if (at >= end) return false;
  while (at < end && isDigit(bytes[at] as number)) at++;
  return at === end;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
