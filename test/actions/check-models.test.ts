import { afterAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { runCheck } from '../support/local/action-run.ts';
import { metricsOf } from '../support/local/models.ts';
import {
  type FileTree,
  removeRepositories,
  repositoryWith,
  temporaryFolder,
} from '../support/local/repository.ts';

/** Several models in one repository. */

afterAll(removeRepositories);

const model = (path: string) => ({ path, metrics: 'm.json', gate: { accuracy: 'no-worse' } });
const policy = stringify({
  version: 1,
  models: { churn: model('churn'), fraud: model('fraud'), spam: model('spam') },
});
const good = metricsOf({ accuracy: 0.9 });
const bad = metricsOf({ accuracy: 0.5 });

async function changed(files: FileTree) {
  const repository = await repositoryWith({
    '.github/modelgate.yml': policy,
    'churn/m.json': good,
    'fraud/m.json': good,
    'spam/m.json': good,
  });
  await repository.branch('change');
  await repository.commit('Change', files);
  return repository;
}

describe('several models', () => {
  it('are judged where the change touches them, and put out as JSON by model', async () => {
    const run = await runCheck(await changed({ 'fraud/m.json': bad, 'churn/train.py': 'x' }));
    expect(run.outputs).toMatchObject({ outcome: 'fail', verdict: 'fail' });
    expect(run.refusal).toMatch(/^fraud: Do not merge/);
    const [comparison, baseline, metrics] = ['comparison', 'baseline', 'metrics'].map((name) =>
      JSON.parse(run.outputs[name] ?? ''),
    );
    expect(Object.keys(comparison)).toEqual(['churn', 'fraud', 'spam']);
    expect(baseline).toMatchObject({ fraud: expect.stringMatching(/^main at /) });
    expect(metrics.fraud.accuracy).toMatchObject({ baseline: 0.9, candidate: 0.5, verdict: 'fail' });
    expect(metrics.spam).toEqual({});
    expect((await run.comparison('churn')).verdict.value).toBe('unchanged');
    expect((await run.comparison('spam')).inputs['baseline-note']).toContain('nothing was compared');
  });

  it('have a section each, the worst first, under one line', async () => {
    const run = await runCheck(await changed({ 'fraud/m.json': bad }));
    expect(run.text.split('\n')[0]).toMatch(
      /Do not merge: of 3 models 1 fails \(fraud\) and 2 are unchanged/,
    );
    expect(run.markdown.indexOf('fraud')).toBeLessThan(run.markdown.indexOf('churn'));
  });

  it('that cannot be judged do not stop the others', async () => {
    const run = await runCheck(await changed({ 'churn/m.json': null, 'fraud/m.json': bad }));
    expect(run.outputs).toMatchObject({ outcome: 'error', verdict: 'fail' });
    expect(run.fault?.faults).toEqual([
      expect.objectContaining({ code: 'FILE_MISSING', message: expect.stringContaining('churn') }),
    ]);
    expect(run.refusal).toMatch(/^fraud/);
    expect(run.text).toContain('churn was not judged');
    expect(Object.keys(JSON.parse(run.outputs['comparison'] ?? ''))).toEqual(['fraud', 'spam']);
  });

  it('tell all their faults at once', async () => {
    const run = await runCheck(await changed({ 'churn/m.json': null, 'fraud/m.json': null }));
    expect(run.fault?.faults).toHaveLength(2);
  });

  it('are looked at one by one where `model` names one', async () => {
    const run = await runCheck(await changed({ 'churn/m.json': bad, 'fraud/m.json': good + ' ' }), {
      model: 'fraud',
    });
    expect(run.outputs['verdict']).toBe('unchanged');
    expect(run.outputs['comparison']).toBe('.modelgate/comparisons/fraud/comparison.json');
  });

  it('are listed where `model` names none of them', async () => {
    const run = await runCheck(await changed({ 'fraud/m.json': bad }), { model: 'frad' });
    expect(run.fault?.faults[0]).toMatchObject({
      code: 'MODEL_UNKNOWN',
      message: expect.stringContaining('"frad"'),
      hint: expect.stringMatching(/fraud/),
    });
    expect(run.outputs).toMatchObject({ outcome: 'error' });
    expect(run.markdown).toContain('MODEL_UNKNOWN');
  });

  it.each([
    ['both that are touched', { 'fraud/m.json': bad, 'churn/m.json': bad }, /of `churn`, `fraud`/],
    ['any, where none is touched', { 'README.md': 'x' }, /of `churn`, `fraud`, `spam`/],
  ])('never take one file for %s', async (_name, files, message) => {
    const repository = await changed(files);
    const { fault } = await runCheck(repository, { metrics: 'fraud/m.json' });
    expect(fault?.faults[0]).toMatchObject({
      code: 'MODEL_UNKNOWN',
      message: expect.stringMatching(message),
    });
  });

  it('take a file that an input names for the one that is touched, or that `model` names', async () => {
    const repository = await changed({ 'fraud/m.json': bad });
    const run = await runCheck(repository, { metrics: 'fraud/m.json' });
    expect(run.outputs['verdict']).toBe('fail');
    expect((await run.comparison('churn')).verdict.value).toBe('unchanged');
    const asked = await runCheck(repository, { metrics: 'fraud/m.json', model: 'churn' });
    expect(asked.refusal).toMatch(/^churn: Do not merge/);
  });
});

describe('a model’s name', () => {
  it('is the folder’s without a policy, as far as a name can be made of it', async () => {
    const repository = await repositoryWith({ 'm.json': good }, { name: 'Mein Größtes_Modell (2)' });
    const run = await runCheck(repository, { metrics: 'm.json' });
    expect(run.outputs['comparison']).toBe('.modelgate/comparisons/mein-gr-tes-modell-2/comparison.json');
  });

  it.each(['../../..', '../outside', 'Fraud', 'a/b', '.'])('is never a path: %s', async (name) => {
    const outside = await temporaryFolder('outside');
    const repository = await repositoryWith({ 'm.json': good });
    const run = await runCheck(repository, { metrics: 'm.json', model: name });
    expect(run.fault?.faults[0]).toMatchObject({ code: 'MODEL_NAME_INVALID' });
    expect(await repository.read('m.json')).toBe(good);
    expect(outside).toBeTruthy();
  });
});
