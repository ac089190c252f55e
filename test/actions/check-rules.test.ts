import { afterAll, describe, expect, it } from '@jest/globals';
import { type ActionRun, runCheck } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import {
  type FileTree,
  type LocalRepository,
  removeRepositories,
  repositoryWith,
} from '../support/local/repository.ts';

/** Rules come from the default branch, whatever the pull request says of them. */

afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const metrics = metricsOf({ accuracy: 0.9, f1: 0.8 });
const worse = metricsOf({ accuracy: 0.8, f1: 0.8 });

async function pullRequest(files: FileTree, policy = policyOf()): Promise<LocalRepository> {
  const repository = await repositoryWith({ [file]: policy, 'metrics.json': metrics, 'train.py': 'fit()' });
  await repository.branch('change');
  await repository.commit('Change', files);
  return repository;
}

async function expectRefused(run: ActionRun, ...loosened: string[]): Promise<void> {
  expect(run.outputs['verdict']).toBe('fail');
  expect(run.refusal).toContain('Do not merge');
  expect((await run.comparison()).inputs.rules.loosened).toEqual(
    loosened.map((sentence) => expect.stringContaining(sentence)),
  );
  for (const sentence of loosened) expect(run.text.replace(/\s+/g, ' ')).toContain(sentence);
}

describe('rules of the default branch', () => {
  it('hold where the pull request loosens them, and what it loosens is listed', async () => {
    const gate = { accuracy: { tolerance: 0.5 } };
    const run = await runCheck(await pullRequest({ [file]: policyOf({ gate }), 'metrics.json': worse }));
    await expectRefused(run, '`accuracy`: `no-worse` gives way to `tolerance`');
  });

  it('hold where the pull request deletes the policy', async () => {
    const run = await runCheck(await pullRequest({ [file]: null, 'metrics.json': worse }));
    await expectRefused(run, 'The policy file is removed.');
  });

  it('hold where the pull request sets `fail-on: never`', async () => {
    const policy = policyOf({ policy: { 'fail-on': 'never' } });
    const run = await runCheck(await pullRequest({ [file]: policy, 'metrics.json': worse }));
    await expectRefused(run, '`fail-on` is changed from `fail` to `never`');
  });

  it('hold where the pull request excludes its own change', async () => {
    const policy = policyOf({ model: { exclude: ['**'] } });
    const run = await runCheck(await pullRequest({ [file]: policy, 'metrics.json': worse }));
    await expectRefused(run, '`exclude` also takes `**`');
  });

  it('hold where the pull request moves the model’s path away from its change', async () => {
    const policy = policyOf({ model: { path: 'elsewhere', metrics: '../metrics.json' } });
    const run = await runCheck(await pullRequest({ [file]: policy, 'metrics.json': worse }));
    await expectRefused(run, '`path` is changed from `.` to `elsewhere`');
  });

  it('hold where the pull request takes the model out of the policy', async () => {
    const policy = policyOf().replace('fraud:', 'other:');
    const run = await runCheck(await pullRequest({ [file]: policy, 'metrics.json': worse }));
    expect(run.refusal).toMatch(/^fraud: Do not merge/);
    expect(JSON.parse(run.outputs['baseline'] ?? '')).toEqual({
      fraud: expect.any(String),
      other: expect.any(String),
    });
    const [fraud, other] = [await run.comparison('fraud'), await run.comparison('other')];
    expect(fraud.inputs.rules.loosened).toEqual(['The model `fraud` is removed from the policy.']);
    expect(other.inputs.rules.source).toBe('proposed');
  });

  it('let a model go in two steps: out of the policy, then its files', async () => {
    const two = (models: string) => `version: 1\nmodels:\n${models}`;
    const a = '  a: { path: a, metrics: m.json, gate: { accuracy: no-worse } }\n';
    const b = '  b: { path: b, metrics: m.json, gate: { accuracy: no-worse } }\n';
    const repository = await repositoryWith({
      [file]: two(a + b),
      'a/m.json': metrics,
      'b/m.json': metrics,
    });
    await repository.branch('at-once');
    await repository.commit('Both at once', { [file]: two(a), b: null });
    const atOnce = await runCheck(repository);
    expect(atOnce.fault?.faults[0]).toMatchObject({
      code: 'FILE_MISSING',
      hint: expect.stringMatching(/first.*later/),
    });
    await repository.branch('out', 'main');
    await repository.commit('Out of the policy', { [file]: two(a) });
    const first = await runCheck(repository);
    expect(first.outputs['verdict']).toBe('unchanged');
    expect(first.text).toContain('The model `b` is removed from the policy.');
    await repository.checkout('main');
    await repository.git('merge', '--quiet', '--no-ff', 'out');
    await repository.branch('gone');
    await repository.commit('Gone', { b: null });
    const second = await runCheck(repository);
    expect(second.outputs).toMatchObject({ verdict: 'unchanged' });
    expect(second.fault).toBeUndefined();
  }, 30_000);

  it('judge by the recipe of the pull request', async () => {
    const policy = policyOf({ model: { metrics: 'results.json' } });
    const run = await runCheck(
      await pullRequest({ [file]: policy, 'metrics.json': null, 'results.json': worse }),
    );
    await expectRefused(run);
  });

  it('are not asked what is tightened', async () => {
    const gate = { accuracy: { 'no-worse': true, min: 0.99 } };
    const run = await runCheck(await pullRequest({ [file]: policyOf({ gate }) }));
    expect(run.outputs['verdict']).toBe('unchanged');
    expect((await run.comparison()).inputs.rules.loosened).toEqual([]);
  });

  it('are those of its head, not of where the branch left it', async () => {
    const repository = await pullRequest({ 'metrics.json': worse });
    await repository.checkout('main');
    await repository.commit('Loosen', { [file]: policyOf({ gate: { accuracy: { tolerance: 0.5 } } }) });
    await repository.checkout('change');
    expect((await runCheck(repository)).outputs['verdict']).toBe('pass');
  });

  it('are found on the remote where the clone has no branch of that name', async () => {
    const origin = await pullRequest({ 'metrics.json': worse });
    const clone = await repositoryWith({}, { name: 'fraud' });
    await clone.git('remote', 'add', 'origin', origin.directory);
    await clone.git('fetch', '--quiet', 'origin');
    await clone.git('remote', 'set-head', 'origin', 'main');
    await clone.git('checkout', '--quiet', '-b', 'change', 'origin/change');
    await expectRefused(await runCheck(clone));
  });
});

