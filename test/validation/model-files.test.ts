import { afterAll, expect, it } from '@jest/globals';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { runValidate } from '../support/validation/validating.ts';

afterAll(removeRepositories);

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
