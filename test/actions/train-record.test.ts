import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { recordRun } from '../../src/actions/gather/recording.ts';
import { modelOf, unwrittenPolicy } from '../../src/domain/policy/policy.ts';
import { runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { isRunning, soon } from '../support/local/running.ts';
import { policyFile, policyWith, recordOf, repositoryOf } from './training-scene.ts';

/** What a training leaves on record, with one seed or several, over the local host. */

// Each test starts many processes.
jest.setTimeout(60_000);
afterAll(removeRepositories);

describe('the record', () => {
  it('names files that no commit has, and is no longer the commit’s where it has them otherwise', async () => {
    const repository = await repositoryOf();
    await repository.write({
      'models/fraud/notes.txt': 'n',
      'models/fraud/ignored': 'i',
      'elsewhere.txt': 'e',
    });
    const run = await runTrain(repository);
    const { dirty, training } = await recordOf(repository);
    expect(training?.environment).toMatchObject({ modified: [], untracked: ['models/fraud/notes.txt'] });
    expect(dirty).toBe(false);
    expect(run.host.log.infos.join()).toContain('1 file that git does not know');
    await repository.write({ 'models/fraud/code.txt': 'changed\n' });
    await runTrain(repository);
    expect(await recordOf(repository)).toMatchObject({
      dirty: true,
      training: { environment: { modified: ['models/fraud/code.txt'] } },
    });
  });

  it.each([
    ['a file is not as the commit has it', { modified: ['models/fraud/code.txt'], verified: true }],
    ['git cannot tell', { modified: [], verified: false }],
  ])('says that nobody could come back to it where %s', async (_, checkout) => {
    const repository = await repositoryOf();
    await runTrain(repository);
    const { training } = await recordOf(repository);
    if (!training?.environment) throw new Error('the record has no environment');
    const { recipe, stages, release } = modelOf(unwrittenPolicy('fraud'), 'fraud');
    const standing = { gate: undefined, gated: false, removed: false, failOn: 'never' } as const;
    const recording = {
      host: await repository.host(),
      subject: { model: 'fraud', recipe, stages, release, ...standing },
      sources: { metrics: [], model: [], named: false },
      values: new Map(),
      inputsDigest: undefined,
    };
    const sound = await recordRun({ ...recording, training });
    const environment = { ...training.environment, ...checkout };
    const marked = await recordRun({ ...recording, training: { ...training, environment } });
    expect([sound.record.dirty, marked.record.dirty]).toEqual([false, true]);
  });

  it('tells the machine, the tools, the lock files and the cost', async () => {
    const repository = await repositoryOf();
    await repository.commit('Lock', { 'models/fraud/requirements.txt': 'numpy==2.0\n', 'uv.lock': 'x\n' });
    await runTrain(
      repository,
      { 'hourly-cost': '3600.0 EUR' },
      { env: { ImageOS: 'ubuntu24', ImageVersion: '7.1' } },
    );
    const { training } = await recordOf(repository);
    expect(training?.environment).toMatchObject({
      image: 'ubuntu24 7.1',
      system: expect.stringContaining(process.platform),
      tools: { git: expect.stringMatching(/^\d+\.\d+/) },
      'lock-files': [
        { path: 'models/fraud/requirements.txt', sha256: expect.stringMatching(/^sha256:/) },
        { path: 'uv.lock' },
      ],
    });
    expect(training?.cost).toEqual({ amount: expect.closeTo(training?.seconds ?? 0, 2), currency: 'EUR' });
  });
});

describe('seeds', () => {
  const run = [
    'mkdir -p build',
    'echo "$MODELGATE_SEED" > build/model.txt',
    `printf '{"accuracy": 0.9%s}' "$MODELGATE_SEED" > build/metrics.json`,
    `printf 'id,label,score\\n1,1,0.%s\\n' "$MODELGATE_SEED" > build/rows.csv`,
  ].join('\n');
  const recipe = (train: object) =>
    policyOf({
      model: {
        train,
        model: 'build/model.txt',
        metrics: 'build/metrics.json',
        predictions: { path: 'build/rows.csv', id: 'id', label: 'label', score: 'score' },
      },
    });

  it('each leave their evidence; the model is that of the first', async () => {
    const repository = await repositoryWith({
      [policyFile]: recipe({ run, repeat: 3 }),
      '.gitignore': 'build\n',
    });
    const { outputs } = await runTrain(repository);
    expect(outputs).toMatchObject({ outcome: 'trained', metrics: '{"accuracy":0.9}' });
    const record = await recordOf(repository);
    const measured = (value: number) => ({
      accuracy: { value, source: 'build/metrics.json: accuracy' },
    });
    expect(record.seeds).toEqual([
      { seed: 0, metrics: measured(0.9), predictions: 'evidence/rows.csv' },
      { seed: 1, metrics: measured(0.91), predictions: 'evidence/seed-1/rows.csv' },
      { seed: 2, metrics: measured(0.92), predictions: 'evidence/seed-2/rows.csv' },
    ]);
    expect(await repository.read('.modelgate/runs/fraud/files/build/model.txt')).toBe('0\n');
    expect(await repository.read('.modelgate/runs/fraud/evidence/seed-2/rows.csv')).toContain('1,1,0.2');
  });

  it('that fail, or write nothing anew, leave no model', async () => {
    const failing = recipe({ run: `${run}\nif [ "$MODELGATE_SEED" = 1 ]; then exit 5; fi`, repeat: 3 });
    const repository = await repositoryWith({ [policyFile]: failing, '.gitignore': 'build\n' });
    const { outputs, refusal } = await runTrain(repository);
    expect(outputs['outcome']).toBe('failed');
    expect(refusal).toContain('`run with seed 1` ended with code 5');
    expect(await recordOf(repository)).toMatchObject({ files: [], training: { 'exit-code': 5 } });
    const lazy = recipe({ run: `if [ "$MODELGATE_SEED" != 0 ]; then\n${run}\nfi`, repeat: 2 });
    await repository.commit('Lazy', { [policyFile]: lazy });
    expect((await runTrain(repository)).fault?.code).toBe('OUTPUT_STALE');
  });
});

describe('a time limit', () => {
  it('ends what takes longer, with all that it started, as a refusal', async () => {
    const repository = await repositoryOf(
      policyWith({ run: 'echo $$ > ../../trainings; sleep 1000 & sleep 1000' }),
    );
    const { outputs, refusal } = await runTrain(repository, { 'time-limit': '0.01' });
    expect(outputs['outcome']).toBe('failed');
    expect(refusal).toBe('fraud: `run` was ended: training may take 0.01 minutes (input `time-limit`).');
    expect((await recordOf(repository)).training?.['exit-code']).toBe(124);
    const shell = Number(await repository.read('trainings'));
    expect(await soon(() => !isRunning(shell))).toBe(true);
  });

  it.each(['0', '-1', 'soon', '1e3'])('is refused as %s', async (limit) => {
    const repository = await repositoryOf();
    await expect(runTrain(repository, { 'time-limit': limit })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});
