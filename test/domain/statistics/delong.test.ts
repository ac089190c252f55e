import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { delong } from '../../../src/domain/statistics/delong.ts';
import { allRows } from '../../../src/domain/statistics/grouping.ts';
import { sortByScore } from '../../../src/domain/statistics/score-order.ts';

const score = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
  fc.double({ min: 0, max: 1e-300, noNaN: true }),
);

describe('sortByScore', () => {
  it('sorts scores of any shape and numbers ties alike', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 400 }), (scores) => {
        const values = Float64Array.from(scores);
        const { order, ranks } = sortByScore(values, new Uint8Array(scores.length));
        expect(Array.from(order, (row) => values[row] as number)).toEqual([...values].sort((a, b) => a - b));
        expect([...order].sort((a, b) => a - b)).toEqual(scores.map((_, row) => row));
        for (let at = 1; at < order.length; at++) {
          const tied = values[order[at] as number] === values[order[at - 1] as number];
          expect(ranks[at] === ranks[at - 1]).toBe(tied);
        }
      }),
    );
  });

  it('takes scores that crowd together, spread over all magnitudes, or are the same', () => {
    const crowded = Float64Array.from({ length: 5000 }, (_, at) => 0.5 + ((at * 7919) % 5000) * 2 ** -52);
    const spread = Float64Array.from({ length: 5000 }, (_, at) => 2 ** -((at * 7919) % 1000));
    const constant = new Float64Array(5000).fill(0.25);
    for (const values of [crowded, spread, constant]) {
      const { order } = sortByScore(values, new Uint8Array(values.length));
      expect(Float64Array.from(order, (row) => values[row] as number)).toEqual(values.slice().sort());
    }
  });
});

describe('delong', () => {
  it('finds the area that counting all pairs finds', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), score), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const labels = Uint8Array.from(drawn, ([label]) => label);
        const order = sortByScore(
          Float64Array.from(drawn, ([, value]) => value),
          labels,
        );
        const positives = drawn.filter(([label]) => label === 1).map(([, value]) => value);
        const negatives = drawn.filter(([label]) => label === 0).map(([, value]) => value);
        const won = positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)));
        const area = won.reduce<number>((sum, one) => sum + one, 0) / won.length;
        const [found] = delong({
          labels,
          candidate: order,
          baseline: null,
          grouping: allRows(labels.length),
          positives: Float64Array.of(positives.length),
        });
        if (won.length === 0) expect(found?.candidate).toBeNaN();
        else expect(found?.candidate).toBeCloseTo(area, 12);
      }),
    );
  });
});
