import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { makeRunRecord } from '../../src/domain/run/record-assembly.ts';
import { formatRunRecord, parseRunRecord } from '../../src/domain/run/record-text.ts';
import { runCheck, runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { releaseRun } from '../support/local/registry.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** Folds and seeds from the files that tools write to the verdict, over the local host. */

jest.setTimeout(60_000);
afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const gate = { roc_auc: { tolerance: 0.01 } };

const crossValidated = (shift: number, noise = 0): string =>
  JSON.stringify({
    fit_time: [1, 1, 1, 1, 1],
    score_time: [1, 1, 1, 1, 1],
    test_roc_auc: [0.9, 0.92, 0.88, 0.91, 0.9].map((one, at) => one + shift + noise * (at % 2)),
  });

const runOf = (values: readonly number[]): string => {
  const seeds = values.map((value, seed) => ({ seed, metrics: new Map([['roc_auc', { value }]]) }));
  const metrics = seeds[0]?.metrics ?? new Map();
  return formatRunRecord(makeRunRecord({ model: 'fraud', files: [], evidence: [], metrics, seeds }));
};

async function changed(before: string, after: string, rules: object = gate) {
  const policy = policyOf({ gate: rules });
  const repository = await repositoryWith({ [file]: policy, 'metrics.json': before, 'train.py': 'a' });
  await repository.branch('change');
  await repository.commit('Change', { 'metrics.json': after });
  return repository;
}

describe('the check on folds', () => {
  it.each([
    ['pass', 0.002],
    ['fail', -0.05],
  ])('says %s where the mean moves by %d', async (verdict, shift) => {
    const run = await runCheck(await changed(crossValidated(0), crossValidated(shift, 0.001)));
    expect(run.outputs['verdict']).toBe(verdict);
    expect(run.markdown).toContain('5-fold cross validation');
    const [metric] = (await run.comparison()).results.metrics;
    expect(metric).toMatchObject({
      metric: 'roc_auc',
      evidence: 'folds',
      method: 'nadeau-bengio',
      df: 4,
      repeats: { candidate: 5, baseline: 5, paired: 5, by: 'order' },
    });
    const record = parseRunRecord(
      await run.host.files.read('.modelgate/runs/fraud/run.json', 1e6).then(String),
      'run.json',
    );
    expect(record.metrics['roc_auc']?.folds).toHaveLength(5);
  });

  it('holds against those of the version that has the stage, whose evidence is a summary', async () => {
    const model = { model: 'model.bin' };
    const repository = await repositoryWith({
      [file]: policyOf({ gate, model }),
      'metrics.json': crossValidated(0),
      'model.bin': 'one',
    });
    await runCheck(repository, { baseline: 'none' });
    await releaseRun(repository, { version: 'v1.0.0', evidence: 'summary' });
    await repository.branch('change');
    await repository.commit('Change', { 'metrics.json': crossValidated(-0.05, 0.001), 'model.bin': 'two' });
    const run = await runCheck(repository);
    expect(run.outputs).toMatchObject({ verdict: 'fail', baseline: 'v1.0.0' });
    const [metric] = (await run.comparison()).results.metrics;
    expect(metric).toMatchObject({ evidence: 'folds', method: 'nadeau-bengio' });
  });

  it('is incomparable where a fold is NaN', async () => {
    const broken = crossValidated(0).replace('0.88', 'NaN');
    const run = await runCheck(await changed(crossValidated(0), broken));
    expect(run.outputs['verdict']).toBe('incomparable');
    expect(run.text.replace(/\s+/g, ' ')).toContain('entry 3 of its 5 folds is NaN');
  });

  it('is not unchanged where the folds changed and their mean did not', async () => {
    const folds = (...all: number[]) => JSON.stringify({ roc_auc: { folds: all } });
    const run = await runCheck(await changed(folds(0.8, 0.9, 0.85), folds(0.9, 0.8, 0.85)));
    expect(run.outputs['verdict']).toBe('inconclusive');
  });
});

describe('the check on runs with several seeds', () => {
  it.each([
    ['pass', [0.9, 0.91, 0.905, 0.9]],
    // What the first seed gives is as good as before: luck.
    ['fail', [0.9, 0.85, 0.84, 0.86, 0.85]],
  ])('says %s by all seeds', async (verdict, candidate) => {
    const repository = await changed('{"roc_auc": 0.5}', '{"roc_auc": 0.6}');
    await repository.write({
      'new/run.json': runOf(candidate),
      'old/run.json': runOf([0.9, 0.905, 0.9, 0.9, 0.903]),
    });
    const run = await runCheck(repository, { run: 'new/run.json', baseline: 'old/run.json' });
    const [metric] = (await run.comparison()).results.metrics;
    expect(metric).toMatchObject({ evidence: 'seeds', method: 'paired-seeds', repeats: { by: 'id' } });
    expect(run.outputs['verdict']).toBe(verdict);
    expect(run.markdown).toContain('seeds (*this recipe*)');
  });

  it('trains with `repeat` and judges by what each seed gave', async () => {
    const train = {
      run: `printf '{"accuracy": 0.9%s}' "$MODELGATE_SEED" > metrics.json; cp train.py model.txt`,
      repeat: 3,
    };
    const policy = policyOf({ gate: { accuracy: 'no-worse' }, model: { train, model: 'model.txt' } });
    const repository = await repositoryWith({
      [file]: policy,
      '.gitignore': 'metrics.json\nmodel.txt\nold.json\n',
      '.github/workflows/model.yml': 'on: push\n',
      'train.py': 'a',
    });
    await repository.branch('change');
    await repository.commit('Change', { 'train.py': 'b' });
    await runTrain(repository);
    await repository.write({ 'old.json': '{"accuracy": {"seeds": {"0": 0.9, "1": 0.9, "2": 0.91}}}' });
    const run = await runCheck(repository, { run: '.modelgate/runs/fraud', baseline: 'old.json' });
    const [metric] = (await run.comparison()).results.metrics;
    expect(metric).toMatchObject({ evidence: 'seeds', repeats: { candidate: 3, baseline: 3, paired: 3 } });
    expect(metric?.candidate).toBeCloseTo(0.91, 12);
    expect(run.outputs['verdict']).toBe('pass');
  });
});
