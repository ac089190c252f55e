import type { MetricValues } from '../domain/evidence/value.ts';

/** The metric files that tools already write. */
export interface MetricFiles {
  /** Loads what reads them, ahead of the first file. */
  prepare(): Promise<void>;
  /**
   * Metrics of a file, recognised by content; non-finite values are kept as such.
   * @throws ModelgateError FILE_UNREADABLE, METRICS_INVALID
   */
  parse(bytes: Uint8Array, path: string): Promise<MetricValues>;
  /** One set of several files. @throws ModelgateError METRICS_INVALID where two files disagree on a metric */
  merge(files: readonly { readonly path: string; readonly values: MetricValues }[]): Promise<MetricValues>;
}
