import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf } from '../support/local/models.ts';
import { type FileTree, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { rowsOfSeed } from '../support/seeds.ts';

/** Predictions of several seeds in the place of one run's. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const policyFor = (path: string) =>
  policyOf({
    gate: { accuracy: 'no-worse' },
    model: { metrics: [], predictions: { path, id: 'id', label: 'label', score: 'score' } },
  }).replace('metrics: []\n    ', '');

async function replaced(seeds: FileTree) {
  const repository = await repositoryWith({
    [file]: policyFor('out/one.csv'),
    'out/one.csv': csvOf(rowsOfSeed(0)),
  });
  await repository.branch('change');
  await repository.commit('Seeds', { [file]: policyFor('out/seed-*.csv'), ...seeds });
  return runCheck(repository);
}

describe('the check on several seeds where the baseline has others', () => {
  it('hides no loss in their spread', async () => {
    const run = await replaced({
      'out/seed-1.csv': csvOf(rowsOfSeed(1, { shift: 0.08 })),
      'out/seed-2.csv': csvOf(rowsOfSeed(2, { shift: 0.3 })),
    });
    const { results, inputs } = await run.comparison();
    expect(run.outputs['verdict']).toBe('fail');
    expect(results).toMatchObject({ evidence: 'paired-rows' });
    expect(inputs['baseline-note']).toContain('of several seeds: the rows of the first');
    expect(inputs.rules.loosened).toEqual([expect.stringContaining('names a file a seed')]);
  });

  it('reads all of them', async () => {
    const run = await replaced({
      'out/seed-1.csv': csvOf(rowsOfSeed(1)),
      'out/seed-2.csv': csvOf(rowsOfSeed(2).slice(1)),
    });
    expect(run.outputs['verdict']).toBe('incomparable');
  });

  it('is no pass where seeds are gone', async () => {
    const of = (seeds: readonly number[], shift: (seed: number) => number) =>
      Object.fromEntries(
        seeds.map((seed) => [`out/seed-${seed}.csv`, csvOf(rowsOfSeed(seed, { shift: shift(seed) }))]),
      );
    const repository = await repositoryWith({
      [file]: policyFor('out/seed-*.csv'),
      ...of([1, 2, 3], () => 0),
    });
    await repository.branch('change');
    await repository.commit('Two', {
      ...of([1, 2], (seed) => 0.15 * seed),
      'out/seed-3.csv': null,
    });
    const run = await runCheck(repository);
    const { verdict } = await run.comparison();
    expect(verdict.value).toBe('incomparable');
    expect(JSON.stringify(verdict)).toContain('predictions of 2 seeds, and the baseline of 3');
  });
});
