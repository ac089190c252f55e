/** `41`, `0.1234`, `1,250,000`: four digits, and no fewer than stand before the point. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return 'none';
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size >= 1e15 || (size > 0 && size < 1e-4)) return `${sign}${size.toExponential(2)}`;
  const rounded = size >= 1000 ? Math.round(size) : Number(size.toPrecision(4));
  return `${sign}${String(rounded).replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))}`;
}

/** `12.1 %`; with more digits where the share is small, or all but small. */
export function percentText(share: number): string {
  const near = Math.min(share, 1 - share);
  if (near <= 0) return `${Math.round(100 * share)} %`;
  const decimals = Math.min(8, Math.max(1, 1 - Math.floor(Math.log10(100 * near))));
  return `${Number((100 * share).toFixed(decimals))} %`;
}
