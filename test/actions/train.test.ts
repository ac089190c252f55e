import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseRunRecord } from '../../src/domain/run/record-text.ts';
import { runCheck, runTrain } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import {
  type FileTree,
  type LocalRepository,
  removeRepositories,
  repositoryWith,
} from '../support/local/repository.ts';

/** Training over the local host: real commands in a real clone. */

// Each test starts many processes.
jest.setTimeout(60_000);
afterAll(removeRepositories);

const file = '.github/modelgate.yml';
const trainScript = `mkdir -p build && cp weights.txt build/model.txt && printf '{"accuracy": 0.9}' > metrics.json\n`;

function fraud(train: object = {}, more: object = {}): string {
  return policyOf({ model: { train: { run: 'sh train.sh', ...train }, model: 'build/model.txt', ...more } });
}

function repositoryOf(policy: string, files: FileTree = {}): Promise<LocalRepository> {
  return repositoryWith({
    [file]: policy,
    '.gitignore': 'build\nmetrics.json\n',
    'train.sh': trainScript,
    'weights.txt': 'w\n',
    ...files,
  });
}

async function recordOf(repository: LocalRepository, model = 'fraud') {
  const name = `.modelgate/runs/${model}/run.json`;
  return parseRunRecord(await repository.read(name), name);
}

