import { afterAll, describe, expect, it } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const names = ['bird', 'cat', 'dog'];

interface Files {
  readonly predictions: object;
  readonly gate: object;
  readonly before: string;
  readonly after: string;
}

async function checked({ predictions, gate, before, after }: Files) {
  const written = policyOf({
    gate,
    model: { metrics: [], predictions: { path: 'out.csv', ...predictions } },
  }).replace('metrics: []\n    ', '');
  const repository = await repositoryWith({ [file]: written, 'out.csv': before });
  await repository.branch('change');
  await repository.commit('Change', { 'out.csv': after });
  return runCheck(repository);
}

/** Pictures of three animals; `isWrong` says which are taken for the next one besides every eighth. */
function pictures(isWrong: (row: number) => boolean = () => false): readonly object[] {
  return Array.from({ length: 900 }, (_, row) => {
    const label = row % 3;
    const taken = row % 8 === 0 || isWrong(row) ? (label + 1) % 3 : label;
    const scores = names.map((_name, at) => (at === taken ? 0.7 : at === (taken + 1) % 3 ? 0.2 : 0.1));
    return {
      id: row,
      animal: names[label],
      said: names[taken],
      p_bird: scores[0],
      p_cat: scores[1],
      p_dog: scores[2],
      place: row % 2 === 0 ? 'zoo' : 'wild',
    };
  });
}

describe('the check of several classes', () => {
  const predicted = { id: 'id', label: 'animal', prediction: 'said', slices: ['place'] };
  const scored = { id: 'id', label: 'animal', score: { dog: 'p_dog', cat: 'p_cat', bird: 'p_bird' } };

  it('judges averages over classes, and counts what was fixed and broken', async () => {
    const run = await checked({
      predictions: predicted,
      gate: { f1_macro: { tolerance: 0.02, slices: ['place'] }, accuracy: 'no-worse' },
      before: csvOf(pictures()),
      after: csvOf(pictures((row) => row % 10 === 3)),
    });
    expect(run.refusal).toMatch(/Do not merge: f1_macro on place=wild is [\d.]+ points lower/);
    const { results } = await run.comparison();
    expect(results.rows).toMatchObject({ task: 'multiclass', classes: 3, fixed: 0, positives: null });
    expect(results.rows?.broken).toBeGreaterThan(0);
    expect(results.metrics.find(({ metric }) => metric === 'f1_macro')).toMatchObject({
      method: 'jackknife',
      counted: 'rows',
      unit: true,
      direction: 'higher',
    });
    expect(results['slice-columns']).toEqual([{ column: 'place', values: 2, asked: true, judged: 2 }]);
  });

  it('judges probabilities of classes, and the k that a rule names', async () => {
    const run = await checked({
      predictions: scored,
      gate: { log_loss: 'no-worse', top_2_accuracy: { tolerance: 0.02 }, brier: { max: 0.5 } },
      before: csvOf(pictures()),
      after: csvOf(pictures((row) => row === 1)),
    });
    expect(run.outputs['verdict']).toBe('pass');
    const { results } = await run.comparison();
    const of = (name: string) => results.metrics.find(({ metric }) => metric === name);
    expect(of('top_2_accuracy')).toMatchObject({ unit: true, method: 'paired-mean' });
    expect(of('log_loss')?.marks).toContain('unbounded-loss');
    expect(of('brier')).toMatchObject({ unit: false, direction: 'lower' });
  });

  it('gives the same results whatever the order of rows and of classes in the policy', async () => {
    const shuffled = pictures((row) => row % 10 === 3).toSorted(
      (a, b) => JSON.stringify(a).length - JSON.stringify(b).length,
    );
    const gate = { accuracy: 'no-worse', log_loss: 'no-worse' };
    const before = csvOf(pictures());
    const first = await checked({
      predictions: scored,
      gate,
      before,
      after: csvOf(pictures((row) => row % 10 === 3)),
    });
    const score = { bird: 'p_bird', cat: 'p_cat', dog: 'p_dog' };
    const second = await checked({
      predictions: { ...scored, score },
      gate,
      before,
      after: csvOf(shuffled),
    });
    expect(JSON.stringify((await second.comparison()).results)).toBe(
      JSON.stringify((await first.comparison()).results),
    );
  });

  it('is incomparable where a class is never predicted any more', async () => {
    const run = await checked({
      predictions: predicted,
      gate: { precision_macro: { tolerance: 0.5 } },
      before: csvOf(pictures()),
      after: csvOf(pictures().map((row) => ({ ...row, said: 'cat' }))),
    });
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('never predicted');
  });

  it.each([
    ['probabilities that do not add up', { p_cat: 0.9 }, /do not add up to 1/],
    ['a label without a column', { animal: 'fish' }, /names no column for: "fish"/],
    ['a probability that is none', { p_cat: 'x' }, /must hold numbers/],
  ])('never passes %s', async (_name, change, words) => {
    const run = await checked({
      predictions: scored,
      gate: { accuracy: 'no-worse' },
      before: csvOf(pictures()),
      after: csvOf(pictures().map((row, at) => (at === 5 ? { ...row, ...change } : row))),
    });
    expect(['incomparable', 'error']).toContain(run.outputs['outcome']);
    expect(run.refusal ?? run.fault?.message).toMatch(words);
  });
});

