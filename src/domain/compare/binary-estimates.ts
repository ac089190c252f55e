import type { PairedRows } from '../evidence/paired-rows.ts';
import { calibrationError } from '../statistics/calibration-error.ts';
import { delong, delongRoom } from '../statistics/delong.ts';
import type { DelongRoom } from '../statistics/delong.ts';
import { splitByGroup } from '../statistics/grouping.ts';
import { pairedMean } from '../statistics/paired-mean.ts';
import { splitPairs } from '../statistics/paired-moments.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { brierScores, kindsOf, logLosses } from './binary-columns.ts';
import { classMetrics, scoreMetrics } from './binary-metrics.ts';
import type { ScoreMetric } from './binary-metrics.ts';
import { countByBucket, countKinds } from './confusion.ts';
import { confusionFindings } from './confusion-estimates.ts';
import type { ConfusionEvidence } from './confusion-estimates.ts';
import type { Estimate, Slice } from './estimate.ts';
import { floors, toEstimate } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';
import type { RowGroups } from './row-groups.ts';
import { sampledScoreFindings } from './sampled-binary.ts';
import { sampledConfusionFindings } from './sampled-confusion.ts';
import { sampledCounts } from './sampled-counts.ts';

/** What binary rows are estimated from. */
export interface BinaryRows extends Pick<
  PairedRows,
  'n' | 'scored' | 'threshold' | 'candidate' | 'baseline' | 'slices'
> {
  readonly labels: Float64Array | Uint8Array;
  /** Metrics of probabilities need none. */
  readonly buckets?: Uint16Array;
}

/** Of each division of the rows the estimates of each group. */
export function estimateBinary(
  rows: BinaryRows,
  divisions: readonly RowGroups[],
  wanted: (metric: string) => boolean,
): Estimate[] {
  const labels = new Uint8Array(rows.labels);
  // Logarithms are dear: they are taken once for all divisions.
  const losses = rows.scored && wanted('log_loss') ? logLosses(rows, labels) : null;
  const ofClasses = classMetrics.filter(wanted);
  const ofScores = rows.scored ? scoreMetrics.filter(wanted) : [];
  const buckets = ofClasses.length > 0 ? bucketsOf(rows) : null;
  const room = delongRoom(ofScores.includes('roc_auc') ? rows.n : 0);
  const estimate = (division: RowGroups): Estimate[] =>
    groupsOf(rows, { labels, losses, buckets }, division).flatMap(({ slice, group, at }) => {
      const sampling = division.sampled?.of[at];
      if (sampling) {
        const counts = sampledCounts(kindsOfGroup(rows, group), sampling);
        const sampled = { counts, unit: division.sampled?.unit ?? null };
        const found = [
          ...sampledConfusionFindings({ ...sampled, paired: rows.baseline !== null }, ofClasses),
          ...ofScores.map((metric) => sampledScoreFindings(metric, { ...group, ...sampled, sampling })),
        ];
        return found.map((one) => toEstimate(slice, one));
      }
      const findings = [
        ...(ofClasses.length > 0 ? confusionFindings(countGroup(rows, group), ofClasses) : []),
        ...ofScores.map((metric) => ({ metric, ...scoreFindings(metric, { ...group, room }) })),
      ];
      return findings.map((one) => toEstimate(slice, one));
    });
  // Slices first: many short loops are compiled sooner than the one long loop over all rows.
  return divisions.toReversed().map(estimate).reverse().flat();
}

interface GroupRows {
  readonly labels: Uint8Array;
  /** null: no metric of classes is asked for. */
  readonly buckets: Uint16Array | null;
  /** Scores, or predicted classes. */
  readonly predicted: PairedNumbers;
  readonly losses: PairedNumbers | null;
}

