import { afterAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { runValidate } from '../support/validation/validating.ts';

afterAll(removeRepositories);

const boosted = readFileSync(new URL('../fixtures/formats/model-files/boosted.txt', import.meta.url), 'utf8');

/** `cos\nsystem\n(S'true'\ntR.`: what a pickle that runs a command looks like. */
const pickle = "cos\nsystem\n(S'true'\ntR.";

it('looks into model files without an engine, and refuses what would run', async () => {
  const repository = await repositoryWith({ 'model.pkl': pickle });
  const { validation, refusal } = await runValidate(repository, { 'model-files': '*.pkl' });
  expect(validation['model-files']).toEqual([
    expect.objectContaining({ path: 'model.pkl', format: 'pickle', size: pickle.length }),
  ]);
  expect(validation.findings.map(({ code, severity }) => [code, severity])).toContainEqual([
    'PICKLE_IMPORT',
    'error',
  ]);
  expect(validation.engine).toBeUndefined();
  expect(refusal).toBeDefined();
});

it('stops where a pattern names no file', async () => {
  const repository = await repositoryWith({ 'a.txt': 'a' });
  await expect(runValidate(repository, { 'model-files': '*.onnx' })).rejects.toMatchObject({
    code: 'FILE_MISSING',
  });
});

it('holds files to a size', async () => {
  const repository = await repositoryWith({ 'model.pkl': `(lp0\n.` });
  const inputs = { 'model-files': 'model.pkl', 'model-size': '0.000005' };
  const { validation } = await runValidate(repository, inputs);
  expect(validation.findings.map(({ code }) => code)).toEqual(['MODEL_TOO_LARGE']);
  const larger = await runValidate(repository, { ...inputs, 'model-size': '0.000006' });
  expect(larger.validation.findings).toEqual([]);
});

it('holds the inputs of a model against those of another', async () => {
  const repository = await repositoryWith({
    'old.txt': boosted,
    'new.txt': boosted.replace(/^feature_names=(\S+) (\S+)/m, 'feature_names=$2 $1'),
    'same.txt': boosted,
    'model.pkl': '(lp0\n.',
  });
  const held = async (file: string, reference: string) => {
    const { validation } = await runValidate(repository, {
      'model-files': file,
      'model-reference': reference,
    });
    return validation.findings.map(({ code, place }) => [code, place.path]);
  };
  expect(await held('same.txt', 'old.txt')).toEqual([]);
  expect(await held('new.txt', 'old.txt')).toContainEqual(['SIGNATURE_CHANGED', 'new.txt']);
  expect(await held('model.pkl', 'old.txt')).toEqual([['SIGNATURE_UNKNOWN', 'model.pkl']]);
  await expect(held('new.txt', 'none.txt')).rejects.toMatchObject({ code: 'FILE_MISSING' });
  await expect(held('*.txt', 'old.txt')).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
