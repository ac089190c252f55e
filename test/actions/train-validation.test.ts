import { afterAll, describe, expect, it } from '@jest/globals';
import { runId } from '../../src/domain/run/record-id.ts';
import { formatRunRecord } from '../../src/domain/run/record-text.ts';
import { runCheck, runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { runPromote } from '../support/local/registry-run.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { contractOf, enginePath } from '../support/validation/validating.ts';
import { recordOf } from './training-scene.ts';

afterAll(removeRepositories);

const sound = 'id,amount\n1,2.5\n2,0\n';
const faulty = 'id,amount\n1,2.5\n2,-1\n';
const validationFile = '.modelgate/runs/fraud/evidence/validation/validation.json';

describe('train holds the data against its contracts', () => {
  it('lets sound data through, with what was looked at in the run', async () => {
    const repository = await trainedOn(sound);
    const { record, promoted } = await lifeOf(repository);
    expect(record.evidence.map(({ path }) => path)).toContain('evidence/validation/validation.json');
    expect(JSON.parse(await repository.read(validationFile))).toMatchObject({
      verdict: 'pass',
      findings: [],
    });
    expect(promoted.outputs['outcome']).toBe('promoted');
  });

  it('trains on bad data, says so, and lets nobody promote what came of it', async () => {
    const repository = await trainedOn(faulty);
    const { train, promoted } = await lifeOf(repository);
    expect(train.host.log.warnings.join('\n')).toContain('not as it must be: 1 error (');
    expect(train.host.log.annotations).toEqual([
      expect.objectContaining({ level: 'error', path: 'models/fraud/contract.yaml', line: 19 }),
    ]);
    expect(promoted.outputs['outcome']).toBe('refused');
    expect(promoted.refusal).toContain('1 error in the data');
  });

  it('shows in the comment what is wrong with the data', async () => {
    const repository = await trainedOn(faulty);
    await lifeOf(repository);
    const { markdown, outputs } = await runCheck(repository, { run: '.modelgate/runs/fraud' });
    expect(outputs['verdict']).toBe('fail');
    expect(markdown).toContain('Data: 1 error.');
    expect(markdown).toContain('1 of 2 rows');
    expect(markdown).toContain('`models/fraud/contract.yaml:19`');
  });

  it('does not judge a training whose run has lost its validation', async () => {
    const repository = await trainedOn(sound);
    await lifeOf(repository, { promote: false });
    const record = await recordOf(repository);
    const rest = record.evidence.filter(({ path }) => !path.includes('validation'));
    const other = { ...record, evidence: rest };
    await repository.write({
      '.modelgate/runs/fraud/run.json': formatRunRecord({ ...other, id: runId(other) }),
    });
    const { outputs, markdown } = await runCheck(repository, { run: '.modelgate/runs/fraud' });
    expect(outputs['verdict']).toBe('incomparable');
    expect(markdown).toContain('the run has no validation');
  });
});

async function trainedOn(data: string): Promise<LocalRepository> {
  const run = `printf '{"accuracy": 0.9}' > metrics.json; printf '{"weights": [1]}' > model.json`;
  const model = {
    path: 'models/fraud',
    train: { run },
    model: 'model.json',
    data: [{ path: 'train.csv', role: 'train', contract: 'contract.yaml' }],
  };
  const amount = { name: 'amount', logicalType: 'number', logicalTypeOptions: { minimum: 0 } };
  return repositoryWith({
    '.github/modelgate.yml': policyOf({ model, gate: { accuracy: { min: 0.5 } } }),
    '.gitignore': 'metrics.json\nmodel.json\n',
    'models/fraud/train.csv': data,
    'models/fraud/contract.yaml': contractOf([{ name: 'id', logicalType: 'integer' }, amount]),
  });
}

async function lifeOf(repository: LocalRepository, { promote = true } = {}) {
  const train = await runTrain(repository, { model: 'fraud', 'engine-path': enginePath });
  const record = await recordOf(repository);
  const promoted = promote ? await runPromote(repository, { run: '.modelgate/runs/fraud' }) : { outputs: {} };
  return { train, record, promoted: promoted as Awaited<ReturnType<typeof runPromote>> };
}
