import { beyondSeedsKind, firstSeedKind, seedFilesKind } from '../acceptance.ts';
import { bucketsUpTo } from '../population.ts';
import { normal } from '../random.ts';
import type { Random } from '../random.ts';
import { pairedRows } from '../rows.ts';
import type { Drawn, DrawnSeeds, Effect, Scene } from '../scene.ts';
import { drawnSet, evenSet, qualityOf, recipeQuestions, trainedScores } from '../trainings.ts';
import type { Side } from '../trainings.ts';

/** Predictions of several seeds: a file a seed, all of the same rows. */

interface Files {
  readonly n: number;
  /** Files of each side. */
  readonly mine: number;
  readonly theirs: number;
  /** Seeds of both sides have the same ids; then 0.6 of the quality's standard deviation is common to them. */
  readonly paired?: boolean;
  /** Standard deviation of accuracy between seeds, on very many rows, in points. */
  readonly spread: number;
}

function scene(kind: string, files: Files): Scene {
  const { n, mine, theirs, paired = false, spread } = files;
  const quality = qualityOf(spread / 100);
  const even = evenSet(n);
  const draw = (effect: Effect, random: Random): Drawn => {
    const set = kind === seedFilesKind ? even : drawnSet(n, random);
    const common = Array.from({ length: Math.max(mine, theirs) }, () => normal(random));
    const trainings = (side: Side, m: number) =>
      Array.from({ length: m }, (_, at) => {
        const shared = paired ? (common[at] as number) : normal(random);
        const own = quality * (0.6 * shared + 0.8 * normal(random));
        return trainedScores(set, { side, effect, quality: own }, random);
      });
    return judgedFiles(set.labels, {
      candidate: trainings('candidate', mine),
      baseline: trainings('baseline', theirs),
      paired,
    });
  };
  return { kind, name: nameOf(kind, files), n, questions: recipeQuestions(quality), draw };
}

function nameOf(kind: string, { mine, theirs, paired, spread }: Files): string {
  const counts =
    mine === theirs
      ? `${mine} seeds a side${paired ? ', paired' : ''}`
      : mine === 1
        ? `1 run against ${theirs} seeds`
        : `${mine} seeds against 1 run`;
  if (kind === firstSeedKind) return counts;
  return `${counts}, spread of ${spread === 1 ? '1 point' : `${spread} point`}`;
}

interface Trained {
  readonly candidate: readonly Float64Array[];
  readonly baseline: readonly Float64Array[];
  readonly paired: boolean;
}

/** As the product pairs files: the candidate's first rows with those of the baseline's first, and with those of each further seed. */
function judgedFiles(labels: Float64Array, { candidate, baseline, paired }: Trained): Drawn {
  const [first, ...others] = candidate as [Float64Array, ...Float64Array[]];
  const [held, ...further] = baseline as [Float64Array, ...Float64Array[]];
  const frame = {
    ...pairedRows({ labels: [], candidate: [], baseline: [] }),
    n: labels.length,
    labels,
    candidate: first,
    buckets: bucketsUpTo(labels.length),
    idOf: String,
  };
  const seedsOf = (all: readonly Float64Array[], own: number): DrawnSeeds | null =>
    all.length === 0
      ? null
      : {
          own: String(own),
          others: all.map((scores, at) => ({
            seed: String(own + at + 1),
            rows: { ...frame, baseline: scores },
          })),
        };
  return {
    rows: { ...frame, baseline: held },
    seeds: { candidate: seedsOf(others, 0), baseline: seedsOf(further, paired ? 0 : candidate.length) },
  };
}

const several = [3, 5, 10];

export function seedFileScenes(): Scene[] {
  const both = (sizes: { n: number; spread: number }, counts = several): Scene[] =>
    [
      ...counts.map((m) => ({ ...sizes, mine: m, theirs: m, paired: true })),
      ...counts.map((m) => ({ ...sizes, mine: m, theirs: m })),
      ...counts.map((m) => ({ ...sizes, mine: 1, theirs: m })),
    ].map((files) => scene(seedFilesKind, files));
  return [
    ...both({ n: 200, spread: 0.2 }),
    ...both({ n: 1000, spread: 1 }),
    ...both({ n: 10_000, spread: 0.2 }, [5]),
    ...both({ n: 10_000, spread: 1 }, [5]),
    ...[200, 1000, 10_000].map((n) => scene(firstSeedKind, { n, mine: 3, theirs: 1, spread: 0 })),
    ...(
      [
        [200, 3],
        [200, 10],
        [1000, 3],
        [1000, 10],
        [10_000, 5],
      ] as const
    ).map(([n, m]) => scene(beyondSeedsKind, { n, mine: m, theirs: m, paired: true, spread: 0.2 })),
    ...[0.2, 1].flatMap((spread) =>
      [1000, 10_000].map((n) => scene(beyondSeedsKind, { n, mine: 3, theirs: 1, spread })),
    ),
  ];
}
