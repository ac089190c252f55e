import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Inputs, runCheck } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const file = '.github/modelgate.yml';

describe('what `baseline` asks for', () => {
  let repository: LocalRepository;

  beforeAll(async () => {
    repository = await repositoryWith({ [file]: policyOf(), 'metrics.json': metricsOf({ accuracy: 0.7 }) });
    await repository.git('tag', 'old');
    await repository.commit('Better', { 'metrics.json': metricsOf({ accuracy: 0.8 }) });
    await repository.branch('change');
    await repository.commit('Best', {
      'metrics.json': metricsOf({ accuracy: 0.9 }),
      'other/metrics.json': metricsOf({ accuracy: 0.6 }),
      'empty/.keep': '',
    });
  });

  async function baselineOf(inputs: Inputs) {
    const run = await runCheck(repository, inputs);
    const [fault] = run.fault?.faults ?? [];
    const metrics = run.outputs['metrics'] === undefined ? {} : JSON.parse(run.outputs['metrics']);
    return { run, fault, name: run.outputs['baseline'], value: metrics.accuracy?.baseline };
  }

  it('auto: the file as the base commit has it', async () => {
    expect(await baselineOf({})).toMatchObject({
      name: expect.stringMatching(/^main at [0-9a-f]{7}$/),
      value: 0.8,
    });
  });

  it.each([
    ['a tag', 'ref:old', 0.7],
    ['a branch', 'ref:main', 0.8],
    ['an older commit', 'ref:main~1', 0.7],
  ])('%s', async (_name, baseline, value) => {
    expect(await baselineOf({ baseline })).toMatchObject({
      name: expect.stringMatching(new RegExp(`^${baseline.slice(4)} at [0-9a-f]{7}$`)),
      value,
    });
  });

  it('a metrics file', async () => {
    expect(await baselineOf({ baseline: 'other/metrics.json' })).toMatchObject({
      name: 'other/metrics.json',
      value: 0.6,
    });
  });

  it('none: there is nothing to compare with', async () => {
    const { run, name } = await baselineOf({ baseline: 'none' });
    expect(name).toBe('none');
    expect(run.outputs['verdict']).toBe('first');
    expect(run.text).toContain('No baseline was asked for.');
  });

  it.each([
    ['an unknown ref', 'ref:nowhere', 'REF_UNKNOWN', /no git ref `nowhere`/],
    ['an ill-formed ref', 'ref:a..b', 'INPUT_INVALID', /is no baseline/],
    ['an option of git', 'ref:--all', 'INPUT_INVALID', /is no baseline/],
    ['a stage', 'production', 'VERSION_UNKNOWN', /Nobody holds the stage `production` of fraud: nothing was/],
    ['a version', 'v2.1.0', 'VERSION_UNKNOWN', /There is no version `v2.1.0` of fraud: nothing was released/],
    ['half a version', '2.1', 'INPUT_INVALID', /is no baseline/],
    ['a path to nothing', 'other/metric.json', 'FILE_MISSING', /names nothing that is there/],
    ['a folder that is no run', 'empty', 'FILE_MISSING', /no run record/],
  ])('%s is an error that says so', async (_name, baseline, code, message) => {
    const { run, fault } = await baselineOf({ baseline });
    expect(fault).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(run.outputs['outcome']).toBe('error');
    expect(run.outputs['verdict']).toBeUndefined();
    expect(run.markdown).toContain(code);
  });

  it('a ref whose commit lacks the file is an error with a way out', async () => {
    await repository.git('branch', 'bare', await repository.git('commit-tree', '-m', 'bare', emptyTree));
    const { fault } = await baselineOf({ baseline: 'ref:bare' });
    expect(fault).toMatchObject({ code: 'BASELINE_UNAVAILABLE', hint: expect.stringContaining('path') });
  });

  it('a file that cannot be read is there, and makes the model incomparable', async () => {
    await repository.write({ 'other/broken.json': '{"accuracy":' });
    const { run } = await baselineOf({ baseline: 'other/broken.json' });
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('other/broken.json');
  });

  it('a run’s folder, or its run.json', async () => {
    await runCheck(repository, { metrics: 'other/metrics.json' });
    const run = '.modelgate/runs/fraud';
    const record = JSON.parse(await repository.read(`${run}/run.json`));
    await repository.write({
      'kept/run.json': await repository.read(`${run}/run.json`),
      'kept/evidence/metrics.json': await repository.read(`${run}/evidence/metrics.json`),
    });
    for (const baseline of ['kept', './kept/', 'kept/run.json']) {
      const asked = await baselineOf({ baseline });
      expect(asked).toMatchObject({ value: 0.6, name: record.commit.slice(0, 7) });
      expect((await asked.run.comparison()).inputs.baseline).toMatchObject({ kind: 'run', run: record.id });
    }
  });

  it('a run whose evidence was edited is incomparable', async () => {
    await repository.write({ 'kept/evidence/metrics.json': metricsOf({ accuracy: 0.1 }) });
    const { run } = await baselineOf({ baseline: 'kept' });
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('not the one of the record');
  });

  it('a run whose evidence is gone is incomparable', async () => {
    await repository.write({ 'kept/evidence/metrics.json': null });
    const { run } = await baselineOf({ baseline: 'kept' });
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('gone');
  });

  it('a record that contradicts itself is incomparable', async () => {
    const record = JSON.parse(await repository.read('kept/run.json'));
    record.metrics.accuracy.value = 0.1;
    await repository.write({ 'forged/run.json': JSON.stringify({ ...record, evidence: [] }) });
    const { run } = await baselineOf({ baseline: 'forged' });
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('forged/run.json');
  });
});

describe('the baseline of a run that another job made', () => {
  it('is the committed file that the recipe names, though the run came whole', async () => {
    const repository = await repositoryWith({
      [file]: policyOf(),
      'metrics.json': metricsOf({ accuracy: 0.9 }),
    });
    await repository.branch('change');
    await repository.commit('Worse', { 'metrics.json': metricsOf({ accuracy: 0.5 }) });
    await runCheck(repository, { baseline: 'none' });
    await repository.git('mv', 'metrics.json', 'elsewhere.json');
    const run = await runCheck(repository, { run: '.modelgate/runs/fraud' });
    expect(run.outputs).toMatchObject({ verdict: 'fail', baseline: expect.stringMatching(/^main at /) });
  });
});

/** Git's id of a tree without entries. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
