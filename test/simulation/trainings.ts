import { normalCdf, normalDensity } from '../../src/domain/statistics/normal.ts';
import { normal } from './random.ts';
import type { Random } from './random.ts';
import type { Effect, Question } from './scene.ts';

/**
 * Two recipes, trained with any number of seeds. What a training says of a row is what its recipe gives rows of this kind, the
 * training's own quality, and a normal number of this row and training: so what a recipe comes to over all its seeds is known exactly.
 */
interface RowKind {
  /** Twentieths of each class. */
  readonly share: number;
  /** Distance from the threshold, on the right side of it, in standard deviations of that normal number. */
  readonly baseline: number;
  readonly candidate: number;
}

export type Side = 'candidate' | 'baseline';

/** Nearly always right, mostly right, mostly wrong. The candidate's recipe breaks a row in twenty and mends another one. */
const kinds: readonly RowKind[] = [
  { share: 13, baseline: 2.5, candidate: 2.5 },
  { share: 3, baseline: 1, candidate: 1 },
  { share: 1, baseline: 1, candidate: -0.9 },
  { share: 2, baseline: -0.7, candidate: -0.7 },
  { share: 1, baseline: -0.7, candidate: 0.3 },
];
const parts = kinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
const positives = 0.4;

/** What the candidate's recipe loses on such rows, over all its seeds; `quality` is the standard deviation of theirs. */
export function recipeQuestions(quality: number): Question[] {
  const accuracy = (side: Side) =>
    meanOf(parts.map((part) => normalCdf(part[side] / Math.hypot(1, quality))));
  // A positive and a negative row are apart by both their numbers, and by the training's quality twice.
  const spread = Math.hypot(1, 1, 2 * quality);
  const area = (side: Side) =>
    meanOf(parts.flatMap((one) => parts.map((other) => normalCdf((one[side] + other[side]) / spread))));
  return [
    { metric: 'accuracy', tolerance: accuracy('baseline') - accuracy('candidate') },
    { metric: 'roc_auc', tolerance: area('baseline') - area('candidate') },
  ];
}

/** The quality's standard deviation with which accuracy, on very many rows, has `spread` as its own between seeds. */
export function qualityOf(spread: number): number {
  return spread / meanOf(parts.map(({ baseline }) => normalDensity(baseline)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface TestSet {
  readonly labels: Float64Array;
  readonly kinds: readonly RowKind[];
  /** Half of the rows: of recipes that are alike the sides are exchanged there. */
  readonly odd: Uint8Array;
}

/** Of each kind as many rows as it has among all rows; `n` is a multiple of 200. */
export function evenSet(n: number): TestSet {
  const held = positives * n;
  const place = (row: number) => (row < held ? row : row - held);
  return {
    labels: Float64Array.from({ length: n }, (_, row) => Number(row < held)),
    kinds: Array.from({ length: n }, (_, row) => parts[place(row) % parts.length] as RowKind),
    odd: Uint8Array.from({ length: n }, (_, row) => Math.floor(place(row) / parts.length) % 2),
  };
}

export function drawnSet(n: number, random: Random): TestSet {
  return {
    labels: Float64Array.from({ length: n }, () => Number(random() < positives)),
    kinds: Array.from({ length: n }, () => parts[Math.floor(random() * parts.length)] as RowKind),
    odd: Uint8Array.from({ length: n }, () => Number(random() < 0.5)),
  };
}

const exchanged = { candidate: 'baseline', baseline: 'candidate' } as const;

/** One training's score of each row. Recipes that are alike differ row by row, and not on the whole. */
export function trainedScores(
  { labels, kinds: of, odd }: TestSet,
  { side, effect, quality }: { readonly side: Side; readonly effect: Effect; readonly quality: number },
  random: Random,
): Float64Array {
  const even = effect === 'better' ? exchanged[side] : side;
  const other = effect === 'alike' ? exchanged[side] : even;
  return labels.map((label, row) => {
    const kind = of[row] as RowKind;
    const distance = kind[odd[row] === 1 ? other : even] + quality + normal(random);
    return 1 / (1 + Math.exp(label === 1 ? -distance : distance));
  });
}
