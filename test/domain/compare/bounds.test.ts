import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  candidateBound,
  failBound,
  interval,
  lossP,
  nonInferiorityP,
  passBound,
  relative,
  rowsForPower,
} from '../../../src/domain/compare/bounds.ts';
import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import { tTwoSided } from '../../../src/domain/statistics/student-t.ts';
import { pairedRows } from '../../simulation/rows.ts';
import { golden } from '../statistics/golden.ts';

const z = 1.6448536269514722;

function estimate(parts: Partial<Estimate>): Estimate {
  return {
    metric: 'accuracy',
    slice: null,
    direction: 'higher',
    unit: true,
    evidence: 'paired-rows',
    method: 'paired-mean',
    n: 1000,
    counted: 'rows',
    baseline: 0.8,
    candidate: 0.79,
    gain: -0.01,
    standardError: 0.005,
    candidateError: 0.0129,
    baselineError: 0.0126,
    covariance: 0,
    df: null,
    rowLoss: 0.001,
    unbounded: false,
    discordant: null,
    tooFew: false,
    eligible: true,
    ...parts,
  };
}

const goldenEstimates = estimateRows(
  pairedRows({
    labels: golden.rows.map(({ y }) => y),
    candidate: golden.rows.map(({ p_b }) => p_b),
    baseline: golden.rows.map(({ p_a }) => p_a),
  }),
);

function goldenOf(metric: string): Estimate {
  return goldenEstimates.find((one) => one.metric === metric) as Estimate;
}

describe('golden values', () => {
  it('non-inferiority of accuracy with a margin of 0.02', () => {
    const { delta, one_sided_p } = golden.expected['noninferiority_acc_margin_.02'];
    expect(goldenOf('accuracy').gain).toBeCloseTo(delta, 12);
    expect(nonInferiorityP(goldenOf('accuracy'), 0.02)).toBeCloseTo(one_sided_p, 12);
  });

  it('paired t-test of log loss', () => {
    const { t, p, ci95 } = golden.expected.paired_logloss;
    const { gain, standardError, df } = goldenOf('log_loss');
    expect(-gain / standardError).toBeCloseTo(t, 10);
    expect(tTwoSided(gain / standardError, df)).toBeCloseTo(p, 10);
    expect(-failBound(goldenOf('log_loss'), 0.025)).toBeCloseTo(ci95[0], 10);
  });

  it('DeLong', () => {
    const { z: statistic, p } = golden.expected.delong;
    const { gain, standardError } = goldenOf('roc_auc');
    expect(gain / standardError).toBeCloseTo(statistic, 10);
    expect(2 * nonInferiorityP(goldenOf('roc_auc'), 0)).toBeCloseTo(p, 10);
  });

  it('McNemar', () => {
    const worse = { ...goldenOf('accuracy'), discordant: { better: 35, worse: 52 }, gain: -0.0425 };
    expect(lossP(worse, 0)).toBeCloseTo(golden.expected.mcnemar.midp / 2, 12);
  });
});

describe('pass bound', () => {
  it('is the score form', () => {
    const [half, spread] = [(z ** 2 * 0.001) / 2, (z * 0.005) ** 2];
    expect(passBound(estimate({}), 0.05)).toBeCloseTo(-0.01 - half - Math.sqrt(spread + half ** 2), 12);
  });

  it('allows for rows that could break where none did', () => {
    const agreeing = estimate({ gain: 0, standardError: 0, rowLoss: 1 / 200, n: 200 });
    expect(passBound(agreeing, 0.05)).toBeCloseTo(-(z ** 2) / 200, 12);
  });

  it('is never above the plain bound, and equals it without a loss of single rows', () => {
    const numbers = fc.record({
      gain: fc.double({ min: -1, max: 1, noNaN: true }),
      standardError: fc.double({ min: 0, max: 1, noNaN: true }),
      rowLoss: fc.double({ min: 0, max: 0.1, noNaN: true }),
    });
    fc.assert(
      fc.property(numbers, (parts) => {
        const plain = parts.gain - z * parts.standardError;
        expect(passBound(estimate(parts), 0.05)).toBeLessThanOrEqual(plain + 1e-12);
        expect(passBound(estimate({ ...parts, rowLoss: 0 }), 0.05)).toBeCloseTo(plain, 10);
      }),
    );
  });

  it('is wider with few degrees of freedom', () => {
    expect(passBound(estimate({ df: 5 }), 0.05)).toBeLessThan(passBound(estimate({ df: 500 }), 0.05));
    expect(failBound(estimate({ df: 5 }), 0.05)).toBeGreaterThan(failBound(estimate({ df: 500 }), 0.05));
  });
});

