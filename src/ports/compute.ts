import type { Estimate } from '../domain/compare/estimate.ts';
import type { PairedRows } from '../domain/evidence/paired-rows.ts';

/** What takes long with many rows. */
export interface Compute {
  /**
   * `estimateRows` of the domain over all metrics and slices: the same estimates in the same order, sooner where there are
   * many rows and a second core. Work elsewhere has begun when it returns.
   */
  estimateRows(rows: PairedRows): Promise<readonly Estimate[]>;
}
