import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fetch } from '../../../src/actions/fetch.ts';
import { parseInputs } from '../../../src/runtime/define-action.ts';
import { policyOf } from '../../support/local/models.ts';
import { type LocalRepository, removeRepositories } from '../../support/local/repository.ts';
import { runCheck } from '../../support/local/action-run.ts';
import {
  fraudRepository,
  runHold,
  runPromote,
  runRollback,
  stateOf,
  trained,
} from '../../support/local/registry-run.ts';
import { copyOf } from '../../support/local/released-model.ts';
import { localPlace } from '../../support/registry/registry-place.ts';

jest.setTimeout(60_000);

const production = { stage: 'production' };
let origin: LocalRepository;

/** Two versions, the second of which holds `production`; a third one is trained. */
beforeAll(async () => {
  origin = await fraudRepository();
  await runPromote(origin, production);
  await origin.commit(
    'Second',
    trained('second', ({ id }) => id === 1),
  );
  await runPromote(origin, production);
  await origin.commit(
    'Third',
    trained('third', ({ id }) => id === 2),
  );
});
afterAll(removeRepositories);

describe('the ledger is the truth, whatever releases say', () => {
  it('a withdrawn version stays so, also where a person made its release a full one again', async () => {
    const repository = await copyOf(origin);
    await runRollback(repository, { ...production, reason: 'bad' });
    await runHold(repository, { ...production, lift: 'true', reason: 'mended' });
    await localPlace(repository).changeRelease('fraud@v1.1.0', {
      kind: 'edit',
      prerelease: false,
      title: 'fraud v1.1.0',
    });
    const named = await runPromote(repository, { ...production, version: 'v1.1.0' });
    expect(named.outputs['outcome']).toBe('refused');
    expect(named.refusal).toMatch(/v1\.1\.0 .*withdrawn/);
    expect((await stateOf(repository)).stages['production']?.version).toBe('v1.0.0');
  });

  it('a stage is not where a title says that it is', async () => {
    const repository = await copyOf(origin);
    await localPlace(repository).changeRelease('fraud@v1.1.0', {
      kind: 'edit',
      title: '[withdrawn] fraud v1.1.0',
    });
    const { outputs } = await runPromote(repository, production);
    expect(outputs).toMatchObject({ outcome: 'promoted', version: 'v1.2.0', previous: 'v1.1.0' });
    const back = await runRollback(repository, { ...production, reason: 'bad' });
    expect(back.outputs).toMatchObject({ outcome: 'rolled-back', version: 'v1.1.0' });
  });
});

describe('what is fetched is what the ledger says', () => {
  it('also where the newest release is another one', async () => {
    const repository = await copyOf(origin);
    await runPromote(repository, { stage: 'staging' });
    const host = await repository.host();
    const { outputs } = await fetch.run(parseInputs(fetch, { model: 'fraud', ref: 'production' }), host);
    expect(outputs).toMatchObject({ outcome: 'fetched', version: 'v1.1.0' });
    expect(await repository.read('.modelgate/models/fraud/model.bin')).toBe('second\n');
  });
});

describe('a stage that is held', () => {
  it('is moved neither by a run nor by a version that is named', async () => {
    const repository = await copyOf(origin);
    await runPromote(repository, { stage: 'staging' });
    await runHold(repository, { ...production, reason: 'audit' });
    for (const inputs of [production, { ...production, version: 'v1.2.0' }]) {
      const { outputs, refusal } = await runPromote(repository, inputs);
      expect(outputs['outcome']).toBe('refused');
      expect(refusal).toMatch(/audit/);
    }
    expect((await stateOf(repository)).stages['production']?.version).toBe('v1.1.0');
  });
});

describe('a verdict that lies there', () => {
  it('lets nothing through: it is judged again', async () => {
    const repository = await copyOf(origin);
    await repository.commit(
      'Worse',
      trained('worse', ({ id }) => id % 13 === 0),
    );
    const check = await runCheck(repository, { baseline: 'none' });
    expect(check.outputs['verdict']).toBe('first');
    const { outputs } = await runPromote(repository, { ...production, run: '.modelgate/runs/fraud' });
    expect(outputs).toMatchObject({ outcome: 'refused', verdict: 'fail' });
  });
});

describe('a click that nobody has answered', () => {
  it.each([
    ['marked as a pre-release', { kind: 'edit', prerelease: true }],
    ['unpublished', { kind: 'unpublish' }],
  ] as const)('keeps everything as it is: %s', async (said, change) => {
    const repository = await copyOf(origin);
    await localPlace(repository).changeRelease('fraud@v1.0.0', change);
    const { outputs, refusal } = await runPromote(repository, production);
    expect(outputs['outcome']).toBe('refused');
    expect(refusal).toMatch(new RegExp(`fraud@v1\\.0\\.0 was ${said}`));
    expect((await stateOf(repository)).seq).toBe(6);
  });
});

describe('a ledger that was reset', () => {
  it.each([
    ['to before the newest version', (repository: LocalRepository) => resetTo(repository, '~3')],
    [
      'to nothing',
      (repository: LocalRepository) => repository.git('update-ref', '-d', 'refs/heads/modelgate-ledger'),
    ],
  ])('%s is not written on', async (_to, reset) => {
    const repository = await copyOf(origin);
    await reset(repository);
    await expect(runPromote(repository, production)).rejects.toMatchObject({ code: 'LEDGER_INVALID' });
    await expect(
      runRollback(repository, { ...production, model: 'fraud', reason: 'bad' }),
    ).rejects.toMatchObject({ code: 'LEDGER_INVALID' });
  });

  function resetTo(repository: LocalRepository, back: string) {
    return repository.git('update-ref', 'refs/heads/modelgate-ledger', `modelgate-ledger${back}`);
  }
});

describe('an old commit', () => {
  it('does not move a stage back that holds what was made from a later one', async () => {
    const repository = await copyOf(origin);
    const policy = policyOf({
      gate: { accuracy: { tolerance: 0.02 } },
      policy: { branches: ['release/*'] },
      model: {
        model: 'model.bin',
        predictions: { path: 'predictions.csv', id: 'id', label: 'label', score: 'score' },
        stages: ['staging', 'production'],
      },
    });
    const old = await repository.commit('Listed', { '.github/modelgate.yml': policy });
    await repository.commit(
      'Fourth',
      trained('fourth', ({ id }) => id === 3),
    );
    await runPromote(repository, production);
    await repository.branch('release/1', old);
    const { outputs, refusal } = await runPromote(repository, production);
    expect(outputs).toMatchObject({ outcome: 'refused', previous: 'v1.2.0' });
    expect(refusal).toMatch(/made from a later commit/);
  });
});
