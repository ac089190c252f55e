import { describe, expect, it } from '@jest/globals';
import type { Estimate } from '../../../src/domain/compare/estimate.ts';
import { estimateRows } from '../../../src/domain/compare/row-estimates.ts';
import type { PairedRows } from '../../../src/domain/evidence/paired-rows.ts';
import { pairedRows } from '../../simulation/rows.ts';

function of(rows: PairedRows, metric: string, slice: string | null = null): Estimate {
  const found = estimateRows(rows).find(
    (one) => one.metric === metric && (one.slice?.value ?? null) === slice,
  );
  if (!found) throw new Error(`No ${metric}`);
  return found;
}

describe('edges', () => {
  const many = Array.from({ length: 200 }, (_, row) => row);
  const labels = many.map((row) => (row % 4 === 0 ? 1 : 0));
  const scores = many.map((row) => ((row * 37) % 100) / 100);

  it('has no AUC, recall or F1 of one class, and says so as NaN', () => {
    const rows = pairedRows({ labels: many.map(() => 0), candidate: many.map(() => 0.1), baseline: scores });
    for (const metric of ['roc_auc', 'recall']) {
      const one = of(rows, metric);
      expect([one.candidate, one.baseline, one.gain]).toEqual([NaN, NaN, NaN]);
      expect(one.tooFew).toBe(true);
    }
    expect(of(rows, 'precision').candidate).toBeNaN();
    expect(of(rows, 'f1').candidate).toBeNaN();
    expect(of(rows, 'accuracy').candidate).toBe(1);
  });

  it('takes constant scores: an area of one half', () => {
    const rows = pairedRows({ labels, candidate: many.map(() => 0.5), baseline: many.map(() => 0.5) });
    const { candidate, gain, standardError } = of(rows, 'roc_auc');
    expect([candidate, gain, standardError]).toEqual([0.5, 0, 0]);
  });

  it('knows no spread where the models agree on every row', () => {
    const rows = pairedRows({ labels, candidate: scores, baseline: scores });
    for (const one of estimateRows(rows).filter(({ metric }) => metric !== 'ece')) {
      expect([one.metric, one.gain, one.standardError]).toEqual([one.metric, 0, 0]);
    }
    expect(of(rows, 'accuracy').discordant).toEqual({ better: 0, worse: 0 });
  });

  it('clips certain mistakes as scikit-learn does', () => {
    const rows = pairedRows({ labels: [1, 0], candidate: [0, 1], baseline: [1, 0] });
    expect(of(rows, 'log_loss').candidate).toBeCloseTo(-Math.log(Number.EPSILON), 10);
    expect(of(rows, 'log_loss').baseline).toBeCloseTo(0, 10);
  });

  it('counts a score at the threshold as positive', () => {
    const parts = { labels: [1, 1, 0, 0], candidate: [0.3, 0.2, 0.3, 0.1], baseline: null };
    expect(of(pairedRows({ ...parts, threshold: 0.3 }), 'recall').candidate).toBe(0.5);
    expect(of(pairedRows({ ...parts, threshold: 0.3 }), 'precision').candidate).toBe(0.5);
  });

  it('keeps huge and tiny units apart from zero', () => {
    for (const unit of [1e150, 1e-12]) {
      const truth = many.map((row) => (row % 17) * unit);
      const rows = pairedRows({
        task: 'regression',
        labels: truth,
        candidate: truth.map((value, row) => value + ((row % 5) - 2) * 0.1 * unit),
        baseline: truth.map((value, row) => value + ((row % 3) - 1) * 0.1 * unit),
      });
      expect(of(rows, 'mae').candidate / unit).toBeCloseTo(0.12, 12);
      expect(of(rows, 'rmse').standardError / unit).toBeGreaterThan(1e-3);
      expect(of(rows, 'r2').candidate).toBeCloseTo(1 - 0.02 / 23.9, 3);
    }
  });

  it('has no R² of labels that are all the same', () => {
    const rows = pairedRows({
      task: 'regression',
      labels: many.map(() => 0.1),
      candidate: scores,
      baseline: scores,
    });
    expect(of(rows, 'r2').candidate).toBeNaN();
  });

  it('shows the candidate alone without a baseline', () => {
    const rows = pairedRows({ labels, candidate: scores, baseline: null });
    for (const one of estimateRows(rows)) {
      expect(Number.isFinite(one.candidate)).toBe(true);
      expect([one.baseline, one.gain, one.standardError, one.discordant]).toEqual([NaN, NaN, NaN, null]);
      if (one.metric !== 'ece') expect(one.candidateError).toBeGreaterThan(0);
    }
  });

  it('takes no rows at all', () => {
    for (const one of estimateRows(pairedRows({ labels: [], candidate: [], baseline: [] }))) {
      expect([one.candidate, one.tooFew]).toEqual([NaN, true]);
    }
  });
});

it('takes from the calibration error what chance adds', () => {
  // Calibrated by construction: of each score the share of positives is the score, up to one row.
  const scores = Array.from({ length: 1000 }, (_, row) => (row % 10) / 10 + 0.05);
  const labels = scores.map((score, row) => (((row * 6180339) % 1000) / 1000 < score ? 1 : 0));
  const { candidate, debiased } = of(pairedRows({ labels, candidate: scores, baseline: null }), 'ece');
  expect(candidate).toBeGreaterThan(0);
  expect(debiased?.candidate).toBeLessThan(candidate);
  expect(debiased?.baseline).toBeNaN();
});

describe('floors', () => {
  function rowsWith(positives: number, negatives: number): PairedRows {
    const labels = [...new Array<number>(positives).fill(1), ...new Array<number>(negatives).fill(0)];
    const scores = labels.map((label, row) => (label === 1 ? 0.6 : 0.2) + (row % 7) / 30);
    return pairedRows({
      labels,
      candidate: scores,
      baseline: scores,
      slices: { all: labels.map(() => 'x') },
    });
  }

  it.each([
    ['accuracy', 29, 0, true],
    ['accuracy', 30, 0, false],
    ['recall', 9, 100, true],
    ['recall', 10, 100, false],
    ['roc_auc', 100, 9, true],
    ['f1', 100, 10, false],
    ['brier', 1, 100, false],
  ] as const)(
    '%s of %d positives and %d negatives: too few is %s',
    (metric, positives, negatives, tooFew) => {
      expect(of(rowsWith(positives, negatives), metric).tooFew).toBe(tooFew);
    },
  );

  it.each([
    [10, 90, true],
    [10, 89, false],
    [9, 200, false],
  ])('a slice of %d positives and %d negatives is judged: %s', (positives, negatives, eligible) => {
    for (const metric of ['accuracy', 'recall', 'roc_auc', 'log_loss']) {
      expect(of(rowsWith(positives, negatives), metric, 'x').eligible).toBe(eligible);
    }
    expect(of(rowsWith(positives, negatives), 'accuracy').eligible).toBe(false);
  });

  it('does not judge precision of fewer than ten predicted positives', () => {
    const labels = Array.from({ length: 200 }, (_, row) => (row < 100 ? 1 : 0));
    const scores = (count: number) => labels.map((_, row) => (row < count ? 0.9 : 0.1));
    const rows = (count: number) => pairedRows({ labels, candidate: scores(count), baseline: scores(50) });
    expect([of(rows(9), 'precision').tooFew, of(rows(10), 'precision').tooFew]).toEqual([true, false]);
    expect(of(rows(10), 'precision').n).toBe(10);
  });
});
