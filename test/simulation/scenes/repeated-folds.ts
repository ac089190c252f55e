import { valueEstimate } from '../../../src/domain/compare/values.ts';
import { failBound } from '../../../src/domain/compare/bounds.ts';
import { normalQuantile } from '../../../src/domain/statistics/normal.ts';
import { tQuantile } from '../../../src/domain/statistics/student-t.ts';
import { foldsKind } from '../acceptance.ts';
import { alpha } from '../judged.ts';
import { seeded } from '../random.ts';
import type { Replayed } from '../replay.ts';
import type { Trial } from '../trial.ts';
import { foldAccuracies, fresh } from './repeats.ts';

/** Two learners that are equally good, cross-validated: how often does a test of the field show a loss? */

const rows = 300;

export function repeatedFoldTrials(): Trial[] {
  return [
    { times: 1, k: 5 },
    { times: 1, k: 10 },
    { times: 3, k: 10 },
  ].map(({ times, k }) => ({
    kind: foldsKind,
    name: times === 1 ? `${k} folds of ${rows} rows` : `${times} times ${k} folds of ${rows} rows`,
    n: times * k,
    run: (parts) => [replayTests({ times, k, ...parts })],
  }));
}

interface Repeated {
  readonly times: number;
  readonly k: number;
  readonly replays: number;
  readonly seed: number;
}

function replayTests({ times, k, replays, seed }: Repeated): Replayed {
  const random = seeded(seed);
  const counts = { naive: 0, 'nadeau-bengio': 0, 'paired t': 0, wilcoxon: 0 };
  for (let replay = 0; replay < replays; replay++) {
    const side = (): number[] => {
      const feature = fresh(rows, random);
      // Each repetition deals the same rows into other folds.
      return Array.from({ length: times }, () =>
        foldAccuracies(feature, k, times > 1 ? random : null),
      ).flat();
    };
    const [candidate, baseline] = [side(), side()];
    const differences = candidate.map((value, at) => value - (baseline[at] as number));
    const folds = { testToTrain: 1 / (k - 1) };
    const estimate = valueEstimate({
      metric: 'accuracy',
      direction: 'higher',
      candidate: { value: 0, folds: { ...folds, values: candidate } },
      baseline: { value: 0, folds: { ...folds, values: baseline } },
    });
    if (failBound(estimate, alpha) < 0) counts['nadeau-bengio']++;
    if (meanOf(differences) < 0) counts.naive++;
    if (isShownByT(differences)) counts['paired t']++;
    if (isShownByRanks(differences)) counts.wilcoxon++;
  }
  return {
    metric: 'accuracy',
    method: 'nadeau-bengio',
    evidence: 'folds',
    tolerance: 0,
    unbounded: false,
    counts,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The t-test of pairs, one-sided, as if folds were independent. */
function isShownByT(differences: readonly number[]): boolean {
  const [n, mean] = [differences.length, meanOf(differences)];
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return mean < tQuantile(alpha, n - 1) * Math.sqrt(variance / n);
}

/** Wilcoxon's signed ranks, one-sided, by their normal form with ties; differences of 0 are dropped. */
function isShownByRanks(differences: readonly number[]): boolean {
  const sizes = differences.filter((value) => Math.abs(value) > 1e-12);
  const rankOf = (value: number): number => {
    const below = sizes.filter((other) => Math.abs(other) < Math.abs(value) - 1e-12).length;
    const upTo = sizes.filter((other) => Math.abs(other) <= Math.abs(value) + 1e-12).length;
    return (below + upTo + 1) / 2;
  };
  const ranks = sizes.map(rankOf);
  const positive = sizes.reduce((sum, value, at) => sum + (value > 0 ? (ranks[at] as number) : 0), 0);
  const all = ranks.reduce((sum, rank) => sum + rank, 0);
  const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0);
  return positive - all / 2 < normalQuantile(alpha) * Math.sqrt(squares / 4);
}
