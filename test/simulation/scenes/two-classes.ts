import { normal, seeded } from '../random.ts';
import { drawFrom, questionsOf, relativeQuestions } from '../population.ts';
import type { Population } from '../population.ts';
import { pairedRows } from '../rows.ts';
import type { Scene } from '../scene.ts';

const size = 2 ** 15;

/** Scores of a usual classifier: the candidate sees the same signal through more noise, so that both mend and break rows. */
export function usualClasses({ share, seed }: { share: number; seed: number }): Population {
  const random = seeded(seed);
  const labels = Array.from({ length: size }, (_, row) => Number(row < share * size));
  const signal = labels.map((label) => 2.6 * label - 1.4 + 0.9 * normal(random));
  const score = (noise: number) => (value: number) =>
    1 / (1 + Math.exp(-1.3 * (value + noise * normal(random))));
  const parts = { labels, candidate: signal.map(score(0.8)), baseline: signal.map(score(0.55)) };
  return { rows: pairedRows(parts) };
}

const metrics = ['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'brier', 'log_loss'];

export function twoClassScenes(): Scene[] {
  const usual = usualClasses({ share: 0.35, seed: 20261201 });
  const rare = usualClasses({ share: 0.05, seed: 20261202 });
  const kind = 'Paired rows, two classes';
  return [
    ...[50, 200, 1000, 10_000, 100_000].map((n) => ({
      kind,
      name: 'a usual classifier, 35 % positives',
      n,
      questions: questionsOf(usual, metrics),
      draw: drawFrom(usual, n),
    })),
    ...[1000, 10_000].map((n) => ({
      kind,
      name: '5 % positives',
      n,
      questions: questionsOf(rare, metrics),
      draw: drawFrom(rare, n),
    })),
    ...[200, 1000].map((n) => ({
      kind,
      name: 'tolerance as a share of the baseline',
      n,
      questions: relativeQuestions(usual, ['accuracy', 'f1', 'roc_auc', 'brier']),
      draw: drawFrom(usual, n),
    })),
  ];
}
