import type { PairedRows } from '../evidence/paired-rows.ts';
import { calibrationErrors } from '../statistics/calibration-error.ts';
import { delong } from '../statistics/delong.ts';
import type { MeanStatistic } from '../statistics/paired-mean.ts';
import { pairedMean } from '../statistics/paired-mean.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { brierScores, kindsOf, logLosses, scoreOrders } from './binary-columns.ts';
import { countByBucket, countKinds, kindCount } from './confusion.ts';
import type { KindCounts } from './confusion.ts';
import { classesOf, confusionFindings } from './confusion-estimates.ts';
import type { ConfusionMetric } from './confusion-metrics.ts';
import type { Estimate } from './estimate.ts';
import { floors, toEstimate } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';
import { byGroup } from './row-groups.ts';
import type { RowGroups } from './row-groups.ts';

/** Metrics of binary classification: the first four need predicted classes alone, the others probabilities. */
export const classMetrics: readonly ConfusionMetric[] = ['accuracy', 'precision', 'recall', 'f1'];
export const scoreMetrics = ['roc_auc', 'log_loss', 'brier', 'ece'] as const;

type ScoreMetric = (typeof scoreMetrics)[number];

/** Of each division of the rows the estimates of each group. A column that several divisions need is made once. */
export function estimateBinary(
  rows: PairedRows,
  divisions: readonly RowGroups[],
  wanted: (metric: string) => boolean,
): Estimate[] {
  const labels = Uint8Array.from(rows.labels);
  const kinds = kindsOf(rows, labels);
  const classes = classMetrics.filter(wanted);
  const kindCounts = divisions.map(({ grouping }) => countKinds(kinds, grouping));
  const ofGroup = (counts: KindCounts, group: number): KindCounts =>
    counts.subarray(group * kindCount, (group + 1) * kindCount);
  const estimates = divisions.map(({ grouping, slices }, at): Estimate[][] => {
    const counts = kindCounts[at] as KindCounts;
    const tables = countByBucket({ kinds, buckets: rows.buckets }, grouping, floors.rowsForBuckets);
    const paired = rows.baseline !== null;
    const byMetric: Estimate[][] = classes.map(() => []);
    for (const [group, slice] of slices.entries()) {
      const evidence = { counts: ofGroup(counts, group), buckets: tables[group] ?? null, paired };
      for (const [at, findings] of confusionFindings(evidence, classes).entries()) {
        byMetric[at]?.push(toEstimate(slice, findings));
      }
    }
    return byMetric;
  });
  for (const metric of rows.scored ? scoreMetrics.filter(wanted) : []) {
    const estimator = scoreEstimator(metric, rows, labels);
    for (const [at, division] of divisions.entries()) {
      const counts = kindCounts[at] as KindCounts;
      const classCounts = division.slices.map((_, group) => classesOf(ofGroup(counts, group)));
      const findings = estimator(division, classCounts);
      estimates[at]?.push(
        findings.map((one, group) => toEstimate(division.slices[group] ?? null, { metric, ...one })),
      );
    }
  }
  return divisions.flatMap((division, at) => byGroup(division, estimates[at] ?? []));
}

type ClassCounts = ReturnType<typeof classesOf>;
type Estimator = (division: RowGroups, classes: readonly ClassCounts[]) => Omit<RowFindings, 'metric'>[];

/** Makes the metric's column, and gives back what estimates any division from it. */
function scoreEstimator(metric: ScoreMetric, rows: PairedRows, labels: Uint8Array): Estimator {
  switch (metric) {
    case 'roc_auc': {
      const orders = scoreOrders(rows, labels);
      return ({ grouping }, classes) => {
        const positives = Float64Array.from(classes, (one) => one.positives);
        return delong({ labels, ...orders, grouping, positives }).map((statistic, group) => {
          const { rowFloors, ofClass } = floorsOf(classes[group] as ClassCounts);
          const tooFew = rowFloors.tooFew || ofClass < floors.ofClass;
          return { ...rowFloors, method: 'delong', statistic, rowLoss: 1 / ofClass, tooFew };
        });
      };
    }
    case 'log_loss':
    case 'brier': {
      const losses = metric === 'brier' ? brierScores(rows, labels) : logLosses(rows, labels);
      return ({ grouping }, classes) =>
        pairedMean(losses, grouping).map((statistic, group) => {
          const ofGroup = classes[group] as ClassCounts;
          return {
            ...floorsOf(ofGroup).rowFloors,
            method: 'paired-mean',
            ...lossFindings(metric, statistic, ofGroup.n),
          };
        });
    }
    case 'ece':
      return ({ grouping }, classes) => {
        const errors = (scores: Float64Array) => calibrationErrors({ scores, labels }, grouping);
        const own = errors(rows.candidate);
        const held = rows.baseline && errors(rows.baseline);
        return own.map(({ value, debiased }, group) => {
          const other = held?.[group] ?? { value: NaN, debiased: NaN };
          return {
            ...floorsOf(classes[group] as ClassCounts).rowFloors,
            method: 'calibration-bins',
            statistic: withoutErrors(value, other.value),
            rowLoss: 0,
            debiased: { candidate: debiased, baseline: other.debiased },
          };
        });
      };
  }
}

function lossFindings(metric: 'log_loss' | 'brier', statistic: MeanStatistic, n: number) {
  return metric === 'brier'
    ? { statistic, rowLoss: 1 / n }
    : { statistic, rowLoss: statistic.largestChange / n, unbounded: true };
}

function floorsOf({ positives, negatives, n }: ClassCounts) {
  const ofClass = Math.min(positives, negatives);
  const tooFew = n < floors.rows;
  const eligible = n >= floors.sliceRows && ofClass >= floors.ofClass;
  return { ofClass, rowFloors: { n, counted: 'rows' as const, tooFew, eligible } };
}

/** Chance adds to the calibration error of any model, and less to a sharper one: an error of the change would mislead. */
function withoutErrors(candidate: number, baseline: number): PairedStatistic {
  const unknown = { standardError: NaN, candidateError: NaN, baselineError: NaN, covariance: NaN, df: null };
  return { candidate, baseline, change: candidate - baseline, ...unknown };
}
