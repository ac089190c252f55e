import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { runId } from '../../src/domain/run/record-id.ts';
import { formatRunRecord, parseRunRecord } from '../../src/domain/run/record-text.ts';
import { global, pickle, reduce, stop, text, tuple1 } from '../formats/model-files/support/pickle.ts';
import { fixture } from '../formats/model-files/support/inspecting.ts';
import { runCheck, runCompare } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { runPromote } from '../support/local/registry-run.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { contractOf, enginePath } from '../support/validation/validating.ts';

/** Whoever judges or releases model files looks into those that nobody has looked into before. */

afterAll(removeRepositories);

const run = '.modelgate/runs/fraud';
const carried = `${run}/evidence/validation/validation.json`;
const judged = '.modelgate/comparisons/fraud/validation.json';
const metrics = { metrics: 'models/fraud/metrics.json' };
const unsafe = pickle(global('os', 'system'), text('echo hi'), tuple1, reduce, stop);
const own = pickle(global('my_package', 'Model'), ')', reduce, stop);
const sound = fixture('forest.pkl');

describe('model files that are in the workspace', () => {
  it.each([
    ['the check', runCheck],
    ['compare', runCompare],
  ])('are looked into by %s, and keep an unsafe one from being promoted', async (_who, review) => {
    const repository = await repositoryOf(unsafe);
    const { outputs, refusal, comparison } = await review(repository, metrics);
    expect(outputs['verdict']).toBe('fail');
    expect(refusal).toContain('1 error in the model files');
    const { validation } = (await comparison()).inputs;
    expect(validation).toMatchObject({
      verdict: 'fail',
      errors: 1,
      findings: [{ code: 'PICKLE_IMPORT', path: 'models/fraud/model.pkl' }],
    });
    expect(validation?.sha256).toBe(sha256Of(await repository.read(carried)));
    const promoted = await runPromote(repository, { run });
    expect(promoted.outputs['outcome']).toBe('refused');
    expect(promoted.refusal).toContain('1 error in the model files');
  });

  it('are told of in the comment, with the way out', async () => {
    const { markdown } = await runCheck(await repositoryOf(unsafe), metrics);
    expect(markdown).toContain('Model files: 1 error.');
    expect(markdown).toMatch(/`models\/fraud\/model\.pkl`: .*os.*system.*safetensors, ONNX or skops/);
  });

  it('are said to be looked into where nothing was found', async () => {
    const repository = await repositoryOf(sound);
    const { outputs, comparison, markdown } = await runCheck(repository, metrics);
    expect(outputs['verdict']).toBe('first');
    expect((await comparison()).inputs.validation).toMatchObject({ verdict: 'pass', errors: 0 });
    expect(markdown).not.toContain('Model files');
    expect(JSON.parse(await repository.read(carried))).toMatchObject({
      data: [],
      'model-files': [{ path: 'models/fraud/model.pkl', format: 'pickle', sha256: sha256Of(sound) }],
    });
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('promoted');
  });

  it('are no fault of the record where a name has a line end in it', async () => {
    const repository = await repositoryOf(sound, undefined, '*.pkl');
    await repository.write({ 'models/fraud/*.pkl': null, 'models/fraud/a\nb.pkl': sound });
    const { fault, text: told } = await runCheck(repository, metrics);
    expect(`${fault?.message} ${told}`).toMatch(/The name "a\\nb\.pkl" holds a control character/);
  });

  it('may import what an input allows, and nothing else says so', async () => {
    const repository = await repositoryOf(own);
    expect((await runCheck(repository, metrics)).outputs['verdict']).toBe('fail');
    const allowed = await runCheck(repository, { ...metrics, allow: 'my_package.Model' });
    expect(allowed.outputs['verdict']).toBe('first');
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('promoted');
  });

  it('are told to have been let through by an input, in the log, the comment and what is recorded', async () => {
    const repository = await repositoryOf(own);
    const {
      text: told,
      markdown,
      comparison,
    } = await runCheck(repository, {
      ...metrics,
      allow: 'my_package.Model',
    });
    expect(told).not.toContain('nothing found');
    expect(told).toContain('1 name allowed: "my_package.Model"');
    expect(markdown).toMatch(/1 name allowed: .*my_package\.Model/);
    expect((await comparison()).inputs.validation).toMatchObject({
      verdict: 'pass',
      findings: [{ code: 'MODEL_ALLOWED', severity: 'info' }],
    });
    expect(JSON.parse(await repository.read(carried)).findings).toMatchObject([{ code: 'MODEL_ALLOWED' }]);
    await runPromote(repository, { run });
    const manifest = await repository.read('.modelgate/releases/fraud/v1.0.0/manifest.json');
    expect(manifest).toContain('1 name allowed: \\"my_package.Model\\"');
  });

  it('are looked into beside the data', async () => {
    const repository = await repositoryOf(unsafe, 'id\nx\n');
    const { markdown } = await runCheck(repository, { ...metrics, 'engine-path': enginePath });
    expect(markdown).toContain('Data and model files: 2 errors.');
  });
});

