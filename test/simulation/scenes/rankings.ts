import { drawFrom, questionsOf } from '../population.ts';
import type { Population } from '../population.ts';
import { normal, seeded } from '../random.ts';
import type { Random } from '../random.ts';
import { pairedRows } from '../rows.ts';
import type { Scene } from '../scene.ts';

const queries = 4096;

type Scores = (relevance: readonly number[], query: number, random: Random) => readonly [number[], number[]];

/** Queries of 3 to 6 rows with graded relevance; `scores` gives those of baseline and candidate. */
function rankings(seed: number, scores: Scores): Population {
  const random = seeded(seed);
  const starts = [0];
  const [labels, baseline, candidate]: number[][] = [[], [], []];
  for (let query = 0; query < queries; query++) {
    const size = 3 + Math.floor(4 * random());
    const relevance = Array.from({ length: size }, () => (random() < 0.3 ? 1 + Math.floor(3 * random()) : 0));
    relevance[0] = Math.max(1, relevance[0] as number);
    const [held, own] = scores(relevance, query, random);
    (labels as number[]).push(...relevance);
    (baseline as number[]).push(...held);
    (candidate as number[]).push(...own);
    starts.push((starts.at(-1) as number) + size);
  }
  const codes = Int32Array.from({ length: (labels as number[]).length });
  for (let query = 0; query < queries; query++) codes.fill(query, starts[query], starts[query + 1]);
  const texts = Array.from({ length: queries }, (_, query) => `q${query}`);
  const rows = pairedRows({
    labels: labels as number[],
    baseline: baseline as number[],
    candidate: candidate as number[],
    scored: false,
  });
  return { starts, rows: { ...rows, task: 'ranking', queries: { column: 'query', codes, texts } } };
}

const usual: Scores = (relevance, _query, random) => {
  const signal = relevance.map((value) => value + 0.7 * normal(random));
  const noisy = (noise: number) => signal.map((value) => value + noise * normal(random));
  return [noisy(0.6), noisy(0.9)];
};

/** The baseline ranks perfectly; of one query in twenty the candidate turns the order round. */
const turned: Scores = (relevance, query) => {
  const held = relevance.map((value, at) => value - at / 100);
  return [held, query % 20 === 0 ? held.map((score) => -score) : held];
};

export function rankingScenes(): Scene[] {
  const kind = 'Rankings, paired queries';
  const metrics = ['ndcg', 'ndcg_at_10', 'mrr', 'map'];
  const [noisier, breaking] = [rankings(20261213, usual), rankings(20261214, turned)];
  return [
    ...[50, 200, 1000, 5000, 20_000].map((n) => ({
      kind,
      name: 'a noisier ranking',
      n,
      questions: questionsOf(noisier, metrics),
      draw: drawFrom(noisier, n),
    })),
    ...[50, 200, 1000].map((n) => ({
      kind,
      name: 'one query in twenty is turned round',
      n,
      questions: questionsOf(breaking, ['ndcg', 'mrr', 'map']),
      draw: drawFrom(breaking, n),
    })),
  ];
}
