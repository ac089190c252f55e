import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf, type PredictionRow } from '../support/local/models.ts';
import { type FileTree, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { rowsOfSeed } from '../support/seeds.ts';

/** Metric files beside predictions, over the local host. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

const seeds = [0, 1, 2];
const policy = policyOf({
  gate: { accuracy: 'no-worse' },
  model: { predictions: { path: 'out/seed-*.csv', id: 'id', label: 'label', score: 'score' } },
});

function accuracyOf(rows: readonly PredictionRow[]): number {
  return rows.filter(({ label, score }) => score >= 0.5 === (label === 1)).length / rows.length;
}

/** A file a seed, and the metrics of the first. */
function trained(shift: number, stated: object = {}): FileTree {
  const bySeed = seeds.map((seed) => rowsOfSeed(seed, { shift }));
  const [first = []] = bySeed;
  return {
    ...Object.fromEntries(bySeed.map((rows, seed) => [`out/seed-${seed}.csv`, csvOf(rows)])),
    'metrics.json': JSON.stringify({ accuracy: accuracyOf(first), custom: 3, ...stated }),
  };
}

async function checked(before: FileTree, after: FileTree) {
  const repository = await repositoryWith({ '.github/modelgate.yml': policy, ...before });
  await repository.branch('change');
  await repository.commit('Change', after);
  return runCheck(repository);
}

describe('a metrics file beside predictions of several seeds', () => {
  it('is that of the first seed on either side: it differs from the mean, and is not said to differ', async () => {
    const run = await checked(trained(0), trained(0.01));
    const { results } = await run.comparison();
    expect(results.metrics[0]).toMatchObject({ metric: 'accuracy', evidence: 'seeds', marks: [] });
    expect(run.markdown).not.toContain('differs from file');
  });

  it.each(['candidate', 'baseline'])('is said to differ where that of the %s is of no seed', async (side) => {
    const wrong = { accuracy: 0.5 };
    const [before, after] = side === 'baseline' ? [wrong, {}] : [{}, wrong];
    const run = await checked(trained(0, before), trained(0.01, after));
    expect((await run.comparison()).results.metrics[0]?.marks).toEqual(['differs-from-file']);
    expect(run.markdown).toContain('of the candidate or of the baseline');
  });
});

describe('a file of the recipe that is not there', () => {
  it('is told in the report and the log', async () => {
    const run = await checked(trained(0.01), { ...trained(0), 'metrics.json': null });
    const sentence = 'The recipe names the metrics metrics.json, and there is no such file';
    expect(run.outputs['verdict']).toBe('pass');
    expect(run.text.replaceAll(/\s+/g, ' ')).toContain(sentence);
    expect((await run.comparison()).inputs['candidate-note']).toContain(sentence);
    expect(run.host.log.warnings.join()).toContain(`fraud: ${sentence}`);
  });

  it('of predictions too', async () => {
    const run = await checked(
      { 'metrics.json': JSON.stringify({ accuracy: 0.9 }) },
      { 'metrics.json': JSON.stringify({ accuracy: 0.91 }) },
    );
    expect(run.markdown).toContain('names the predictions `out/seed-*.csv`, and there is no such file');
  });

  it('is not told of a run that has all', async () => {
    const run = await checked(trained(0), trained(0.01));
    expect((await run.comparison()).inputs).not.toHaveProperty('candidate-note');
    expect(run.host.log.warnings).toEqual([]);
  });
});
