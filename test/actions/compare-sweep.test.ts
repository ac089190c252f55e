import { afterAll, describe, expect, it } from '@jest/globals';
import { runCompare } from '../support/local/action-run.ts';
import { metricsOf, policyOf } from '../support/local/models.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { chosenRun, rankingOf } from './candidates-scene.ts';

/** `compare` with several metric files, one a candidate. */

afterAll(removeRepositories);

describe('several metric files', () => {
  it('takes none that may not be taken before one that may: the best that fails stays behind', async () => {
    const limits = { accuracy: 'no-worse', latency_p95_ms: { max: 20 } };
    const policy = policyOf({ gate: limits });
    const repository = await repositoryWith({
      '.github/modelgate.yml': policy,
      'metrics.json': metricsOf({ accuracy: 0.9, latency_p95_ms: 15 }),
    });
    await repository.branch('change');
    await repository.write({
      'sweep/fast.json': metricsOf({ accuracy: 0.901, latency_p95_ms: 5 }),
      'sweep/good.json': metricsOf({ accuracy: 0.91, latency_p95_ms: 19 }),
      'sweep/best.json': metricsOf({ accuracy: 0.93, latency_p95_ms: 30 }),
      'sweep/bad.json': metricsOf({ accuracy: 0.85, latency_p95_ms: 18 }),
    });
    const run = await runCompare(repository, { candidates: 'sweep/*.json' });
    const ranking = await rankingOf(run);
    expect(ranking.candidates.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['sweep/good.json', 'pass'],
      ['sweep/fast.json', 'pass'],
      ['sweep/best.json', 'fail'],
      ['sweep/bad.json', 'fail'],
    ]);
    expect(ranking.trade?.metrics).toEqual([
      { metric: 'accuracy', direction: 'higher' },
      { metric: 'latency_p95_ms', direction: 'lower' },
    ]);
    expect(ranking.trade?.candidates.map(({ front }) => front)).toEqual([true, true, true, false]);
    expect(run.text).toContain('What competes');
    expect((await chosenRun(repository)).candidates).toBe(4);
  });

  it('ranks a NaN behind everything, and never as a pass', async () => {
    const repository = await repositoryWith({
      '.github/modelgate.yml': policyOf(),
      'metrics.json': metricsOf({ accuracy: 0.9 }),
    });
    await repository.branch('change');
    await repository.write({
      'sweep/a.json': '{"accuracy": NaN}',
      'sweep/b.json': metricsOf({ accuracy: 0.7 }),
    });
    const { candidates } = await rankingOf(await runCompare(repository, { candidates: 'sweep/*' }));
    expect(candidates.map(({ name, verdict, value }) => [name, verdict, value])).toEqual([
      ['sweep/b.json', 'fail', 0.7],
      ['sweep/a.json', 'incomparable', null],
    ]);
    const only = await runCompare(repository, { candidates: 'sweep/a.json' });
    expect(only.fault?.message).toMatch(/none has a finite value/);
  });

  it('orders single values as they are, and says that it is low evidence', async () => {
    const repository = await repositoryWith({
      '.github/modelgate.yml': policyOf(),
      'metrics.json': '{"accuracy": 0.9, "f1": 0.8}',
    });
    await repository.branch('change');
    await repository.write({
      'sweep/a.json': '{"accuracy": 0.91, "f1": 0.7}',
      'sweep/b.json': '{"accuracy": 0.92, "f1": 0.75}',
      'sweep/c.json': '{"accuracy": 0.92, "f1": 0.79}',
    });
    const run = await runCompare(repository, { candidates: 'sweep/*' });
    const ranking = await rankingOf(run);
    expect(ranking.candidates.map(({ name, place }) => [name, place])).toEqual([
      ['sweep/b.json', 1],
      ['sweep/c.json', 1],
      ['sweep/a.json', 3],
    ]);
    expect(ranking['low-evidence']).toBe(true);
    expect(run.text).toMatch(/Single values are ordered as they are/);
    const byF1 = await rankingOf(await runCompare(repository, { candidates: 'sweep/*', 'rank-by': 'f1' }));
    expect(byF1.candidates[0]?.name).toBe('sweep/c.json');
  });
});
