import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { runPromote } from '../../support/local/registry-run.ts';
import { csvOf, policyOf, type PredictionRow } from '../../support/local/models.ts';
import {
  type FileTree,
  type LocalRepository,
  removeRepositories,
  repositoryWith,
} from '../../support/local/repository.ts';
import { rowsOfSeed } from '../../support/seeds.ts';

/** Versions of a recipe that is trained with several seeds, and what a promotion holds against them. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

type Evidence = 'rows' | 'summary';

const policyFor = (evidence: Evidence) =>
  policyOf({
    gate: { accuracy: { tolerance: 0.03 } },
    model: {
      metrics: [],
      model: 'model.bin',
      predictions: { path: 'out/predictions-seed-*.csv', id: 'id', label: 'label', score: 'score' },
      stages: ['staging', 'production'],
      release: { evidence },
    },
  }).replace('metrics: []\n    ', '');

const nameOf = (seed: number) => `out/predictions-seed-${seed}.csv`;

function filesOf(seeds: readonly number[], shiftOf: (seed: number) => number = () => 0): FileTree {
  return Object.fromEntries(
    seeds.map((seed) => [nameOf(seed), csvOf(rowsOfSeed(seed, { shift: shiftOf(seed) }))]),
  );
}

/** A version that a person let pass, although the file of seed 1 is not what those of the others are. */
async function overridden(
  evidence: Evidence,
  change: (rows: readonly PredictionRow[]) => readonly object[],
): Promise<LocalRepository> {
  const repository = await repositoryWith({
    '.github/modelgate.yml': policyFor(evidence),
    ...filesOf([0, 1, 2]),
    [nameOf(1)]: csvOf(change(rowsOfSeed(1))),
    'model.bin': 'one',
  });
  const inputs = { stage: 'staging', override: 'the old one is too slow' };
  const run = await runPromote(repository, inputs, { by: 'ada' });
  expect(run.outputs).toMatchObject({ outcome: 'promoted', verdict: 'incomparable', version: 'v1.0.0' });
  expect(run.host.log.warnings.join('\n')).toMatch(/what is held against this version will be incomparable/);
  return repository;
}

const withoutARow = (rows: readonly PredictionRow[]) => rows.slice(1);
const withALabel = (rows: readonly PredictionRow[]) =>
  rows.map((row) => (row.id === 4 ? { ...row, label: 1 - row.label } : row));
const withNaN = (rows: readonly PredictionRow[]) =>
  rows.map((row) => (row.id === 4 ? { ...row, score: 'NaN' } : row));

const told =
  /Predictions of the seeds "0", "1", "2" were made, and the release has none of "1", "2".*evidence(-summary)?\.parquet of fraud@v1\.0\.0.*Write predictions of every seed on the same rows, and promote that run with `override`/;

describe('a version that could not carry the predictions of all its seeds', () => {
  it.each([
    ['rows', 'of other rows', withoutARow],
    ['rows', 'of other labels', withALabel],
    ['summary', 'of other rows', withoutARow],
    ['summary', 'of other labels', withALabel],
    ['summary', 'not a number', withNaN],
  ] as const)('is no baseline: %s, one is %s', async (evidence, _, change) => {
    const repository = await overridden(evidence, change);
    await repository.commit('Sound', { ...filesOf([0, 1, 2]), 'model.bin': 'two' });
    const run = await runPromote(repository, { stage: 'staging' });
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable', previous: 'v1.0.0' });
    expect(run.refusal).toMatch(told);
    const inputs = { stage: 'staging', override: 'the predictions are whole now' };
    expect((await runPromote(repository, inputs, { by: 'ada' })).outputs['outcome']).toBe('promoted');
    await repository.commit('Next', { ...filesOf([0, 1, 2], () => 0.001), 'model.bin': 'three' });
    expect((await runPromote(repository, { stage: 'staging' })).outputs['verdict']).toBe('pass');
  });

  it('moves to no further stage on the word of its first seed', async () => {
    const repository = await overridden('rows', withoutARow);
    const run = await runPromote(repository, { stage: 'production', version: 'v1.0.0' });
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
    expect(run.refusal).toMatch(told);
  });
});

describe('the ratchet', () => {
  it('lets no two seeds that differ widely hide a loss against the seeds of the best version', async () => {
    const repository = await repositoryWith({
      '.github/modelgate.yml': policyFor('rows'),
      ...filesOf([0, 1, 2, 3]),
      'model.bin': 'one',
    });
    const by = { by: 'ada' };
    await runPromote(repository, { stage: 'production' });
    const gone = { [nameOf(1)]: null, [nameOf(2)]: null, [nameOf(3)]: null };
    await repository.commit('One run', { ...filesOf([0], () => 0.01), ...gone, 'model.bin': 'two' });
    const one = await runPromote(repository, { stage: 'production', override: 'one is enough' }, by);
    expect(one.outputs).toMatchObject({ outcome: 'promoted', version: 'v1.1.0' });
    const wide = filesOf([0, 1], (seed) => (seed === 0 ? 0.01 : 0.3));
    await repository.commit('Two seeds', { ...wide, 'model.bin': 'three' });
    const run = await runPromote(repository, { stage: 'production' });
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable', previous: 'v1.1.0' });
    expect(run.refusal).toMatch(
      /held against v1\.0\.0, the best that held the stage: The candidate has predictions of 2 seeds, and the baseline of 4: write as many, or one file\. The way past it is to withdraw v1\.0\.0, or an `override`/,
    );
  });
});
