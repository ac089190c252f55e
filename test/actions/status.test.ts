import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ModelStanding } from '../../src/domain/registry/standing-now.ts';
import { removeRepositories } from '../support/local/repository.ts';
import { fraudRepository, trained } from '../support/local/registry-run.ts';
import { copyOf, localPlace, type RegistryPlace, type VerbEnd } from '../support/registry/registry-place.ts';

jest.setTimeout(120_000);

let origin: RegistryPlace;
beforeAll(async () => {
  origin = localPlace(await fraudRepository());
  await origin.run('promote', { stage: 'staging' });
  await origin.commit(trained('second', ({ id }) => id === 1));
  await origin.run('promote', { stage: 'staging' });
  await origin.run('promote', { stage: 'production', version: 'v1.0.0' });
});
afterAll(removeRepositories);

function standingOf({ outputs }: VerbEnd): ModelStanding | undefined {
  return (JSON.parse(outputs['status'] ?? '') as { models: ModelStanding[] }).models[0];
}

describe('status', () => {
  it('says who holds which stage, since when and by whom', async () => {
    const run = await origin.run('status');
    const standing = standingOf(run);
    expect(run.outputs['outcome']).toBe('shown');
    expect(standing).toMatchObject({
      model: 'fraud',
      seq: 7,
      stages: [
        { stage: 'staging', version: 'v1.1.0', hold: null },
        { stage: 'production', version: 'v1.0.0', hold: null },
      ],
      versions: { published: 2, registered: 0, withdrawn: 0 },
      clicks: [],
      claims: [],
    });
    expect(standing?.stages[0]?.since).toMatch(/^20\d\d-\d\d-\d\dT/);
    const { actor } = run.host.context;
    expect(standing?.stages.map(({ by }) => by?.login)).toEqual([actor, actor]);
    expect(run.text).toMatch(/fraud +staging +v1\.1\.0 +20\d\d-\d\d-\d\d \d\d:\d\d +\S/);
    expect(run.text).toContain('fraud: 2 published');
  });

  it('shows a hold with its reason and how it is lifted, and a click that nobody answered', async () => {
    const place = await copyOf(origin);
    await place.run('hold', { stage: 'staging', reason: 'audit until Friday' });
    await place.changeRelease('fraud@v1.0.0', { kind: 'edit', prerelease: true });
    const run = await place.run('status');
    expect(standingOf(run)).toMatchObject({
      stages: [{ hold: { seq: 8, reason: 'audit until Friday' } }, { hold: null }],
      clicks: [{ version: 'v1.0.0', kind: 'prereleased' }],
    });
    // Who moved it stays who moved it: the hold came later.
    expect(standingOf(run)?.stages[0]?.since).toBe(standingOf(await origin.run('status'))?.stages[0]?.since);
    expect(run.text).toContain('audit until Friday');
    expect(run.text.replace(/\s+/g, ' ')).toContain('modelgate hold fraud --stage staging --lift true');
    expect(run.text.replace(/\s+/g, ' ')).toContain('fraud@v1.0.0 was marked as a pre-release');
    await place.close();
  });

  it('says what to do where there is no ledger yet', async () => {
    const run = await localPlace(await fraudRepository()).run('status');
    expect(run.outputs).toEqual({ outcome: 'empty', status: '{"models":[]}' });
    expect(run.text).toMatch(/modelgate promote.*modelgate adopt/);
  });

  it('names the models that there are for one that is unknown', async () => {
    await expect(origin.run('status', { model: 'churn' })).rejects.toMatchObject({
      code: 'MODEL_UNKNOWN',
      message: expect.stringContaining('It has `fraud`'),
    });
  });

  it('fails on a ledger that cannot be trusted, and still shows the others', async () => {
    const place = await copyOf(origin);
    await place.editLedger(async (read) => ({
      'models/fraud/events/000002.json': (await read('models/fraud/events/000002.json')).replace(
        '1.0.0',
        '1.0.9',
      ),
      'models/churn/state.json': JSON.stringify({
        schema: 'https://modelgate.dev/schemas/state/v1.json',
        model: 'churn',
        seq: 0,
        digest: null,
        stages: {},
        versions: {},
      }),
    }));
    const run = await place.run('status');
    expect(run.fault).toMatchObject({ code: 'LEDGER_INVALID' });
    expect(run.text).toMatch(/fraud: the ledger cannot be trusted/);
    await place.close();
  });
});
