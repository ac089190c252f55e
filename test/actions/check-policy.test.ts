import { afterAll, describe, expect, it } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const file = '.github/modelgate.yml';

/** `main` with a policy and metrics; a branch with what it changes. */
async function changed(policy: string, files: Readonly<Record<string, string | null>>) {
  const repository = await repositoryWith({
    [file]: policy,
    'metrics.json': metricsOf({ accuracy: 0.9, f1: 0.8 }),
    'train.py': 'fit()',
  });
  await repository.branch('change');
  await repository.commit('Change', files);
  return repository;
}

const worse = { 'metrics.json': metricsOf({ accuracy: 0.85, f1: 0.8 }) };

describe('the check under a policy', () => {
  it('refuses a shown loss, with the number that decides', async () => {
    const run = await runCheck(await changed(policyOf(), worse));
    expect(run.outputs).toMatchObject({ outcome: 'fail', verdict: 'fail' });
    expect(run.refusal).toMatch(/^fraud: Do not merge: accuracy is 5.0 points lower/);
    expect(run.text).toContain('Do not merge');
    const { inputs, verdict } = await run.comparison();
    expect(verdict.gated).toBe(true);
    expect(inputs.rules).toMatchObject({ source: 'policy', path: file, ref: 'main' });
  });

  it('compares nothing where the change does not touch the model', async () => {
    const run = await runCheck(await changed(policyOf(), { 'README.md': 'b' }));
    expect(run.outputs['verdict']).toBe('unchanged');
    const { inputs, results } = await run.comparison();
    expect(results.metrics).toEqual([]);
    expect(inputs['baseline-note']).toContain('nothing was compared');
  });

  it('lets pass what is no worse', async () => {
    const better = { 'metrics.json': metricsOf({ accuracy: 0.95, f1: 0.8 }) };
    const run = await runCheck(await changed(policyOf(), better));
    expect(run.outputs['verdict']).toBe('pass');
    expect(run.refusal).toBeUndefined();
  });

  it.each([
    ['mended', policyOf(), 2],
    ['left as it is', undefined, 1],
  ])('can be judged by nobody where its text on `main` is broken: %s', async (_how, mended, faults) => {
    const broken = policyOf().replace('version', 'verzion');
    const run = await runCheck(await changed(broken, { ...worse, ...(mended && { [file]: mended }) }));
    const told = run.fault?.faults.filter(({ message }) => message.startsWith('What is proposed here'));
    expect(run.fault).toMatchObject({ code: 'POLICY_INVALID' });
    expect(run.fault?.faults[0]?.place?.path).toBe(`${file} on main`);
    expect(told).toHaveLength(faults - 1);
  });

  it('takes the direction of the rule', async () => {
    const gate = { accuracy: { 'no-worse': true, direction: 'lower' } };
    const run = await runCheck(await changed(policyOf({ gate }), worse));
    expect(run.outputs['verdict']).toBe('pass');
  });

  it('is `incomparable` where a gated metric is gone', async () => {
    const run = await runCheck(
      await changed(policyOf(), { 'metrics.json': metricsOf({ f1: 0.9 }), 'train.py': 'x' }),
    );
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('accuracy');
  });

  it.each([
    ['NaN', '{"accuracy": NaN, "f1": 0.8}', 'METRICS|finite|NaN'],
    ['an infinity as text', '{"accuracy": "-inf", "f1": 0.8}', 'finite|nfinity'],
  ])('is `incomparable` for %s, and says what to do', async (_name, metrics, words) => {
    const run = await runCheck(await changed(policyOf(), { 'metrics.json': metrics }));
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toMatch(/Cannot compare/);
    expect(run.markdown).toMatch(new RegExp(words));
    expect(run.markdown).toContain('What to do:');
  });

  it.each([
    ['truncated JSON', '{"accuracy": 0.9'],
    ['an empty file', ''],
    ['a duplicate key', '{"accuracy": 0.1, "accuracy": 0.99}'],
    ['no number at all', '{"accuracy": "high"}'],
    ['a zip archive', 'PK\u0003\u0004…'],
  ])('is `incomparable` for %s, in the words of the comment', async (_name, metrics) => {
    const run = await runCheck(await changed(policyOf(), { 'metrics.json': metrics }));
    expect(run.fault).toBeUndefined();
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('Cannot compare: candidate:');
    expect(run.markdown).toContain('metrics.json');
  });

  it('is `incomparable` where the baseline cannot be read', async () => {
    const repository = await repositoryWith({ [file]: policyOf(), 'metrics.json': '{"accuracy": ' });
    await repository.branch('mended');
    await repository.commit('Mend', { 'metrics.json': metricsOf({ accuracy: 0.9 }) });
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toContain('baseline:');
  });

  it('has nothing to judge where the recipe’s file is not there', async () => {
    const run = await runCheck(await changed(policyOf(), { 'metrics.json': null }));
    expect(run.outputs['outcome']).toBe('error');
    expect(run.fault?.faults[0]).toMatchObject({
      code: 'FILE_MISSING',
      hint: expect.stringContaining('metrics.json'),
    });
  });

  it('calls nothing `unchanged` under other rules than the baseline’s', async () => {
    const repository = await changed(policyOf(), { 'train.py': 'fit(again)' });
    expect((await runCheck(repository)).outputs['verdict']).toBe('unchanged');
    await repository.checkout('main');
    await repository.commit('Stricter', { [file]: policyOf({ gate: { accuracy: { min: 0.95 } } }) });
    await repository.checkout('change');
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.refusal).toContain('0.95');
  });

  it('holds a first model against its limits', async () => {
    const gate = { accuracy: { min: 0.95 }, f1: 'no-worse' };
    const metrics = metricsOf({ accuracy: 0.9, f1: 0.8 });
    const repository = await repositoryWith({ [file]: policyOf({ gate }), 'metrics.json': metrics });
    const run = await runCheck(repository);
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.refusal).toBeDefined();
  });
});

