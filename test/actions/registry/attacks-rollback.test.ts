import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { type LocalRepository, removeRepositories } from '../../support/local/repository.ts';
import {
  fraudRepository,
  runHold,
  runPromote,
  runRollback,
  stateOf,
  trained,
} from '../../support/local/registry-run.ts';

jest.setTimeout(120_000);
afterAll(removeRepositories);

describe('rolling back', () => {
  async function two(): Promise<LocalRepository> {
    const repository = await fraudRepository();
    await runPromote(repository, { stage: 'production' });
    await repository.commit(
      'Second',
      trained('second', ({ id }) => id === 1),
    );
    await runPromote(repository, { stage: 'production' });
    return repository;
  }
  const shelf = '.git/modelgate/releases';

  it('works although the bad version’s manifest is damaged', async () => {
    const repository = await two();
    await repository.write({ [`${shelf}/fraud@v1.1.0/assets/manifest.json`]: '{}' });
    const { outputs } = await runRollback(repository, { reason: 'broken' });
    expect(outputs).toMatchObject({ outcome: 'rolled-back', version: 'v1.0.0' });
  });

  it('never goes back to a version whose release somebody marked', async () => {
    const repository = await two();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    await runPromote(repository, { stage: 'production' });
    const file = `${shelf}/fraud@v1.1.0/release.json`;
    await repository.write({
      [file]: (await repository.read(file)).replace('"prerelease": false', '"prerelease": true'),
    });
    const { outputs } = await runRollback(repository, { reason: 'bad' });
    expect(outputs).toMatchObject({ outcome: 'rolled-back', from: 'v1.2.0', version: 'v1.0.0' });
  });

  it('is not kept from by a reason that is too long', async () => {
    const repository = await two();
    const reason = 'x'.repeat(3000);
    const inputs = { stage: 'production', reason };
    expect((await runHold(repository, inputs)).outputs).toMatchObject({ outcome: 'held' });
    expect((await runRollback(repository, inputs)).outputs).toMatchObject({ outcome: 'rolled-back' });
    expect((await stateOf(repository)).stages['production']?.hold?.reason).toBe(`${'x'.repeat(1999)}…`);
    await runHold(repository, { ...inputs, lift: 'true' });
    await repository.commit(
      'Worse',
      trained('third', ({ id }) => id % 13 === 0),
    );
    const { outputs } = await runPromote(
      repository,
      { stage: 'production', override: reason },
      { by: 'Ada' },
    );
    expect(outputs).toMatchObject({ outcome: 'promoted', verdict: 'fail' });
  });

  it('says so where another stage still has the version that is withdrawn', async () => {
    const repository = await two();
    await runPromote(repository, { stage: 'staging', version: 'v1.1.0' });
    const { outputs, host } = await runRollback(repository, { stage: 'production', reason: 'bad' });
    expect(outputs).toMatchObject({ outcome: 'rolled-back' });
    expect((await stateOf(repository)).stages['staging']?.version).toBe('v1.1.0');
    expect(host.log.warnings.join('\n')).toContain('staging');
  });
});
