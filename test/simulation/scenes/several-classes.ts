import { drawFrom, questionsOf } from '../population.ts';
import type { Population } from '../population.ts';
import { normal, seeded } from '../random.ts';
import type { Random } from '../random.ts';
import { pairedRows } from '../rows.ts';
import type { Scene } from '../scene.ts';

const size = 2 ** 14;
const classes = ['a', 'b', 'c', 'd', 'e'];

/** Five classes with probabilities; the candidate sees the classes through more noise. */
function usualClasses(shares: readonly number[], seed: number): Population {
  const random = seeded(seed);
  const labels = Array.from({ length: size }, (_, row) => classOf(shares, (row + 0.5) / size));
  const signal = labels.map((label) =>
    classes.map((_, at) => (at === label ? 1.6 : 0) + 0.7 * normal(random)),
  );
  const sides = { baseline: 0.6, candidate: 0.75 };
  const of = (noise: number) => signal.map((row) => probabilitiesOf(row, noise, random));
  const [held, own] = [of(sides.baseline), of(sides.candidate)];
  const predicted = (rows: readonly (readonly number[])[]) =>
    rows.map((row) => row.indexOf(Math.max(...row)));
  return {
    rows: {
      ...pairedRows({ labels, baseline: predicted(held), candidate: predicted(own), scored: false }),
      task: 'multiclass',
      classes,
      probabilities: classes.map((_, at) => ({
        baseline: Float64Array.from(held, (row) => row[at] as number),
        candidate: Float64Array.from(own, (row) => row[at] as number),
      })),
    },
  };
}

/** Predicted classes alone; a share of the rows of one class is now taken for another, and nothing is mended. */
function breakingClass(
  shares: readonly number[],
  { broken, share }: { broken: number; share: number },
): Population {
  const random = seeded(20261212);
  const labels = Array.from({ length: size }, (_, row) => classOf(shares, (row + 0.5) / size));
  const wrong = (label: number) => (label + 1 + Math.floor(4 * random())) % 5;
  const baseline = labels.map((label) => (random() < 0.85 ? label : wrong(label)));
  const seen = new Map<number, number>();
  const candidate = baseline.map((predicted, row) => {
    const label = labels[row] as number;
    if (label !== broken || predicted !== label) return predicted;
    const at = seen.get(label) ?? 0;
    seen.set(label, at + share);
    return Math.floor(at + share) > Math.floor(at) ? (label + 1) % 5 : predicted;
  });
  return {
    rows: { ...pairedRows({ labels, baseline, candidate, scored: false }), task: 'multiclass', classes },
  };
}

function classOf(shares: readonly number[], quantile: number): number {
  let sum = 0;
  for (const [at, share] of shares.entries()) {
    sum += share;
    if (quantile < sum) return at;
  }
  return shares.length - 1;
}

function probabilitiesOf(signal: readonly number[], noise: number, random: Random): number[] {
  const values = signal.map((value) => Math.exp(1.5 * (value + noise * normal(random))));
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}

const averages = ['f1_macro', 'precision_macro', 'recall_macro', 'f1_weighted', 'precision_weighted'];
const means = ['accuracy', 'top_3_accuracy', 'brier', 'log_loss'];

export function severalClassScenes(): Scene[] {
  const kind = 'Paired rows, several classes';
  const uneven = [0.4, 0.25, 0.2, 0.1, 0.05];
  const usual = usualClasses(uneven, 20261211);
  const rare = breakingClass([0.5, 0.25, 0.15, 0.08, 0.02], { broken: 4, share: 0.2 });
  const common = breakingClass(uneven, { broken: 1, share: 0.1 });
  return [
    ...[50, 200, 1000, 10_000, 100_000].map((n) => ({
      kind,
      name: 'five uneven classes, probabilities',
      n,
      questions: questionsOf(usual, [...means, ...averages]),
      draw: drawFrom(usual, n),
    })),
    ...[1000, 10_000].map((n) => ({
      kind,
      name: 'a class of 2 % only breaks',
      n,
      questions: questionsOf(rare, ['recall_macro', 'f1_macro', 'f1_weighted']),
      draw: drawFrom(rare, n),
    })),
    ...[200, 1000].map((n) => ({
      kind,
      name: 'a class of 25 % only breaks',
      n,
      questions: questionsOf(common, ['accuracy', 'recall_macro', 'f1_macro']),
      draw: drawFrom(common, n),
    })),
  ];
}