describe('rules that are only proposed', () => {
  it('are shown and block nothing', async () => {
    const repository = await repositoryWith({ 'metrics.json': metrics });
    await repository.branch('policy');
    await repository.commit('Propose', { [file]: policyOf(), 'metrics.json': worse });
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.refusal).toBeUndefined();
    expect(run.text).toContain('Proposed rules, not in force yet');
    expect((await run.comparison()).inputs.rules.source).toBe('proposed');
  });
});

describe('a policy with mistakes', () => {
  const broken = 'version: 1\nmodels:\n  fraud:\n    metric: metrics.json\n    gate: { accuracy: no-wors }\n';

  it('is told with its lines, all at once, in the report', async () => {
    const run = await runCheck(await pullRequest({ [file]: broken }));
    expect(run.outputs).toMatchObject({ outcome: 'error' });
    expect(run.fault?.faults.map(({ code, place }) => [code, place?.path, place?.line])).toEqual([
      ['POLICY_INVALID', file, 4],
      ['POLICY_INVALID', file, 5],
    ]);
    expect(run.text).toContain(`${file}:4:5`);
    expect(run.markdown).toContain(`${file}:5:`);
    expect(run.markdown).toContain('POLICY_INVALID');
  });

  it('is never taken for none where it is the default branch’s', async () => {
    const run = await runCheck(await pullRequest({ [file]: null }, broken));
    expect(run.fault?.faults[0]).toMatchObject({
      code: 'POLICY_INVALID',
      place: { path: `${file} on main` },
    });
  });

  it.each(['policies/fraud.yml', './policies/../policies/fraud.yml'])('may lie at %s', async (policy) => {
    const repository = await repositoryWith({
      'policies/fraud.yml': policyOf(),
      'metrics.json': metrics,
    });
    await repository.branch('change');
    await repository.commit('Change', { 'metrics.json': worse });
    await expectRefused(await runCheck(repository, { policy }));
  });

  it.each([
    ['a file that is nowhere', 'policies/frud.yml', 'FILE_MISSING'],
    ['a file outside', '../fraud.yml', 'INPUT_INVALID'],
  ])('is no such thing: %s', async (_name, policy, code) => {
    const run = await runCheck(await pullRequest({ 'metrics.json': worse }), { policy });
    expect(run.fault?.faults[0]).toMatchObject({ code, place: { path: policy } });
  });
});
