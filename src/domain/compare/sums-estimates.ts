import { bucketCount } from '../evidence/bucket.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { areasOfBins } from '../sums/area-bins.ts';
import type { DivisionData } from '../sums/division-data.ts';
import * as layout from '../sums/division-layout.ts';
import type { Resolution } from '../sums/division-layout.ts';
import { calibrationOfSums } from '../sums/calibration-sums.ts';
import { meanOfSums } from '../sums/mean-sums.ts';
import { binBits, scoreBin } from '../sums/score-bins.ts';
import { wholeGroups } from '../sums/whole-groups.ts';
import type { SumsData } from '../sums/row-sums.ts';
import { classMetrics } from './binary-metrics.ts';
import { kindCount } from './confusion.ts';
import { classesOf, confusionFindings } from './confusion-estimates.ts';
import type { Estimate, Slice } from './estimate.ts';
import { floors, toEstimate } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';

/** What `estimateRows` says of binary rows with scores, from their sums. Groups come in the order of their names. */
export function estimateSums(sums: SumsData): Estimate[] {
  const overall = groupsOf(wholeGroups(sums), sums.distinct).flatMap((group) => estimateGroup(null, group));
  const slices = sums.slices.flatMap((division) => {
    const column = division.column as string;
    return groupsOf(division, sums.distinct)
      .sort((a, b) => (a.value < b.value ? -1 : 1))
      .flatMap((group) => estimateGroup({ column, value: group.value }, group));
  });
  return [...overall, ...slices];
}

/** The sums of one group. */
interface Group {
  readonly value: string;
  readonly paired: boolean;
  readonly counts: Float64Array;
  readonly buckets: Float64Array;
  readonly totals: Float64Array;
  readonly tallies: Float64Array;
  readonly bins: Uint32Array;
  /** Of either model: all rows of a bin have one score. */
  readonly oneScore: readonly [boolean, boolean];
  readonly joint: Uint32Array | null;
}

function groupsOf(
  { values, paired, resolution, ...data }: DivisionData,
  distinct: SumsData['distinct'],
): Group[] {
  const oneScore = oneScoreEach(distinct, resolution);
  const models = paired ? 2 : 1;
  return values.map((value, group) => {
    const part = <T extends Uint32Array | Float64Array>(of: T, size: number): T =>
      of.subarray(group * size, (group + 1) * size) as T;
    const buckets = Float64Array.from(part(data.kinds, layout.kindsSize));
    const counts = new Float64Array(kindCount);
    for (let at = 0; at < bucketCount * kindCount; at++)
      counts[at % kindCount] = (counts[at % kindCount] as number) + (buckets[at] as number);
    return {
      value,
      paired,
      counts,
      buckets,
      totals: part(data.totals, layout.totalsSize),
      tallies: part(data.tallies, layout.tallyCount),
      bins: part(data.bins, layout.binsSize(resolution, models)),
      oneScore,
      joint: paired ? part(data.joint, layout.jointSize(resolution)) : null,
    };
  });
}

/** Whether the scores are so few that each bin holds one of them alone. */
function oneScoreEach(distinct: SumsData['distinct'], { bits }: Resolution): [boolean, boolean] {
  const [own, held] = distinct.map((scores) => {
    if (!scores) return false;
    return new Set(Array.from(scores, (score) => scoreBin(score) >> (binBits - bits))).size === scores.length;
  });
  return [own ?? false, held ?? false];
}

function estimateGroup(slice: Slice | null, group: Group): Estimate[] {
  const { counts, paired } = group;
  const { n } = classesOf(counts);
  const buckets = n < floors.rowsForBuckets ? null : group.buckets;
  const findings = [...confusionFindings({ counts, buckets, paired }, classMetrics), ...scoreFindings(group)];
  return findings.map((one) => toEstimate(slice, one));
}

function scoreFindings(group: Group): RowFindings[] {
  const { n, positives, negatives } = classesOf(group.counts);
  const ofClass = Math.min(positives, negatives);
  const shared = {
    n,
    counted: 'rows' as const,
    tooFew: n < floors.rows,
    eligible: n >= floors.sliceRows && ofClass >= floors.ofClass,
  };
  const { totals, paired, tallies } = group;
  const mean = (start: number): PairedStatistic => meanOfSums({ totals, start, n, paired });
  const largestChange = paired ? (tallies[layout.largestChange] as number) : NaN;
  const calibration = calibrationOfSums({ totals, tallies, n, paired });
  return [
    {
      ...shared,
      metric: 'roc_auc',
      method: 'delong-bins',
      statistic: areaStatistic(group, { positives, negatives }),
      rowLoss: 1 / ofClass,
      tooFew: shared.tooFew || ofClass < floors.ofClass,
    },
    {
      ...shared,
      metric: 'log_loss',
      method: 'paired-mean',
      statistic: mean(layout.logLossSums),
      rowLoss: largestChange / n,
      unbounded: true,
    },
    {
      ...shared,
      metric: 'brier',
      method: 'paired-mean',
      statistic: mean(layout.brierSums),
      rowLoss: 1 / n,
    },
    { ...shared, metric: 'ece', method: 'calibration-bins', rowLoss: 0, ...calibration },
  ];
}

/** Inexactness above a tenth of the standard error is added to it; the same scores of both models have the same area. */
function areaStatistic(
  { bins, oneScore, joint, paired, tallies }: Group,
  classes: { readonly positives: number; readonly negatives: number },
): PairedStatistic {
  const { statistic, inexactness } = areasOfBins({ bins, oneScore, joint, ...classes });
  if (paired && tallies[layout.differingScores] === 0)
    return { ...statistic, standardError: 0, covariance: 0 };
  if (!(inexactness > mostInexactness * statistic.standardError)) return statistic;
  return { ...statistic, standardError: statistic.standardError + inexactness };
}

const mostInexactness = 0.1;
