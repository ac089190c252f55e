import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { stringify } from 'yaml';
import { train } from '../../src/actions/train.ts';
import { parseInputs } from '../../src/runtime/define-action.ts';
import type { KeptRun } from '../../src/ports/runs.ts';
import { runTrain } from '../support/local/action-run.ts';
import { policyOf } from '../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** Which models are trained, and what is refused before anything runs. */

// Each test starts many processes.
jest.setTimeout(60_000);
afterAll(removeRepositories);

const file = '.github/modelgate.yml';

describe('several models', () => {
  const model = (more: object = {}) => ({
    metrics: 'm.json',
    train: { run: `echo '{"accuracy": 0.5}' > m.json` },
    ...more,
  });
  const policy = (more: object = {}) =>
    stringify({
      version: 1,
      models: {
        churn: model({ path: 'churn' }),
        fraud: model({ path: 'fraud', ...more }),
        spam: { path: 'spam' },
      },
    });
  const all = (text: string) =>
    repositoryWith({ [file]: text, '.gitignore': 'm.json\n', 'churn/a': '1', 'fraud/a': '1', 'spam/a': '1' });

  it('are trained on a push, and put out as JSON by model', async () => {
    const run = await runTrain(await all(policy()));
    expect(run.outputs['outcome']).toBe('trained');
    expect(JSON.parse(run.outputs['metrics'] ?? '')).toEqual({
      churn: { accuracy: 0.5 },
      fraud: { accuracy: 0.5 },
    });
    expect(JSON.parse(run.outputs['artifact-id'] ?? '')).toEqual({ churn: '1', fraud: '2' });
    expect(run.host.log.infos).toContain('spam is not trained: its recipe has no `train`.');
  });

  it('are trained on a branch where the change touches them', async () => {
    const repository = await all(policy());
    await repository.branch('change');
    await repository.commit('Change', { 'fraud/a': '2' });
    const run = await runTrain(repository);
    expect(JSON.parse(run.outputs['run'] ?? '')).toEqual({ fraud: '.modelgate/runs/fraud' });
    const named = await runTrain(repository, { model: 'churn' });
    expect(named.outputs['run']).toBe('.modelgate/runs/churn');
  });

  it('are left alone by a change that touches none', async () => {
    const repository = await all(policy());
    await repository.branch('docs');
    await repository.commit('Docs', { 'README.md': 'a' });
    const run = await runTrain(repository);
    expect([run.outputs['outcome'], run.outputs['metrics'], run.fault]).toEqual([
      'unchanged',
      '{}',
      undefined,
    ]);
  });

  it('do not stop each other, and a fault does not hide a refusal', async () => {
    const broken = await runTrain(await all(policy({ train: { run: 'exit 4' } })));
    expect(broken.outputs['outcome']).toBe('failed');
    expect(broken.refusal).toMatch(/^fraud:/);
    expect(Object.keys(JSON.parse(broken.outputs['run'] ?? ''))).toEqual(['churn', 'fraud']);
    const silent = await runTrain(await all(policy({ train: { run: 'true' } })));
    expect([silent.outputs['outcome'], silent.fault?.code]).toEqual(['error', 'FILE_MISSING']);
    expect(JSON.parse(silent.outputs['metrics'] ?? '')).toEqual({ churn: { accuracy: 0.5 } });
  });
});

describe('without a policy', () => {
  const run = `touch began; printf '{"f1": 0.5}' > m.json`;
  const files = { '.gitignore': 'm.json\nbegan\n', 'deep/a': '1' };

  it('the command runs in the working directory, and the model is named after the repository', async () => {
    const repository = await repositoryWith(files, { name: 'My_Model' });
    const trained = await runTrain(repository, { run, metrics: 'm.json' }, { workingDirectory: 'deep' });
    expect(trained.outputs).toMatchObject({
      outcome: 'trained',
      run: '.modelgate/runs/my-model',
      metrics: '{"f1":0.5}',
    });
    expect(await repository.read('deep/.modelgate/runs/my-model/run.json')).toContain('"exit-code": 0');
  });

  it('another command makes another run', async () => {
    const repository = await repositoryWith(files);
    const digests: (string | undefined)[] = [];
    for (const command of [run, `${run} `, `true; ${run}`]) {
      const trained = await runTrain(repository, { run: command, metrics: 'm.json' });
      digests.push(trained.outputs['inputs-digest']);
    }
    const [first, same, other] = digests;
    expect(first).toBe(same);
    expect(first).not.toBe(other);
  });

  it('a command that an input gave is not written down: it may hold a secret', async () => {
    const repository = await repositoryWith(files);
    await runTrain(repository, { run: `: hunter2; ${run}`, metrics: 'm.json' });
    expect(await repository.read('.modelgate/runs/fraud/run.json')).not.toContain('hunter2');
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['nothing', {}, /there is no policy, and input `run` is not given \(INPUT_INVALID\)\n.*modelgate\.yml/s],
    ['a setup alone', { setup: 'true' }, /`run` is not given/],
    ['a command alone', { run }, /which files the training of `fraud` writes \(INPUT_INVALID\)/],
  ])('%s is refused, and nothing runs', async (_name, inputs, message) => {
    const repository = await repositoryWith(files);
    await expect(runTrain(repository, inputs)).rejects.toThrow(message);
    await expect(repository.read('began')).rejects.toThrow(/ENOENT/);
  });
});

