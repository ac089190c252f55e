/** What a metric is called without what it was measured on: `test/valAccuracy` is `accuracy`, `acc,none` is `acc`. */
export function plainName(metric: string): string {
  const segment = metric.split(/[/.:]/).at(-1) ?? '';
  return (segment.split(',')[0] ?? '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^(train|valid|validation|val|eval|test|holdout)_/, '');
}
