import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  foldShare,
  pairedRepeats,
  singleAgainstRepeats,
  unpairedRepeats,
} from '../../../src/domain/statistics/repeats.ts';
import { tTwoSided } from '../../../src/domain/statistics/student-t.ts';
import { golden } from './golden.ts';

const { folds_a, folds_b, t, p, naive_t_p } = golden.expected.nadeau_bengio_10fold;

/** Computed apart, with exact sums of Python. */
const five = [0.812, 0.805, 0.82, 0.809, 0.815];
const three = [0.801, 0.79, 0.811];

describe('folds', () => {
  it('give the corrected t of Nadeau and Bengio, to 1e-9', () => {
    const one = pairedRepeats(folds_b, folds_a, foldShare(10, 1 / 9));
    expect(Math.abs(one.change / one.standardError - t)).toBeLessThan(1e-9);
    expect(one.df).toBe(9);
    expect(Math.abs(tTwoSided(one.change / one.standardError, one.df) - p)).toBeLessThan(1e-9);
  });

  it('without the correction give the plain t-test, which shows too much', () => {
    const one = pairedRepeats(folds_b, folds_a, 1 / 10);
    expect(Math.abs(tTwoSided(one.change / one.standardError, one.df) - naive_t_p)).toBeLessThan(1e-9);
    expect(naive_t_p).toBeLessThan(p);
  });
});

describe('seeds', () => {
  it('that are not the same are compared as Welch does', () => {
    const one = unpairedRepeats({ values: five, share: 1 / 5 }, { values: three, share: 1 / 3 });
    expect(one.change).toBeCloseTo(0.011533333333333284, 14);
    expect(one.standardError).toBeCloseTo(0.006581624250728519, 14);
    expect(one.df).toBeCloseTo(2.7313573801310502, 9);
  });

  it('several against a single run have a prediction interval, whichever side is the single one', () => {
    const one = singleAgainstRepeats(0.8, five, 'candidate');
    expect(one.change).toBeCloseTo(-0.0122, 14);
    expect(one.standardError).toBeCloseTo(0.006264183905346279, 14);
    expect(one.df).toBe(4);
    const other = singleAgainstRepeats(0.8, five, 'baseline');
    expect(other.change).toBeCloseTo(0.0122, 14);
    expect(other).toMatchObject({
      standardError: one.standardError,
      df: 4,
      baselineError: one.candidateError,
    });
    expect(one.baselineError).toBeCloseTo(one.candidateError / Math.sqrt(5), 14);
  });

  it('whose differences are equal but for their rounding show no spread', () => {
    expect(pairedRepeats([0.82, 0.81, 0.83], [0.8, 0.79, 0.81], 1 / 3).standardError).toBe(0);
  });
});

const value = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 30 });
const list = fc.array(value, { minLength: 2, maxLength: 30 });
const split = (all: readonly (readonly [number, number])[]) =>
  [all.map(([mine]) => mine), all.map(([, theirs]) => theirs)] as const;

describe('whatever the values', () => {
  it('a swap of sides negates the change and keeps its error', () => {
    fc.assert(
      fc.property(pairs, list, list, (all, mine, theirs) => {
        const [candidate, baseline] = split(all);
        const one = pairedRepeats(candidate, baseline, 0.3);
        const other = pairedRepeats(baseline, candidate, 0.3);
        expect(other.change).toBe(0 - one.change);
        expect(other.standardError).toBeCloseTo(one.standardError, 14);
        const [a, b] = [mine, theirs].map((values) => ({ values, share: 1 / values.length }));
        const welch = unpairedRepeats(a as never, b as never);
        const turned = unpairedRepeats(b as never, a as never);
        expect(turned.change).toBe(0 - welch.change);
        expect([turned.standardError, turned.df]).toEqual([welch.standardError, welch.df]);
      }),
    );
  });

  it('their order, and that of the pairs, changes no bit', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (all, turn) => {
        const at = turn % all.length;
        const moved = [...all.slice(at), ...all.slice(0, at)].reverse();
        expect(pairedRepeats(...split(moved), 0.3)).toEqual(pairedRepeats(...split(all), 0.3));
        const [values, shuffled] = [split(all)[0], split(moved)[0]];
        const other = { values: split(all)[1], share: 0.2 };
        expect(unpairedRepeats({ values: shuffled, share: 0.1 }, other)).toEqual(
          unpairedRepeats({ values, share: 0.1 }, other),
        );
        expect(singleAgainstRepeats(0.5, shuffled, 'baseline')).toEqual(
          singleAgainstRepeats(0.5, values, 'baseline'),
        );
      }),
    );
  });

  it('a constant added to one side shifts the change, to both sides nothing', () => {
    fc.assert(
      fc.property(pairs, value, (all, constant) => {
        const [candidate, baseline] = split(all);
        const shifted = candidate.map((one) => one + constant);
        const one = pairedRepeats(candidate, baseline, 0.3);
        const two = pairedRepeats(shifted, baseline, 0.3);
        expect(two.change).toBeCloseTo(one.change + constant, 12);
        expect(two.standardError).toBeCloseTo(one.standardError, 7);
        const both = pairedRepeats(
          shifted,
          baseline.map((other) => other + constant),
          0.3,
        );
        expect(both.change).toBeCloseTo(one.change, 12);
      }),
    );
  });

  it('more seeds with the same spread tighten; more folds do so less', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 5 }), (all, times) => {
        const [candidate, baseline] = split(all);
        const [more, moreOther] = split(Array.from({ length: times }, () => all).flat());
        const one = pairedRepeats(candidate, baseline, 1 / candidate.length);
        const many = pairedRepeats(more, moreOther, 1 / more.length);
        fc.pre(one.standardError > 0);
        expect(many.standardError).toBeLessThan(one.standardError);
        const folds = pairedRepeats(more, moreOther, foldShare(more.length, 1 / 9));
        expect(folds.standardError).toBeGreaterThan(many.standardError);
      }),
    );
  });
});
