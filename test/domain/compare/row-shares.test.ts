import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateBinary } from '../../../src/domain/compare/binary-estimates.ts';
import { divisionsOf } from '../../../src/domain/compare/row-groups.ts';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import { mergeShares, sharesOf } from '../../../src/domain/compare/row-shares.ts';
import { pairedRows } from '../../simulation/rows.ts';

const score = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const row = fc.record({
  label: fc.constantFrom(0, 1),
  candidate: score,
  baseline: score,
  country: fc.constantFrom('BR', 'DE', 'US'),
});

describe('shares of the estimates', () => {
  it('give together what all at once give', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), fc.boolean(), (all, paired) => {
        const made = pairedRows({
          labels: all.map(({ label }) => label),
          candidate: all.map(({ candidate }) => candidate),
          baseline: all.map(({ baseline }) => baseline),
          slices: { country: all.map(({ country }) => country) },
        });
        const rows = paired ? made : { ...made, baseline: null };
        const shares = sharesOf(rows);
        if (!shares) throw new Error('binary rows with scores have shares');
        const { metrics, rows: theirRows } = shares.theirs;
        const theirs = estimateBinary(theirRows, divisionsOf(theirRows, theirRows.slices), (metric) =>
          metrics.includes(metric),
        );
        const ours = estimateRows(rows, { metrics: shares.ours });
        expect(JSON.stringify(mergeShares(shares, { ours, theirs }))).toBe(
          JSON.stringify(estimateRows(rows)),
        );
      }),
    );
  });

  it('there are none without scores', () => {
    const rows = pairedRows({ labels: [0, 1], candidate: [0, 1], baseline: [1, 1] });
    expect(sharesOf({ ...rows, scored: false })).toBeUndefined();
    expect(sharesOf({ ...rows, task: 'regression' })).toBeUndefined();
    expect(sharesOf({ ...rows, task: 'unlabelled' })).toBeUndefined();
  });

  it('there are none of rows with weights or units, that a share does not see', () => {
    const parts = { labels: [0, 1], candidate: [0, 1], baseline: [1, 1] };
    expect(sharesOf(pairedRows({ ...parts, weights: [1, 2] }))).toBeUndefined();
    expect(sharesOf(pairedRows({ ...parts, units: ['a', 'b'] }))).toBeUndefined();
  });

  it('metrics of classes are not made without buckets', () => {
    const rows = pairedRows({ labels: [0, 1], candidate: [0, 1], baseline: [1, 1] });
    const { theirs } = sharesOf(rows) ?? {};
    if (!theirs) throw new Error('binary rows with scores have shares');
    expect(() => estimateBinary(theirs.rows, divisionsOf(rows, []), () => true)).toThrow('buckets');
  });
});
