/**
 * P(X = k) for n fair coins, to about 1e-14 relative at any n, by Loader's saddle-point form (2000, Fast and Accurate
 * Computation of Binomial Probabilities): logarithms of factorials would cancel.
 */
export function fairCoinMass(k: number, n: number): number {
  if (k < 0 || k > n) return 0;
  if (k === 0 || k === n) return 2 ** -n;
  const half = n / 2;
  const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const deviance = relativeEntropy(k, half) + relativeEntropy(n - k, half);
  return Math.exp(error - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** P(X <= k) for n fair coins. */
export function fairCoinCdf(k: number, n: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (k > n / 2) return 1 - fairCoinCdf(n - k - 1, n);
  // Downwards from k each term is the one before it times i / (n − i + 1), below 1: it ends by itself.
  let term = fairCoinMass(k, n);
  let sum = term;
  for (let i = k; i > 0 && term > sum * 1e-17; i--) {
    term *= i / (n - i + 1);
    sum += term;
  }
  return Math.min(1, sum);
}

/** log(n!) less Stirling's formula. */
function stirlingError(n: number): number {
  if (n < 16) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return Math.log(product) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  }
  const square = 1 / (n * n);
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188))))) / n;
}

/** k log(k/m) + m − k, without the cancellation near k = m. */
function relativeEntropy(k: number, m: number): number {
  const difference = k - m;
  if (Math.abs(difference) >= 0.1 * (k + m)) return k * Math.log(k / m) - difference;
  const v = difference / (k + m);
  let sum = difference * v;
  let term = 2 * k * v;
  for (let j = 1; ; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}
