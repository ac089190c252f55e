import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { beforeEvent } from '../../support/local/interference.ts';
import { type LocalRepository, removeRepositories } from '../../support/local/repository.ts';
import {
  eventsOf,
  fraudRepository,
  runHold,
  runPromote,
  runRollback,
  stateOf,
  trained,
} from '../../support/local/registry-run.ts';
import { copyOf } from '../../support/local/released-model.ts';

jest.setTimeout(60_000);

const production = { stage: 'production' };
let origin: LocalRepository;

/** `production` went from v1.0.0 to v1.1.0; v1.2.0, the best of all, is in `staging`; a fourth one is trained. */
beforeAll(async () => {
  origin = await fraudRepository();
  await origin.commit(
    'First',
    trained('first', ({ id }) => id % 30 === 1),
  );
  await runPromote(origin, production);
  await origin.commit(
    'Second',
    trained('second', ({ id }) => id % 30 === 1),
  );
  await runPromote(origin, production);
  await origin.commit('Third', trained('third'));
  await runPromote(origin, { stage: 'staging' });
  await origin.commit(
    'Fourth',
    trained('fourth', ({ id }) => id % 30 === 1 || id === 2),
  );
});
afterAll(removeRepositories);

const others = (repository: LocalRepository) => ({
  moveOn: () => runPromote(repository, { ...production, version: 'v1.2.0' }),
  hold: () => runHold(repository, { ...production, reason: 'audit' }),
  rollBack: () => runRollback(repository, { ...production, reason: 'it drops Brazil' }),
});

describe('while a run is promoted', () => {
  it('somebody moves the stage: it is judged once more, against who holds it then', async () => {
    const repository = await copyOf(origin);
    const through = beforeEvent('promoted', others(repository).moveOn);
    const { outputs, refusal } = await runPromote(repository, production, { through });
    expect(outputs).toMatchObject({ outcome: 'refused', verdict: 'fail', previous: 'v1.2.0' });
    expect(refusal).toMatch(/accuracy/);
    expect((await stateOf(repository)).stages['production']?.version).toBe('v1.2.0');
  });

  it('somebody closes the stage: it stays as it is', async () => {
    const repository = await copyOf(origin);
    const through = beforeEvent('promoted', others(repository).hold);
    const { outputs, refusal } = await runPromote(repository, production, { through });
    expect(outputs).toMatchObject({ outcome: 'refused' });
    expect(refusal).toMatch(/audit/);
    expect((await stateOf(repository)).stages['production']?.version).toBe('v1.1.0');
  });

  it('somebody rolls back: the stage is closed then, and nothing is put over it', async () => {
    const repository = await copyOf(origin);
    const through = beforeEvent('promoted', others(repository).rollBack);
    const { outputs, refusal } = await runPromote(repository, production, { through });
    expect(outputs).toMatchObject({ outcome: 'refused' });
    expect(refusal).toMatch(/it drops Brazil/);
    expect((await stateOf(repository)).stages['production']?.version).toBe('v1.0.0');
  });

  it('somebody claims the number that it was about to get: it gets the next', async () => {
    const repository = await copyOf(origin);
    const clone = await copyOf(origin);
    const meanwhile = async () => {
      await clone.commit('Other', trained('other'));
      await runPromote(clone, { stage: 'staging' });
      await repository.git('fetch', '--quiet', clone.directory, '+modelgate-ledger:modelgate-ledger');
    };
    const { outputs } = await runPromote(repository, production, {
      through: beforeEvent('registered', meanwhile),
    });
    expect((await stateOf(clone)).stages['staging']?.version).toBe('v1.3.0');
    expect(outputs['version']).toBe('v1.4.0');
    const claims = (await eventsOf(repository)).flatMap((event) =>
      event.type === 'registered' ? [event.version] : [],
    );
    expect(claims).toEqual(['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0', 'v1.4.0']);
  });
});

describe('while a stage is rolled back', () => {
  it('somebody puts another one there: that one is not taken for the bad one', async () => {
    const repository = await copyOf(origin);
    const through = beforeEvent('rolled-back', others(repository).moveOn);
    const inputs = { ...production, reason: 'bad' };
    const { outputs, refusal } = await runRollback(repository, inputs, { through });
    expect(outputs['outcome']).toBe('refused');
    expect(refusal).toMatch(/v1\.1\.0 does not hold stage `production` any more: v1\.2\.0 does/);
    expect((await eventsOf(repository)).at(-1)).toMatchObject({ type: 'promoted', version: 'v1.2.0' });
  });

  it('somebody rolls it back for the same reason: it goes one step', async () => {
    const repository = await copyOf(origin);
    const through = beforeEvent('rolled-back', others(repository).rollBack);
    const again = { ...production, reason: 'it drops Brazil' };
    const { outputs } = await runRollback(repository, again, { through });
    expect(outputs).toMatchObject({ outcome: 'unchanged', from: 'v1.1.0', version: 'v1.0.0' });
    expect((await eventsOf(repository)).filter(({ type }) => type === 'rolled-back')).toHaveLength(1);
  });

  it('somebody closes it: it goes back all the same', async () => {
    const repository = await copyOf(origin);
    const through = beforeEvent('rolled-back', others(repository).hold);
    const { outputs } = await runRollback(repository, { ...production, reason: 'bad' }, { through });
    expect(outputs).toMatchObject({ outcome: 'rolled-back', from: 'v1.1.0', version: 'v1.0.0' });
    expect((await stateOf(repository)).stages['production']?.hold).toMatchObject({ reason: 'bad' });
  });
});
