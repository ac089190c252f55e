import { afterAll, describe, expect, it } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { runPromote } from '../support/local/registry-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { contractOf, enginePath } from '../support/validation/validating.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** The check validates data itself, where the files are in the workspace of the job that made the candidate. */

afterAll(removeRepositories);

const sound = 'id,amount\n1,2.5\n2,0\n';
const faulty = 'id,amount\n1,2.5\n2,-1\n';
const inputs = { metrics: 'models/fraud/metrics.json', 'engine-path': enginePath };
const nowhere = { ...inputs, 'engine-path': '/nowhere' };

describe('the check validates data that is there', () => {
  it('fails on data that is not as its contract asks, and shows the rows', async () => {
    const { outputs, markdown, refusal, host } = await runCheck(await repositoryOf(faulty), inputs);
    expect(outputs['verdict']).toBe('fail');
    expect(refusal).toContain('1 error in the data');
    expect(markdown).toContain('Data: 1 error.');
    expect(markdown).toMatch(/; the first: row 2 `"-1"`/);
    expect(markdown).toContain('`models/fraud/contract.yaml:19`');
    expect(host.log.annotations).toHaveLength(1);
  });

  it('puts what it found of sound data into the run', async () => {
    const repository = await repositoryOf(sound);
    const { outputs, comparison } = await runCheck(repository, inputs);
    expect(outputs['verdict']).toBe('first');
    expect((await comparison()).inputs.validation).toMatchObject({ verdict: 'pass', errors: 0 });
    const file = '.modelgate/runs/fraud/evidence/validation/validation.json';
    expect(JSON.parse(await repository.read(file))).toMatchObject({ verdict: 'pass', data: [{ rows: 2 }] });
  });

  it('does not judge where the data is there and cannot be validated', async () => {
    const { outputs, markdown } = await runCheck(await repositoryOf(sound), nowhere);
    expect(outputs['verdict']).toBe('incomparable');
    expect(markdown).toContain('the data cannot be validated');
  });

  it('asks nothing of data that is elsewhere', async () => {
    const repository = await repositoryOf(faulty);
    await repository.write({ 'models/fraud/train.csv': null });
    const { outputs, comparison, host } = await runCheck(repository, nowhere);
    expect(outputs['verdict']).toBe('unchanged');
    expect((await comparison()).inputs.validation).toBeUndefined();
    expect(host.log.texts.concat(host.log.infos).join('\n')).toContain('not validated in this job');
  });

  it('asks nothing of data of which nothing is asked', async () => {
    const { outputs } = await runCheck(await repositoryOf(faulty, {}), nowhere);
    expect(outputs['verdict']).toBe('first');
  });

  it('shows values of rows in the comment, and releases none of them', async () => {
    const quality = {
      metric: 'invalidValues',
      arguments: { validValues: ['x'] },
      mustBe: 0,
      severity: 'warning',
    };
    const repository = await repositoryOf('id,amount,who\n1,2.5,x\n2,0,Jane Doe\n', undefined, [
      { name: 'who', logicalType: 'string', quality: [quality] },
    ]);
    const { markdown } = await runCheck(repository, inputs);
    expect(markdown).toMatch(/the first: row 2 `"Jane Doe"`/);
    const { outputs } = await runPromote(repository, { run: '.modelgate/runs/fraud' });
    expect(outputs['outcome']).toBe('promoted');
    const manifest = await repository.read('.modelgate/releases/fraud/v1.0.0/manifest.json');
    expect(manifest).toContain('1 of 2 rows hold another value than the one that is listed');
    expect(manifest).not.toContain('Jane');
  });

  it('takes what a run brings with it', async () => {
    const repository = await repositoryOf(sound);
    await runCheck(repository, inputs);
    await repository.write({ 'models/fraud/train.csv': faulty });
    const { comparison } = await runCheck(repository, {
      run: '.modelgate/runs/fraud',
      'engine-path': '/nowhere',
    });
    expect((await comparison()).inputs.validation).toMatchObject({ verdict: 'pass' });
  });
});

async function repositoryOf(
  data: string,
  asked: object = { contract: 'contract.yaml' },
  columns: readonly object[] = [],
): Promise<LocalRepository> {
  const model = {
    path: 'models/fraud',
    metrics: 'metrics.json',
    ...(columns.length > 0 && { model: 'model.txt' }),
    data: [{ path: 'train.csv', role: 'train', ...asked }],
  };
  const amount = { name: 'amount', logicalType: 'number', logicalTypeOptions: { minimum: 0 } };
  return repositoryWith({
    '.github/modelgate.yml': policyOf({ model, gate: { accuracy: { min: 0.5 } } }),
    'models/fraud/metrics.json': metricsOf({ accuracy: 0.9 }),
    'models/fraud/train.csv': data,
    'models/fraud/contract.yaml': contractOf([{ name: 'id', logicalType: 'integer' }, amount, ...columns]),
    ...(columns.length > 0 && { 'models/fraud/model.txt': 'weights' }),
  });
}
