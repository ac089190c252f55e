import { drawFrom, namesUpTo, questionsOf } from '../population.ts';
import type { Population } from '../population.ts';
import { normal, seeded } from '../random.ts';
import type { Random } from '../random.ts';
import { pairedRows } from '../rows.ts';
import type { Drawn, Effect, Scene } from '../scene.ts';

/** Units of `each` rows whose rows are alike: one effect for the unit, one for what the candidate does to it. */
function unitRows(units: number, each: number, seed: number): Population {
  const random = seeded(seed);
  const starts = Array.from({ length: units + 1 }, (_, unit) => unit * each);
  const [labels, baseline, candidate]: number[][] = [[], [], []];
  for (let unit = 0; unit < units; unit++) {
    const [own, shift] = [0.8 * normal(random), 0.35 * normal(random)];
    for (let row = 0; row < each; row++) {
      const label = Number((unit * each + row) % 5 < 2);
      const signal = 2.2 * label - 1.1 + own * (label ? 1 : -1) + 0.8 * normal(random);
      const score = (noise: number, more: number) =>
        1 / (1 + Math.exp(-(signal + more * (label ? 1 : -1) + noise * normal(random))));
      (labels as number[]).push(label);
      (baseline as number[]).push(score(0.4, 0));
      (candidate as number[]).push(score(0.6, shift - 0.15));
    }
  }
  const rows = pairedRows({
    labels: labels as number[],
    baseline: baseline as number[],
    candidate: candidate as number[],
    units: Array.from({ length: units * each }, (_, row) => `u${Math.floor(row / each)}`),
  });
  return { rows, starts };
}

/** Rows that count from nearly nothing to much (lognormal); how much has nothing to do with who is right. */
function weightedRows(seed: number, spread: number): Population {
  const random = seeded(seed);
  const size = 2 ** 14;
  const labels = Array.from({ length: size }, (_, row) => Number(row % 5 < 2));
  const signal = labels.map((label) => 2.4 * label - 1.2 + 0.9 * normal(random));
  const score = (noise: number) => (value: number) => 1 / (1 + Math.exp(-(value + noise * normal(random))));
  const weights = labels.map(() => Math.exp(spread * normal(random)));
  return {
    rows: pairedRows({
      labels,
      baseline: signal.map(score(0.5)),
      candidate: signal.map(score(0.9)),
      weights,
    }),
  };
}

/**
 * Units whose sizes fall as 1/g (Zipf), the largest of `largest` rows. Of each unit, whatever its size, the candidate breaks all rows
 * with the chance `share`: so `share` is the true loss, and it lies in few large units.
 */
function zipfUnits(units: number, { largest, share }: { largest: number; share: number }): Scene {
  const sizes = Array.from({ length: units }, (_, unit) => Math.ceil(largest / (unit + 1)));
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const codes = Int32Array.from(sizes.flatMap((size, unit) => Array.from({ length: size }, () => unit)));
  const labels = Float64Array.from(codes, (_, row) => row % 2);
  const empty = pairedRows({ labels: [...labels], baseline: [...labels], candidate: [...labels] });
  const draw = (effect: Effect, random: Random): Drawn => {
    const broken = Array.from(sizes, () => random() < share);
    const swapped = Array.from(sizes, () => effect === 'better' || (effect === 'alike' && random() < 0.5));
    const side = (exchanged: boolean) =>
      labels.map((label, row) => {
        const unit = codes[row] as number;
        return broken[unit] && swapped[unit] === exchanged ? 1 - label : label;
      });
    const unitsOf = { column: 'unit', codes, texts: namesUpTo(units) };
    return { rows: { ...empty, labels, candidate: side(false), baseline: side(true), units: unitsOf } };
  };
  return {
    kind: 'Rows that share units',
    name: `${units} units of Zipf sizes, ${largest} rows to 1; ${100 * share} % of units break`,
    n,
    questions: ['accuracy', 'recall', 'f1', 'roc_auc', 'brier'].map((metric) => ({
      metric,
      tolerance: share,
    })),
    draw,
  };
}

/** Five answers to each prompt, judged 0 or 1: the prompt decides most of it. */
function prompts(units: number, seed: number): Population {
  const random = seeded(seed);
  const each = 5;
  const starts = Array.from({ length: units + 1 }, (_, unit) => unit * each);
  const [baseline, candidate] = [new Float64Array(units * each), new Float64Array(units * each)];
  for (let unit = 0; unit < units; unit++) {
    const ease = 0.75 + 0.5 * normal(random);
    const other = ease - 0.06 + 0.25 * normal(random);
    for (let row = unit * each; row < (unit + 1) * each; row++) {
      baseline[row] = Number(random() < ease);
      candidate[row] = Number(random() < other);
    }
  }
  const nothing = Array.from(baseline, () => 0);
  const names = Array.from(baseline, (_, row) => `u${Math.floor(row / each)}`);
  const frame = pairedRows({
    labels: nothing,
    baseline: nothing,
    candidate: nothing,
    scored: false,
    units: names,
  });
  const values = [{ metric: 'judge', candidate, baseline }];
  return { starts, rows: { ...frame, task: 'unlabelled', labels: new Float64Array(), values } };
}

export function unitAndWeightScenes(): Scene[] {
  const metrics = ['accuracy', 'recall', 'f1', 'roc_auc', 'brier', 'log_loss'];
  const kind = 'Rows that share units';
  const population = unitRows(3000, 8, 20261219);
  const answers = prompts(4000, 20261223);
  const asked = questionsOf(answers, ['judge']).map(
    (question) => ({ ...question, direction: 'higher', range: [0, 1] }) as const,
  );
  const [mild, wild] = [weightedRows(20261220, 0.5), weightedRows(20261221, 1.5)];
  return [
    ...[20, 100, 400, 2000, 12_500].map((n) => ({
      kind,
      name: `${n} units of 8 rows`,
      n: 8 * n,
      questions: questionsOf(population, metrics),
      draw: drawFrom(population, n),
    })),
    ...[50, 200, 1000].map((n) => ({
      kind,
      name: `five judged answers to each of ${n} prompts`,
      n: 5 * n,
      questions: asked,
      draw: drawFrom(answers, n),
    })),
    zipfUnits(20, { largest: 100, share: 0.2 }),
    zipfUnits(50, { largest: 200, share: 0.1 }),
    zipfUnits(200, { largest: 100, share: 0.1 }),
    zipfUnits(400, { largest: 40, share: 0.3 }),
    zipfUnits(2000, { largest: 40, share: 0.1 }),
    ...[50, 200, 1000, 10_000, 100_000].map((n) => ({
      kind: 'Rows with weights',
      name: 'lognormal weights, sigma 0.5',
      n,
      questions: questionsOf(mild, metrics),
      draw: drawFrom(mild, n),
    })),
    ...[200, 1000].map((n) => ({
      kind: 'Rows with weights',
      name: 'lognormal weights, sigma 1.5',
      n,
      questions: questionsOf(wild, metrics),
      draw: drawFrom(wild, n),
    })),
  ];
}
