const bars = '▁▂▃▄▅▆▇█';

/** Heights in 0 to 1 as block characters; others count as the nearer end. */
export function sparkline(heights: readonly number[]): string {
  return heights
    .map((height) => bars.charAt(Math.round(Math.min(1, Math.max(0, height || 0)) * (bars.length - 1))))
    .join('');
}

/** How finite values spread from the smallest to the largest: the share of the fullest bin, bin by bin. */
export function histogram(values: readonly number[], bins = 10): readonly number[] {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = high === low ? 0 : Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const fullest = Math.max(...counts, 1);
  return counts.map((n) => n / fullest);
}
