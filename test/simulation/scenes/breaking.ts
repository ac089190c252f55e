import { worstKind } from '../acceptance.ts';
import { drawFrom, drawOfClasses, questionsOf } from '../population.ts';
import type { Population } from '../population.ts';
import { seeded } from '../random.ts';
import { pairedRows } from '../rows.ts';
import type { Scene } from '../scene.ts';

/** The worst cases of bounds: candidates that break rows and mend none, few positives, areas near 1. */

const size = 2 ** 16;

interface Kind {
  readonly share: number;
  readonly label: 0 | 1;
  readonly baseline: number;
  readonly candidate: number;
}

/** Rows of a few kinds, positives first. What is left of 1 are negatives that both models get right. */
function ofKinds(kinds: readonly Kind[]): Population {
  const rest = 1 - kinds.reduce((sum, { share }) => sum + share, 0);
  const all = [...kinds, { share: rest, label: 0, baseline: 0.1, candidate: 0.1 } as const];
  const rows = all
    .flatMap((kind) => Array.from({ length: Math.round(kind.share * size) }, () => kind))
    .sort((a, b) => b.label - a.label);
  return {
    rows: pairedRows({
      labels: rows.map(({ label }) => label),
      baseline: rows.map(({ baseline }) => baseline),
      candidate: rows.map(({ candidate }) => candidate),
    }),
  };
}

const breaking = 'Paired rows, rows that only break';

/** Of the rows that the baseline gets right (nine of ten) a share breaks, of either class alike. */
function broken(n: number, share: number, mended = 0): Scene {
  const population = ofKinds([
    { share: 0.4 * share, label: 1, baseline: 0.9, candidate: 0.1 },
    { share: 0.6 * share, label: 0, baseline: 0.1, candidate: 0.9 },
    { share: 0.4 * mended, label: 1, baseline: 0.1, candidate: 0.9 },
    { share: 0.6 * mended, label: 0, baseline: 0.9, candidate: 0.1 },
    { share: 0.4 * (0.9 - share), label: 1, baseline: 0.9, candidate: 0.9 },
    { share: 0.04, label: 1, baseline: 0.1, candidate: 0.1 },
    { share: 0.06, label: 0, baseline: 0.9, candidate: 0.9 },
  ]);
  const words = mended
    ? `${percent(share)} of rows break, ${percent(mended)} are mended`
    : `${percent(share)} of rows break`;
  return {
    kind: breaking,
    name: words,
    n,
    questions: questionsOf(population, ['accuracy', 'recall', 'precision', 'f1', 'brier']),
    draw: drawFrom(population, n),
  };
}

/** A share of the positives breaks; the baseline is right about 85 % of them. */
function fewPositives(positives: number, share: number, metrics = ['recall', 'f1']): Scene {
  const each = 1 / 16;
  const population = ofKinds([
    { share: each * share, label: 1, baseline: 0.9, candidate: 0.1 },
    { share: each * (0.85 - share), label: 1, baseline: 0.9, candidate: 0.9 },
    { share: each * 0.15, label: 1, baseline: 0.1, candidate: 0.1 },
    { share: (1 - each) * 0.05, label: 0, baseline: 0.9, candidate: 0.9 },
  ]);
  const classes = { positives, negatives: 15 * positives };
  return {
    kind: breaking,
    name: `${positives} positives, ${percent(share)} of them break`,
    n: 16 * positives,
    questions: questionsOf(population, metrics),
    draw: drawOfClasses(population, classes),
  };
}

/** The baseline's area is above 0.99; the candidate sends a share of the positives below all negatives. */
function areaNearOne(positives: number, share: number): Scene {
  const random = seeded(20261210);
  const held = Math.round(size / 8);
  const labels = Array.from({ length: size }, (_, row) => Number(row < held));
  const baseline = labels.map((label) => (label ? 0.45 + 0.5 * random() : 0.5 * random() ** 1.5));
  const candidate = baseline.map((score, row) => (row < share * held ? 0.001 * random() : score));
  const population = { rows: pairedRows({ labels, baseline, candidate }) };
  return {
    kind: breaking,
    name: `area near 1, ${positives} positives, ${percent(share)} of them sent to the bottom`,
    n: 8 * positives,
    questions: questionsOf(population, ['roc_auc']),
    draw: drawOfClasses(population, { positives, negatives: 7 * positives }),
  };
}

export function breakingScenes(): Scene[] {
  return [
    broken(50, 0.1),
    ...[200, 1000].map((n) => broken(n, 0.02)),
    ...[200, 1000].map((n) => broken(n, 0.05, 0.03)),
    ...[10_000, 100_000].map((n) => broken(n, 0.005)),
    ...[5, 10, 20].flatMap((positives) => [fewPositives(positives, 0.1), fewPositives(positives, 0.3)]),
    fewPositives(200, 0.1),
    ...[10, 20, 50, 200].map((positives) => areaNearOne(positives, 0.05)),
    // Losses just above z²u, which a sample without a broken row lets pass.
    ...[
      broken(50, 0.0575),
      broken(200, 0.0138),
      broken(1000, 0.00275),
      fewPositives(20, 0.1375, ['recall']),
      areaNearOne(50, 0.0555),
      areaNearOne(20, 0.1385),
    ].map((scene) => ({ ...scene, kind: worstKind })),
  ];
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))} %`;
}
