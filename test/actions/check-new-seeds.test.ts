import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf } from '../support/local/models.ts';
import { type FileTree, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { rowsOfSeed } from '../support/seeds.ts';

/** Predictions of several seeds in the place of one run's. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const policyFor = (path: string | readonly string[]) =>
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

  it('is no pass where the baseline lacks one that its own recipe lists', async () => {
    const written = policyFor(['out/a.csv', 'out/b.csv']);
    const repository = await repositoryWith({ [file]: written, 'out/a.csv': csvOf(rowsOfSeed(0)) });
    await repository.branch('change');
    await repository.commit('Both', {
      'out/a.csv': `${csvOf(rowsOfSeed(0))}\n`,
      'out/b.csv': csvOf(rowsOfSeed(1, { shift: 0.3 })),
    });
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('incomparable');
    const [rule] = (await run.comparison()).verdict.rules;
    expect(rule?.detail).toMatch(
      /^baseline: A file of predictions that the recipe of main at [0-9a-f]{7} lists is not there, and others of the list are \(`out\/b\.csv`, FILE_MISSING\)\. Each seed counts/,
    );
  });

  it('takes a list of the head’s recipe alone for no promise of the base', async () => {
    const repository = await repositoryWith({ 'out/a.csv': csvOf(rowsOfSeed(0)) });
    await repository.branch('change');
    await repository.commit('Both', {
      [file]: policyFor(['out/a.csv', 'out/b.csv']),
      'out/b.csv': csvOf(rowsOfSeed(1)),
    });
    const run = await runCheck(repository);
    expect((await run.comparison()).verdict.value).not.toBe('incomparable');
  });

  it('passes over no file whose name has a line feed', async () => {
    const named = (seeds: readonly number[], shift: number) =>
      Object.fromEntries(
        seeds.map((seed) => [
          `out/seed-${seed}${seed === 3 ? '\n' : ''}.csv`,
          csvOf(rowsOfSeed(seed, { shift: seed === 3 ? shift : 0 })),
        ]),
      );
    const repository = await repositoryWith({ [file]: policyFor('out/seed-*.csv'), ...named([1, 2, 3], 0) });
    await repository.branch('change');
    await repository.commit('Worse', named([3], 0.4));
    const run = await runCheck(repository);
    expect(run.fault?.message).toMatch(
      /The name "out\/seed-3\\n\.csv" of a file of predictions holds a control character.*PREDICTIONS_INVALID/,
    );
  });
});