describe('the check of a ranking', () => {
  const hits = (isLost: (query: number) => boolean = () => false): string =>
    csvOf(
      Array.from({ length: 200 }, (_, query) =>
        Array.from({ length: 5 }, (_row, place) => ({
          id: `${query}-${place}`,
          query: `q${query}`,
          relevance: query % 20 === 0 ? 0 : Math.max(0, 3 - place),
          score: isLost(query) ? place : 5 - place + (query % 7 === 0 && place === 1 ? 2 : 0),
          device: query % 2 === 0 ? 'phone' : 'desk',
        })),
      ).flat(),
    );
  const predictions = { id: 'id', label: 'relevance', score: 'score', query: 'query', slices: ['device'] };

  it('takes queries as what is sampled', async () => {
    const run = await checked({
      predictions,
      gate: { ndcg: { tolerance: 0.01, slices: ['device'] }, ndcg_at_3: 'no-worse' },
      before: hits(),
      after: hits((query) => query % 4 === 1),
    });
    expect(run.refusal).toMatch(/Do not merge: ndcg/);
    const { results } = await run.comparison();
    expect(results.rows).toMatchObject({
      n: 1000,
      task: 'ranking',
      queries: { column: 'query', n: 190, irrelevant: 10 },
      fixed: null,
    });
    const ndcg = results.metrics.find(({ metric }) => metric === 'ndcg');
    expect(ndcg).toMatchObject({ n: 190, counted: 'queries', unit: true, df: 189 });
    expect(results.metrics.map(({ metric }) => metric)).toEqual([
      'ndcg',
      'ndcg_at_3',
      'map',
      'mrr',
      'ndcg_at_10',
    ]);
  });

  it('refuses slices that cut a query apart', async () => {
    const run = await checked({
      predictions: { ...predictions, slices: ['relevance'] },
      gate: { ndcg: 'no-worse' },
      before: hits(),
      after: hits((query) => query === 3),
    });
    expect(run.fault?.message ?? run.refusal).toMatch(/`relevance` \(slice\) is not the same in all rows/);
  });
});

describe('the check of scores that rows have by themselves', () => {
  const answers = (loss: (row: number) => number = () => 0): string =>
    csvOf(
      Array.from({ length: 400 }, (_, row) => ({
        id: row,
        judge: Math.max(0, 0.9 - (row % 5) / 20 - loss(row)),
        polite: row % 9 === 0 ? 0 : 1,
      })),
    );
  const predictions = { id: 'id', values: { faithfulness: 'judge', politeness: 'polite' } };
  const higher = { direction: 'higher', tolerance: 0.02 };

  it('fails a loss that is shown, without labels', async () => {
    const run = await checked({
      predictions,
      gate: { faithfulness: { ...higher, range: [0, 1] } },
      before: answers(),
      after: answers((row) => (row % 3 === 0 ? 0.4 : 0)),
    });
    expect(run.refusal).toMatch(/Do not merge: faithfulness is [\d.]+ points lower/);
    const { results } = await run.comparison();
    expect(results.rows).toMatchObject({ task: 'unlabelled', n: 400 });
    const politeness = results.metrics.find(({ metric }) => metric === 'politeness');
    expect(politeness).toMatchObject({ direction: null, gain: null, unit: false });
    expect(politeness?.marks).toContain('unbounded-loss');
  });

  it('takes the range from the rule, not from the rows', async () => {
    const few = (gate: object) =>
      checked({ predictions, gate, before: answers(), after: answers((row) => (row === 7 ? 0.001 : 0)) });
    const bounded = await few({ faithfulness: { ...higher, tolerance: 0.004, range: [0, 1] } });
    expect(bounded.outputs['verdict']).toBe('inconclusive');
    const unbounded = await few({ faithfulness: { ...higher, tolerance: 0.004 } });
    const found = (await unbounded.comparison()).results.metrics[0];
    expect(found?.marks).toContain('unbounded-loss');
  });

  it('is incomparable outside the range of the rule, and without a direction', async () => {
    const with5 = await checked({
      predictions,
      gate: { faithfulness: { ...higher, range: [0, 1] } },
      before: answers(),
      after: answers((row) => (row === 3 ? -5 : 0)),
    });
    expect(with5.outputs['verdict']).toBe('incomparable');
    expect(with5.refusal).toContain('reach from');
    const directionless = await checked({
      predictions,
      gate: { faithfulness: { tolerance: 0.1 } },
      before: answers(),
      after: answers((row) => row / 4000),
    });
    expect(directionless.outputs['verdict']).toBe('incomparable');
    expect(directionless.refusal).toMatch(/direction/);
  });
});
