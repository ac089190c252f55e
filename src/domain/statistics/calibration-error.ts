import { ExactSum, exactSumsBy } from './exact-sum.ts';
import type { Sampling } from './sampling.ts';

export interface CalibrationError {
  readonly value: number;
  readonly debiased: number;
}

export const calibrationBins = 10;
const bins = calibrationBins;

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
    const bin = calibrationBin(score);
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

/** The same of weighted rows: gaps are Σ w·(score − label), and n_b is the effective number of rows of a bin (Kish 1965). */
export function weightedCalibrationError(
  scores: Float64Array,
  { labels, sampling: { weights } }: { readonly labels: Uint8Array; readonly sampling: Sampling },
): CalibrationError {
  const codes = Int32Array.from(scores, calibrationBin);
  const sumsOf = (value: (weight: number, row: number) => number): Float64Array =>
    exactSumsBy(weights.map(value), { codes, groups: bins });
  const masses = sumsOf((weight) => weight);
  const squares = sumsOf((weight) => weight * weight);
  const positives = sumsOf((weight, row) => weight * (labels[row] as number));
  const gaps = sumsOf((weight, row) => weight * ((scores[row] as number) - (labels[row] as number)));
  let total = 0;
  let value = 0;
  let debiased = 0;
  for (const [bin, mass] of masses.entries()) {
    if (mass === 0) continue;
    const gap = Math.abs(gaps[bin] as number);
    const share = (positives[bin] as number) / mass;
    const count = mass ** 2 / (squares[bin] as number);
    const chance = count > 1 ? (share * (1 - share)) / (count - 1) : Infinity;
    total += mass;
    value += gap;
    debiased += mass * Math.sqrt(Math.max(0, (gap / mass) ** 2 - chance));
  }
  return { value: value / total, debiased: debiased / total };
}

/** The bin of a score, from 0 on; 1 is in the last one. */
export function calibrationBin(score: number): number {
  return Math.min(bins - 1, Math.floor(score * bins));
}
