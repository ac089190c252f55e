import { lossP } from '../../src/domain/compare/bounds.ts';
import { valueEstimate } from '../../src/domain/compare/values.ts';
import type { MetricValue } from '../../src/domain/evidence/value.ts';
import { normal, seeded } from './random.ts';
import type { Random } from './random.ts';

/** Two sides of which neither is better. */
interface RepeatCell {
  readonly name: string;
  readonly draw: (random: Random) => { readonly candidate: MetricValue; readonly baseline: MetricValue };
}

/**
 * How often folds and seeds show a loss where there is none. Bounds of Student's t are symmetrical: a wrong pass at the margin is
 * as likely.
 */
export function repeatRates(
  replays: number,
  seed: number,
): { readonly name: string; readonly rate: number }[] {
  return cells.map(({ name, draw }, at) => {
    const random = seeded(seed + 1000 * at);
    let losses = 0;
    for (let replay = 0; replay < replays; replay++) {
      const estimate = valueEstimate({ metric: 'accuracy', direction: 'higher', ...draw(random) });
      if (estimate.evidence !== 'point' && lossP(estimate, 0) < 0.05) losses++;
    }
    return { name: `false loss: ${name}`, rate: losses / replays };
  });
}

const cells: readonly RepeatCell[] = [
  ...[2, 3, 5, 20].map((m) => seedCell(`${m} seeds, paired`, { mine: m, theirs: m, named: true })),
  ...[2, 3, 5, 20].map((m) => seedCell(`${m} seeds, Welch`, { mine: m, theirs: m, named: false })),
  seedCell('3 seeds against 10 of a third of the spread, Welch', {
    mine: 3,
    theirs: 10,
    named: false,
    spread: 3,
  }),
  seedCell('10 seeds against 3 of thrice the spread, Welch', {
    mine: 10,
    theirs: 3,
    named: false,
    spread: 1 / 3,
  }),
  ...[2, 5, 20].map((m) => seedCell(`1 run against ${m} seeds`, { mine: 1, theirs: m, named: true })),
  ...[2, 5, 20].map((m) => seedCell(`${m} seeds against 1 run`, { mine: m, theirs: 1, named: true })),
  ...[
    [100, 5],
    [100, 10],
    [300, 3],
    [300, 10],
  ].map(([n, k]) => foldCell(n as number, k as number)),
];

interface SeedNumbers {
  readonly mine: number;
  readonly theirs: number;
  readonly named: boolean;
  /** Of the candidate's spread to the baseline's. */
  readonly spread?: number;
}

/** Normal values; those of one seed are correlated between the sides. */
function seedCell(name: string, { mine, theirs, named, spread = 1 }: SeedNumbers): RepeatCell {
  return {
    name,
    draw(random) {
      const shared = Array.from({ length: Math.max(mine, theirs) }, () => normal(random));
      const side = (m: number, size: number): MetricValue => {
        const values = Array.from(
          { length: m },
          (_, at) => 0.8 + 0.01 * size * ((shared[at] as number) * (named ? 0.6 : 0) + normal(random)),
        );
        const ids = named && { ids: values.map((_, at) => String(at)) };
        return { value: values[0] as number, ...(m > 1 && { seeds: { values, ...ids } }) };
      };
      return { candidate: side(mine, spread), baseline: side(theirs, 1) };
    },
  };
}

/**
 * A real cross validation: each side learns a threshold halfway between the means of the classes, on a feature of its own. Both
 * features tell as much, so neither learner is better; the folds share rows as real ones do.
 */
function foldCell(n: number, k: number): RepeatCell {
  return {
    name: `${k} folds of ${n} rows`,
    draw(random) {
      const labels = Array.from({ length: n }, (_, row) => row % 2);
      const side = (): MetricValue => {
        const feature = labels.map((label) => label + normal(random));
        const values = Array.from({ length: k }, (_, fold) => foldAccuracy(feature, labels, { fold, k }));
        return { value: 0, folds: { values } };
      };
      return { candidate: side(), baseline: side() };
    },
  };
}

function foldAccuracy(
  feature: readonly number[],
  labels: readonly number[],
  { fold, k }: { fold: number; k: number },
): number {
  // Two rows, one of each class, go to a fold together.
  const isTested = (row: number) => Math.floor(row / 2) % k === fold;
  const [sums, counts] = [
    [0, 0],
    [0, 0],
  ];
  feature.forEach((x, row) => {
    if (isTested(row)) return;
    const label = labels[row] as 0 | 1;
    sums[label] = (sums[label] as number) + x;
    counts[label] = (counts[label] as number) + 1;
  });
  const [zero, one] = sums.map((sum, label) => sum / (counts[label] as number)) as [number, number];
  const tested = [...feature.entries()].filter(([row]) => isTested(row));
  const right = tested.filter(([row, x]) => Number(x > (zero + one) / 2 === one > zero) === labels[row]);
  return right.length / tested.length;
}
