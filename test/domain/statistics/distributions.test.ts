import { describe, expect, it } from '@jest/globals';
import { fairCoinCdf, fairCoinMass } from '../../../src/domain/statistics/binomial.ts';
import { normalCdf, normalQuantile } from '../../../src/domain/statistics/normal.ts';
import { tCdf, tQuantile, tTwoSided } from '../../../src/domain/statistics/student-t.ts';
import { wilsonBounds } from '../../../src/domain/statistics/wilson.ts';

/** Expected values are scipy's. */
function expectRelative(found: number, expected: number, tolerance: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
}

describe('normal distribution', () => {
  it.each([
    [-30, 4.906713927148187e-198],
    [-5, 2.866515718791933e-7],
    [-3, 0.0013498980316300933],
    [-2.99, 0.0013948872354922482],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [2.5, 0.9937903346742238],
  ])('has P(Z <= %d)', (x, p) => expectRelative(normalCdf(x), p, 1e-12));

  it.each([
    [1e-300, -37.0470962993612],
    [0.05, -1.6448536269514729],
    [0.5, 0],
    [0.975, 1.959963984540054],
  ])('has the quantile of %d', (p, x) => {
    expectRelative(normalQuantile(p), x, 1e-12);
    if (x !== 0) expectRelative(normalCdf(normalQuantile(p)), p, 1e-11);
  });

  it('has no quantile outside (0, 1)', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(-1)]).toEqual([-Infinity, Infinity, NaN]);
  });
});

describe('t distribution', () => {
  it.each([
    [-1.7, 1, 0.1692530273303327],
    [-8, 2, 0.00763403608266907],
    [2.9, 9, 0.9912023132456841],
    [-1.7, 999, 0.04472109910996571],
    [-3.3, 12345, 0.000484794044156914],
    [-1.7, 1e6, 0.04456561824517442],
  ])('has P(T <= %d), df %d', (t, df, p) => expectRelative(tCdf(t, df), p, 1e-9));

  it.each([1, 2, 3, 4.5, 29, 999, 2000, 2001, 1e5, 1e8])('inverts itself at df %d', (df) => {
    for (const p of [1e-6, 0.0005, 0.025, 0.05, 0.3, 0.5, 0.9]) {
      expect(tCdf(tQuantile(p, df), df)).toBeCloseTo(p, 12);
    }
  });

  it('is continuous where the method changes', () => {
    expect(tCdf(-1.9, 2000)).toBeCloseTo(tCdf(-1.9, 2000.000001), 11);
  });

  it('is the normal distribution without degrees of freedom', () => {
    expect(tQuantile(0.05, null)).toBe(normalQuantile(0.05));
    expect(tTwoSided(1.3, null)).toBeCloseTo(2 * normalCdf(-1.3), 15);
    expect(tTwoSided(0, 7)).toBe(1);
  });

  it('says NaN of impossible degrees of freedom', () => {
    expect([tCdf(1, 0), tQuantile(0.05, -2), tCdf(NaN, 5)]).toEqual([NaN, NaN, NaN]);
  });
});

describe('fair coin', () => {
  it.each([
    [0, 0, 1],
    [0, 5, 0.03125],
    [3, 10, 0.171875],
    [480, 1000, 0.10872414660207075],
    [4900, 10000, 0.023292763852473225],
    [499000, 1000000, 0.0228041499326948],
  ])('has P(X <= %d of %d)', (k, n, p) => expectRelative(fairCoinCdf(k, n), p, 1e-9));

  it('adds up to 1', () => {
    let sum = 0;
    for (let k = 0; k <= 500; k++) sum += fairCoinMass(k, 500);
    expect(sum).toBeCloseTo(1, 13);
  });

  it('is quick and right with a thousand million tosses', () => {
    expect(fairCoinCdf(5e8, 1e9)).toBeCloseTo(0.5 + fairCoinMass(5e8, 1e9) / 2, 12);
  });
});

describe('Wilson bounds', () => {
  it('says something when all rows agree', () => {
    const { lower, upper } = wilsonBounds(1, 50, 1.6448536269514722);
    expect(lower).toBeCloseTo(50 / (50 + 1.6448536269514722 ** 2), 14);
    expect(upper).toBe(1);
  });

  it('is what statsmodels says of 8 in 10', () => {
    const { lower, upper } = wilsonBounds(0.8, 10, 1.959963984540054);
    expect(lower).toBeCloseTo(0.4901624715366543, 12);
    expect(upper).toBeCloseTo(0.9433178485456247, 12);
  });
});
