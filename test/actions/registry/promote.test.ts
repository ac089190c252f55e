import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { removeRepositories } from '../../support/local/repository.ts';
import {
  fraudRepository,
  runHold,
  runPromote,
  runRollback,
  stateOf,
  trained,
} from '../../support/local/registry-run.ts';

jest.setTimeout(60_000);
afterAll(removeRepositories);

const worse = ({ id }: { readonly id: number }) => id % 13 === 0;

describe('the life of a model', () => {
  it('goes from the first version through a second, a refused one and a rollback to a third', async () => {
    const repository = await fraudRepository();
    const first = await runPromote(repository, { stage: 'production' });
    expect(first.refusal).toBeUndefined();
    expect(first.outputs).toMatchObject({
      outcome: 'promoted',
      verdict: 'first',
      version: 'v1.0.0',
      tag: 'fraud@v1.0.0',
      stage: 'production',
      previous: '',
      seq: '3',
    });

    await repository.commit(
      'Better',
      trained('second', ({ id }) => id === 1),
    );
    const second = await runPromote(repository, { stage: 'production' });
    expect(second.outputs).toMatchObject({
      outcome: 'promoted',
      version: 'v1.1.0',
      previous: 'v1.0.0',
      verdict: 'pass',
    });

    await repository.commit('Worse', trained('third', worse));
    const third = await runPromote(repository, { stage: 'production' });
    expect(third.outputs).toMatchObject({ outcome: 'refused', verdict: 'fail', previous: 'v1.1.0' });
    expect(third.refusal).toMatch(/accuracy/);

    const back = await runRollback(repository, { reason: 'it drops Brazil' });
    expect(back.outputs).toMatchObject({
      outcome: 'rolled-back',
      from: 'v1.1.0',
      version: 'v1.0.0',
      stage: 'production',
    });

    await repository.commit(
      'Good again',
      trained('fourth', ({ id }) => id === 2),
    );
    const held = await runPromote(repository, { stage: 'production' });
    expect(held.outputs).toMatchObject({ outcome: 'refused' });
    expect(held.refusal).toMatch(/closed to promotion.*it drops Brazil/s);

    expect(
      (await runHold(repository, { stage: 'production', lift: 'true', reason: 'mended' })).outputs,
    ).toMatchObject({
      outcome: 'lifted',
    });
    const fourth = await runPromote(repository, { stage: 'production' });
    expect(fourth.outputs).toMatchObject({ outcome: 'promoted', version: 'v1.2.0', previous: 'v1.0.0' });
    const state = await stateOf(repository);
    expect(state.stages['production']).toMatchObject({ version: 'v1.2.0', hold: null });
    expect(state.versions['v1.1.0']).toMatchObject({ status: 'withdrawn' });
  });
});
