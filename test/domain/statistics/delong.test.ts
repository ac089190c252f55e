import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { delong } from '../../../src/domain/statistics/delong.ts';
import { sortByScore } from '../../../src/domain/statistics/score-order.ts';

const score = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
  fc.double({ min: 0, max: 1e-300, noNaN: true }),
);

describe('sortByScore', () => {
  it('sorts scores of any shape, each with its row and label', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 400 }), (scores) => {
        const values = Float64Array.from(scores);
        const labels = Uint8Array.from(scores, (_, row) => row % 3 && 1);
        const { entries, sorted } = sortByScore(values, labels);
        expect([...sorted]).toEqual([...values].sort((a, b) => a - b));
        expect(Array.from(entries, (entry) => values[entry >> 1] as number)).toEqual([...sorted]);
        expect([...entries].sort((a, b) => a - b)).toEqual(
          scores.map((_, row) => 2 * row + (labels[row] as number)),
        );
      }),
    );
  });

  it('takes scores in even steps, whose places fall on the edges of bins', () => {
    for (let steps = 2; steps < 130; steps++) {
      for (const length of [26, 27, 28, 60, 300]) {
        const values = Float64Array.from({ length }, (_, at) => ((at * 7919) % (steps + 1)) / steps);
        const { entries, sorted } = sortByScore(values, new Uint8Array(length));
        expect(sorted).toEqual(values.slice().sort());
        expect(Float64Array.from(entries, (entry) => values[entry >> 1] as number)).toEqual(sorted);
      }
    }
  });

  it('takes scores that crowd together, spread over all magnitudes, or are the same', () => {
    const crowded = Float64Array.from({ length: 5000 }, (_, at) => 0.5 + ((at * 7919) % 5000) * 2 ** -52);
    const spread = Float64Array.from({ length: 5000 }, (_, at) => 2 ** -((at * 7919) % 1000));
    const constant = new Float64Array(5000).fill(0.25);
    for (const values of [crowded, spread, constant]) {
      const { entries, sorted } = sortByScore(values, new Uint8Array(values.length));
      expect(sorted).toEqual(values.slice().sort());
      expect(Float64Array.from(entries, (entry) => values[entry >> 1] as number)).toEqual(sorted);
    }
  });
});

describe('delong', () => {
  it('finds the area that counting all pairs finds', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), score), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const labels = Uint8Array.from(drawn, ([label]) => label);
        const scores = Float64Array.from(drawn, ([, value]) => value);
        const positives = drawn.filter(([label]) => label === 1).map(([, value]) => value);
        const negatives = drawn.filter(([label]) => label === 0).map(([, value]) => value);
        const won = positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)));
        const area = won.reduce<number>((sum, one) => sum + one, 0) / won.length;
        const found = delong({ candidate: scores, baseline: null }, labels);
        if (won.length === 0) expect(found.candidate).toBeNaN();
        else expect(found.candidate).toBeCloseTo(area, 12);
      }),
    );
  });
});
