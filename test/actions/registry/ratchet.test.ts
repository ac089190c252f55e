import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { type LocalRepository, removeRepositories } from '../../support/local/repository.ts';
import {
  eventsOf,
  fraudRepository,
  runHold,
  runPromote,
  runRollback,
  trained,
} from '../../support/local/registry-run.ts';

jest.setTimeout(60_000);
afterAll(removeRepositories);

/** Of 1,000 rows these many more are wrong; each step is within the tolerance of 2 points. */
const wrong = (count: number) => trained(`wrong ${count}`, ({ id }) => id % 10 === 1 && id < 10 * count);

async function promoted(repository: LocalRepository, count: number) {
  await repository.commit(`Wrong ${count}`, wrong(count));
  return runPromote(repository, { stage: 'production' });
}

async function life(...counts: readonly number[]): Promise<LocalRepository> {
  const repository = await fraudRepository();
  await runPromote(repository, { stage: 'production' });
  for (const count of counts) {
    const run = await promoted(repository, count);
    expect(run.refusal).toBeUndefined();
  }
  return repository;
}

describe('the ratchet', () => {
  it('stops the release that many small losses come to, although it is no worse than the one before', async () => {
    const repository = await life(7, 14, 21, 28);
    const run = await promoted(repository, 35);
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'fail', previous: 'v1.4.0' });
    expect(run.refusal).toMatch(
      /accuracy against v1\.0\.0, the best that held the stage, is 3\.5 points lower, at least [\d.]+.*2 points are allowed/,
    );
    const text = await repository.read('.modelgate/comparisons/fraud/comparison.json');
    const { results, verdict } = JSON.parse(text);
    expect(results.ratchet).toMatchObject([{ metric: 'accuracy', against: 'v1.0.0', n: 1000 }]);
    expect(verdict.rules.map((rule: Record<string, unknown>) => [rule['verdict'], rule['against']])).toEqual([
      ['pass', undefined],
      ['pass', undefined],
      ['fail', 'v1.0.0'],
    ]);
    expect(results.metrics[0].change).toBeCloseTo(-0.007);
  });

  it('carries the best versions on, best first', async () => {
    const repository = await life(7, 3);
    const events = (await eventsOf(repository)).filter(({ type }) => type === 'promoted');
    expect(events.map((event) => (event.type === 'promoted' ? event.best?.versions : []))).toEqual([
      [{ metric: 'accuracy', version: 'v1.0.0', value: 0.8 }],
      [
        { metric: 'accuracy', version: 'v1.0.0', value: 0.8 },
        { metric: 'accuracy', version: 'v1.1.0', value: 0.793 },
      ],
      [
        { metric: 'accuracy', version: 'v1.0.0', value: 0.8 },
        { metric: 'accuracy', version: 'v1.2.0', value: 0.797 },
        { metric: 'accuracy', version: 'v1.1.0', value: 0.793 },
      ],
    ]);
  });

  it('may be overridden by a person, who is named', async () => {
    const repository = await life(7, 14, 21, 28);
    await repository.commit('Wrong 35', wrong(35));
    const run = await runPromote(
      repository,
      { stage: 'production', override: 'the old one is too slow' },
      { by: 'ada' },
    );
    expect(run.outputs).toMatchObject({ outcome: 'promoted', verdict: 'fail' });
    expect((await eventsOf(repository)).at(-1)).toMatchObject({
      override: { by: 'ada', reason: 'the old one is too slow' },
    });
  });

  it('does not count a version that was withdrawn', async () => {
    const repository = await fraudRepository();
    await repository.commit('Fair', wrong(20));
    await runPromote(repository, { stage: 'production' });
    await promoted(repository, 0);
    await runRollback(repository, { reason: 'it leaks', stage: 'production' });
    await runHold(repository, { stage: 'production', lift: 'true', reason: 'mended' });
    const after = await promoted(repository, 29);
    expect(after.refusal).toBeUndefined();
    expect(after.outputs).toMatchObject({ outcome: 'promoted', previous: 'v1.0.0' });
  });

  it('blocks where the best cannot be read: it is never taken for none', async () => {
    const repository = await life(7);
    const folder = path.join(repository.directory, '.git/modelgate/releases');
    const names = await readdir(folder, { recursive: true });
    const asset = names.find((name) => name.includes('v1.0.0') && name.includes('evidence'));
    if (asset === undefined) throw new Error(names.join('\n'));
    await rm(path.join(folder, asset), { recursive: true });
    const run = await promoted(repository, 9);
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'incomparable' });
    expect(run.refusal).toMatch(/v1\.0\.0/);
  });

  it('says nothing of versions that were measured on other rows', async () => {
    const repository = await life(7, 14, 21, 28);
    const onMore = (count: number) => {
      const files = wrong(count);
      const rows = files['predictions.csv'] ?? '';
      return { ...files, 'model.bin': `more ${count}\n`, 'predictions.csv': `${rows}9999,1,BR,0.9\n` };
    };
    await repository.commit('Another test set', onMore(28));
    const forced = await runPromote(
      repository,
      { stage: 'production', override: 'another test set' },
      { by: 'ada' },
    );
    expect(forced.outputs['outcome']).toBe('promoted');
    await repository.commit('Next', onMore(35));
    const next = await runPromote(repository, { stage: 'production' });
    expect(next.refusal).toBeUndefined();
  });

  it('is of the stage: what another one held does not count', async () => {
    const repository = await fraudRepository();
    await runPromote(repository, { stage: 'staging' });
    for (const count of [7, 14, 21, 28]) {
      await repository.commit(`Wrong ${count}`, wrong(count));
      expect((await runPromote(repository, { stage: 'staging' })).refusal).toBeUndefined();
    }
    const first = await runPromote(repository, { stage: 'production', version: 'v1.4.0' });
    expect(first.refusal).toBeUndefined();
    await repository.commit('Wrong 35', wrong(35));
    expect((await runPromote(repository, { stage: 'production' })).outputs['outcome']).toBe('promoted');
    expect((await runPromote(repository, { stage: 'staging', version: 'v1.5.0' })).refusal).toMatch(
      /against v1\.0\.0/,
    );
  });
});
