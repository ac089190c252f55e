import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatValidation, untouchedValidation } from '../../src/domain/validation/validation.ts';
import { foundOf, validationOf } from '../domain/report/validations.ts';
import { runCompare, runReport } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** What other jobs found in data, in the report of comparisons and in one of its own. */

afterAll(removeRepositories);

let repository: LocalRepository;

beforeAll(async () => {
  repository = await repositoryWith({
    '.github/modelgate.yml': policyOf(),
    'metrics.json': metricsOf({ accuracy: 0.9 }),
    'v/pass.json': formatValidation(validationOf()),
    'v/warn.json': formatValidation(validationOf({ findings: [foundOf('warning', 'late rows')] })),
    'v/fail.json': formatValidation(
      validationOf({ data: 'test.csv', findings: [foundOf('error', '"amount": 1 of 1200 rows below 0')] }),
    ),
    'v/churn.json': formatValidation(validationOf({ model: 'churn', data: 'churn.csv' })),
    'v/untouched.json': formatValidation(untouchedValidation('spam')),
  });
  await repository.branch('change');
  await repository.commit('Change', { 'metrics.json': metricsOf({ accuracy: 0.91 }) });
  await runCompare(repository);
});

const comparison = '.modelgate/comparisons/fraud/comparison.json';

describe('a report of validations alone', () => {
  it('tells what was found, where, and which rows fail', async () => {
    const run = await runReport(repository, { validation: 'v/fail.json' });
    expect(run.outputs).toEqual({ outcome: 'fail' });
    expect(run.refusal).toBeUndefined();
    expect(run.markdown).toMatch(/^\*\*❌ Data is not as it must be: 1 error, in 1 check over 1,200 rows/);
    expect(run.markdown).toContain('contract.yaml:9');
    expect(run.markdown).toContain('row 3');
  });

  it('has one section a model, worst first, of all files that name the model', async () => {
    const validation = 'v/pass.json\nv/churn.json\nv/fail.json\nv/warn.json\nv/untouched.json';
    const { outputs, markdown } = await runReport(repository, { validation });
    expect(outputs).toEqual({ outcome: 'fail' });
    expect(markdown.split('\n')[0]).toBe(
      '**❌ Do not merge: of 3 models 1 fails (fraud), 1 passes and 1 is unchanged.**',
    );
    expect(markdown.match(/^### .*/gm)).toEqual(['### fraud', '### churn', '### spam']);
    expect(markdown).toContain('1 error, 1 warning, in 3 checks over 3,600 rows');
  });

  it('takes each file once, and the same bytes once', async () => {
    await repository.write({ 'v/again/fail.json': await repository.read('v/fail.json') });
    const validation = 'v/fail.json\nv/**/fail.json';
    const { markdown } = await runReport(repository, { validation });
    expect(markdown).toContain('1 error, in 1 check over 1,200 rows');
  });

  it.each([
    ['pass', 'v/pass.json', 'pass'],
    ['warn', 'v/pass.json\nv/warn.json', 'warn'],
    ['unchanged', 'v/untouched.json', 'unchanged'],
  ])('has the outcome %s', async (_, validation, outcome) => {
    const { outputs } = await runReport(repository, { validation });
    expect(outputs).toEqual({ outcome });
  });

  it('is what `validate` wrote, where nothing was compared here', async () => {
    const other = await repositoryWith({ 'README.md': 'a\n' });
    await other.write({
      '.modelgate/validations/fraud/validation.json': await repository.read('v/warn.json'),
    });
    expect((await runReport(other)).outputs).toEqual({ outcome: 'warn' });
  });
});

describe('a report of comparisons and validations', () => {
  it('leads with bad data, and tells below it what was compared', async () => {
    const { outputs, markdown } = await runReport(repository, { comparison, validation: 'v/fail.json' });
    expect(outputs).toEqual({ outcome: 'fail' });
    const [first, , second, , third] = markdown.split('\n');
    expect(first).toMatch(/^\*\*❌ Data is not as it must be: 1 error/);
    expect(second).toMatch(/^- ❌ `train.csv`: .*1 of 1200 rows below 0.* \(`contract.yaml:9`\)$/);
    expect(third).toMatch(/^✅ /);
    expect(markdown).toContain('accuracy');
  });

  it('tells of sound data below the verdict', async () => {
    const { outputs, markdown } = await runReport(repository, { comparison, validation: 'v/pass.json' });
    expect(outputs).toEqual({ outcome: 'pass' });
    expect(markdown).toContain('✅ Data as it must be: 1 check over 1,200 rows.');
  });

  it('does not say again what the comparison carries already', async () => {
    const { sha256 } = await (await repository.host()).files.digest('v/fail.json');
    const carrying = JSON.parse(await repository.read(comparison));
    carrying.inputs.validation = { sha256, verdict: 'fail', errors: 1, warnings: 0, findings: [] };
    await repository.write({ 'carrying.json': JSON.stringify(carrying) });
    const { markdown } = await runReport(repository, {
      comparison: 'carrying.json',
      validation: 'v/fail.json',
    });
    expect(markdown).not.toContain('Data is not as it must be');
    expect(markdown).toContain('Data: 1 error.');
  });

  it('is of all that was written here where no input says otherwise', async () => {
    const file = '.modelgate/validations/fraud/validation.json';
    await repository.write({ [file]: await repository.read('v/fail.json') });
    const run = await runReport(repository);
    expect(run.outputs).toEqual({ outcome: 'fail' });
    expect(run.text).toContain('accuracy');
    expect((await runReport(repository, { comparison })).outputs).toEqual({ outcome: 'pass' });
  });
});

describe('never a pass', () => {
  it.each([
    ['there is none', () => undefined, 'FILE_MISSING'],
    ['it is no JSON', () => '{', 'DOCUMENT_INVALID'],
    ['it is empty', () => '', 'DOCUMENT_INVALID'],
    [
      'it is another document',
      () => '{"schema":"https://modelgate.dev/schemas/run/v1.json"}',
      'DOCUMENT_INVALID',
    ],
    [
      'its schema is newer',
      (text: string) => text.replace('validation/v1', 'validation/v2'),
      'DOCUMENT_INVALID',
    ],
    [
      'it has an unknown field',
      (text: string) => text.replace('"model":', '"x": 1, "model":'),
      'DOCUMENT_INVALID',
    ],
    ['it passes errors', (text: string) => text.replace('"fail"', '"pass"'), 'DOCUMENT_INVALID'],
    ['its model is a path', (text: string) => text.replace('"fraud"', '"../x"'), 'MODEL_NAME_INVALID'],
  ])('where %s', async (_, edit, code) => {
    const text = edit(await repository.read('v/fail.json'));
    if (text !== undefined) await repository.write({ 'e/edited.json': text });
    const given = text === undefined ? 'e/nowhere.json' : 'e/edited.json';
    await expect(runReport(repository, { validation: given, comparison })).rejects.toMatchObject({ code });
  });

  it('with all that is wrong at once', async () => {
    await repository.write({ 'e/one.json': '{', 'e/two.json': '[]' });
    const given = { validation: 'e/one.json\ne/two.json\ne/three.json', comparison: 'e/four.json' };
    await expect(runReport(repository, given)).rejects.toThrow(
      /four\.json[^]*three\.json[^]*one\.json[^]*two\.json/,
    );
  });

  it('beside an artifact', async () => {
    await expect(
      runReport(repository, { artifact: 'modelgate--report', validation: 'v/pass.json' }),
    ).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});
