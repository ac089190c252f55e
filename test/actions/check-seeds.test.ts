import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { parseRunRecord } from '../../src/domain/run/record-text.ts';
import { runCheck } from '../support/local/action-run.ts';
import { csvOf, policyOf } from '../support/local/models.ts';
import { releaseRun } from '../support/local/registry.ts';
import { type FileTree, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { rowsOfSeed } from '../support/seeds.ts';

/** Predictions of several seeds from their files to the verdict, over the local host. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const columns = { id: 'id', label: 'label', score: 'score', slices: ['country'] };
const gate = { accuracy: { tolerance: 0.03, slices: ['country'] } };
const policyFor = (path: unknown, more: object = {}) =>
  policyOf({ gate, model: { metrics: [], predictions: { path, ...columns }, ...more } }).replace(
    'metrics: []\n    ',
    '',
  );
const policy = policyFor('out/predictions-seed-*.csv');

/** Files of seeds; `shift` is the share of rows that the recipe gets wrong besides. */
function filesOf(seeds: readonly number[], shift = 0): FileTree {
  return Object.fromEntries(
    seeds.map((seed) => [`out/predictions-seed-${seed}.csv`, csvOf(rowsOfSeed(seed, { shift }))]),
  );
}

async function changed(before: FileTree, after: FileTree, written = policy) {
  const repository = await repositoryWith({ [file]: written, ...before, 'train.py': 'a' });
  await repository.branch('change');
  await repository.commit('Change', { 'train.py': 'b', ...after });
  return repository;
}

describe('the check on predictions of several seeds', () => {
  it.each([
    ['pass', 0.005],
    ['fail', 0.12],
  ])('says %s by all seeds, paired by the names of the files', async (verdict, shift) => {
    const run = await runCheck(await changed(filesOf([0, 1, 2, 7]), filesOf([0, 1, 2, 7], shift)));
    expect(run.fault).toBeUndefined();
    const { results } = await run.comparison();
    expect(run.outputs['verdict']).toBe(verdict);
    expect(results).toMatchObject({
      evidence: 'seeds',
      rows: { seeds: { candidate: ['0', '1', '2', '7'], baseline: ['0', '1', '2', '7'] } },
    });
    expect(results.metrics[0]).toMatchObject({
      metric: 'accuracy',
      evidence: 'seeds',
      method: 'paired-seeds',
      n: 4,
      counted: 'seeds',
      df: 3,
      repeats: { candidate: 4, baseline: 4, paired: 4, by: 'id' },
    });
    expect(results.discovery).toBeUndefined();
    expect(run.markdown).toContain('predictions of 4 seeds against 4 seeds, on 1,800 rows');
    expect(run.markdown).toContain('this speaks of *this recipe*');
    expect(run.markdown).toContain('Rows of seed `0`');
  });

  it('judges each slice by its values with all seeds', async () => {
    const inBrazil = Object.fromEntries(
      [0, 1, 2, 3].map((seed) => [
        `out/predictions-seed-${seed}.csv`,
        csvOf(rowsOfSeed(seed, { shift: 0.4, only: 'BR' })),
      ]),
    );
    const run = await runCheck(await changed(filesOf([0, 1, 2, 3]), inBrazil));
    expect(run.refusal).toMatch(/Do not merge: accuracy/);
    const { results, verdict } = await run.comparison();
    expect(results['slice-columns']).toEqual([{ column: 'country', values: 3, asked: true, judged: 3 }]);
    expect(results.slices[0]).toMatchObject({
      slice: { column: 'country', value: 'BR' },
      evidence: 'seeds',
      method: 'paired-seeds',
    });
    const failed = verdict.rules.filter((rule) => rule.verdict === 'fail' && rule.slice);
    expect(failed.map(({ slice }) => slice?.value)).toEqual(['BR']);
  });

  it.each([
    ['other seeds', [4, 5, 6], 'welch', { candidate: 3, baseline: 4, paired: null }],
    ['one run', [3], 'prediction-interval', { candidate: 1, baseline: 4, paired: null }],
  ])('compares %s unpaired', async (_, seeds, method, repeats) => {
    const before = filesOf([0, 1, 2, 3]);
    const removed = Object.fromEntries(Object.keys(before).map((name) => [name, null]));
    const run = await runCheck(await changed(before, { ...removed, ...filesOf(seeds) }));
    const [metric] = (await run.comparison()).results.metrics;
    expect(metric).toMatchObject({ evidence: 'seeds', method, repeats });
  });

  it('takes one file that a glob matches for the rows of one run', async () => {
    const one = filesOf([0]);
    const run = await runCheck(await changed(one, filesOf([0], 0.3)));
    const { results } = await run.comparison();
    expect(results.evidence).toBe('paired-rows');
    expect(results.rows?.seeds).toBeUndefined();
    const plain = await runCheck(
      await changed(one, filesOf([0], 0.3), policyFor('out/predictions-seed-0.csv')),
    );
    expect(JSON.stringify((await plain.comparison()).results)).toBe(JSON.stringify(results));
  });

  it('records all files, in the order of the seeds', async () => {
    const run = await runCheck(await changed(filesOf([0, 10, 9]), filesOf([0, 10, 9], 0.01)));
    const text = await run.host.files.read('.modelgate/runs/fraud/run.json', 1e6).then(String);
    const record = parseRunRecord(text, 'run.json');
    expect(record.predictions?.file).toBe('evidence/predictions-seed-0.csv');
    expect(record['seed-predictions']).toEqual(
      [0, 9, 10].map((seed) => ({ seed: String(seed), file: `evidence/predictions-seed-${seed}.csv` })),
    );
  });

  it('gives the same results for the rows of any file in another order', async () => {
    const repository = await changed(filesOf([0, 1, 2]), filesOf([0, 1, 2], 0.02));
    const { results } = await (await runCheck(repository)).comparison();
    for (const seed of [0, 2]) {
      const rows = rowsOfSeed(seed, { shift: 0.02 }).toReversed();
      await repository.write({ [`out/predictions-seed-${seed}.csv`]: csvOf(rows) });
      const again = await (await runCheck(repository)).comparison();
      expect(JSON.stringify(again.results)).toBe(JSON.stringify(results));
    }
  });

  it('is unchanged only where every seed is', async () => {
    const before = filesOf([0, 1, 2]);
    const repository = await changed(before, before);
    expect((await runCheck(repository)).outputs['verdict']).toBe('unchanged');
    await repository.commit('One seed', filesOf([2], 0.01));
    expect((await runCheck(repository)).outputs['verdict']).not.toBe('unchanged');
  });

  it.each([
    ['lacks rows', rowsOfSeed(1).slice(1), 'rows'],
    [
      'has other labels',
      rowsOfSeed(1).map((row) => (row.id === 4 ? { ...row, label: 1 - row.label } : row)),
      'label',
    ],
    ['lacks a column', rowsOfSeed(1).map(({ score: _score, ...row }) => row), 'no column `score`'],
    ['has NaN', rowsOfSeed(1).map((row) => (row.id === 4 ? { ...row, score: 'NaN' } : row)), 'NaN'],
  ])('is incomparable where the file of one seed %s', async (_, rows, words) => {
    const after = { ...filesOf([0, 1, 2]), 'out/predictions-seed-1.csv': csvOf(rows) };
    const run = await runCheck(await changed(filesOf([0, 1, 2]), after));
    expect(run.outputs['verdict'] ?? run.fault?.message).toBe('incomparable');
    const { verdict } = await run.comparison();
    expect(verdict.rules[0]?.detail).toContain('seed "1" of the candidate');
    expect(verdict.rules[0]?.detail).toContain(words);
  });

  it.each([
    ['two files of one seed', ['out/a-seed-1.csv', 'out/b-seed-1.csv'], 'PREDICTIONS_INVALID', 'seed "1"'],
    [
      'a list of which one is missing',
      ['out/a-seed-1.csv', 'out/c-seed-2.csv'],
      'FILE_MISSING',
      '1 of the others',
    ],
  ])('refuses %s', async (_, path, code, words) => {
    const rows = csvOf(rowsOfSeed(1));
    const files = { 'out/a-seed-1.csv': rows, 'out/b-seed-1.csv': rows };
    const run = await runCheck(
      await changed(files, { ...files, 'out/a-seed-1.csv': rows + '\n' }, policyFor(path)),
    );
    expect(run.fault?.code).toBe(code);
    expect(run.fault?.message).toContain(words);
  });

  it('has nothing to judge where the glob matches nothing', async () => {
    const run = await runCheck(await changed({}, {}));
    expect(run.fault?.code).toBe('FILE_MISSING');
    expect(run.fault?.faults[0]?.hint).toContain('out/predictions-seed-*.csv');
  });

  it('takes files that the input names, one a line', async () => {
    const repository = await changed(filesOf([0, 1, 2]), {});
    const rows = (seed: number) => csvOf(rowsOfSeed(seed, { shift: 0.02 }));
    await repository.write({ 'new/seed=0/rows.csv': rows(0), 'new/seed=1/rows.csv': rows(1) });
    const run = await runCheck(repository, {
      predictions: 'new/seed=0/rows.csv\nnew/seed=1/rows.csv',
      baseline: 'ref:main',
    });
    const { results } = await run.comparison();
    expect(results.rows?.seeds).toEqual({ candidate: ['0', '1'], baseline: ['0', '1', '2'] });
    expect(results.metrics[0]?.repeats).toEqual({ candidate: 2, baseline: 3, paired: 2, by: 'id' });
    const text = await run.host.files.read('.modelgate/runs/fraud/run.json', 1e6).then(String);
    // Files of one name: what they are called says nothing of where they lay.
    expect(parseRunRecord(text, 'run.json')['seed-predictions']).toEqual([
      { seed: '0', file: 'evidence/rows.csv' },
      { seed: '1', file: 'evidence/seeds/1/rows.csv' },
    ]);
  });

  it.each(['rows', 'summary'] as const)('holds against a version whose evidence is %s', async (evidence) => {
    const repository = await repositoryWith({
      [file]: policyFor('out/predictions-seed-*.csv', { model: 'model.bin' }),
      ...filesOf([0, 1, 2, 3]),
      'model.bin': 'one',
    });
    await runCheck(repository, { baseline: 'none' });
    await releaseRun(repository, { version: 'v1.0.0', evidence });
    await repository.branch('change');
    await repository.commit('Change', { ...filesOf([0, 1, 2, 3], 0.12), 'model.bin': 'two' });
    const run = await runCheck(repository);
    expect(run.outputs).toMatchObject({ verdict: 'fail', baseline: 'v1.0.0' });
    const { results } = await run.comparison();
    expect(results.metrics.find(({ metric }) => metric === 'accuracy')).toMatchObject({
      evidence: 'seeds',
      method: 'paired-seeds',
      repeats: { candidate: 4, baseline: 4, paired: 4 },
    });
    if (evidence === 'rows') expect(results.slices).not.toHaveLength(0);
  });

  it('judges the first candidate by the mean of its seeds, and by its own value', async () => {
    const written = policyFor('out/predictions-seed-*.csv').replace(
      /accuracy:\n(?: {8}.*\n)+/,
      'accuracy: { min: 0.9 }\n',
    );
    const repository = await repositoryWith({ [file]: written, ...filesOf([0, 1, 2], 0.1) });
    const run = await runCheck(repository, { baseline: 'none' });
    const { verdict } = await run.comparison();
    expect(verdict.rules.find(({ rule }) => rule === 'min')?.verdict).toBe('fail');
  });
});
