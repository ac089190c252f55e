import type { MetricResult } from '../compare/comparison.ts';

/** Digits that may be added to those which the interval supports, so that the numbers do not contradict each other. */
const mostAdded = 2;

/**
 * Decimals of a metric's numbers, in its own unit: as many as the half-width of the interval supports (two of its digits if it
 * starts with 1 or 2, else one), and more where with these the two values and the change would contradict each other.
 */
export function decimalsOf(metric: MetricResult): number {
  const { baseline, candidate, change, unit } = metric;
  const width = halfWidth(metric);
  if (width > 0) {
    const supported = clamp((firstDigit(width) < 3 ? 1 : 0) - floorLog(width), unit ? 2 : 0, 8);
    let decimals = supported;
    const most = Math.min(8, supported + mostAdded);
    while (decimals < most && !agree(metric, decimals)) decimals += 1;
    while (decimals < 8 && isFalseZero(metric, decimals)) decimals += 1;
    return decimals;
  }
  const values = [baseline, candidate].filter((x) => x !== null);
  const size = Math.max(...values.map(Math.abs), 0);
  const needed = Math.max(2 - floorLog(size || 1), change ? 1 - floorLog(Math.abs(change)) : 0);
  const enough = clamp(needed, unit ? 3 : 0, unit ? 5 : 8);
  // No more than were written: 0.912 is not printed as 0.9120.
  const written = Math.max(...values.map(decimalsWritten), unit ? 2 : 0);
  return Math.min(enough, written);
}

/**
 * Whether the change that is printed is the difference of the values that are. Of two digits and more, rounding may show in the
 * last one. A change in percent stands beside it where the unit is not points: then it must not read 0.
 */
function agree({ baseline, candidate, change, unit }: MetricResult, decimals: number): boolean {
  if (baseline === null || candidate === null || !change) return true;
  const shown = units(change, decimals);
  if (shown === 0 && !unit) return false;
  return Math.abs(shown) >= 10 || units(candidate, decimals) - units(baseline, decimals) === shown;
}

/** A change that reads 0 between values that read different. */
function isFalseZero({ baseline, candidate, change }: MetricResult, decimals: number): boolean {
  if (baseline === null || candidate === null || change === null) return false;
  return units(change, decimals) === 0 && units(candidate, decimals) !== units(baseline, decimals);
}

/** How many units of the last printed decimal. */
function units(x: number, decimals: number): number {
  return Math.round(Number(x.toFixed(decimals)) * 10 ** decimals);
}

function decimalsWritten(x: number): number {
  return /^-?\d+(?:\.(\d+))?$/.exec(String(x))?.[1]?.length ?? (Number.isInteger(x) ? 0 : 8);
}

function halfWidth({ interval: range, gain, 'pass-bound': bound }: MetricResult): number {
  const ofInterval = range ? (range[1] - range[0]) / 2 : 0;
  const ofBound = gain !== null && bound !== null ? Math.abs(gain - bound) : 0;
  return Math.max(ofInterval, ofBound);
}

function firstDigit(x: number): number {
  return x / 10 ** floorLog(x);
}

function floorLog(x: number): number {
  return Math.floor(Math.log10(x) + 1e-12);
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}
