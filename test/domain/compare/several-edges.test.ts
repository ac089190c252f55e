import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/domain/compare/judge.ts';
import { topHits } from '../../../src/domain/compare/multiclass-columns.ts';
import { calibrationBlocks } from '../../../src/domain/report/calibration-blocks.ts';
import { renderBlocks } from '../../../src/domain/report/markdown.ts';
import { pairedRows } from '../../simulation/rows.ts';
import { comparisonOf } from '../report/comparisons.ts';
import { noValues, request } from './judging.ts';

describe('the true class among the k most probable', () => {
  const hits = (probabilities: readonly number[], label: number, k: number): number | undefined => {
    const columns = probabilities.map((one) => ({ candidate: Float64Array.of(one), baseline: null }));
    return topHits({ probabilities: columns, labels: Int32Array.of(label) }, k).candidate[0];
  };

  it.each([
    [[0.5, 0.3, 0.2], 0, 1, 1],
    [[0.5, 0.3, 0.2], 1, 1, 0],
    [[0.5, 0.3, 0.2], 1, 2, 1],
    [[0.4, 0.3, 0.3], 2, 2, 0.5],
    [[0.25, 0.25, 0.25, 0.25], 3, 1, 0.25],
    [[0.25, 0.25, 0.25, 0.25], 3, 3, 0.75],
  ])('of %j, class %d, k %d: %d', (probabilities, label, k, expected) => {
    expect(hits(probabilities, label, k)).toBe(expected);
  });
});

describe('the reliability table', () => {
  const rows = pairedRows({
    labels: [0, 1, 1, 1, 0],
    candidate: [0.05, 1, 0.95, 0.1, 0.1],
    baseline: [0.5, 0.5, 0.5, 0.5, 0.5],
  });
  const { results } = judge(
    request({ rows: { kind: 'paired', rows }, candidate: noValues, baseline: noValues }),
  );
  const bin = (at: number) => results.calibration?.[at];

  it('has ten bins of equal width, of both models', () => {
    expect(results.calibration).toHaveLength(10);
    expect(bin(0)).toEqual({
      from: 0,
      to: 0.1,
      candidate: { n: 1, score: expect.closeTo(0.05, 12), positives: 0 },
      baseline: { n: 0, score: null, positives: null },
    });
    expect(bin(1)?.candidate).toEqual({ n: 2, score: expect.closeTo(0.1, 12), positives: 0.5 });
    expect(bin(5)?.baseline).toEqual({ n: 5, score: 0.5, positives: 0.6 });
    expect(bin(9)?.candidate).toEqual({ n: 2, score: expect.closeTo(0.975, 12), positives: 1 });
  });

  it('weights the rows where they have weights, and leaves out those that weigh nothing', () => {
    const weighted = pairedRows({
      labels: [0, 1, 1],
      candidate: [0.6, 0.65, 0.62],
      baseline: null,
      weights: [3, 1, 0],
    });
    const found = judge(request({ rows: { kind: 'paired', rows: weighted }, baseline: null })).results;
    const { candidate } = found.calibration?.[6] ?? {};
    expect(candidate).toMatchObject({ n: 2, positives: 0.25 });
    expect(candidate?.score).toBeCloseTo(0.6125, 12);
  });

  it('is for probabilities of two classes alone', () => {
    const predicted = pairedRows({ labels: [0, 1], candidate: [0, 1], baseline: [1, 1], scored: false });
    expect(judge(request({ rows: { kind: 'paired', rows: predicted } })).results.calibration).toBeUndefined();
  });

  it('is shown folded, without empty bins', () => {
    const shown = comparisonOf({ verdict: 'pass' });
    const text = renderBlocks(
      calibrationBlocks({ ...shown, results: { ...shown.results, calibration: results.calibration } }),
    );
    expect(text).toContain('Calibration');
    expect(text).toMatch(/0\.9 to 1 +\|.*\| +2 \| +0\.975 \| +1\.000/);
    expect(text).not.toContain('0.2 to 0.3');
  });
});
