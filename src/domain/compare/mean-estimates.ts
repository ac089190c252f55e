import type { RowValues } from '../evidence/paired-rows.ts';
import { isUnit } from '../metric/catalogue.ts';
import { pairedExtremes, splitPairs } from '../statistics/paired-moments.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import type { Estimate } from './estimate.ts';
import { toEstimate } from './estimate-parts.ts';
import { meanFindings } from './mean-findings.ts';
import { byGroup } from './row-groups.ts';
import type { RowGroups } from './row-groups.ts';

/** Means over queries of numbers in [0, 1]: of each division the estimates of each group. */
export function estimateQueries(
  scores: ReadonlyMap<string, PairedNumbers>,
  divisions: readonly RowGroups[],
): Estimate[] {
  const columns = [...scores].map(([metric, numbers]) => ({ metric, numbers }));
  return divisions.flatMap((division) =>
    byGroup(
      division,
      columns.map(({ metric, numbers }) =>
        eachGroup(numbers, division, (parts) => ({
          ...meanFindings({ ...parts, metric, width: 1, counted: 'queries' }),
        })),
      ),
    ),
  );
}

/**
 * Means of scores that rows have by themselves. Nothing is known here of the range that they lie in, whatever the rows show: a
 * rule may say it (`range`), or the table of metric names.
 */
export function estimateValues(values: readonly RowValues[], divisions: readonly RowGroups[]): Estimate[] {
  return divisions.flatMap((division) =>
    byGroup(
      division,
      values.map(({ metric, ...numbers }) =>
        eachGroup(numbers, division, (parts) => {
          const { least, greatest } = pairedExtremes(parts.scores);
          const unit = isUnit(metric) && [least, greatest].every(isShare);
          const found = meanFindings({ ...parts, metric, width: unit ? 1 : null });
          return {
            ...found,
            unit,
            values: {
              share: found.share as number,
              candidate: [least.candidate, greatest.candidate],
              baseline: parts.scores.baseline && [least.baseline, greatest.baseline],
            },
          };
        }),
      ),
    ),
  );
}

type Parts = Pick<Parameters<typeof meanFindings>[0], 'scores' | 'sampling' | 'unit'>;

function eachGroup(
  numbers: PairedNumbers,
  { grouping, slices, sampled }: RowGroups,
  find: (parts: Parts) => Parameters<typeof toEstimate>[1],
): Estimate[] {
  return splitPairs(numbers, grouping).map((scores, at) =>
    toEstimate(
      slices[at] ?? null,
      find({ scores, sampling: sampled?.of[at] ?? null, unit: sampled?.unit ?? null }),
    ),
  );
}

/** Without a baseline its numbers are NaN. */
function isShare({
  candidate,
  baseline,
}: {
  readonly candidate: number;
  readonly baseline: number;
}): boolean {
  return [candidate, baseline].every((value) => !(value < 0 || value > 1));
}
