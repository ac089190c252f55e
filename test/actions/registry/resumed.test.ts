import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Host } from '../../../src/ports/host.ts';
import { Killed, killedAfterEvent, killedBeforeUpload, withHost } from '../../support/local/interference.ts';
import { type LocalRepository, removeRepositories } from '../../support/local/repository.ts';
import {
  eventsOf,
  fraudRepository,
  runPromote,
  runRollback,
  trained,
} from '../../support/local/registry-run.ts';
import { copyOf } from '../../support/local/released-model.ts';

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

/** As a job of a workflow has it. */
const workflow = {
  id: 7,
  number: 3,
  attempt: 1,
  path: '.github/workflows/model.yml',
  url: 'https://github.example/acme/fraud/actions/runs/7',
};
const inJob = withHost(({ context }) => ({ context: { ...context, workflow } }));

const typesOf = async (repository: LocalRepository) => (await eventsOf(repository)).map(({ type }) => type);
const once = ['registered', 'published', 'promoted'];

/** Keeps what workflows are told. */
function listening() {
  const told: Parameters<Host['forge']['dispatch']>[0][] = [];
  const dispatch: Host['forge']['dispatch'] = (change) => Promise.resolve(void told.push(change));
  return { told, through: withHost(({ forge }) => ({ forge: { ...forge, dispatch } })) };
}

describe('a promotion that was killed and is run again', () => {
  it.each([
    ['after its claim', killedAfterEvent('registered')],
    ['before its first asset', killedBeforeUpload],
    ['after it was published', killedAfterEvent('published')],
    ['after the stage was moved', killedAfterEvent('promoted')],
  ])('%s records each deed once, and tells of it', async (_when, through) => {
    const repository = await copyOf(origin);
    await expect(runPromote(repository, production, { through })).rejects.toBeInstanceOf(Killed);
    const second = listening();
    const { outputs } = await runPromote(repository, production, second);
    expect(outputs).toMatchObject({ version: 'v1.2.0', tag: 'fraud@v1.2.0', seq: '9' });
    expect(await typesOf(repository)).toEqual([...once, ...once, ...once]);
    const move = { stage: 'production', version: 'v1.2.0', from: 'v1.1.0', seq: 9, action: 'promoted' };
    expect(second.told).toEqual([{ model: 'fraud', tag: 'fraud@v1.2.0', ...move }]);
    const releases = await readdir(path.join(repository.directory, '.git/modelgate/releases'));
    expect(releases.filter((name) => name.includes('@')).toSorted()).toEqual([
      'fraud@v1.0.0',
      'fraud@v1.1.0',
      'fraud@v1.2.0',
    ]);
  });

  it('is told of by nobody else', async () => {
    const repository = await copyOf(origin);
    await runPromote(repository, production);
    const { told, through } = listening();
    const { outputs } = await runPromote(repository, production, {
      through: (host) => inJob(through(host)),
    });
    expect(outputs['outcome']).toBe('unchanged');
    expect(told).toEqual([]);
  });
});

describe('a rollback that was killed and is run again', () => {
  it('records it once, and tells of it', async () => {
    const repository = await copyOf(origin);
    const inputs = { ...production, reason: 'bad' };
    const killed = { through: killedAfterEvent('rolled-back') };
    await expect(runRollback(repository, inputs, killed)).rejects.toBeInstanceOf(Killed);
    const { told, through } = listening();
    const { outputs } = await runRollback(repository, inputs, { through });
    expect(outputs).toMatchObject({ outcome: 'unchanged', from: 'v1.1.0', version: 'v1.0.0' });
    expect((await typesOf(repository)).filter((type) => type === 'rolled-back')).toHaveLength(1);
    expect(told).toMatchObject([{ version: 'v1.0.0', from: 'v1.1.0', seq: 7, action: 'rolled-back' }]);
    expect(await repository.read('.git/modelgate/releases/fraud@v1.1.0/release.json')).toContain(
      '[withdrawn] fraud v1.1.0',
    );
  });
});

describe('what an abandoned promotion left', () => {
  const drafts = async (repository: LocalRepository) =>
    (await (await repository.host()).store.releases('fraud')).flatMap(({ draft, tag }) =>
      draft ? [tag] : [],
    );
  const later = withHost(({ clock }) => ({
    clock: { ...clock, now: () => new Date(clock.now().getTime() + 7_200_000) },
  }));

  /** Its draft is there, and a further model is trained. */
  async function abandoned(through = killedBeforeUpload): Promise<LocalRepository> {
    const repository = await copyOf(origin);
    await expect(runPromote(repository, production, { through })).rejects.toBeInstanceOf(Killed);
    await repository.commit(
      'Fourth',
      trained('fourth', ({ id }) => id === 3),
    );
    return repository;
  }

  it('goes once it is old; its number stays used', async () => {
    const repository = await abandoned();
    expect(await drafts(repository)).toEqual(['fraud@v1.2.0']);
    const { outputs } = await runPromote(repository, production, { through: later });
    expect(outputs['version']).toBe('v1.3.0');
    expect(await drafts(repository)).toEqual([]);
  });

  it('stays while somebody may still be at it', async () => {
    const repository = await abandoned();
    expect((await runPromote(repository, production)).outputs['version']).toBe('v1.3.0');
    expect(await drafts(repository)).toEqual(['fraud@v1.2.0']);
  });

  it.each([true, false])('goes only when its workflow run is over: %s', async (isOver) => {
    const repository = await abandoned((host) => killedBeforeUpload(inJob(host)));
    const asked = withHost(({ forge }) => ({
      forge: { ...forge, isOver: (url) => Promise.resolve(url === workflow.url ? isOver : undefined) },
    }));
    await runPromote(repository, production, { through: (host) => later(asked(host)) });
    expect(await drafts(repository)).toEqual(isOver ? [] : ['fraud@v1.2.0']);
  });
});
