import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { policyOf } from '../../support/local/models.ts';
import {
  type LocalRepository,
  removeRepositories,
  repositoryAt,
  repositoryWith,
  temporaryFolder,
} from '../../support/local/repository.ts';
import {
  fraudRepository,
  runHold,
  runPromote,
  runRollback,
  stateOf,
  trained,
} from '../../support/local/registry-run.ts';

jest.setTimeout(60_000);

let origin: LocalRepository;

beforeAll(async () => {
  origin = await fraudRepository();
  await runPromote(origin, { stage: 'production' });
  await origin.commit(
    'Second',
    trained('second', ({ id }) => id === 1),
  );
  await runPromote(origin, { stage: 'production' });
});
afterAll(removeRepositories);

/** A repository with two versions, the second of which holds `production`; each test has its own copy. */
async function released(): Promise<LocalRepository> {
  const folder = await temporaryFolder('fraud');
  await rm(folder, { recursive: true });
  await cp(origin.directory, folder, { recursive: true });
  return repositoryAt(folder);
}

describe('promoting', () => {
  it('does nothing where the very same run holds the stage', async () => {
    const repository = await released();
    const before = await repository.git('rev-parse', 'modelgate-ledger');
    const { outputs, refusal } = await runPromote(repository, { stage: 'production' });
    expect(refusal).toBeUndefined();
    expect(outputs).toMatchObject({ outcome: 'unchanged', version: 'v1.1.0', verdict: 'unchanged' });
    expect(await repository.git('rev-parse', 'modelgate-ledger')).toBe(before);
  });

  it('writes nothing on a dry run, and says what it would do', async () => {
    const repository = await released();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    const before = await repository.git('rev-parse', 'modelgate-ledger');
    const { outputs, host } = await runPromote(repository, { stage: 'production', 'dry-run': 'true' });
    expect(outputs).toMatchObject({ outcome: 'promoted', version: 'v1.2.0' });
    expect(JSON.parse(outputs['plan'] as string)).toMatchObject({
      version: 'v1.2.0',
      previous: 'v1.1.0',
      mint: true,
    });
    expect(host.log.infos.join('\n')).toContain('move production from v1.1.0 to v1.2.0');
    expect(await repository.git('rev-parse', 'modelgate-ledger')).toBe(before);
    expect(await repository.git('tag', '--list')).toBe('fraud@v1.0.0\nfraud@v1.1.0');
  });

  it('moves a published version to a further stage, and mints nothing', async () => {
    const repository = await released();
    const { outputs } = await runPromote(repository, { stage: 'staging', version: 'v1.1.0' });
    expect(outputs).toMatchObject({
      outcome: 'promoted',
      version: 'v1.1.0',
      stage: 'staging',
      verdict: 'first',
    });
    const state = await stateOf(repository);
    expect(state.stages['staging']?.version).toBe('v1.1.0');
    expect(Object.keys(state.versions)).toEqual(['v1.0.0', 'v1.1.0']);
  });

  it('judges a version that is moved against what holds the stage', async () => {
    const repository = await released();
    await repository.commit(
      'Worse',
      trained('worse', ({ id }) => id % 13 === 0),
    );
    const staged = await runPromote(repository, { stage: 'staging' });
    expect(staged.outputs).toMatchObject({ outcome: 'promoted', version: 'v1.2.0', verdict: 'first' });
    const { outputs, refusal } = await runPromote(repository, { stage: 'production', version: 'v1.2.0' });
    expect(outputs).toMatchObject({ outcome: 'refused', verdict: 'fail' });
    expect(refusal).toMatch(/accuracy/);
  });

  it('gives a new version the number that is asked for, once', async () => {
    const repository = await released();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    const taken = await runPromote(repository, { stage: 'production', version: 'v3.0.0' });
    expect(taken.outputs).toMatchObject({ outcome: 'promoted', version: 'v3.0.0' });
    await repository.commit(
      'Fourth',
      trained('fourth', ({ id }) => id === 3),
    );
    expect((await runPromote(repository, { stage: 'production', bump: 'patch' })).outputs).toMatchObject({
      version: 'v3.0.1',
    });
  });

  it('refuses the bytes of a withdrawn version for ever', async () => {
    const repository = await released();
    await runRollback(repository, { reason: 'bad' });
    await runHold(repository, { stage: 'production', lift: 'true', reason: 'again' });
    const { outputs, refusal } = await runPromote(repository, { stage: 'production' });
    expect(outputs).toMatchObject({ outcome: 'refused' });
    expect(refusal).toMatch(/v1\.1\.0 .*withdrawn/);
    const named = await runPromote(repository, { stage: 'production', version: 'v1.1.0' });
    expect(named.outputs).toMatchObject({ outcome: 'refused' });
  });

  it('promotes against the verdict only for a person, and keeps who and why', async () => {
    const repository = await released();
    await repository.commit(
      'Worse',
      trained('worse', ({ id }) => id % 13 === 0),
    );
    const inputs = { stage: 'production', override: 'the law asks for it' };
    await expect(runPromote(repository, inputs)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const { outputs } = await runPromote(repository, inputs, { by: 'Ada' });
    expect(outputs).toMatchObject({ outcome: 'promoted', verdict: 'fail', version: 'v1.2.0' });
    const event = JSON.parse(
      await repository.git(
        'show',
        `modelgate-ledger:models/fraud/events/${outputs['seq']?.padStart(6, '0')}.json`,
      ),
    ) as { override: object };
    expect(event.override).toEqual({ by: 'Ada', reason: 'the law asks for it' });
    const manifest = await repository.read('.git/modelgate/releases/fraud@v1.2.0/assets/manifest.json');
    expect(JSON.parse(manifest)).toMatchObject({ override: { by: 'Ada', reason: 'the law asks for it' } });
    const { notes } = JSON.parse(
      await repository.read('.git/modelgate/releases/fraud@v1.2.0/release.json'),
    ) as {
      notes: string;
    };
    expect(notes).toContain('the law asks for it');
  });

  it('an override does not open a held stage', async () => {
    const repository = await released();
    await runHold(repository, { stage: 'production', reason: 'audit' });
    await repository.commit('Third', trained('third'));
    const { outputs, refusal } = await runPromote(
      repository,
      { stage: 'production', override: 'now' },
      { by: 'Ada' },
    );
    expect(outputs).toMatchObject({ outcome: 'refused' });
    expect(refusal).toMatch(/audit/);
  });

  it('refuses without rules in force, from another branch, and with changes that are not committed', async () => {
    const bare = await repositoryWith({ 'metrics.json': '{"accuracy":0.9}\n' });
    expect((await runPromote(bare)).outputs).toMatchObject({ outcome: 'refused' });
    const repository = await released();
    await repository.write({ 'metrics.json': '{"accuracy":0.99}\n' });
    await expect(runPromote(repository, {})).rejects.toMatchObject({ code: 'NOT_SUPPORTED_HERE' });
    await repository.git('checkout', '--quiet', '--', '.');
    await repository.branch('feature');
    await expect(runPromote(repository, {})).rejects.toThrow(/Nothing is promoted from/);
  });

  it('promotes from a branch that the default branch’s policy lists', async () => {
    const repository = await released();
    await repository.commit('Listed', {
      '.github/modelgate.yml': policyOf({
        gate: { accuracy: { tolerance: 0.02 } },
        policy: { branches: ['release/*'] },
        model: {
          model: 'model.bin',
          predictions: { path: 'predictions.csv', id: 'id', label: 'label', score: 'score' },
        },
      }),
    });
    await repository.branch('release/1');
    await repository.commit(
      'There',
      trained('there', ({ id }) => id === 4),
    );
    expect((await runPromote(repository)).outputs).toMatchObject({ outcome: 'promoted', version: 'v1.2.0' });
  });

  it('never lets NaN through', async () => {
    const repository = await released();
    const files = trained('nan', ({ id }) => id === 5);
    const broken = (files['predictions.csv'] as string).replace(/^1,.*$/m, '1,0,BR,NaN');
    await repository.commit('NaN', { ...files, 'predictions.csv': broken });
    const { outputs } = await runPromote(repository, { stage: 'production' });
    expect(outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
  });

  it('refuses a run whose model was changed after it was recorded', async () => {
    const repository = await released();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    await runPromote(repository, { stage: 'production', 'dry-run': 'true' });
    const folder = path.join('.modelgate', 'runs', 'fraud');
    await repository.write({ [`${folder}/files/model.bin`]: 'swapped\n' });
    await expect(runPromote(repository, { stage: 'production', run: folder })).rejects.toMatchObject({
      code: 'DOCUMENT_INVALID',
    });
  });

  it('cannot compare where the holder’s release is gone, and says so', async () => {
    const repository = await released();
    await rm(path.join(repository.directory, '.git/modelgate/releases/fraud@v1.1.0'), { recursive: true });
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    const { outputs } = await runPromote(repository, { stage: 'production' });
    expect(outputs['outcome']).toBe('refused');
  });
});
