import type { PairedRows } from '../evidence/paired-rows.ts';
import { splitByGroup } from '../statistics/grouping.ts';
import { splitPairs } from '../statistics/paired-moments.ts';
import type { PairedNumbers } from '../statistics/paired-moments.ts';
import type { Sampling } from '../statistics/sampling.ts';
import { classAreaFindings } from './class-area-findings.ts';
import { classFindings } from './class-findings.ts';
import type { ClassGroup } from './class-findings.ts';
import type { Estimate } from './estimate.ts';
import { toEstimate } from './estimate-parts.ts';
import type { RowFindings } from './estimate-parts.ts';
import { meanFindings } from './mean-findings.ts';
import { classBrierScores, classLogLosses, topHits } from './multiclass-columns.ts';
import { multiclassMetrics } from './multiclass-metrics.ts';
import type { MulticlassMetric } from './multiclass-metrics.ts';
import type { RowGroups } from './row-groups.ts';

type Mean = Exclude<MulticlassMetric, { kind: 'ratio' | 'area' }>;

/** Of each division of the rows the estimates of each group. */
export function estimateMulticlass(
  rows: PairedRows,
  divisions: readonly RowGroups[],
  wanted: (metric: string) => boolean,
): Estimate[] {
  const metrics = multiclassMetrics(rows, rows.asked).filter(({ name }) => wanted(name));
  const labels = Int32Array.from(rows.labels);
  const means = metrics.filter((metric) => metric.kind !== 'ratio' && metric.kind !== 'area');
  const areas = metrics.flatMap((metric) => (metric.kind === 'area' ? [metric.name] : []));
  const probabilities = areas.length > 0 ? (rows.probabilities ?? []) : [];
  const ratios = metrics.flatMap((metric) => (metric.kind === 'ratio' ? [metric.name] : []));
  // Accuracy has several names, and probabilities are dear to look through: each kind of score is made once for all divisions.
  const right = rightRows(rows);
  const scores = means.map((metric) =>
    metric.kind === 'share' ? right : meanScores(metric, { rows, labels }),
  );
  return divisions.flatMap((division) => {
    const split = scores.map((one) => splitPairs(one, division.grouping));
    const splitScores = probabilities.map((one) => splitPairs(one, division.grouping));
    return groupsOf(rows, labels, division).flatMap(({ group, at }) => {
      const found = new Map<string, RowFindings>();
      for (const one of classFindings(group, ratios)) found.set(one.metric, one);
      for (const metric of areas) {
        const ofClasses = splitScores.map((one) => one[at] as PairedNumbers);
        found.set(metric, classAreaFindings(metric, { ...group, scores: ofClasses }));
      }
      for (const [index, metric] of means.entries()) {
        const ofGroup = split[index]?.[at] as PairedNumbers;
        found.set(metric.name, meanOf(metric, ofGroup, group));
      }
      return metrics.map(({ name }) =>
        toEstimate(division.slices[at] ?? null, found.get(name) as RowFindings),
      );
    });
  });
}

function meanOf(metric: Mean, scores: PairedNumbers, { sampling, unit }: ClassGroup): RowFindings {
  const width = { share: 1, top: 1, brier: 2, log_loss: null }[metric.kind];
  const found = meanFindings({ metric: metric.name, scores, sampling, unit, width });
  // Brier scores of several classes lie in [0, 2].
  return metric.kind === 'brier' ? { ...found, unit: false } : found;
}

/** 1 where a model predicts the row's class, else 0. */
function rightRows({ labels, candidate, baseline }: PairedRows): PairedNumbers {
  const right = (predicted: Float64Array): Float64Array =>
    predicted.map((place, row) => Number(place === labels[row]));
  return { candidate: right(candidate), baseline: baseline && right(baseline) };
}

function meanScores(
  metric: Exclude<Mean, { kind: 'share' }>,
  { rows, labels }: { readonly rows: PairedRows; readonly labels: Int32Array },
): PairedNumbers {
  const known = { probabilities: rows.probabilities ?? [], labels };
  switch (metric.kind) {
    case 'log_loss':
      return classLogLosses(known);
    case 'brier':
      return classBrierScores(known);
    case 'top':
      return topHits(known, metric.k);
  }
}

/** Groups without rows are left out: a value of which no row is left is no slice. */
function groupsOf(
  rows: PairedRows,
  places: Int32Array,
  { grouping, slices, sampled }: RowGroups,
): { readonly group: ClassGroup; readonly at: number }[] {
  const labels = splitByGroup(places, grouping);
  const candidate = splitByGroup(Int32Array.from(rows.candidate), grouping);
  const baseline = rows.baseline && splitByGroup(Int32Array.from(rows.baseline), grouping);
  const buckets = splitByGroup(rows.buckets, grouping);
  return slices.flatMap((slice, at) => {
    if (slice !== null && grouping.sizes[at] === 0) return [];
    const group: ClassGroup = {
      rows: {
        classes: rows.classes?.length ?? 0,
        labels: labels[at] as Int32Array,
        candidate: candidate[at] as Int32Array,
        baseline: baseline && (baseline[at] as Int32Array),
      },
      buckets: buckets[at] as Uint16Array,
      sampling: (sampled?.of[at] ?? null) as Sampling | null,
      unit: sampled?.unit ?? null,
    };
    return [{ group, at }];
  });
}
