import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactSum, exactSumsBy, toGrid } from '../../../src/domain/statistics/exact-sum.ts';

function shuffled(values: readonly number[]): number[] {
  // A fixed, thorough rearrangement: by the fraction of a multiple of an irrational number.
  return values
    .map((value, at) => ({ value, key: (at * Math.SQRT2) % 1 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

describe('exactSum', () => {
  it('is the same in any order, plain addition is not', () => {
    const values = Array.from({ length: 1000 }, (_, at) => Math.sin(at) * 10 ** (at % 13));
    const plain = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0);
    expect(plain(values)).not.toBe(plain(shuffled(values)));
    expect(exactSum(Float64Array.from(values))).toBe(exactSum(Float64Array.from(shuffled(values))));
  });

  it('is the same in any order, whatever the numbers', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e290, max: 1e290 }));
    fc.assert(
      fc.property(numbers, (values) => {
        expect(exactSum(Float64Array.from(values))).toBe(exactSum(Float64Array.from(values).reverse()));
        expect(exactSum(Float64Array.from(shuffled(values)))).toBe(exactSum(Float64Array.from(values)));
      }),
    );
  });

  it('is exact for integers and for binary fractions', () => {
    expect(exactSum(Float64Array.of(1, 2, 3, -10))).toBe(-4);
    expect(exactSum(Float64Array.of(0.5, 2 ** -30, -0.5))).toBe(2 ** -30);
    expect(exactSum(new Float64Array(1_000_000).fill(0.1))).toBeCloseTo(100_000, 7);
  });

  it('keeps numbers that plain addition loses beside huge ones', () => {
    expect(exactSum(Float64Array.of(1e15, 0.5, -1e15))).toBe(0.5);
    expect(exactSum(Float64Array.of(1e300, 1e300, -1e300))).toBe(1e300);
    expect(exactSum(Float64Array.of(3e-280, 4e-280)) / 7e-280).toBeCloseTo(1, 14);
  });

  it('is 0 of nothing and NaN of what is not finite', () => {
    expect(exactSum(new Float64Array(0))).toBe(0);
    expect(exactSum(Float64Array.of(1, Infinity))).toBeNaN();
    expect(exactSum(Float64Array.of(1, NaN))).toBeNaN();
  });
});

it('sums by group, in any order', () => {
  const values = Float64Array.of(0.1, 0.2, 0.3, 0.4, -7);
  const sums = exactSumsBy(values, { codes: [0, 2, 0, 2, 0], groups: 3 });
  const reversed = exactSumsBy(values.slice().reverse(), { codes: [0, 2, 0, 2, 0], groups: 3 });
  expect(sums).toEqual(reversed);
  [-6.6, 0, 0.6].forEach((expected, group) => expect(sums[group]).toBeCloseTo(expected, 14));
});

describe('toGrid', () => {
  it('rounds to 2^-40 and leaves large numbers alone', () => {
    expect(toGrid(0.1) * 2 ** 40).toBe(Math.round(0.1 * 2 ** 40));
    expect(toGrid(-Math.log(0.3))).toBe(toGrid(-Math.log(0.3) + 1e-15));
    expect(toGrid(1e200)).toBe(1e200);
  });
});