/** Groups without rows are left out: a value of which no row is left is no slice. */
function groupsOf(
  rows: BinaryRows,
  { labels, losses, buckets }: Omit<GroupRows, 'predicted'>,
  { grouping, slices }: RowGroups,
): { readonly slice: Slice | null; readonly group: GroupRows; readonly at: number }[] {
  const ofLabels = splitByGroup(labels, grouping);
  const ofBuckets = buckets && splitByGroup(buckets, grouping);
  const ofModels = splitPairs(rows, grouping);
  const ofLosses = losses && splitPairs(losses, grouping);
  return slices.flatMap((slice, at) => {
    if (slice !== null && grouping.sizes[at] === 0) return [];
    const group = {
      labels: ofLabels[at] as Uint8Array,
      buckets: ofBuckets && (ofBuckets[at] as Uint16Array),
      predicted: ofModels[at] as PairedNumbers,
      losses: ofLosses && (ofLosses[at] as PairedNumbers),
    };
    return [{ slice, group, at }];
  });
}

function bucketsOf({ buckets }: BinaryRows): Uint16Array {
  if (!buckets) throw new Error('Metrics of classes are estimated by the buckets of the rows.');
  return buckets;
}

function kindsOfGroup({ scored, threshold }: BinaryRows, { labels, predicted }: GroupRows): Uint8Array {
  return kindsOf(predicted, { labels, cut: scored ? threshold : 0.5 });
}

function countGroup(rows: BinaryRows, group: GroupRows): ConfusionEvidence {
  const kinds = kindsOfGroup(rows, group);
  const few = kinds.length < floors.rowsForBuckets;
  return {
    counts: countKinds(kinds),
    buckets: few || !group.buckets ? null : countByBucket(kinds, group.buckets),
    paired: rows.baseline !== null,
  };
}

function scoreFindings(
  metric: ScoreMetric,
  { labels, predicted, losses, room }: GroupRows & { readonly room: DelongRoom },
): Omit<RowFindings, 'metric'> {
  const { n, ofClass, rowFloors } = floorsOf(labels);
  switch (metric) {
    case 'roc_auc': {
      const tooFew = rowFloors.tooFew || ofClass < floors.ofClass;
      const statistic = delong(predicted, labels, room);
      return { ...rowFloors, method: 'delong', statistic, rowLoss: 1 / ofClass, tooFew };
    }
    case 'log_loss': {
      const statistic = pairedMean(losses as PairedNumbers);
      const rowLoss = statistic.largestChange / n;
      return { ...rowFloors, method: 'paired-mean', statistic, rowLoss, unbounded: true };
    }
    case 'brier': {
      const statistic = pairedMean(brierScores(predicted, labels));
      return { ...rowFloors, method: 'paired-mean', statistic, rowLoss: 1 / n };
    }
    case 'ece': {
      const { value, debiased } = calibrationError(predicted.candidate, labels);
      const held = predicted.baseline && calibrationError(predicted.baseline, labels);
      return {
        ...rowFloors,
        method: 'calibration-bins',
        statistic: withoutErrors(value, held?.value ?? NaN),
        rowLoss: 0,
        debiased: { candidate: debiased, baseline: held?.debiased ?? NaN },
      };
    }
  }
}

function floorsOf(labels: Uint8Array) {
  const n = labels.length;
  let positives = 0;
  for (let row = 0; row < n; row++) positives += labels[row] as number;
  const ofClass = Math.min(positives, n - positives);
  const tooFew = n < floors.rows;
  const eligible = n >= floors.sliceRows && ofClass >= floors.ofClass;
  return { n, ofClass, rowFloors: { n, counted: 'rows' as const, tooFew, eligible } };
}

/** Chance adds to the calibration error of any model, and less to a sharper one: an error of the change would mislead. */
function withoutErrors(candidate: number, baseline: number): PairedStatistic {
  const unknown = { standardError: NaN, candidateError: NaN, baselineError: NaN, covariance: NaN, df: null };
  return { candidate, baseline, change: candidate - baseline, ...unknown };
}