describe('model files of a run from elsewhere', () => {
  it.each([
    ['an unsafe one', unsafe, 'fail', 'refused'],
    ['a sound one', sound, 'first', 'promoted'],
  ])('are looked into where it brings no validation: %s', async (_what, model, verdict, outcome) => {
    const repository = await repositoryOf(model);
    await stripped(repository);
    const { outputs, comparison } = await runCheck(repository, { run });
    expect(outputs['verdict']).toBe(verdict);
    const { validation } = (await comparison()).inputs;
    expect(validation?.sha256).toBe(sha256Of(await repository.read(judged)));
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe(outcome);
  });

  it('may import what `allow` of the promotion says', async () => {
    const repository = await repositoryOf(own);
    await stripped(repository);
    expect((await runPromote(repository, { run })).outputs['outcome']).toBe('refused');
    const promoted = await runPromote(repository, { run, allow: 'my_package.Model' });
    expect(promoted.outputs['outcome']).toBe('promoted');
  });

  it('cannot be judged where they cannot be read', async () => {
    const repository = await repositoryOf(sound);
    await stripped(repository);
    await repository.write({ [`${run}/files/model.pkl`]: null });
    await repository.write({ [`${run}/files/model.pkl/inside`]: 'x' });
    const { outputs, markdown } = await runCheck(repository, { run });
    expect(outputs['verdict']).toBe('incomparable');
    expect(markdown).toContain('it is no plain file');
  });

  it('leave no validation beside the next comparison', async () => {
    const repository = await repositoryOf(sound);
    await stripped(repository);
    await runCheck(repository, { run });
    await runCheck(repository, metrics);
    await expect(repository.read(judged)).rejects.toThrow('ENOENT');
  });
});

describe('what is promoted from loose files', () => {
  it.each([
    ['an unsafe one is refused', unsafe, 'refused', 'model.pkl'],
    ['a sound one is released', sound, 'promoted', 'model.pkl'],
    ['one of no known format is released', Buffer.from('words of my own'), 'promoted', 'words.txt'],
    [
      'one of no known format under the name of a pickle is refused',
      Buffer.from('words'),
      'refused',
      'model.pkl',
    ],
  ])('is looked into: %s', async (_what, model, outcome, name) => {
    const promoted = await runPromote(await repositoryOf(model, undefined, name));
    expect(promoted.outputs['outcome']).toBe(outcome);
    if (outcome === 'refused') {
      expect(promoted.refusal).toContain('1 error in the model files');
      expect(promoted.refusal?.split('\n')).toHaveLength(1);
    }
  });

  it('has its data validated', async () => {
    const inputs = { 'engine-path': enginePath };
    const promoted = await runPromote(await repositoryOf(sound, 'id\nx\n'), inputs);
    expect(promoted.refusal).toContain('1 error in the data');
    const other = await runPromote(await repositoryOf(sound, 'id\n1\n'), inputs);
    expect(other.outputs['outcome']).toBe('promoted');
  });
});

describe('inputs and outputs against the baseline’s', () => {
  const before = fixture('gemm.onnx');
  const after = renamedInput(before);

  it('are compared where its files are at hand, and warn', async () => {
    const repository = await repositoryOf(before, undefined, 'model.onnx');
    await runCheck(repository, metrics);
    await repository.write({ 'base/.keep': '' });
    await moved(repository, run, 'base');
    await repository.write({ 'models/fraud/model.onnx': after });
    const { outputs, markdown, comparison } = await runCheck(repository, { ...metrics, baseline: 'base' });
    expect(outputs['verdict']).toBe('pass');
    expect(markdown).toMatch(/Model files: \d warnings/);
    const { validation } = (await comparison()).inputs;
    expect(validation?.findings.map(({ code }) => code)).toContain('SIGNATURE_CHANGED');
    expect(validation?.sha256).toBe(sha256Of(await repository.read(judged)));
  });

  it('are the same in the same file', async () => {
    const repository = await repositoryOf(before, undefined, 'model.onnx');
    await runCheck(repository, metrics);
    await moved(repository, run, 'base');
    const { comparison } = await runCheck(repository, { ...metrics, baseline: 'base' });
    expect((await comparison()).inputs.validation).toMatchObject({ verdict: 'pass' });
  });
});

async function repositoryOf(model: Uint8Array, data?: string, name = 'model.pkl'): Promise<LocalRepository> {
  const recipe = {
    path: 'models/fraud',
    model: name,
    ...(data !== undefined && { data: [{ path: 'train.csv', role: 'train', contract: 'contract.yaml' }] }),
  };
  return repositoryWith({
    '.github/modelgate.yml': policyOf({ model: recipe, gate: { accuracy: { min: 0.5 } } }),
    '.gitignore': 'base\n',
    'models/fraud/metrics.json': metricsOf({ accuracy: 0.9 }),
    [`models/fraud/${name}`]: model,
    ...(data !== undefined && {
      'models/fraud/train.csv': data,
      'models/fraud/contract.yaml': contractOf([{ name: 'id', logicalType: 'integer' }]),
    }),
  });
}

/** A run as others may hand it over: without a word on its model files. */
async function stripped(repository: LocalRepository): Promise<void> {
  await runCheck(repository, metrics);
  const file = `${run}/run.json`;
  const record = parseRunRecord(await repository.read(file), file);
  const evidence = record.evidence.filter((one) => one.path !== 'evidence/validation/validation.json');
  const other = { ...record, evidence };
  await repository.write({ [file]: formatRunRecord({ ...other, id: runId(other) }), [carried]: null });
}

async function moved(repository: LocalRepository, from: string, to: string): Promise<void> {
  const { files } = await repository.host();
  for (const { path: file } of await files.entries(from))
    await files.copy(path.join(from, file), path.join(to, file));
}

/** The same graph, its first input with another name of the same length. */
function renamedInput(onnx: Buffer): Buffer {
  const bytes = Buffer.from(onnx);
  for (let at = bytes.indexOf('\x01x'); at >= 0; at = bytes.indexOf('\x01x', at + 1)) bytes[at + 1] = 0x7a;
  return bytes;
}
