import { afterAll, describe, expect, it } from '@jest/globals';
import { runCheck } from '../support/local/action-run.ts';
import { metricsOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

const metrics = { metrics: 'metrics.json' };

describe('the check without a policy', () => {
  it('holds a branch against the metrics file of its base, and blocks nothing', async () => {
    const repository = await repositoryWith({ 'metrics.json': metricsOf({ accuracy: 0.9, f1: 0.8 }) });
    await repository.branch('worse');
    await repository.commit('Worse', { 'metrics.json': metricsOf({ accuracy: 0.7, f1: 0.8 }) });
    const run = await runCheck(repository, metrics);
    expect(run.outputs).toMatchObject({
      outcome: 'fail',
      verdict: 'fail',
      comparison: '.modelgate/comparisons/fraud/comparison.json',
      baseline: expect.stringMatching(/^main at [0-9a-f]{7}$/),
      report: '.modelgate/reports/report.md',
    });
    expect(run.refusal).toBeUndefined();
    expect(run.fault).toBeUndefined();
    expect(JSON.parse(run.outputs['metrics'] ?? '')).toMatchObject({
      accuracy: { baseline: 0.9, candidate: 0.7, change: expect.closeTo(-0.2), verdict: 'fail' },
      f1: { change: 0, verdict: 'pass' },
    });
    expect(run.text).toContain('No rules yet');
    expect(run.markdown).toMatch(/accuracy/);
    const comparison = await run.comparison();
    expect(comparison.verdict.gated).toBe(false);
    expect(comparison.inputs.rules).toMatchObject({ source: 'none', loosened: [] });
    expect(comparison.inputs['baseline-note']).toBe('The file as the base commit has it.');
  });

  it('calls the first commit `first`, also when its metrics are not committed', async () => {
    const repository = await repositoryWith({ 'train.py': 'fit()' });
    await repository.write({ 'metrics.json': '{"accuracy": 0.9}' });
    const run = await runCheck(repository, metrics);
    expect(run.outputs).toMatchObject({ outcome: 'first', verdict: 'first', baseline: 'none' });
    expect(run.refusal).toBeUndefined();
    expect(run.text).toContain('nothing to compare with yet');
  });

  it('calls the same evidence `unchanged`, whatever else changed', async () => {
    const repository = await repositoryWith({ 'metrics.json': metricsOf({ accuracy: 0.9 }), 'a.py': 'a' });
    await repository.branch('refactored');
    await repository.commit('Refactor', { 'a.py': 'b' });
    const run = await runCheck(repository, metrics);
    expect(run.outputs['verdict']).toBe('unchanged');
    expect(run.text).toContain('the same model and evidence as main at');
  });

  it('does not call NaN on both sides `unchanged`', async () => {
    const repository = await repositoryWith({ 'metrics.json': '{"accuracy": NaN}', 'a.py': 'a' });
    await repository.branch('refactored');
    await repository.commit('Refactor', { 'a.py': 'b' });
    const run = await runCheck(repository, metrics);
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.refusal).toBeUndefined();
  });

  it('looks at files that are named on a shell, though the change does not touch the model', async () => {
    const repository = await repositoryWith({
      'metrics.json': metricsOf({ accuracy: 0.9 }),
      'README.md': 'a',
    });
    await repository.branch('docs');
    await repository.commit('Docs', { 'README.md': 'b' });
    expect((await runCheck(repository, metrics)).outputs['verdict']).toBe('unchanged');
    await repository.write({ 'new.json': metricsOf({ accuracy: 0.5 }) });
    const run = await runCheck(repository, { metrics: 'new.json', baseline: 'metrics.json' });
    expect(run.outputs['verdict']).toBe('fail');
  });

  it('judges a metric of known direction only, and shows the others', async () => {
    const repository = await repositoryWith({ 'metrics.json': metricsOf({ accuracy: 0.9, wobble: 3 }) });
    await repository.branch('changed');
    await repository.commit('Change', { 'metrics.json': metricsOf({ accuracy: 0.9, wobble: 1 }) });
    const run = await runCheck(repository, metrics);
    expect(run.outputs['verdict']).toBe('pass');
    expect(JSON.parse(run.outputs['metrics'] ?? '')).toMatchObject({ wobble: { verdict: null } });
  });

  it('takes several files, one a line, with the line ends of Windows, and globs', async () => {
    const repository = await repositoryWith({
      'out/a.json': '{"accuracy": 0.9}',
      'out/b.json': '{"f1": 0.8}',
      'Ünder score/ä b.json': '{"auc": 0.7}',
    });
    const run = await runCheck(repository, { metrics: 'out/*.json\r\n\r\n  Ünder score/ä b.json \r\n' });
    expect(run.fault).toBeUndefined();
    expect(Object.keys(JSON.parse(run.outputs['metrics'] ?? '')).sort()).toEqual(['accuracy', 'auc', 'f1']);
  });

  it('says where a metrics file that is missing was looked for', async () => {
    const repository = await repositoryWith({ 'train.py': 'fit()' });
    const run = await runCheck(repository, { metrics: 'build/metrics.json' });
    expect(run.outputs).toEqual(expect.objectContaining({ outcome: 'error' }));
    expect(run.outputs['verdict']).toBeUndefined();
    expect(run.fault?.faults).toEqual([
      expect.objectContaining({ code: 'FILE_MISSING', place: { path: 'build/metrics.json' } }),
    ]);
    expect(run.text).toContain('Not judged');
    expect(run.markdown).toContain('FILE_MISSING');
  });

  it('asks for the metrics where nothing names them', async () => {
    const run = await runCheck(await repositoryWith({ 'train.py': 'fit()' }));
    expect(run.fault?.faults[0]).toMatchObject({
      code: 'FILE_MISSING',
      hint: expect.stringContaining('`metrics`'),
    });
  });

  it('cannot read rows without knowing what their columns mean', async () => {
    const repository = await repositoryWith({ 'predictions.csv': 'id,y\n1,1\n' });
    const run = await runCheck(repository, { predictions: 'predictions.csv' });
    expect(run.fault?.faults[0]).toMatchObject({ code: 'INPUT_INVALID' });
  });
});
