/** The value of rank `share` of the sorted numbers: the smallest with at least that share at or below it. */
export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}