describe('`fail-on`', () => {
  const unsure = { 'metrics.json': metricsOf({ accuracy: 0.89, f1: 0.8 }, 0.01) };
  const tolerance = { accuracy: { tolerance: 0.005 } };
  const nan = { 'metrics.json': '{"accuracy": NaN}' };

  it.each([
    ['the default', {}, {}, false],
    ['the policy', { 'fail-on': 'inconclusive' }, {}, true],
    ['the input', {}, { 'fail-on': 'inconclusive' }, true],
    ['the input against the policy', { 'fail-on': 'inconclusive' }, { 'fail-on': 'fail' }, false],
    ['`never` of the input', { 'fail-on': 'inconclusive' }, { 'fail-on': 'never' }, false],
  ])('by %s decides on `inconclusive`', async (_name, policy, inputs, refuses) => {
    const run = await runCheck(await changed(policyOf({ gate: tolerance, policy }), unsure), inputs);
    expect(run.outputs['verdict']).toBe('inconclusive');
    expect(run.refusal !== undefined).toBe(refuses);
  });

  it.each([
    ['fail', worse, undefined, true],
    ['incomparable', nan, undefined, true],
    ['fail', worse, 'never', false],
    ['incomparable', nan, 'never', false],
    ['incomparable', nan, 'inconclusive', true],
  ])('%s', async (verdict, files, failOn, refuses) => {
    const run = await runCheck(await changed(policyOf(), files), failOn ? { 'fail-on': failOn } : {});
    expect(run.outputs['verdict']).toBe(verdict);
    expect(run.refusal !== undefined).toBe(refuses);
  });

  it('is never silent on a fault', async () => {
    const run = await runCheck(await changed(policyOf(), { 'metrics.json': null }), { 'fail-on': 'never' });
    expect(run.fault).toBeDefined();
  });

  it('knows three words', async () => {
    const repository = await changed(policyOf(), worse);
    await expect(runCheck(repository, { 'fail-on': 'always' })).rejects.toThrow(
      /`fail-on` is "always"; it takes `fail`, `inconclusive`, `never`/,
    );
  });
});
