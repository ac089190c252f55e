import { ExactSums } from './exact-sum.ts';
import type { Grouping } from './grouping.ts';

export interface CalibrationError {
  readonly value: number;
  readonly debiased: number;
}

const bins = 10;

/**
 * Expected calibration error of each group over ten equal-width bins of the probability: Σ |Σ (score − label)| / n (Naeini and
 * others 2015). `debiased` takes from the square of each bin's gap what chance alone adds, a(1 − a)/(n_b − 1) with a the share
 * of positives (after Kumar, Liang and Ma 2019): `value` of a perfectly calibrated model is above 0, the more so with few rows.
 */
export function calibrationErrors(
  { scores, labels }: { readonly scores: Float64Array; readonly labels: Uint8Array },
  { codes, groups, sizes }: Grouping,
): CalibrationError[] {
  const counts = new Float64Array(bins * groups);
  const positives = new Float64Array(bins * groups);
  const gaps = new ExactSums(new Float64Array(bins * groups).fill(1), scores.length);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    const label = labels[row] as number;
    const group = codes === null ? 0 : (codes[row] as number);
    const bin = bins * group + Math.min(bins - 1, Math.floor(score * bins));
    counts[bin] = (counts[bin] as number) + 1;
    positives[bin] = (positives[bin] as number) + label;
    gaps.add(score - label, bin);
  }
  const sums = gaps.sums();
  return Array.from(sizes, (size, group) => {
    let value = 0;
    let debiased = 0;
    for (let bin = bins * group; bin < bins * (group + 1); bin++) {
      const count = counts[bin] as number;
      if (count === 0) continue;
      const gap = Math.abs(sums[bin] as number);
      const share = (positives[bin] as number) / count;
      const chance = count > 1 ? (share * (1 - share)) / (count - 1) : Infinity;
      value += gap;
      debiased += count * Math.sqrt(Math.max(0, (gap / count) ** 2 - chance));
    }
    return { value: value / size, debiased: debiased / size };
  });
}