describe('training', () => {
  it('runs setup and the command in the model’s path, and records what was made', async () => {
    const policy = fraud({ setup: 'echo prepared > ready' }, { path: 'models/fraud' });
    const repository = await repositoryOf(policy, {
      '.gitignore': 'build\nmetrics.json\nready\n',
      'models/fraud/train.sh': `test -f ready\n${trainScript}`,
      'models/fraud/weights.txt': 'weights\n',
    });
    const run = await runTrain(repository);
    expect(run.refusal).toBeUndefined();
    const record = await recordOf(repository);
    expect(run.outputs).toEqual({
      outcome: 'trained',
      run: '.modelgate/runs/fraud',
      'run-id': record.id,
      'inputs-digest': record['inputs-digest'],
      'artifact-id': '1',
      metrics: '{"accuracy":0.9}',
    });
    expect(record).toMatchObject({
      commit: await repository.git('rev-parse', 'HEAD'),
      dirty: false,
      files: [{ path: 'files/build/model.txt', size: 8 }],
      evidence: [{ path: 'evidence/metrics.json' }, { path: 'evidence/validation/validation.json' }],
      training: { setup: 'echo prepared > ready', run: 'sh train.sh', 'exit-code': 0 },
    });
    expect(await repository.read('.modelgate/runs/fraud/files/build/model.txt')).toBe('weights\n');
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  it('gives equal runs the same id, however long they took, and the check’s own record too', async () => {
    const repository = await repositoryOf(fraud());
    const first = (await runTrain(repository)).outputs['run-id'];
    expect((await runTrain(repository)).outputs['run-id']).toBe(first);
    await runCheck(repository);
    expect((await recordOf(repository)).id).toBe(first);
  });

  it('tells the command which model, seed and folder are its', async () => {
    const run =
      'echo "$MODELGATE_MODEL $MODELGATE_SEED $MODELGATE_OUTPUT" > seen; touch $MODELGATE_OUTPUT/a; sh train.sh';
    const repository = await repositoryOf(fraud({ run }));
    await runTrain(repository);
    const output = path.join(repository.directory, '.modelgate/output/fraud');
    expect(await repository.read('seen')).toBe(`fraud 0 ${output}\n`);
    expect(await readdir(output)).toEqual(['a']);
    expect((await recordOf(repository)).files).toHaveLength(1);
  });

  it('takes a model from that folder where the recipe names it there', async () => {
    const model = { model: '.modelgate/output/fraud/m.bin' };
    const run = 'echo m > $MODELGATE_OUTPUT/m.bin; sh train.sh';
    const repository = await repositoryOf(fraud({ run }, model));
    await runTrain(repository);
    expect((await recordOf(repository)).files).toMatchObject([
      { path: 'files/.modelgate/output/fraud/m.bin' },
    ]);
    // What an earlier training left there is gone.
    const again = await runTrain(repository, { run: 'sh train.sh' });
    expect(again.fault?.code).toBe('FILE_MISSING');
  });

  it('keeps secrets from the command', async () => {
    const repository = await repositoryOf(fraud({ run: 'env > seen; sh train.sh' }));
    const token = 'ghs_secret-of-the-job';
    const secrets = {
      'INPUT_GITHUB-TOKEN': token,
      GITHUB_TOKEN: token,
      ACTIONS_RUNTIME_TOKEN: 'ey-runtime',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ey-id',
      GITHUB_OUTPUT: '/outputs',
    };
    await runTrain(repository, {}, { env: { ...secrets, HF_TOKEN: 'on-purpose' }, token });
    const seen = await repository.read('seen');
    expect(seen).toContain('HF_TOKEN=on-purpose');
    for (const secret of [...Object.keys(secrets), ...Object.values(secrets)])
      expect(seen).not.toContain(secret);
    expect(await repository.read('.modelgate/runs/fraud/run.json')).not.toContain('on-purpose');
  });

  it('says what the command says, while it says it', async () => {
    const repository = await repositoryOf(fraud({ run: 'echo out; echo err >&2; sh train.sh' }));
    const { infos } = (await runTrain(repository)).host.log;
    expect(infos).toEqual(expect.arrayContaining(['out', 'err']));
  });
});

describe('a command that ends with another code than 0', () => {
  it('is a refusal with its code on record, and nothing is kept', async () => {
    const repository = await repositoryOf(fraud({ run: 'sh train.sh; exit 7' }));
    const run = await runTrain(repository);
    expect(run.refusal).toBe('fraud: `run` ended with code 7; its output is in the log.');
    expect(run.outputs).toMatchObject({ outcome: 'failed', run: '.modelgate/runs/fraud', metrics: '{}' });
    expect(run.outputs).not.toHaveProperty('artifact-id');
    expect(await recordOf(repository)).toMatchObject({
      files: [],
      metrics: {},
      training: { 'exit-code': 7 },
    });
    const check = await runCheck(repository, { run: '.modelgate/runs/fraud' });
    expect(check.fault?.message).toContain('failed with code 7');
  });

  it('as setup keeps the training from being run', async () => {
    const repository = await repositoryOf(fraud({ setup: 'false', run: 'touch began' }));
    expect((await runTrain(repository)).refusal).toContain('`setup` ended with code 1');
    await expect(repository.read('began')).rejects.toThrow(/ENOENT/);
  });
});

describe('outputs', () => {
  it('that training did not write are refused: old ones and missing ones, all at once', async () => {
    const model = ['build/model.txt', 'build/*.bin', 'gone/*.txt'];
    const repository = await repositoryOf(
      fraud({ run: 'mkdir -p build; echo b > build/new.bin' }, { model }),
      {
        '.gitignore': '',
        'metrics.json': metricsOf({ accuracy: 0.99 }),
        'build/model.txt': 'old',
        'build/old.bin': 'old',
      },
    );
    const run = await runTrain(repository);
    expect(run.outputs).toEqual({ outcome: 'error' });
    expect(run.fault?.faults.map(({ code, place }) => [code, place?.path])).toEqual([
      ['OUTPUT_STALE', 'build/model.txt'],
      ['OUTPUT_STALE', 'build/old.bin'],
      ['FILE_MISSING', 'gone/*.txt'],
      ['OUTPUT_STALE', 'metrics.json'],
    ]);
    expect(run.fault?.message).toContain('was there before training');
    await expect(recordOf(repository)).rejects.toThrow(/ENOENT/);
  });

  it('that setup fetched are not what training wrote', async () => {
    const repository = await repositoryOf(fraud({ setup: 'sh train.sh', run: 'true' }));
    expect((await runTrain(repository)).fault?.faults.map(({ code }) => code)).toEqual([
      'OUTPUT_STALE',
      'OUTPUT_STALE',
    ]);
  });

  it('that were written anew with the same bytes are new', async () => {
    const repository = await repositoryOf(fraud());
    await runTrain(repository);
    expect((await runTrain(repository, { reuse: 'none' })).outputs['outcome']).toBe('trained');
  });

  it('that cannot be read are a fault, and no run', async () => {
    const repository = await repositoryOf(fraud({ run: 'sh train.sh; echo "{" > metrics.json' }));
    const run = await runTrain(repository);
    expect([run.outputs['outcome'], run.fault?.code]).toEqual(['error', 'METRICS_INVALID']);
    await expect(recordOf(repository)).rejects.toThrow(/ENOENT/);
  });

  it('that are not finite are recorded as what they are', async () => {
    const repository = await repositoryOf(
      fraud({ run: `sh train.sh; echo '{"accuracy": NaN}' > metrics.json` }),
    );
    expect((await runTrain(repository)).outputs['metrics']).toBe('{"accuracy":"NaN"}');
  });
});

describe('a run that was trained on a shell', () => {
  const scored = (accuracy: number) =>
    `mkdir -p build; echo ${accuracy} > build/model.txt; cp scores/${accuracy} metrics.json`;
  const scores = { 'scores/0.9': metricsOf({ accuracy: 0.9 }), 'scores/0.5': metricsOf({ accuracy: 0.5 }) };

  async function verdictOfBranch(repository: LocalRepository) {
    await repository.branch('change');
    await repository.commit('Change', { 'weights.txt': 'c', 'train.sh': scored(0.5) });
    await runTrain(repository);
    const { outputs } = await runCheck(repository);
    return JSON.parse(outputs['metrics'] ?? '').accuracy.baseline as number | null;
  }

  it('is no baseline before the check has passed', async () => {
    const repository = await repositoryOf(fraud(), { ...scores, 'train.sh': scored(0.9) });
    await runTrain(repository);
    expect(await verdictOfBranch(repository)).toBeNull();
  });

  it('is none where the check failed', async () => {
    const repository = await repositoryOf(fraud(), { ...scores, 'train.sh': scored(0.9) });
    await runTrain(repository);
    await runCheck(repository);
    await repository.commit('Worse', { 'train.sh': scored(0.5) });
    await runTrain(repository);
    expect((await runCheck(repository)).refusal).toBeDefined();
    expect(await verdictOfBranch(repository)).toBe(0.9);
  });

  it('is not kept of changes that are not committed', async () => {
    const repository = await repositoryOf(fraud());
    await repository.write({ 'weights.txt': 'other' });
    const run = await runTrain(repository);
    expect(run.outputs).not.toHaveProperty('artifact-id');
    expect(await recordOf(repository)).toMatchObject({ dirty: true });
  });
});
