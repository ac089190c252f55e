import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { runCompare, runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { standInSpark } from './spark-scene.ts';

/** `engine: spark` in the policy, through `compare` and `train`. test/spark runs the same with a real Spark. */

afterAll(removeRepositories);

const predictions = {
  path: 'build/rows',
  engine: 'spark',
  id: 'id',
  label: 'label',
  score: 'score',
  baseline: 'before',
  slices: ['country'],
};
const gate = { accuracy: 'no-worse', roc_auc: { tolerance: 0.2, slices: ['country'] } };
const summary = '.modelgate/summaries/fraud.modelgate-summary.parquet';

async function repositoryOf(more: object = {}, model: object = {}): Promise<LocalRepository> {
  const repository = await repositoryWith({
    '.github/modelgate.yml': policyOf({
      model: { predictions: { ...predictions, ...more }, metrics: undefined, ...model },
      gate,
    }),
    '.gitignore': 'build/\nready/\n',
  });
  const rows = {
    _SUCCESS: '',
    '.part-0.parquet.crc': '',
    'part-0.parquet': 'rows',
    'part-1.parquet': 'rows',
  };
  for (const folder of ['build/rows', 'ready/rows'])
    await repository.write(
      Object.fromEntries(Object.entries(rows).map(([name, text]) => [`${folder}/${name}`, text])),
    );
  return repository;
}

async function callsOf({ calls }: { readonly calls: string }): Promise<readonly string[]> {
  return (await readFile(calls, 'utf8')).split('\n');
}

describe('rows that Spark sums up', () => {
  it('are judged as paired rows, and only their sums are kept', async () => {
    const repository = await repositoryOf();
    const spark = await standInSpark();
    const { comparison } = await runCompare(repository, {}, { env: spark.env });
    expect(await comparison()).toMatchObject({
      results: { evidence: 'paired-rows', rows: { n: 400, pairing: 'columns' } },
      verdict: { value: 'pass' },
    });
    const record = JSON.parse(await repository.read('.modelgate/runs/fraud/run.json')) as object;
    expect(record).toMatchObject({
      evidence: [{ path: 'evidence/fraud.modelgate-summary.parquet' }],
      predictions: { file: 'evidence/fraud.modelgate-summary.parquet', baseline: 'before' },
    });
  });

  it('are a folder as a whole, the files of a glob, or what an address names', async () => {
    const spark = await standInSpark();
    const addressed = 's3a://bucket/rows.csv';
    for (const path of ['build/rows', 'build/rows/*.parquet', addressed]) {
      const repository = await repositoryOf({ path });
      await runCompare(repository, {}, { env: spark.env });
    }
    const calls = await callsOf(spark);
    const named = calls.flatMap((word) => (word.startsWith('--candidate=') ? [word.slice(12)] : []));
    expect(named).toEqual([
      expect.stringMatching(/\/build\/rows$/),
      expect.stringMatching(/\/build\/rows\/part-0.parquet$/),
      expect.stringMatching(/\/build\/rows\/part-1.parquet$/),
      addressed,
    ]);
    expect(calls.filter((word) => word.startsWith('--format='))).toEqual([
      '--format=parquet',
      '--format=parquet',
      '--format=csv',
    ]);
  });

  it('travel in a training’s run as their summary: judging it starts nothing', async () => {
    const repository = await repositoryOf({}, { train: { run: 'rm -rf build; cp -r ready build' } });
    const spark = await standInSpark();
    const { outputs, fault } = await runTrain(repository, {}, { env: spark.env });
    expect(fault).toBeUndefined();
    expect(outputs['outcome']).toBe('trained');
    const before = await callsOf(spark);
    const { comparison } = await runCompare(repository, {}, { env: spark.env });
    expect(await comparison()).toMatchObject({ verdict: { value: 'pass' } });
    expect(await callsOf(spark)).toEqual(before);
  });

  it('that are not there are no reason to start it', async () => {
    const repository = await repositoryOf({ path: 'build/other' });
    const spark = await standInSpark();
    expect((await runCompare(repository, {}, { env: spark.env })).fault).toMatchObject({
      code: 'FILE_MISSING',
    });
    await expect(callsOf(spark)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('rows that Spark does not sum up are never a pass', () => {
  it('where there is no Spark', async () => {
    const repository = await repositoryOf();
    const { fault } = await runCompare(repository, {}, { env: { PATH: '/no/such' } });
    expect(fault).toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });

  it('where they are unsound', async () => {
    const repository = await repositoryOf();
    const spark = await standInSpark({
      ends: 'echo "modelgate fault: score is NaN in 1 of 3 rows" >&2; exit 1',
    });
    const { comparison } = await runCompare(repository, {}, { env: spark.env });
    expect(await comparison()).toMatchObject({ verdict: { value: 'incomparable' } });
    expect(JSON.stringify(await comparison())).toContain('score is NaN in 1 of 3 rows');
  });

  it.each([
    ['breaks off', 'exit 3', 'ENGINE_UNAVAILABLE'],
    ['says nothing', 'exit 0', 'FILE_MISSING'],
  ])('where it %s, whatever an earlier one left', async (_, ends, code) => {
    const repository = await repositoryOf();
    await runCompare(repository, {}, { env: (await standInSpark()).env });
    expect(await repository.read(summary)).toBeTruthy();
    const spark = await standInSpark({ ends });
    expect((await runCompare(repository, {}, { env: spark.env })).fault).toMatchObject({ code });
  });

  it('where it says nothing, and what one said that was killed lies there', async () => {
    const repository = await repositoryOf();
    const { answer } = await standInSpark();
    await repository.write({ '.modelgate/summaries/fraud.jsonl': await readFile(answer) });
    const { env } = await standInSpark({ ends: 'exit 0' });
    expect((await runCompare(repository, {}, { env })).fault).toMatchObject({ code: 'FILE_MISSING' });
  });

  it('where slices are crossed by a rule', async () => {
    const repository = await repositoryWith({
      '.github/modelgate.yml': policyOf({
        model: { predictions, metrics: undefined },
        gate: { accuracy: { 'no-worse': true, slices: [['country', 'device']] } },
      }),
      'build/rows/part.parquet': 'rows',
    });
    const spark = await standInSpark();
    const { fault } = await runCompare(repository, {}, { env: spark.env });
    expect(fault?.message).toMatch(/not by those that are crossed/);
  });
});
