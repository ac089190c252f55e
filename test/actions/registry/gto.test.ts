import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { Killed, killedAfterEvent, withHost } from '../../support/local/interference.ts';
import { policyOf } from '../../support/local/models.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../../support/local/repository.ts';
import { runPromote, runRollback, stateOf, trained } from '../../support/local/registry-run.ts';
import { localPlace } from '../../support/registry/registry-place.ts';
import { ModelgateError } from '../../../src/domain/errors.ts';

jest.setTimeout(60_000);
afterAll(removeRepositories);

const production = { stage: 'production' };

async function tagged(files = trained('first')): Promise<LocalRepository> {
  return repositoryWith({
    '.github/modelgate.yml': policyOf({
      gate: { accuracy: { tolerance: 0.02, min: 0.7 } },
      model: {
        model: 'model.bin',
        predictions: { path: 'predictions.csv', id: 'id', label: 'label', score: 'score' },
        stages: ['staging', 'production'],
        release: { gto: true },
      },
    }),
    ...files,
  });
}

/** Names of the annotated tags, each with its commit. */
async function tagsOf(repository: LocalRepository): Promise<Readonly<Record<string, string>>> {
  const format = '--format=%(objecttype) %(refname:strip=2) %(*objectname)';
  const lines = (await repository.git('for-each-ref', format, 'refs/tags')).split('\n');
  const annotated = lines.filter((line) => line.startsWith('tag ')).map((line) => line.split(' ').slice(1));
  return Object.fromEntries(annotated as [string, string][]);
}

describe('tags for GTO', () => {
  it('say versions and stages, and are healthy to the doctor', async () => {
    const repository = await tagged();
    const first = await repository.git('rev-parse', 'HEAD');
    await runPromote(repository, production);
    const second = await repository.commit(
      'Second',
      trained('second', ({ id }) => id === 1),
    );
    await runPromote(repository, production);
    await runRollback(repository, { ...production, reason: 'bad' });
    expect(await tagsOf(repository)).toEqual({
      'fraud@v1.0.0': first,
      'fraud@v1.1.0': second,
      'fraud#production#3': first,
      'fraud#production!#6': first,
      'fraud#production#6': second,
      'fraud#production!#7': second,
      'fraud#production#7': first,
    });
    expect((await localPlace(repository).run('doctor')).text).toMatch(/^✓ Healthy/);
  });

  it('are there before the release is', async () => {
    const repository = await tagged();
    let seen: Readonly<Record<string, string>> | undefined;
    const through = withHost(({ store }) => ({
      store: {
        ...store,
        async publish(...given) {
          seen = await tagsOf(repository);
          return store.publish(...given);
        },
      },
    }));
    await runPromote(repository, production, { through });
    expect(Object.keys(seen ?? {})).toEqual(['fraud@v1.0.0']);
  });

  it('that a killed run did not make are made by the next', async () => {
    const repository = await tagged();
    const through = killedAfterEvent('promoted');
    await expect(runPromote(repository, production, { through })).rejects.toBeInstanceOf(Killed);
    expect(Object.keys(await tagsOf(repository))).toEqual(['fraud@v1.0.0']);
    expect((await runPromote(repository, production)).outputs['outcome']).toBe('unchanged');
    expect(Object.keys(await tagsOf(repository))).toEqual(['fraud#production#3', 'fraud@v1.0.0']);
  });

  it('are none for a second version of one commit, of which GTO could read nothing at all', async () => {
    const repository = await tagged({ ...trained('first'), '.gitignore': 'model.bin\n' });
    await runPromote(repository, production);
    await repository.write({ 'model.bin': 'trained once more\n' });
    const { host, outputs } = await runPromote(repository, production);
    expect(outputs).toMatchObject({ outcome: 'promoted', previous: 'v1.0.0' });
    expect(host.log.warnings.join('\n')).toMatch(
      /GTO is not told of fraud@v1\.0\.1: fraud@v1\.0\.0 is of the same/,
    );
    expect(Object.keys(await tagsOf(repository))).toEqual([
      'fraud#production!#6',
      'fraud#production#3',
      'fraud@v1.0.0',
    ]);
  });

  it('that are refused are a warning', async () => {
    const repository = await tagged();
    const refuse = () =>
      Promise.reject(new ModelgateError({ code: 'STORE_REFUSED', message: 'a ruleset forbids it' }));
    const through = withHost(({ store }) => ({ store: { ...store, annotate: refuse } }));
    const { host, outputs } = await runPromote(repository, production, { through });
    expect(outputs['outcome']).toBe('promoted');
    expect((await stateOf(repository)).stages['production']?.version).toBe('v1.0.0');
    expect(host.log.warnings.join('\n')).toMatch(/tags for GTO are not complete.*a ruleset forbids it/);
  });

  it('are not made where the policy asks for none', async () => {
    const repository = await tagged();
    await repository.commit('Without', {
      '.github/modelgate.yml': (await repository.read('.github/modelgate.yml')).replace('true', 'false'),
    });
    await runPromote(repository, production);
    expect(await repository.git('for-each-ref', '--format=%(objecttype)', 'refs/tags')).toBe('commit');
  });
});
