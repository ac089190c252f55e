import { describe, expect, it } from '@jest/globals';
import { benjaminiHochberg, holm } from '../../../src/domain/statistics/holm.ts';
import { mcnemarExact, mcnemarLossMidP, mcnemarMidP } from '../../../src/domain/statistics/mcnemar.ts';
import { golden } from './golden.ts';

const { multiple, mcnemar } = golden.expected;

describe('corrections for several tests', () => {
  it('are those of the golden values', () => {
    for (const [found, expected] of [
      [holm(multiple.p), multiple.holm],
      [benjaminiHochberg(multiple.p), multiple.bh],
    ] as const) {
      found.forEach((value, at) => expect(value).toBeCloseTo(expected[at] as number, 12));
    }
  });

  it('do not depend on the order of the tests', () => {
    expect(holm([0.04, 0.001, 0.03])).toEqual([0.06, 0.003, 0.06]);
    expect(benjaminiHochberg([...multiple.p].reverse())).toEqual(benjaminiHochberg(multiple.p).reverse());
  });

  it('leave a single test alone, and take none', () => {
    expect([holm([0.03]), holm([])]).toEqual([[0.03], []]);
  });
});

describe('McNemar', () => {
  const discordance = { better: mcnemar.b01, worse: mcnemar.b10 };

  it('is that of the golden values', () => {
    expect(mcnemarExact(discordance)).toBeCloseTo(mcnemar.exact, 12);
    expect(mcnemarMidP(discordance)).toBeCloseTo(mcnemar.midp, 12);
  });

  it('gives a loss half of the two-sided mid-p, and a gain the rest', () => {
    expect(mcnemarLossMidP({ better: 35, worse: 52 })).toBeCloseTo(mcnemar.midp / 2, 12);
    expect(mcnemarLossMidP({ better: 52, worse: 35 })).toBeCloseTo(1 - mcnemar.midp / 2, 12);
  });

  it('shows nothing without discordant rows', () => {
    const none = { better: 0, worse: 0 };
    expect([mcnemarExact(none), mcnemarMidP(none), mcnemarLossMidP(none)]).toEqual([1, 1, 0.5]);
  });

  it('holds for millions of discordant rows', () => {
    expect(mcnemarLossMidP({ better: 5e6, worse: 5e6 })).toBeCloseTo(0.5, 10);
    expect(mcnemarLossMidP({ better: 4_995_000, worse: 5_005_000 })).toBeCloseTo(0.0007827009164917938, 11);
  });
});