describe('loss p', () => {
  it('is below alpha exactly where the fail bound is below −margin', () => {
    const cases = fc.tuple(
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      fc.double({ min: 1e-6, max: 0.1, noNaN: true }),
      fc.double({ min: 0, max: 0.05, noNaN: true }),
      fc.option(fc.integer({ min: 1, max: 2000 })),
      fc.constantFrom(0.05, 0.025, 0.001),
    );
    fc.assert(
      fc.property(cases, ([gain, standardError, margin, df, alpha]) => {
        const one = estimate({ gain, standardError, df });
        const distance = failBound(one, alpha) + margin;
        fc.pre(Math.abs(distance) > 1e-12);
        expect(lossP(one, margin) < alpha).toBe(distance < 0);
      }),
    );
  });

  it('is never below the mid-p of McNemar: one broken row shows nothing', () => {
    const one = estimate({ gain: -1 / 50, standardError: 0.001, discordant: { better: 0, worse: 1 } });
    expect(lossP(one, 0)).toBe(0.25);
    expect(lossP({ ...one, discordant: null }, 0)).toBeLessThan(1e-6);
    expect(lossP(one, 0.01)).toBe(0.25);
  });

  it('leaves McNemar out of the question whether a gain was large enough', () => {
    const one = estimate({ gain: 0.01, standardError: 0.002, discordant: { better: 30, worse: 10 } });
    expect(lossP(one, -0.02)).toBeLessThan(1e-5);
  });

  it('without spread goes by the value', () => {
    const exact = (gain: number): number => lossP(estimate({ gain, standardError: 0 }), 0.01);
    expect([exact(-0.02), exact(-0.01), exact(0)]).toEqual([0, 0.5, 1]);
    expect(lossP(estimate({ standardError: NaN }), 0)).toBeNaN();
    expect(lossP(estimate({ gain: NaN, standardError: 0 }), 0)).toBeNaN();
  });
});

describe('interval', () => {
  it('is of the change: turned round where lower is better', () => {
    const [low, high] = interval(estimate({ direction: 'higher' }));
    expect([low, high]).toEqual([passBound(estimate({}), 0.05), failBound(estimate({}), 0.05)]);
    expect(interval(estimate({ direction: 'lower' }))).toEqual([-high, -low]);
  });
});

describe('bound of the candidate', () => {
  it('is that of Wilson for a share', () => {
    expect(candidateBound(estimate({ candidate: 1, n: 50 }), 'lower', 0.05)).toBeCloseTo(
      50 / (50 + z ** 2),
      12,
    );
    expect(candidateBound(estimate({ candidate: 0, n: 50 }), 'upper', 0.05)).toBeCloseTo(
      z ** 2 / (50 + z ** 2),
      12,
    );
  });

  it('is the score form for others, within [0, 1]', () => {
    const area = estimate({ metric: 'roc_auc', candidate: 0.99, candidateError: 0, rowLoss: 0.02 });
    expect(candidateBound(area, 'lower', 0.05)).toBeCloseTo(0.99 - z ** 2 * 0.02, 12);
    expect(candidateBound(area, 'upper', 0.05)).toBe(1);
  });

  it('is plain where single rows have no bound', () => {
    const loss = estimate({
      metric: 'mae',
      unit: false,
      candidate: 3,
      candidateError: 0.1,
      unbounded: true,
      rowLoss: 2,
    });
    expect(candidateBound(loss, 'upper', 0.05)).toBeCloseTo(3 + z * 0.1, 12);
  });
});

describe('relative', () => {
  it('shifts by the share of the baseline and takes its error along', () => {
    const one = relative(estimate({ covariance: -0.00002 }), 0.1);
    expect(one.gain).toBeCloseTo(0.07, 12);
    expect(one.standardError).toBeCloseTo(Math.sqrt(0.005 ** 2 + 0.01 * 0.0126 ** 2 - 0.2 * 0.00002), 12);
  });

  it('takes the size of a negative baseline', () => {
    const one = relative(estimate({ baseline: -2, gain: -0.01, covariance: 0.00002 }), 0.1);
    expect(one.gain).toBeCloseTo(0.19, 12);
    expect(one.standardError).toBeCloseTo(Math.sqrt(0.005 ** 2 + 0.01 * 0.0126 ** 2 - 0.2 * 0.00002), 12);
  });
});

describe('rows for power', () => {
  /** Without the score's allowance: n = 6.18 · share of discordant rows / margin². */
  it.each([
    [0.01, 0.1, 6186],
    [0.002, 0.05, 77315],
  ])('of margin %d with %d discordant', (margin, discordant, rows) => {
    const one = estimate({ gain: 0, standardError: Math.sqrt(discordant / 1000), rowLoss: 0 });
    expect(Math.abs((rowsForPower(one, margin, 0.05, 0.8) as number) / rows - 1)).toBeLessThan(0.001);
  });

  it('are the fewest with which a model as good as the baseline passes', () => {
    const one = estimate({ gain: 0, standardError: 0.01, rowLoss: 1 / 1000 });
    const rows = rowsForPower(one, 0.01, 0.05, 0.8) as number;
    const passes = (n: number): boolean => {
      const standardError = 0.01 * Math.sqrt(1000 / n);
      const unlucky = { ...one, gain: -0.8416212335729143 * standardError, standardError, rowLoss: 1 / n };
      return passBound(unlucky, 0.05) > -0.01;
    };
    expect([passes(rows + 1), passes(rows - 1)]).toEqual([true, false]);
  });

  it('are not known without a margin, an error or a number of rows', () => {
    expect(rowsForPower(estimate({}), 0, 0.05, 0.8)).toBeNull();
    expect(rowsForPower(estimate({ standardError: NaN }), 0.01, 0.05, 0.8)).toBeNull();
    expect(rowsForPower(estimate({ n: null }), 0.01, 0.05, 0.8)).toBeNull();
  });
});