describe('a policy', () => {
  it('without a way to train is refused', async () => {
    const repository = await repositoryWith({ [file]: policyOf() });
    await expect(runTrain(repository)).rejects.toThrow(/no model of the policy has `train`.*INPUT_INVALID/);
  });

  it('without outputs is refused, each model of it', async () => {
    const models = { a: { train: { run: 'true' } }, b: { train: { run: 'true', repeat: 2 } } };
    const repository = await repositoryWith({ [file]: stringify({ version: 1, models }) });
    const error = await runTrain(repository).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ faults: [{ code: 'INPUT_INVALID' }, { code: 'INPUT_INVALID' }] });
  });

  it('of two models does not share one input’s metric file', async () => {
    const models = { a: { train: { run: 'true' } }, b: { train: { run: 'true' } } };
    const repository = await repositoryWith({ [file]: stringify({ version: 1, models }) });
    await expect(runTrain(repository, { metrics: 'm.json' })).rejects.toThrow(/could be that of `a`, `b`/);
  });

  it('gives way to the inputs `setup` and `run`', async () => {
    const policy = policyOf({ model: { train: { setup: 'exit 3', run: 'exit 4' } } });
    const repository = await repositoryWith({ [file]: policy });
    const inputs = { setup: 'true', run: `printf '{"f1": 0.5}' > metrics.json` };
    const run = await runTrain(repository, inputs);
    expect(run.outputs['outcome']).toBe('trained');
    expect((await runTrain(repository, { setup: 'true' })).refusal).toContain('code 4');
  });

  it('whose model a change takes out trains it no more', async () => {
    const policy = policyOf({ model: { train: { run: 'true' } } });
    const repository = await repositoryWith({ [file]: policy });
    await repository.branch('gone');
    await repository.commit('Gone', { [file]: null });
    const run = await runTrain(repository);
    expect(run.outputs['outcome']).toBe('unchanged');
    expect(run.host.log.infos).toContain('fraud is not trained: this change takes it out of the policy.');
  });

  it('names a folder that is not there: the checkout is missing', async () => {
    const policy = policyOf({ model: { path: 'models/fraud', train: { run: 'true' } } });
    const repository = await repositoryWith({ [file]: policy });
    const { fault } = await runTrain(repository);
    expect(fault?.message).toMatch(/not there \(FILE_MISSING\)\n.*actions\/checkout/s);
  });
});

describe('on GitHub', () => {
  const policy = policyOf({ model: { train: { run: `printf '{"f1": 0.5}' > metrics.json` } } });

  async function trainOn(repository: LocalRepository, change: object, runs: object = {}) {
    const host = await repository.host({ env: { PATH: process.env['PATH'] } });
    const context = { ...host.context, ...change };
    const result = await train.run(parseInputs(train, {}), {
      ...host,
      context,
      runs: { ...host.runs, ...runs },
    });
    return { ...result, log: host.log };
  }

  it('nothing is trained on `pull_request_target`', async () => {
    const repository = await repositoryWith({ [file]: policy });
    await expect(trainOn(repository, { event: 'pull_request_target' })).rejects.toThrow(/NOT_SUPPORTED_HERE/);
  });

  it('a named model that the change does not touch is left alone, as in a matrix', async () => {
    const repository = await repositoryWith({ [file]: policy });
    const base = await repository.git('rev-parse', 'HEAD');
    await repository.branch('docs');
    const commit = await repository.commit('Docs', { 'README.md': 'a' });
    const change = { host: 'github', event: 'pull_request', commit, base };
    expect((await trainOn(repository, change)).outputs.outcome).toBe('unchanged');
    expect((await trainOn(repository, { ...change, event: 'workflow_dispatch' })).outputs.outcome).toBe(
      'trained',
    );
  });

  it('tried again, the run that is there stands, and the outputs are its', async () => {
    const repository = await repositoryWith({ [file]: policy });
    const kept: { name: string; files?: string }[] = [];
    const first = await trainOn(
      repository,
      {},
      {
        keep: async (name: string) => {
          kept.push({ name, files: await repository.read('.modelgate/runs/fraud/run.json') });
          return { id: 7 };
        },
      },
    );
    const there = [{ name: kept[0]?.name, model: 'fraud', id: 7, expired: false }] as KeptRun[];
    await repository.write({ 'metrics.json': 'older' });
    const again = await trainOn(
      repository,
      {},
      {
        ofThisWorkflowRun: () => Promise.resolve(there),
        keep: () => Promise.resolve({ id: 7 }),
        fetch: async (_run: KeptRun, folder: string) =>
          repository.write({ [`${folder}/run.json`]: kept[0]?.files ?? '' }),
      },
    );
    expect(again.outputs).toEqual(first.outputs);
    expect(again.log.warnings.join()).toContain('That run stands');
  });
});
