import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cp, rm } from 'node:fs/promises';
import {
  type LocalRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../../support/local/repository.ts';
import { fraudRepository, runPromote, runRollback, trained } from '../../support/local/registry-run.ts';

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

describe('rolling back', () => {
  it('is done once for one reason, and goes further back only when asked again', async () => {
    const repository = await released();
    await repository.commit(
      'Third',
      trained('third', ({ id }) => id === 2),
    );
    await runPromote(repository, { stage: 'production' });
    const first = await runRollback(repository, { reason: 'slow' });
    expect(first.outputs).toMatchObject({ outcome: 'rolled-back', from: 'v1.2.0', version: 'v1.1.0' });
    const twice = await runRollback(repository, { reason: 'slow' });
    expect(twice.outputs).toMatchObject({
      outcome: 'unchanged',
      version: 'v1.1.0',
      seq: first.outputs['seq'],
    });
    const further = await runRollback(repository, { reason: 'slow as well' });
    expect(further.outputs).toMatchObject({ outcome: 'rolled-back', from: 'v1.1.0', version: 'v1.0.0' });
    const end = await runRollback(repository, { reason: 'all of them' });
    expect(end.outputs).toMatchObject({ outcome: 'refused' });
    expect(end.refusal).toMatch(/No earlier version/);
  });

  it('needs a reason', async () => {
    const repository = await released();
    await expect(runRollback(repository, {})).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('refuses a target whose bytes are not those of its manifest, and changes nothing', async () => {
    const repository = await released();
    await repository.write({ '.git/modelgate/releases/fraud@v1.0.0/assets/model.bin': 'swapped\n' });
    const before = await repository.git('rev-parse', 'modelgate-ledger');
    await expect(runRollback(repository, { reason: 'bad' })).rejects.toMatchObject({ code: 'ASSET_INVALID' });
    expect(await repository.git('rev-parse', 'modelgate-ledger')).toBe(before);
  });

  it.each([
    [{ to: 'v9.9.9' }, /no published v9\.9\.9/],
    [{ to: 'v1.1.0' }, /holds stage .* already/],
  ])('refuses %j', async (inputs, message) => {
    const repository = await released();
    const { outputs, refusal } = await runRollback(repository, { ...inputs, reason: 'x' });
    expect(outputs).toMatchObject({ outcome: 'refused' });
    expect(refusal).toMatch(message);
  });
});
