import { ExactSum } from './exact-sum.ts';

export interface CalibrationError {
  readonly value: number;
  readonly debiased: number;
}

const bins = 10;

/**
 * Expected calibration error over ten equal-width bins of the probability: Σ |Σ (score − label)| / n (Naeini and others 2015).
 * `debiased` takes from the square of each bin's gap what chance alone adds, a(1 − a)/(n_b − 1) with a the share of positives
 * (after Kumar, Liang and Ma 2019): `value` of a perfectly calibrated model is above 0, the more so with few rows.
 */
export function calibrationError(scores: Float64Array, labels: Uint8Array): CalibrationError {
  const n = scores.length;
  const counts = new Float64Array(bins);
  const positives = new Float64Array(bins);
  const gaps = Array.from(counts, () => new ExactSum(1, n));
  for (let row = 0; row < n; row++) {
    const score = scores[row] as number;
    const label = labels[row] as number;
    const bin = Math.min(bins - 1, Math.floor(score * bins));
    counts[bin] = (counts[bin] as number) + 1;
    positives[bin] = (positives[bin] as number) + label;
    (gaps[bin] as ExactSum).add(score - label);
  }
  let value = 0;
  let debiased = 0;
  for (const [bin, count] of counts.entries()) {
    if (count === 0) continue;
    const gap = Math.abs((gaps[bin] as ExactSum).sum());
    const share = (positives[bin] as number) / count;
    const chance = count > 1 ? (share * (1 - share)) / (count - 1) : Infinity;
    value += gap;
    debiased += count * Math.sqrt(Math.max(0, (gap / count) ** 2 - chance));
  }
  return { value: value / n, debiased: debiased / n };
}
