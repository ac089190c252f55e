import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lossP, passBound, resolvableLoss, rowsForPower } from '../../../src/domain/compare/bounds.ts';
import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import type { Finding } from '../../../src/domain/compare/finding.ts';
import { cannotFail, neverOf } from '../../../src/domain/compare/reach.ts';
import { ask } from '../../../src/domain/compare/rules-question.ts';
import type { DifferenceDemand } from '../../../src/domain/compare/rules-written.ts';

const tolerance = (value: number): DifferenceDemand => ({
  kind: 'tolerance',
  tolerance: { kind: 'absolute', value },
});

/** Accuracy of `n` rows of which the baseline gets `right`, the candidate breaks `worse` and mends `better`. */
function accuracyOf(n: number, right: number, { better = 0, worse = 0 } = {}): Estimate {
  const gain = (better - worse) / n;
  const variance = ((better + worse) / n - gain ** 2) / (n - 1);
  return {
    metric: 'accuracy',
    slice: null,
    direction: 'higher',
    unit: true,
    evidence: 'paired-rows',
    method: 'paired-mean',
    n,
    counted: 'rows',
    baseline: right / n,
    candidate: right / n + gain,
    gain,
    standardError: Math.sqrt(Math.max(0, variance)),
    candidateError: NaN,
    baselineError: NaN,
    covariance: NaN,
    df: n - 1,
    rowLoss: 1 / n,
    unbounded: false,
    discordant: { better, worse },
    tooFew: false,
    eligible: false,
  };
}

function findingOf(estimate: Estimate): Finding {
  const known = { kind: 'known' } as const;
  return { estimate, direction: 'higher', candidate: known, baseline: known, marks: [] };
}

const levels = { passAlpha: 0.05, level: 0.05 };

describe('what so many rows can decide', () => {
  it.each<[string, Estimate, DifferenceDemand, number, string | undefined]>([
    ['plenty of rows', accuracyOf(5000, 4500), tolerance(0.01), 0.05, undefined],
    [
      'fewer rows than an equal model needs',
      accuracyOf(200, 150),
      tolerance(0.01),
      0.05,
      'passes-unless-better',
    ],
    ['fewer than any model needs', accuracyOf(40, 39), tolerance(0.01), 0.05, 'passes'],
    [
      'an improvement that is left',
      accuracyOf(400, 300),
      { kind: 'must-improve', gain: 0.1 },
      0.05,
      undefined,
    ],
    ['more than there is left', accuracyOf(400, 390), { kind: 'must-improve', gain: 0.1 }, 0.05, 'passes'],
    ['ten rows at the level of 400 tests', accuracyOf(10, 10), { kind: 'no-worse' }, 0.025 / 400, 'fails'],
    ['the same for one test', accuracyOf(10, 10), { kind: 'no-worse' }, 0.05, undefined],
  ])('is said for %s', (_name, estimate, demand, level, expected) => {
    expect(neverOf(ask(demand, findingOf(estimate)), { ...levels, level })).toBe(expected);
  });

  it('is true: where it can never fail no loss does, and where it can never pass no gain does', () => {
    const cells = fc.record({
      n: fc.integer({ min: 5, max: 60 }),
      right: fc.double({ min: 0, max: 1, noNaN: true }),
      broken: fc.double({ min: 0, max: 1, noNaN: true }),
      mended: fc.double({ min: 0, max: 1, noNaN: true }),
      margin: fc.constantFrom(0, 0.01, 0.1, 0.3),
      level: fc.constantFrom(0.05, 0.001, 1e-5),
    });
    fc.assert(
      fc.property(cells, ({ n, right: share, broken, mended, margin, level }) => {
        const right = Math.round(share * n);
        const worse = Math.round(broken * right);
        const better = Math.round(mended * (n - right));
        const seen = accuracyOf(n, right, { better, worse });
        const question = ask(tolerance(margin), findingOf(seen));
        if (cannotFail(question, level)) expect(lossP(seen, margin)).toBeGreaterThanOrEqual(level);
        if (neverOf(question, { ...levels, level }) === 'passes')
          expect(passBound(seen, 0.05)).toBeLessThanOrEqual(-margin);
      }),
      { numRuns: 2000 },
    );
  });

  it('resolves the tolerance for which just these rows would do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 100_000 }), fc.integer({ min: 2, max: 60 }), (n, moved) => {
        const estimate = accuracyOf(n, Math.round(0.8 * n), { better: moved, worse: moved });
        const least = resolvableLoss(estimate, 0.05, 0.8);
        const rows = rowsForPower(estimate, least, 0.05, 0.8) ?? NaN;
        expect(Math.abs(rows - n)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
