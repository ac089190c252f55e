import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampledValue } from '../../../src/domain/statistics/sampled-value.ts';

/** Numbers that do not change from run to run: a congruential generator, and the normal deviates of Box and Muller. */
function deviates(seed: number): () => number {
  let state = seed;
  const uniform = () => ((state = (state * 48271) % 2147483647) + 0.5) / 2147483648;
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Each sample is in part the one before it: `kept` 0 is independent. */
function series(length: number, { seed, kept }: { readonly seed: number; readonly kept: number }): number[] {
  const next = deviates(seed);
  let last = next();
  return Array.from({ length }, () => (last = kept * last + Math.sqrt(1 - kept ** 2) * next()));
}

/** How often the truth lies within 1.96 standard errors (a t of 19 degrees of freedom would be 2.09). */
function coverage(kept: number, { quantile, truth }: { readonly quantile?: number; readonly truth: number }) {
  const runs = 600;
  let covered = 0;
  for (let run = 0; run < runs; run++) {
    const samples = series(1000, { seed: 1 + 7919 * run, kept });
    const found = sampledValue(samples, quantile === undefined ? 'mean' : { quantile });
    covered += Number(Math.abs(found.value - truth) <= 2.09 * (found.standardError ?? 0));
  }
  return covered / runs;
}

describe('the error of samples', () => {
  it('covers the mean, the median and the 95th percentile as it should', () => {
    expect(coverage(0, { truth: 0 })).toBeGreaterThan(0.92);
    expect(coverage(0, { quantile: 0.5, truth: 0 })).toBeGreaterThan(0.92);
    expect(coverage(0, { quantile: 0.95, truth: 1.6448536 })).toBeGreaterThan(0.9);
  });

  it('does not fall for neighbours that are alike, as the plain standard error does', () => {
    expect(coverage(0.8, { truth: 0 })).toBeGreaterThan(0.88);
  });

  it('scales with the samples, and a shift leaves it alone', () => {
    const samples = series(200, { seed: 5, kept: 0 });
    const { standardError: plain = NaN } = sampledValue(samples, { quantile: 0.9 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -100, max: 100 }), (by, shift) => {
        const moved = sampledValue(
          samples.map((sample) => by * sample + shift),
          { quantile: 0.9 },
        );
        expect(moved.standardError).toBeCloseTo(by * plain, 6);
      }),
    );
  });

  it('is unknown of samples that are all the same', () => {
    expect(sampledValue(Array<number>(100).fill(3), 'mean')).toEqual({ value: 3 });
  });
});
