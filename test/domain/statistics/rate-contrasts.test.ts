import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  differenceLimits,
  pairedCovariance,
  rateLimits,
  ratioLimits,
} from '../../../src/domain/statistics/rate-contrasts.ts';

describe('limits of contrasts of rates', () => {
  it('are those that Newcombe prints: 56/70 against 48/80, 95 % two-sided', () => {
    const { rate, lower, upper } = differenceLimits(rateLimits(0.8, 70, 0.025), rateLimits(0.6, 80, 0.025));
    expect(rate).toBeCloseTo(0.2, 12);
    expect(lower).toBeCloseTo(0.0428, 4);
    expect(upper).toBeCloseTo(0.3422, 4);
  });

  it('hold the rates, and are wider at a smaller level', () => {
    const share = fc.integer({ min: 0, max: 40 }).map((count) => count / 40);
    fc.assert(
      fc.property(share, share, (a, b) => {
        for (const limits of [differenceLimits, ratioLimits]) {
          const at = (alpha: number) => limits(rateLimits(a, 40, alpha), rateLimits(b, 40, alpha));
          const [wide, narrow] = [at(0.005), at(0.05)];
          const holds = (value: number) => wide.lower <= value + 1e-12 && wide.upper >= value - 1e-12;
          if (Number.isFinite(wide.rate)) expect(holds(wide.rate)).toBe(true);
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-12);
        }
      }),
    );
  });

  it('of a ratio turn over with it', () => {
    const [a, b] = [rateLimits(0.3, 200, 0.05), rateLimits(0.5, 150, 0.05)];
    expect(ratioLimits(b, a).lower).toBeCloseTo(1 / ratioLimits(a, b).upper, 10);
    expect(ratioLimits(b, a).upper).toBeCloseTo(1 / ratioLimits(a, b).lower, 10);
  });

  it('never take two models for one, where none of the rows differs', () => {
    const { candidate, baseline, joint } = pairedCovariance({ both: 0.5, candidate: 0, baseline: 0 }, 100);
    expect(candidate + baseline - 2 * joint).toBeGreaterThan(0);
    expect(candidate).toBeCloseTo(baseline, 12);
  });
});
