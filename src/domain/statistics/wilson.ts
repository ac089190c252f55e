/**
 * Score bounds of a share of `n` rows (Wilson 1927); `z` is the normal quantile of one side. They stay within [0, 1], and say
 * something when all rows agree.
 */
export function wilsonBounds(share: number, n: number, z: number): { lower: number; upper: number } {
  const square = (z * z) / n;
  const centre = share + square / 2;
  const spread = Math.sqrt(square * share * (1 - share) + (square * square) / 4);
  return {
    lower: Math.max(0, (centre - spread) / (1 + square)),
    upper: Math.min(1, (centre + spread) / (1 + square)),
  };
}
