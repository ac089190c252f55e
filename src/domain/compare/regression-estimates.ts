import type { PairedRows } from '../evidence/paired-rows.ts';
import { splitByGroup } from '../statistics/grouping.ts';
import { pairedMean } from '../statistics/paired-mean.ts';
import { splitPairs } from '../statistics/paired-moments.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import type { Estimate } from './estimate.ts';
import { floors, toEstimate } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';
import { fitFindings } from './regression-fit.ts';
import type { Fit, FitRows } from './regression-fit.ts';
import { regressionMetrics } from './regression-metrics.ts';
import { byGroup } from './row-groups.ts';
import type { RowGroups } from './row-groups.ts';
import { sampledErrorFindings } from './sampled-regression.ts';

type RegressionMetric = (typeof regressionMetrics)[number];

/** Of each division of the rows the estimates of each group. */
export function estimateRegression(
  rows: PairedRows,
  divisions: readonly RowGroups[],
  wanted: (metric: string) => boolean,
): Estimate[] {
  const estimates = divisions.map((): Estimate[][] => []);
  for (const metric of regressionMetrics.filter(wanted)) {
    const scores = rowScores(rows, metric);
    for (const [at, division] of divisions.entries()) {
      const fit = metric === 'rmse' || metric === 'r2' ? metric : null;
      const plain = division.sampled?.of.every(Boolean)
        ? []
        : fit
          ? ratioFindings(fit, { rows, squared: scores, division })
          : meanFindings(scores, division);
      const known = sampledFindings(fit, { rows, scores, division });
      estimates[at]?.push(
        division.slices.map((slice, group) => {
          const own = known?.[group];
          if (own) return toEstimate(slice, { metric, ...own });
          const one = plain[group] as Findings;
          const n = division.grouping.sizes[group] as number;
          const rowFloors = { tooFew: n < floors.rows, eligible: n >= floors.sliceRows };
          const counts = { n, counted: 'rows' as const, ...rowFloors, unbounded: true };
          return toEstimate(slice, { metric, ...counts, ...one });
        }),
      );
    }
  }
  return divisions.flatMap((division, at) => byGroup(division, estimates[at] ?? []));
}

type Findings = Pick<RowFindings, 'method' | 'statistic' | 'rowLoss'>;

function meanFindings(scores: PairedNumbers, { grouping }: RowGroups): Findings[] {
  return splitPairs(scores, grouping).map((ofGroup) => {
    const statistic = pairedMean(ofGroup);
    const rowLoss = statistic.largestChange / ofGroup.candidate.length;
    return { method: 'paired-mean', statistic, rowLoss };
  });
}

function ratioFindings(
  fit: 'rmse' | 'r2',
  { rows, squared, division }: { rows: PairedRows; squared: PairedNumbers; division: RowGroups },
): Findings[] {
  const { grouping } = division;
  const labels = splitByGroup(rows.labels, grouping);
  const buckets = splitByGroup(rows.buckets, grouping);
  return splitPairs(squared, grouping).map((ofGroup, group) => {
    const fitRows: FitRows = {
      ...ofGroup,
      labels: labels[group] as Float64Array,
      buckets: buckets[group] as Uint16Array,
    };
    return { method: 'jackknife', ...fitFindings(fit, fitRows) };
  });
}

/** null: the rows of the group count alike and are independent. */
function sampledFindings(
  fit: Fit | null,
  {
    rows,
    scores,
    division: { grouping, sampled },
  }: { readonly rows: PairedRows; readonly scores: PairedNumbers; readonly division: RowGroups },
): (Omit<RowFindings, 'metric'> | null)[] | undefined {
  if (!sampled) return undefined;
  const labels = splitByGroup(rows.labels, grouping);
  return splitPairs(scores, grouping).map((ofGroup, group) => {
    const sampling = sampled.of[group];
    if (!sampling) return null;
    return sampledErrorFindings(fit, {
      scores: ofGroup,
      labels: labels[group] as Float64Array,
      sampling,
      unit: sampled.unit,
    });
  });
}

function rowScores({ labels, candidate, baseline }: PairedRows, metric: RegressionMetric): PairedNumbers {
  const score = scoreOf[metric];
  const ofModel = (predictions: Float64Array): Float64Array => {
    const scores = new Float64Array(predictions.length);
    for (let row = 0; row < scores.length; row++) {
      const label = labels[row] as number;
      scores[row] = score(Math.abs((predictions[row] as number) - label), label);
    }
    return scores;
  };
  return { candidate: ofModel(candidate), baseline: baseline && ofModel(baseline) };
}

const squareOf = (error: number): number => error * error;
const scoreOf: Record<RegressionMetric, (error: number, label: number) => number> = {
  mae: (error) => error,
  mse: squareOf,
  rmse: squareOf,
  r2: squareOf,
  // As in scikit-learn a true value of 0 counts as the rounding of doubles.
  mape: (error, label) => error / Math.max(Math.abs(label), Number.EPSILON),
};
