import type { MetricValue, MetricValues } from '../../../src/domain/evidence/value.ts';
import { normal } from '../random.ts';
import type { Random } from '../random.ts';
import type { Drawn, Effect, Scene } from '../scene.ts';

/** Folds, seeds, values with an error: trainings and values whose true difference is put on top of what chance gives. */

const metric = 'accuracy';

function shifted(effect: Effect, tolerance: number): number {
  return effect === 'worse' ? -tolerance : effect === 'better' ? tolerance : 0;
}

function valuesOf(candidate: MetricValue, baseline: MetricValue): Drawn {
  const of = (value: MetricValue): MetricValues => new Map([[metric, value]]);
  return { candidate: of(candidate), baseline: of(baseline) };
}

interface Seeds {
  readonly mine: number;
  readonly theirs: number;
  readonly paired?: boolean;
  /** Of the candidate's spread to the baseline's. */
  readonly spread?: number;
}

/** A spread of one point between seeds; of paired ones 0.6 of a point is common to both sides. */
function seeds(name: string, { mine, theirs, paired = false, spread = 1 }: Seeds, tolerance = 0.015): Scene {
  const side = (
    m: number,
    common: readonly number[],
    { scale, mean }: { scale: number; mean: number },
    random: Random,
  ): MetricValue => {
    const values = Array.from(
      { length: m },
      (_, at) => mean + 0.01 * scale * (0.6 * (paired ? (common[at] as number) : 0) + 0.8 * normal(random)),
    );
    const ids = paired && { ids: values.map((_, at) => String(at)) };
    return { value: values[0] as number, ...(m > 1 && { seeds: { values, ...ids } }) };
  };
  return {
    kind: 'Seeds',
    name,
    n: Math.min(mine, theirs),
    questions: [{ metric, tolerance }],
    draw: (effect, random) => {
      const common = Array.from({ length: Math.max(mine, theirs) }, () => normal(random));
      const candidate = side(mine, common, { scale: spread, mean: 0.8 + shifted(effect, tolerance) }, random);
      return valuesOf(candidate, side(theirs, common, { scale: 1, mean: 0.8 }, random));
    },
  };
}

/**
 * A cross validation that is really done: each side learns a threshold halfway between the means of the classes on a feature of its
 * own; both features tell as much. The true difference is added to each fold.
 */
function folds(rows: number, k: number, tolerance: number): Scene {
  return {
    kind: 'Folds',
    name: `${k} folds of ${rows} rows`,
    n: k,
    questions: [{ metric, tolerance }],
    draw: (effect, random) => {
      const side = (shift: number): MetricValue => {
        const values = foldAccuracies(fresh(rows, random), k).map((value) => value + shift);
        return { value: values.reduce((sum, value) => sum + value, 0) / k, folds: { values } };
      };
      return valuesOf(side(shifted(effect, tolerance)), side(0));
    },
  };
}

/** A feature that tells the two classes, which take turns, apart by one standard deviation. */
export function fresh(rows: number, random: Random): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => (row % 2) + normal(random));
}

/** Two rows, one of each class, go to a fold together; in order, or dealt by chance. */
export function foldAccuracies(feature: Float64Array, k: number, random: Random | null = null): number[] {
  const rows = feature.length;
  const pairs = Array.from({ length: rows / 2 }, (_, pair) => pair);
  if (random) pairs.sort(byChance(pairs.map(() => random())));
  const foldOfPair = new Int32Array(rows / 2);
  pairs.forEach((pair, at) => (foldOfPair[pair] = at % k));
  const foldOf = (row: number) => foldOfPair[row >> 1] as number;
  return Array.from({ length: k }, (_, fold) => {
    const [sums, counts] = [new Float64Array(2), new Float64Array(2)];
    for (let row = 0; row < rows; row++) {
      if (foldOf(row) === fold) continue;
      sums[row % 2] = (sums[row % 2] as number) + (feature[row] as number);
      counts[row % 2] = (counts[row % 2] as number) + 1;
    }
    const [zero, one] = [0, 1].map((label) => (sums[label] as number) / (counts[label] as number)) as [
      number,
      number,
    ];
    let [right, tested] = [0, 0];
    for (let row = 0; row < rows; row++) {
      if (foldOf(row) !== fold) continue;
      tested++;
      const above = (feature[row] as number) > (zero + one) / 2;
      if (Number(above === one > zero) === row % 2) right++;
    }
    return right / tested;
  });
}

function byChance(keys: readonly number[]): (a: number, b: number) => number {
  return (a, b) => (keys[a] as number) - (keys[b] as number);
}

/** Both models were measured on the same rows, which nobody has any more: independent errors are more than there are. */
function standardErrors(n: number, { alone, tolerance }: { alone: boolean; tolerance: number }): Scene {
  return {
    kind: 'One value a side',
    name: alone ? 'the number of rows alone' : 'values with standard errors',
    n,
    questions: [{ metric, tolerance }],
    draw: (effect, random) => {
      const loss = shifted(effect, tolerance);
      const count = (share: number, held: readonly number[]) => held.filter((u) => u < share).length;
      const easy = Array.from({ length: n }, () => random());
      const own = easy.map((u) => (random() < 0.7 ? u : random()));
      const side = (share: number, of: readonly number[]): MetricValue => {
        const value = count(share, of) / n;
        return alone ? { value, n } : { value, n, standardError: Math.sqrt((value * (1 - value)) / (n - 1)) };
      };
      return valuesOf(side(0.8 + loss, own), side(0.8, easy));
    },
  };
}

export function repeatScenes(): Scene[] {
  return [
    ...[2, 3, 5, 10, 20].map((m) => seeds(`${m} seeds a side, paired`, { mine: m, theirs: m, paired: true })),
    ...[2, 3, 5, 10, 20].map((m) => seeds(`${m} seeds a side`, { mine: m, theirs: m })),
    seeds('3 seeds against 10 of a third of the spread', { mine: 3, theirs: 10, spread: 3 }),
    seeds('10 seeds against 3 of three times the spread', { mine: 10, theirs: 3, spread: 1 / 3 }),
    ...[2, 5, 20].map((m) => seeds(`1 run against ${m} seeds`, { mine: 1, theirs: m, paired: true })),
    ...[2, 5, 20].map((m) => seeds(`${m} seeds against 1 run`, { mine: m, theirs: 1, paired: true })),
    folds(100, 5, 0.08),
    folds(100, 10, 0.08),
    folds(300, 10, 0.05),
    folds(1000, 5, 0.03),
    ...[50, 200, 1000, 10_000].flatMap((n) =>
      [false, true].map((alone) => standardErrors(n, { alone, tolerance: n > 1000 ? 0.01 : 0.03 })),
    ),
  ];
}
