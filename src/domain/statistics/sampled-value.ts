/** What repeated measurements of one thing (a latency, a throughput) come to. */
export interface SampledValue {
  readonly value: number;
  /** `undefined`: too few samples to tell. */
  readonly standardError?: number;
}

/** The mean, or a quantile in (0, 1). */
export type SampleStatistic = 'mean' | { readonly quantile: number };

const mostBatches = 20;
const fewestBatches = 5;
const batchSize = 10;

/**
 * The statistic of samples in the order in which they were taken, and its standard error. Neighbours in time are alike (a busy
 * machine, a cold cache), so the error is that of up to 20 batches of neighbours, by batch means (Conway 1963): what is alike within a
 * batch does not count as many. Of a quantile it is the error of the share below it, taken back to the scale of the samples (Woodruff
 * 1952). Quantiles are of Hyndman and Fan's type 7, as NumPy has them. Fewer than 50 samples have no error.
 */
export function sampledValue(samples: readonly number[], statistic: SampleStatistic): SampledValue {
  const batches = Math.min(mostBatches, Math.floor(samples.length / batchSize));
  if (statistic === 'mean') {
    const value = meanOf(samples);
    return { value, ...errorOf(batches < fewestBatches ? NaN : batchError(samples, batches)) };
  }
  const sorted = [...samples].sort((a, b) => a - b);
  const { quantile } = statistic;
  const value = quantileOf(sorted, quantile);
  if (batches < fewestBatches) return { value };
  const share = batchError(
    samples.map((sample) => (sample <= value ? 1 : 0)),
    batches,
  );
  const [below, above] = [Math.max(0, quantile - share), Math.min(1, quantile + share)];
  const width = quantileOf(sorted, above) - quantileOf(sorted, below);
  // Beyond the last sample nothing is known: what of the error is cut off there is taken to be as on the other side.
  return { value, ...errorOf((width * share) / (above - below)) };
}

/** Standard error of the mean, by batches of neighbours as equal as can be. */
function batchError(values: readonly number[], batches: number): number {
  const means = Array.from({ length: batches }, (_, at) => {
    const [start, end] = [at, at + 1].map((edge) => Math.round((edge * values.length) / batches));
    return meanOf(values.slice(start, end));
  });
  const centre = meanOf(means);
  const squares = means.reduce((sum, mean) => sum + (mean - centre) ** 2, 0);
  return Math.sqrt(squares / (batches - 1) / batches);
}

function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [Math.floor(place), Math.ceil(place)].map((at) => sorted[at] as number) as [
    number,
    number,
  ];
  return low + (high - low) * (place - Math.floor(place));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function errorOf(error: number): { standardError?: number } {
  return Number.isFinite(error) && error > 0 ? { standardError: error } : {};
}
