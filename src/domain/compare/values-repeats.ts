import type { Folds, MetricValue, Repeats } from '../evidence/value.ts';
import type { PairedStatistic } from '../statistics/paired-statistic.ts';
import { foldShare, pairedRepeats, singleAgainstRepeats, unpairedRepeats } from '../statistics/repeats.ts';
import type { Estimate } from './estimate.ts';

/** What trainings that were repeated say of a difference. */
export interface RepeatedFindings {
  readonly evidence: 'folds' | 'seeds';
  readonly method: string;
  readonly statistic: PairedStatistic;
  readonly repeats: NonNullable<Estimate['repeats']>;
}

interface Sides {
  readonly candidate: MetricValue | undefined;
  readonly baseline: MetricValue | undefined;
}

/** The evidence of folds, else of seeds; null where neither side has any, or they show no spread that tells anything. */
export function repeatedFindings(sides: Sides): RepeatedFindings | null {
  return ofFolds(sides) ?? ofSeeds(sides);
}

/**
 * Nadeau and Bengio (2003). Folds are paired by their ids; without ids by their number, which takes it that both sides were
 * split alike. Otherwise the two means are compared as if independent, which is conservative.
 */
function ofFolds({ candidate, baseline }: Sides): RepeatedFindings | null {
  const mine = candidate?.folds;
  const theirs = baseline?.folds;
  if (!mine || !theirs) return null;
  const counts = { candidate: mine.values.length, baseline: theirs.values.length };
  const [ratio, theirRatio] = [testToTrainOf(mine), testToTrainOf(theirs)];
  const pairs = ratio === theirRatio ? foldPairs(mine, theirs) : null;
  if (pairs) {
    const share = foldShare(pairs.candidate.length, ratio);
    const statistic = pairedRepeats(pairs.candidate, pairs.baseline, share);
    const repeats = {
      ...counts,
      paired: counts.candidate,
      by: mine.ids ? ('id' as const) : ('order' as const),
    };
    if (isTelling(statistic)) return { evidence: 'folds', method: 'nadeau-bengio', statistic, repeats };
  }
  const statistic = unpairedRepeats(
    { values: mine.values, share: foldShare(counts.candidate, ratio) },
    { values: theirs.values, share: foldShare(counts.baseline, theirRatio) },
  );
  const repeats = { ...counts, paired: null };
  return isTelling(statistic)
    ? { evidence: 'folds', method: 'nadeau-bengio-unpaired', statistic, repeats }
    : null;
}

/**
 * Differences by seed where at least two seeds are on both sides, and of these alone; else Welch (1947). One training against
 * several: a prediction interval. A mean over folds is not one training.
 */
function ofSeeds({ candidate, baseline }: Sides): RepeatedFindings | null {
  if (!candidate || !baseline) return null;
  const [mine, theirs] = [candidate.seeds, baseline.seeds];
  if (mine && theirs) return ofBothSeeds(mine, theirs);
  const several = mine ?? theirs;
  const single = mine ? baseline : candidate;
  if (!several || single.folds || !Number.isFinite(single.value)) return null;
  const which = mine ? 'baseline' : 'candidate';
  const statistic = singleAgainstRepeats(single.value, several.values, which);
  const m = several.values.length;
  const repeats = { candidate: mine ? m : 1, baseline: mine ? 1 : m, paired: null };
  return isTelling(statistic)
    ? { evidence: 'seeds', method: 'prediction-interval', statistic, repeats }
    : null;
}

function ofBothSeeds(mine: Repeats, theirs: Repeats): RepeatedFindings | null {
  const counts = { candidate: mine.values.length, baseline: theirs.values.length };
  const pairs = pairsById(mine, theirs);
  const paired = pairs?.candidate.length ?? 0;
  if (pairs && paired >= 2) {
    const statistic = pairedRepeats(pairs.candidate, pairs.baseline, 1 / paired);
    const repeats = { ...counts, paired, by: 'id' as const };
    if (isTelling(statistic)) return { evidence: 'seeds', method: 'paired-seeds', statistic, repeats };
  }
  const statistic = unpairedRepeats(
    { values: mine.values, share: 1 / counts.candidate },
    { values: theirs.values, share: 1 / counts.baseline },
  );
  const repeats = { ...counts, paired: null };
  return isTelling(statistic) ? { evidence: 'seeds', method: 'welch', statistic, repeats } : null;
}

/**
 * A difference without any spread is no certainty: few values, or rounded ones, may agree by chance, and a seed may not be used
 * at all. Only where nothing differs anywhere is that the finding.
 */
function isTelling({ change, standardError }: PairedStatistic): boolean {
  return standardError > 0 || change === 0;
}

/**
 * What the file says; else 1/(k − 1), as of k folds that share no test row. Above ten values are mostly repetitions of fewer
 * folds: 1/9 is assumed, which is conservative for real k-folds.
 */
function testToTrainOf({ values, testToTrain }: Folds): number {
  return testToTrain ?? 1 / (Math.min(values.length, mostAssumedFolds) - 1);
}

const mostAssumedFolds = 10;

interface Pairs {
  readonly candidate: readonly number[];
  readonly baseline: readonly number[];
}

function foldPairs(mine: Folds, theirs: Folds): Pairs | null {
  const k = mine.values.length;
  if (k !== theirs.values.length) return null;
  if (!mine.ids && !theirs.ids) return { candidate: mine.values, baseline: theirs.values };
  const pairs = pairsById(mine, theirs);
  return pairs?.candidate.length === k ? pairs : null;
}

/** In the order of ids, so that no other order shows. null: a side has no ids. */
function pairsById(mine: Repeats, theirs: Repeats): Pairs | null {
  if (!mine.ids || !theirs.ids) return null;
  const theirsById = new Map(theirs.ids.map((id, at) => [id, theirs.values[at] as number]));
  const pairs = mine.ids
    .flatMap((id, at) => {
      const other = theirsById.get(id);
      return other === undefined ? [] : [{ id, candidate: mine.values[at] as number, baseline: other }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    candidate: pairs.map(({ candidate }) => candidate),
    baseline: pairs.map(({ baseline }) => baseline),
  };
}
