import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fixture } from '../formats/model-files/support/inspecting.ts';
import { runCheck } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { contractOf, runValidate } from '../support/validation/validating.ts';

/** What a link leads to would be left out of what is judged and released, and nobody told: as in a cache of Hugging Face or DVC. */

afterAll(removeRepositories);

async function repositoryOf(model: string, predictions?: object): Promise<LocalRepository> {
  const repository = await repositoryWith({
    '.github/modelgate.yml': policyOf({
      model: { model, metrics: 'out/metrics.json', ...(predictions && { predictions }) },
      gate: { accuracy: { min: 0.5 } },
    }),
    'out/metrics.json': metricsOf({ accuracy: 0.9 }),
    'out/model/a.pkl': fixture('forest.pkl'),
    'blobs/b.pkl': fixture('forest.pkl'),
  });
  await link(repository, 'out/model/b.pkl', '../../blobs/b.pkl');
  return repository;
}

async function link(repository: LocalRepository, name: string, to: string): Promise<void> {
  await mkdir(path.dirname(path.join(repository.directory, name)), { recursive: true });
  await symlink(to, path.join(repository.directory, name));
}

describe('a link among files that a folder or a glob names', () => {
  it.each(['out/model', 'out/model/*.pkl', 'out/**/*.pkl'])('%s: is refused for a model', async (pattern) => {
    const { fault } = await runCheck(await repositoryOf(pattern));
    expect(fault).toMatchObject({
      code: 'FILE_UNREADABLE',
      faults: [{ place: { path: 'out/model/b.pkl' } }],
    });
    expect(String(fault?.message)).toContain('It is a link, and globs follow none');
  });

  it.each([
    ['out/model/a*', ['files/out/model/a.pkl']],
    ['out/model/b.pkl', ['files/out/model/b.pkl']],
  ])('%s: is none of it, or what is named itself', async (pattern, files) => {
    const repository = await repositoryOf(pattern);
    const { outputs } = await runCheck(repository);
    expect(outputs['verdict']).toBe('first');
    const record = JSON.parse(await repository.read('.modelgate/runs/fraud/run.json')) as {
      files: { path: string }[];
    };
    expect(record.files.map((file) => file.path)).toEqual(files);
  });

  it('is refused among the predictions of seeds', async () => {
    const columns = { path: 'out/rows-*.csv', label: 'y', score: 'p' };
    const repository = await repositoryOf('out/model/a.pkl', columns);
    const rows = `y,p\n${'0,0.2\n1,0.9\n'.repeat(50)}`;
    await repository.write({ 'out/rows-1.csv': rows, 'out/rows-2.csv': rows, 'kept/3.csv': rows });
    await link(repository, 'out/rows-3.csv', '../kept/3.csv');
    const { fault } = await runCheck(repository);
    expect(fault?.faults[0]).toMatchObject({ code: 'FILE_UNREADABLE', place: { path: 'out/rows-3.csv' } });
  });

  it('is refused among data, and model files to be looked into', async () => {
    const repository = await repositoryOf('out/model/a.pkl');
    await repository.write({
      'contract.yaml': contractOf([{ name: 'id', logicalType: 'integer' }]),
      'data/a.csv': 'id\n1\n',
      'b.csv': 'id\nx\n',
    });
    await link(repository, 'data/b.csv', '../b.csv');
    const { validation } = await runValidate(repository, { data: 'data/*.csv', contract: 'contract.yaml' });
    expect(validation).toMatchObject({
      verdict: 'fail',
      findings: [
        { code: 'DATA_UNREADABLE', place: { path: 'data/b.csv' }, wayOut: expect.stringContaining('cp -L') },
      ],
    });
    await expect(runValidate(repository, { 'model-files': 'out/model' })).rejects.toMatchObject({
      faults: [{ code: 'FILE_UNREADABLE', place: { path: 'out/model/b.pkl' } }],
    });
    const named = await runValidate(repository, { data: 'data/b.csv', contract: 'contract.yaml' });
    expect(named.validation.verdict).toBe('fail');
  });
});
