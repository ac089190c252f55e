import { drawFrom, questionsOf } from '../population.ts';
import type { Population } from '../population.ts';
import { normal, seeded } from '../random.ts';
import { pairedRows } from '../rows.ts';
import type { Question, Scene } from '../scene.ts';

const size = 2 ** 15;

/** Regression: the candidate's errors are larger by a tenth. With `heavy` one row in two hundred is forty times as far off. */
function regression(seed: number, heavy: boolean): Population {
  const random = seeded(seed);
  const labels = Array.from({ length: size }, () => 10 + 3 * normal(random));
  const shared = labels.map(() => normal(random));
  const side = (scale: number) =>
    labels.map((label, row) => label + scale * (0.8 * (shared[row] as number) + 0.6 * normal(random)));
  const baseline = side(1);
  const candidate = side(1.1).map((value, row) =>
    heavy && row % 200 === 0 ? value + 40 * normal(random) : value,
  );
  return { rows: pairedRows({ task: 'regression', labels, baseline, candidate }) };
}

/** Scores that rows have by themselves: what a judge gave each answer, in [0, 1], in quarters or whole. */
function judgedAnswers(seed: number, steps: number): Population {
  const random = seeded(seed);
  const graded = (mean: number) =>
    Math.round(steps * Math.min(1, Math.max(0, mean + 0.35 * normal(random)))) / steps;
  const means = Array.from({ length: size }, () => 0.3 + 0.6 * random());
  const baseline = Float64Array.from(means, graded);
  const candidate = Float64Array.from(means, (mean) => graded(mean - 0.04));
  return valuesOf(baseline, candidate);
}

/** Answers that were right become wrong, and none the other way. */
function brokenAnswers(share: number): Population {
  const baseline = Float64Array.from({ length: size }, (_, row) => Number(row % 10 > 0));
  const candidate = baseline.map((value, row) => (value === 1 && row < share * size ? 0 : value));
  return valuesOf(baseline, candidate);
}

function valuesOf(baseline: Float64Array, candidate: Float64Array): Population {
  const nothing = Array.from({ length: size }, () => 0);
  const rows = pairedRows({ labels: nothing, baseline: nothing, candidate: nothing, scored: false });
  return {
    rows: {
      ...rows,
      task: 'unlabelled',
      labels: new Float64Array(),
      values: [{ metric: 'judge', candidate, baseline }],
    },
  };
}

function scored(population: Population, range?: readonly [number, number]): Question[] {
  return questionsOf(population, ['judge']).map((question) => ({
    ...question,
    direction: 'higher',
    ...(range && { range }),
  }));
}

export function numberScenes(): Scene[] {
  const errors = ['mae', 'mse', 'rmse', 'r2', 'mape'];
  const [usual, heavy] = [regression(20261215, false), regression(20261216, true)];
  const [graded, whole, breaking] = [
    judgedAnswers(20261217, 4),
    judgedAnswers(20261218, 1),
    brokenAnswers(0.05),
  ];
  const range = [0, 1] as const;
  const answers = 'Scores that rows have by themselves';
  return [
    ...[50, 200, 1000, 10_000, 100_000].map((n) => ({
      kind: 'Paired rows, regression',
      name: 'normal errors, a tenth larger',
      n,
      questions: questionsOf(usual, errors),
      draw: drawFrom(usual, n),
    })),
    ...[200, 1000].map((n) => ({
      kind: 'Paired rows, regression',
      name: 'one row in 200 is far off',
      n,
      questions: questionsOf(heavy, errors),
      draw: drawFrom(heavy, n),
    })),
    ...[50, 200, 1000, 10_000, 100_000].map((n) => ({
      kind: answers,
      name: 'in quarters, `range: [0, 1]`',
      n,
      questions: scored(graded, range),
      draw: drawFrom(graded, n),
    })),
    ...[200, 1000].map((n) => ({
      kind: answers,
      name: '0 or 1, `range: [0, 1]`',
      n,
      questions: scored(whole, range),
      draw: drawFrom(whole, n),
    })),
    ...[50, 200, 1000].map((n) => ({
      kind: answers,
      name: '5 % of the answers break, `range: [0, 1]`',
      n,
      questions: scored(breaking, range),
      draw: drawFrom(breaking, n),
    })),
    {
      kind: answers,
      name: '5 % of the answers break, no range',
      n: 50,
      questions: scored(breaking),
      draw: drawFrom(breaking, 50),
    },
  ];
}
