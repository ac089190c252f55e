import type { PairedRows } from '../evidence/paired-rows.ts';
import { calibrationBins } from '../statistics/calibration-error.ts';
import { reliability } from '../statistics/reliability.ts';
import { areErrors } from '../sums/any-sums.ts';
import { reliabilityOfSums } from '../sums/calibration-sums.ts';
import { wholeGroups } from '../sums/whole-groups.ts';
import type { Results } from './comparison.ts';

/** How often rows of like scores are positive, of both models; undefined where rows have no probabilities of two classes. */
export function calibrationOf(rows: PairedRows | null): Results['calibration'] {
  if (rows?.task !== 'binary' || !rows.scored) return undefined;
  const { labels, candidate, baseline, sums } = rows;
  const table = (scores: Float64Array, model: 0 | 1) =>
    sums && !areErrors(sums)
      ? reliabilityOfSums(wholeGroups(sums), model)
      : reliability({ scores, labels, weights: rows.weights?.values });
  const own = table(candidate, 0);
  const held = baseline && table(baseline, 1);
  return own.map((bin, at) => ({
    from: at / calibrationBins,
    to: (at + 1) / calibrationBins,
    candidate: { ...bin },
    baseline: held && { ...(held[at] as (typeof held)[number]) },
  }));
}
