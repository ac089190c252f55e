import { afterAll, describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { runId } from '../../src/domain/run/record-id.ts';
import { formatRunRecord, parseRunRecord } from '../../src/domain/run/record-text.ts';
import {
  formatValidation,
  parseValidation,
  type Validation,
} from '../../src/domain/validation/validation.ts';
import { global, pickle, reduce, stop, text, tuple1 } from '../formats/model-files/support/pickle.ts';
import { fixture } from '../formats/model-files/support/inspecting.ts';
import { runCheck, runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { runPromote } from '../support/local/registry-run.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { contractOf, enginePath } from '../support/validation/validating.ts';

afterAll(removeRepositories);

const run = '.modelgate/runs/fraud';
const validationFile = `${run}/evidence/validation/validation.json`;
const unsafe = pickle(global('os', 'system'), text('echo hi'), tuple1, reduce, stop);
const own = pickle(global('my_package', 'Model'), ')', reduce, stop);

describe('train looks into the model files that it made', () => {
  it.each([
    ['a pickle of scikit-learn', 'forest.pkl', 'forest.pkl', 'pickle'],
    ['what joblib writes', 'pipeline.joblib', 'pipeline-zlib.joblib', 'joblib'],
    ['weights of PyTorch', 'weights.pt', 'torch.pt', 'torch'],
  ])('lets %s through', async (_what, name, source, format) => {
    const repository = await repositoryOf(name, fixture(source));
    await runTrain(repository, { model: 'fraud' });
    const [file] = (await recordOf(repository)).files;
    const validation = await validationOf(repository);
    expect(validation).toMatchObject({
      verdict: 'pass',
      data: [],
      'model-files': [{ path: `models/fraud/${name}`, format, sha256: file?.sha256 }],
      findings: [],
    });
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('promoted');
  });

  it('lets nobody promote a pickle that would run code, and says the way out', async () => {
    const repository = await repositoryOf('model.pkl', unsafe);
    const trained = await runTrain(repository, { model: 'fraud' });
    expect(trained.outputs['outcome']).toBe('trained');
    expect(trained.host.log.warnings.join('\n')).toMatch(/os\.system.*safetensors, ONNX or skops/);
    const checked = await runCheck(repository, { run });
    expect(checked.outputs['verdict']).toBe('fail');
    expect(checked.markdown).toContain('Model files: 1 error.');
    expect(checked.markdown).toContain('safetensors');
    const { outputs, refusal } = await runPromote(repository, { run });
    expect(outputs['outcome']).toBe('refused');
    expect(refusal).toContain('1 error in the model files');
  });

  it('lets a pickle through whose imports somebody has read', async () => {
    const repository = await repositoryOf('model.pkl', own);
    await runTrain(repository, { model: 'fraud' });
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('refused');
    await runTrain(repository, { model: 'fraud', reuse: 'none', allow: 'my_package.Model' });
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('promoted');
  });

  it('warns of what is of no known format, and blocks nothing', async () => {
    const repository = await repositoryOf('model.bin', Buffer.from('of my own'));
    await runTrain(repository, { model: 'fraud' });
    expect(await validationOf(repository)).toMatchObject({
      verdict: 'warn',
      findings: [{ code: 'MODEL_FORMAT_UNKNOWN', severity: 'warning' }],
    });
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('promoted');
  });

  it('tells bad data and bad model files apart', async () => {
    const repository = await repositoryOf('model.pkl', unsafe, 'id\nx\n');
    await runTrain(repository, { model: 'fraud', 'engine-path': enginePath });
    const { findings, data, ...validation } = await validationOf(repository);
    expect(validation['model-files']).toHaveLength(1);
    expect(data).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(['DATA_CELL_TYPE', 'PICKLE_IMPORT']);
    const { markdown } = await runCheck(repository, { run });
    expect(markdown).toContain('Data and model files: 2 errors.');
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('refused');
  });

  it('is not believed about other bytes than those of the run', async () => {
    const repository = await repositoryOf('model.pkl', unsafe);
    await runTrain(repository, { model: 'fraud' });
    const said = await validationOf(repository);
    const [file] = said['model-files'];
    if (!file) throw new Error('nothing was looked into');
    const others = [{ ...file, sha256: `sha256:${'0'.repeat(64)}` }];
    await say(repository, { ...said, verdict: 'pass', 'model-files': others, findings: [] });
    const { outputs, markdown } = await runCheck(repository, { run });
    expect(outputs['verdict']).toBe('fail');
    expect(markdown).toContain('Model files: 1 error.');
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('refused');
  });

  it('is missed where the bytes are not there to be looked into', async () => {
    const repository = await repositoryOf('model.pkl', fixture('forest.pkl'));
    await runTrain(repository, { model: 'fraud' });
    await say(repository, { ...(await validationOf(repository)), 'model-files': [] });
    await repository.write({ [`${run}/files/model.pkl`]: null });
    const { outputs, markdown } = await runCheck(repository, { run });
    expect(outputs['verdict']).toBe('incomparable');
    expect(markdown).toContain('nobody has looked into the model file');
  });
});

/** Puts another validation into the run. */
async function say(repository: LocalRepository, validation: Validation): Promise<void> {
  const said = formatValidation(validation);
  const record = await recordOf(repository);
  const evidence = record.evidence.map((file) =>
    file.path.endsWith('validation.json')
      ? { ...file, sha256: sha256Of(said), size: Buffer.byteLength(said) }
      : file,
  );
  const other = { ...record, evidence };
  await repository.write({
    [validationFile]: said,
    [`${run}/run.json`]: formatRunRecord({ ...other, id: runId(other) }),
  });
}

/** Its training copies the file `made`. */
async function repositoryOf(name: string, made: Uint8Array, data?: string): Promise<LocalRepository> {
  const model = {
    path: 'models/fraud',
    train: { run: `printf '{"accuracy": 0.9}' > metrics.json; cp made ${name}` },
    model: name,
    ...(data !== undefined && { data: [{ path: 'train.csv', role: 'train', contract: 'contract.yaml' }] }),
  };
  return repositoryWith({
    '.github/modelgate.yml': policyOf({ model, gate: { accuracy: { min: 0.5 } } }),
    '.gitignore': `metrics.json\n${name}\n`,
    'models/fraud/made': made,
    ...(data !== undefined && {
      'models/fraud/train.csv': data,
      'models/fraud/contract.yaml': contractOf([{ name: 'id', logicalType: 'integer' }]),
    }),
  });
}

async function recordOf(repository: LocalRepository) {
  const file = `${run}/run.json`;
  return parseRunRecord(await repository.read(file), file);
}

async function validationOf(repository: LocalRepository): Promise<Validation> {
  return parseValidation(await repository.read(validationFile), validationFile);
}
