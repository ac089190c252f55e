import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LedgerEvent } from '../../src/domain/registry/event.ts';
import { removeRepositories } from '../support/local/repository.ts';
import { fraudRepository, trained } from '../support/local/registry-run.ts';
import { copyOf, localPlace, type RegistryPlace, type VerbEnd } from '../support/registry/registry-place.ts';

jest.setTimeout(120_000);

let place: RegistryPlace;
beforeAll(async () => {
  place = localPlace(await fraudRepository());
  await place.run('promote', { stage: 'production' });
  await place.commit(trained('second', ({ id }) => id === 1));
  await place.run('promote', { stage: 'production' });
  await place.run('rollback', { reason: 'it drops | Brazil <b>' });
  await place.run('hold', { lift: 'true', reason: 'mended' });
});
afterAll(removeRepositories);

function eventsOf({ outputs }: VerbEnd): readonly LedgerEvent[] {
  return (JSON.parse(outputs['history'] ?? '') as { events: LedgerEvent[] }).events;
}

describe('history', () => {
  it('tells every event, newest first, whole for programs and in words for people', async () => {
    const run = await place.run('history');
    expect(eventsOf(run).map(({ seq, type }) => `${seq} ${type}`)).toEqual([
      '8 lifted',
      '7 rolled-back',
      '6 promoted',
      '5 published',
      '4 registered',
      '3 promoted',
      '2 published',
      '1 registered',
    ]);
    expect(eventsOf(run)[1]).toMatchObject({ previous: expect.stringMatching(/^sha256:/), from: 'v1.1.0' });
    expect(run.text).toMatch(/8 events, newest first; the chain is whole/);
    expect(run.text).toMatch(
      /7 +20\S+ \S+ +rolled back +production +v1\.0\.0 ← v1\.1\.0 .*it drops | Brazil <b>/,
    );
    expect(run.text).toMatch(/3 .*promoted +production +v1\.0\.0 .*verdict first, nothing to compare with/);
  });

  it('shows one stage, and no more than asked for', async () => {
    const run = await place.run('history', { stage: 'production', limit: '2' });
    expect(eventsOf(run).map(({ seq }) => seq)).toEqual([8, 7]);
    expect(run.text.replace(/\s+/g, ' ')).toContain(
      '4 events of production, newest first; the chain is whole. 2 older',
    );
  });

  it.each(['0', '-1', 'all', '1.5'])('takes no limit of %s', async (limit) => {
    await expect(place.run('history', { limit })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('trusts no broken chain, wherever it is broken', async () => {
    const other = await copyOf(place);
    const file = 'models/fraud/events/000001.json';
    await other.editLedger(async (read) => ({
      [file]: (await read(file)).replace('registered:', 'claimed:'),
    }));
    await expect(other.run('history', { limit: '1' })).rejects.toMatchObject({
      code: 'LEDGER_INVALID',
      message: expect.stringContaining('modelgate doctor'),
    });
    await other.close();
  });

  it('says which models there are', async () => {
    await expect(place.run('history', { model: 'churn' })).rejects.toMatchObject({ code: 'MODEL_UNKNOWN' });
    await expect(localPlace(await fraudRepository()).run('history')).rejects.toMatchObject({
      code: 'MODEL_UNKNOWN',
    });
  });
});
