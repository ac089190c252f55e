import type { PairedRows } from '../evidence/paired-rows.ts';
import type { BinaryRows } from './binary-estimates.ts';
import type { Estimate } from './estimate.ts';
import { metricsOfRows } from './row-estimates.ts';

/** Estimates of the same rows made in two places, about half of the work in each. */
export interface Shares {
  /** Metrics that need neither ids nor hashes, and the rows as these metrics see them. */
  readonly theirs: { readonly metrics: readonly string[]; readonly rows: BinaryRows };
  /** All others. */
  readonly ours: readonly string[];
}

/** They take about as long as all others together with the hashes of the rows and the fingerprints. */
const theirs = ['roc_auc', 'ece', 'brier'];

/** `undefined`: there is nothing to share, or rows have weights or units, that a share does not see. */
export function sharesOf(rows: PairedRows): Shares | undefined {
  const { weights, units, values, sums } = rows;
  if (rows.task !== 'binary' || !rows.scored || weights || units || values || sums) return undefined;
  const { n, scored, threshold, labels, candidate, baseline, slices } = rows;
  return {
    theirs: {
      metrics: theirs,
      rows: { n, scored, threshold, labels, candidate, baseline, slices },
    },
    ours: metricsOfRows(rows).filter((metric) => !theirs.includes(metric)),
  };
}

/** What `estimateRows` says of all metrics, from what it says of each share. Both shares list the same groups in the same order. */
export function mergeShares(
  { ours }: Shares,
  found: { readonly ours: readonly Estimate[]; readonly theirs: readonly Estimate[] },
): Estimate[] {
  const order = metricsOfRows({ task: 'binary', scored: true });
  const groups = found.ours.length / ours.length;
  const share = (estimates: readonly Estimate[], group: number): readonly Estimate[] => {
    const size = estimates.length / groups;
    return estimates.slice(group * size, (group + 1) * size);
  };
  return Array.from({ length: groups }, (_, group) => {
    const both = [...share(found.ours, group), ...share(found.theirs, group)];
    return both.sort((a, b) => order.indexOf(a.metric) - order.indexOf(b.metric));
  }).flat();
}
